//! What leaves the desk of a visit: its papers, its calendar.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use pobratym_domain::{
    Body, BodyId, Cell, Circle, Document, Field, Filing, Finding, FindingCode, Kind,
    Lang, ProgrammeChange, ProgrammeItem, Refusal, Stage, Unit, Visit, VisitId,
};
use pobratym_files::{Calendar, CalendarEvent, Span, write_calendar};
use pobratym_wording::{Packed, VisitManuscript, VisitPaper, VisitPapers};

use crate::desk::Desk;
use crate::importing::plan_b;
use crate::printer::Run;
use crate::printing::{Paper, PaperSet, Watch};
use crate::target::{file_name, write_whole};
use crate::visits::bodies_of;
use crate::wire::{PaperInput, ProgrammeChangeView, VisitPaperInput};
use crate::{Fault, chance, message};

/// The calendar tells of a visit so many days ahead.
const ALARMS: [u16; 2] = [7, 1];

impl Desk {
    /// Composes papers of a visit, those that have nothing to say left out. Where none is
    /// named, the whole folder: all of them below a list of its contents, and the originals
    /// of an agreement that is to be signed and was never printed for it.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a paper that is none, [`Fault::Refused`] where a paper for the
    /// press says what must not leave the office, or nothing can be said at all.
    pub fn visit_papers(
        &mut self,
        document: &str,
        input: &VisitPaperInput,
    ) -> Result<PaperSet, Fault> {
        let id = self.known_visit(document)?.id;
        self.seal(Some(id.into()))?;
        let mut visit = self.known_visit(document)?;
        if let Some(lang) = &input.lang {
            let lang: Lang = crate::input::code(lang)?;
            visit.langs = vec![lang];
        }
        let chosen = match input.papers.is_empty() {
            true => VisitPaper::ALL.to_vec(),
            false => input
                .papers
                .iter()
                .map(|it| VisitPaper::find(it).ok_or_else(|| Fault::Invalid(it.clone())))
                .collect::<Result<_, _>>()?,
        };
        let bodies = self.known_bodies(&visit)?;
        let commitments = self.commitments_of(visit.id)?;
        let own = self.choices.own_body.map(|it| self.known_body(it)).transpose()?;
        let signed = self.signed_at(&visit)?;
        let papers = VisitPapers {
            visit: &visit,
            bodies: &bodies,
            commitments: &commitments,
            own: own.as_ref(),
            signed: &signed,
            signatory: Unit(chance::id()),
            today: chance::today(),
        };
        let mut shown = bodies.clone();
        shown.extend(own.iter().map(|it| (it.id, it.clone())));
        let name = self.visit_name(&visit)?;
        let is_folder = input.papers.is_empty();
        let mut made: Vec<Paper> = Vec::new();
        let mut listed = Vec::new();
        for paper in chosen {
            let title = message(
                &format!("visit-paper-{}", paper.code().replace('_', "-")),
                &[],
                self.lang(),
            );
            for VisitManuscript { whose, manuscript } in papers.manuscripts(paper) {
                let said = manuscript.plain_text();
                let leaks = leaks(&visit, &said, &papers, paper.circle());
                if !leaks.is_empty() {
                    return Err(Refusal::NotReady(leaks).into());
                }
                let pictures = self.pictures_of(&manuscript, &shown)?;
                let set = self.one_paper(manuscript, id.into())?;
                let (copies, is_two_sided) = (paper.copies(&visit), paper.is_two_sided());
                let packed = file_name(&[&title, &whose]);
                listed.push(Packed { name: packed, copies, is_two_sided });
                made.extend(set.papers.into_iter().map(|it| Paper {
                    pictures: pictures.clone(),
                    name: file_name(&[&name, &title, &whose]),
                    noted: (!whose.is_empty()).then(|| file_name(&[&name, &title])),
                    run: is_folder.then_some(Run { copies, is_two_sided }),
                    ..it
                }));
            }
        }
        if made.is_empty() {
            return Err(Refusal::NothingToPrint.into());
        }
        let mut originals = None;
        let mut cautions = Vec::new();
        if is_folder {
            match self.originals_at(&visit) {
                Ok(set) => originals = set,
                Err(Fault::Refused(Refusal::NotReady(findings))) => cautions = findings,
                Err(fault) => return Err(fault),
            }
            let set = originals.as_ref().map(|it| it.papers.as_slice());
            listed.extend(set.unwrap_or_default().iter().map(|it| Packed {
                name: it.name.clone(),
                copies: 1,
                is_two_sided: false,
            }));
            let title = message("visit-paper-contents", &[], self.lang());
            let set = self.one_paper(papers.contents(&listed), id.into())?;
            let file = file_name(&[&name, &title]);
            let contents = set.papers.into_iter();
            made.splice(0..0, contents.map(|it| Paper { name: file.clone(), ..it }));
        }
        let agreement = originals.as_ref().and_then(|it| it.agreement);
        if let Some(set) = originals {
            made.extend(set.papers);
            cautions.extend(set.cautions);
        }
        Ok(PaperSet {
            agreement,
            papers: made,
            cautions,
            made_at: chance::now(),
            author: self.author()?,
            watch: Watch::default(),
        })
    }

    /// The originals of the first agreement of a visit that is to be signed and has none yet.
    fn originals_at(&mut self, visit: &Visit) -> Result<Option<PaperSet>, Fault> {
        for id in visit.agreements() {
            let agreement = self.load(id)?.agreement;
            let is_open = matches!(agreement.stage, Stage::Settled | Stage::Approved);
            if is_open && agreement.has_text() && agreement.originals.is_empty() {
                return self.prepare(&id.to_string(), &PaperInput::Originals).map(Some);
            }
        }
        Ok(None)
    }

    /// What changed in the programme since a version, for the delegation.
    ///
    /// # Errors
    /// [`Fault::NotFound`] where there is no such visit or version.
    pub fn visit_changes(
        &mut self,
        document: &str,
        version: &str,
    ) -> Result<Vec<ProgrammeChangeView>, Fault> {
        let visit = self.known_visit(document)?;
        let (before, _) = self.visit_at(&visit, version)?;
        let lang = self.lang();
        let moment = |it: &ProgrammeItem| {
            let parts = [Field::ItemOn, Field::From].map(|field| it.details.shown(field));
            parts.join(" ").trim().to_owned()
        };
        let view = |it: &ProgrammeChange<'_>| ProgrammeChangeView {
            unit: it.item().unit.to_string(),
            change: it.code().to_owned(),
            name: it.item().name_in(lang).to_owned(),
            before: it.before().map(moment),
            after: it.after().map(moment),
        };
        Ok(ProgrammeChange::between(&before, &visit).iter().map(view).collect())
    }

    /// The same as a paper for the delegation.
    ///
    /// # Errors
    /// [`Fault::Refused`] where nothing changed.
    pub fn visit_changes_paper(
        &mut self,
        document: &str,
        version: &str,
    ) -> Result<PaperSet, Fault> {
        let visit = self.known_visit(document)?;
        let (before, since) = self.visit_at(&visit, version)?;
        let bodies = self.known_bodies(&visit)?;
        let papers = VisitPapers {
            visit: &visit,
            bodies: &bodies,
            commitments: &[],
            own: None,
            signed: &[],
            signatory: Unit(chance::id()),
            today: chance::today(),
        };
        let manuscript = papers.changes(&before, since);
        let manuscript = manuscript.ok_or(Refusal::NothingToPrint)?;
        self.one_paper(manuscript, visit.id.into())
    }

    /// What was promised in a visit.
    fn commitments_of(&mut self, id: VisitId) -> Result<Vec<Filing>, Fault> {
        let rows = self.filings_of(id, "commitment")?;
        let documents = rows.iter().map(|it| crate::input::code(&it.document));
        let filings = documents.map(|it| self.known_filing(it?));
        filings.collect()
    }

    fn known_bodies(&self, visit: &Visit) -> Result<BTreeMap<BodyId, Body>, Fault> {
        bodies_of(visit).map(|it| Ok((it, self.known_body(it)?))).collect()
    }

    /// A visit as a version holds it, and when that was kept.
    fn visit_at(
        &self,
        visit: &Visit,
        version: &str,
    ) -> Result<(Visit, NaiveDate), Fault> {
        let absent = || Fault::NotFound(version.to_owned());
        let versions = self.store.versions(visit.id.into())?;
        let by_unit = versions.iter().find(|it| it.unit.to_string() == version);
        let found = by_unit.or_else(|| versions.iter().rfind(|it| it.name == version));
        let found = found.ok_or_else(absent)?;
        let cells = self.store.version(visit.id.into(), found.unit)?;
        let at = DateTime::<Utc>::from_timestamp_millis(found.at).ok_or_else(absent)?;
        let on = at.with_timezone(&chrono::Local).date_naive();
        Ok((Visit::from_cells(visit.id, &cells), on))
    }

    /// Writes the programme of a visit as a calendar, as far as the delegation may read it,
    /// and tells of how many items. An item without an hour takes the whole day.
    ///
    /// # Errors
    /// [`Fault::File`] when the file cannot be written; then the one that was there still is.
    pub fn export_visit_calendar(
        &mut self,
        document: &str,
        file: &Path,
    ) -> Result<u32, Fault> {
        let visit = self.known_visit(document)?;
        let lang = self.lang();
        let events: Vec<CalendarEvent> = visit
            .programme()
            .into_iter()
            .filter(|it| it.circle() >= Circle::Delegation)
            .filter_map(|it| event(&visit, it, lang))
            .collect();
        let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
        if count == 0 {
            return Err(Refusal::NothingToPrint.into());
        }
        let calendar = Calendar { stamped_at: chance::now(), events };
        write_whole(file, write_calendar(&calendar).as_bytes())?;
        Ok(count)
    }
}

/// Telephones, cars and lodgings that a paper for the press says.
fn leaks(
    visit: &Visit,
    said: &str,
    papers: &VisitPapers<'_>,
    circle: Circle,
) -> Vec<Finding> {
    let kept = papers.kept_from(circle);
    let folded = said.to_lowercase();
    let mut leaks: Vec<String> =
        kept.into_iter().filter(|it| folded.contains(&it.to_lowercase())).collect();
    if circle == Circle::Press {
        leaks.extend(telephones(said));
    }
    let at = Cell::of(visit.id, Kind::Programme);
    let finding =
        |it: String| Finding::found(FindingCode::KeptFromPress, at).with("text", it);
    leaks.into_iter().map(finding).collect()
}

/// What reads like a telephone: seven digits or more that begin with 0 or +, with nothing
/// between them but spaces, hyphens, slashes and brackets. A sum begins otherwise.
fn telephones(said: &str) -> impl Iterator<Item = String> {
    const LEAST: usize = 7;
    let is_part = |it: char| it.is_ascii_digit() || " \u{A0}-/()+".contains(it);
    let runs = said.split(move |it| !is_part(it)).map(str::trim);
    let digits = |it: &str| it.chars().filter(char::is_ascii_digit).count();
    let begins = |it: &str| it.trim_start_matches('(').starts_with(['0', '+']);
    runs.filter(move |it| digits(it) >= LEAST && begins(it)).map(str::to_owned)
}

pub(crate) fn event(
    visit: &Visit,
    item: &ProgrammeItem,
    lang: Lang,
) -> Option<CalendarEvent> {
    let on = item.on()?;
    let text = |field: Field| item.details.text_in(field, lang);
    let place = [text(Field::Venue), text(Field::Address)];
    let place: Vec<&str> = place.into_iter().filter(|it| !it.is_empty()).collect();
    let span = match item.span() {
        None => Span::Days { first_on: on, last_on: on },
        Some(span) => match zone_of(visit) {
            Some(zone) => Span::Instants {
                from_at: instant(span.from, zone),
                until_at: Some(instant(span.until, zone)),
            },
            None => Span::Local { from: span.from, until: Some(span.until) },
        },
    };
    Some(CalendarEvent {
        uid: event_uid(visit, item),
        span,
        summary: item.name_in(lang).to_owned(),
        description: description(item, lang),
        location: place.join(", "),
        alarms: ALARMS.to_vec(),
    })
}

/// What other calendars know an item by: what they called it, or what we do.
pub(crate) fn event_uid(visit: &Visit, item: &ProgrammeItem) -> String {
    match item.details.text(Field::CalendarUid) {
        "" => format!("{}-{}@pobratym", Document::from(visit.id), item.unit),
        uid => uid.to_owned(),
    }
}

fn description(item: &ProgrammeItem, lang: Lang) -> String {
    let text = item.details.text_in(Field::Description, lang);
    let text = Some(text.to_owned()).filter(|it| !it.is_empty());
    text.into_iter().chain(plan_b(item, lang)).collect::<Vec<_>>().join("\n")
}

/// The zone by whose clock a visit runs; none where it is not known.
pub(crate) fn zone_of(visit: &Visit) -> Option<Tz> {
    visit.details.chosen(Field::Zone)?.parse().ok()
}

/// The instant of an hour on the wall: the first of two where the clock is set back, an hour
/// later where it is set forward over it.
fn instant(at: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&at) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
        LocalResult::None => {
            let later = zone.from_local_datetime(&(at + Duration::hours(1)));
            later.earliest().map_or_else(|| at.and_utc(), |it| it.to_utc())
        }
    }
}

/// By how many minutes the clock of a visit is set on a day: 60 forward, −60 back.
pub(crate) fn clock_change(visit: &Visit, on: NaiveDate) -> i32 {
    let Some((zone, next)) = zone_of(visit).zip(on.succ_opt()) else { return 0 };
    let midnight = |it: NaiveDate| instant(it.and_time(chrono::NaiveTime::MIN), zone);
    let day = midnight(next) - midnight(on);
    i32::try_from(Duration::hours(24).num_minutes() - day.num_minutes()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::telephones;

    #[test]
    fn a_telephone_is_known_however_it_is_written_and_no_sum_or_day_is_one() {
        for written in
            ["067 000-00-12", "+380 67 000 00 12", "(067) 0000012", "0351/488-0"]
        {
            let said = format!("довідки: {written}, Ірина");
            let found: Vec<String> = telephones(&said).collect();
            assert_eq!(found, [written]);
        }
        for other in ["23.10.2026 10:30–11:40", "10 000 000 грн", "№ 02-14", "2026-10-23"]
        {
            assert_eq!(telephones(other).count(), 0, "{other}");
        }
    }
}
