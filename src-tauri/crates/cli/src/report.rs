//! Doing what was asked for, and saying what came of it.

use std::io::{Read as _, Write as _};

use pobratym_desk::wire::{
    ActInput, CalendarEntry, Deadline, FindingView, LawView, PaperInput, TemplateView,
    Trouble, TroubleKind, VerdictKind, VisitPaperInput, VisitRow,
};
use pobratym_desk::{
    Desk, Fault, Lang, PaperSet, caught, forms, latin, message, printers,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::command::{Call, Destination, Paper, Usage, Verb};

/// What the names of visits begin with.
const VISIT: &str = "visit-";

/// A visit in the list, under the names that scripts ask for.
#[derive(Serialize)]
struct VisitLine<'a> {
    id: &'a str,
    title: &'a str,
    from: Option<&'a str>,
    to: Option<&'a str>,
    #[serde(flatten)]
    row: &'a VisitRow,
}

impl<'a> VisitLine<'a> {
    fn of(row: &'a VisitRow) -> Self {
        Self {
            id: &row.document,
            title: &row.name,
            from: row.starts_on.as_deref(),
            to: row.ends_on.as_deref(),
            row,
        }
    }
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Fine,
    Blocked,
    Usage,
    Refused,
    Faulty,
}

/// Says on standard output what was asked for, on standard error what went wrong.
#[derive(Debug)]
pub(crate) struct Report {
    json: bool,
    lang: Lang,
}

impl Report {
    pub(crate) fn new(json: bool) -> Self {
        Self { json, lang: Lang::UK }
    }

    /// Says how the program is called.
    pub(crate) fn usage(&self, usage: &Usage) -> Ending {
        let wrong = usage.to_string();
        self.complain(&message("cli-usage", &[("wrong", &wrong)], self.lang));
        self.complain(&message("cli-help", &[], self.lang));
        Ending::Usage
    }

    /// Does what was asked for.
    pub(crate) fn run(mut self, call: Call) -> Ending {
        if let Verb::Help = call.verb {
            self.say(&message("cli-help", &[], self.lang));
            return Ending::Fine;
        }
        if let Verb::Restore = call.verb {
            return match Desk::restore_newest(&call.data) {
                Ok(()) => self.done("cli-restored"),
                Err(fault) => self.trouble(&fault.tell(self.lang)),
            };
        }
        if let Some(ending) = self.without_desk(&call.verb) {
            return ending.unwrap_or_else(|fault| self.trouble(&fault.tell(self.lang)));
        }
        let mut desk = match Desk::open(&call.data, None) {
            Ok(desk) => desk,
            Err(trouble) => return self.trouble(&trouble.trouble),
        };
        self.lang = desk.lang();
        let ending = caught(self.lang, || self.carry_out(&mut desk, call.verb))
            .unwrap_or_else(|trouble| self.trouble(&trouble));
        desk.close();
        ending
    }

    /// What needs no data: the rules of names alone.
    fn without_desk(&self, verb: &Verb) -> Option<Result<Ending, Fault>> {
        match verb {
            Verb::Forms { name, lang, kind, gender } => {
                let forms = forms(lang, kind, gender.as_deref(), name);
                Some(forms.and_then(|it| self.show(&it)))
            }
            Verb::Transliterate(name) => {
                self.say(&latin(name));
                Some(Ok(Ending::Fine))
            }
            _ => None,
        }
    }

    fn carry_out(&self, desk: &mut Desk, verb: Verb) -> Result<Ending, Fault> {
        match verb {
            Verb::Help | Verb::Restore | Verb::Forms { .. } | Verb::Transliterate(_) => {
                Ok(Ending::Fine)
            }
            Verb::Sample => {
                desk.open_sample()?;
                self.list(desk, "")
            }
            Verb::RemoveSample => {
                desk.remove_sample()?;
                Ok(self.done("cli-sample-removed"))
            }
            Verb::List => self.list(desk, ""),
            Verb::Search(words) => self.list(desk, &words),
            Verb::Today => self.show(&desk.today()?),
            Verb::Show(id) => self.show(&desk.agreement(&id)?),
            Verb::Check(id) if id.starts_with(VISIT) => {
                self.check(&desk.visit(&id)?.findings)
            }
            Verb::Check(id) => self.check(&desk.check(&id)?),
            Verb::Laws(id) => self.laws(&desk.laws(&id)?),
            Verb::Print { id, to, paper } => self.print(desk, &id, &to, paper),
            Verb::Paper { draft, to } => {
                let set = desk.compose_paper(&read(&draft)?)?;
                self.deliver(desk, &set, &to)
            }
            Verb::Arms { body, picture } => self.show(&desk.set_arms(&body, &picture)?),
            Verb::Verify(file) => {
                let verdict = desk.printed_originals()?.verify(&file)?;
                let verdict = desk.likely_copies(&verdict)?.verify(verdict)?;
                self.show(&verdict)?;
                let is_ours = verdict.kind != VerdictKind::Unknown;
                Ok(if is_ours { Ending::Fine } else { Ending::Blocked })
            }
            Verb::Templates => self.templates(&desk.templates()),
            Verb::New { template, langs, parties } => {
                self.show(&desk.draft_between(&template, &langs, &parties)?)
            }
            Verb::TakeIn { file, parties: None, .. } => {
                self.show(&desk.look_into(&file)?)
            }
            Verb::TakeIn { file, langs, parties: Some(parties) } => {
                self.show(&desk.take_in_between(&file, langs.as_deref(), &parties)?)
            }
            Verb::Enter(input) => self.show(&desk.enter(&read(&input)?)?),
            Verb::LookIntoTable { file, input } => {
                self.show(&desk.look_into_table(&file, &input)?)
            }
            Verb::ImportTable { file, input } => {
                self.show(&desk.import_table(&file, &input, &|_| true)?)
            }
            Verb::UndoImport(id) => {
                desk.undo_import(&id)?;
                Ok(self.done("cli-import-undone"))
            }
            Verb::Duplicates(input) => self.show(&desk.duplicates(&read(&input)?)?),
            Verb::Attach { document, file, at, kind } => {
                let kind = kind.as_deref().unwrap_or("other");
                desk.attach(&document, at.as_deref(), &file, kind)?;
                Ok(Ending::Fine)
            }
            Verb::Attachment { document, file, out } => {
                desk.write_attachment(&document, &file, &out)?;
                Ok(Ending::Fine)
            }
            Verb::Papers { id, to, party } => {
                let set = desk.council_papers(&id, party.as_deref(), &[])?;
                self.deliver(desk, &set, &to)
            }
            Verb::Addenda(id) => self.show(&desk.addenda(&id)?),
            Verb::Deadlines => self.deadlines(&desk.deadlines()?),
            Verb::Calendar { from, until } => {
                self.calendar(&desk.calendar(&from, &until)?)
            }
            Verb::ExportCalendar(out) => self.show(&desk.export_calendar(&out)?),
            Verb::ExportList { list, out } => self.show(&desk.export_list(&list, &out)?),
            Verb::ExportWhole(out) => {
                let mut export = desk.begin_whole_export(&out)?;
                while export.next(desk)?.is_some() {}
                Ok(Ending::Fine)
            }
            Verb::ExportTwinTowns { lang, out } => {
                self.show(&desk.export_twin_towns(lang.as_deref(), &out)?)
            }
            Verb::Mail { mut input, out } => {
                if !input.document.contains('-') {
                    input.document.insert_str(0, "agreement-");
                }
                let written = desk.compose_mail(&input)?.write(&out)?;
                self.show(&desk.record(written)?)
            }
            Verb::ExportFolio { id, party, kind, out } => {
                self.show(&desk.export_folio(&id, party.as_deref(), kind, &out)?)
            }
            Verb::ExportRedline { id, from, until, out } => {
                self.show(&desk.export_redline(&id, &from, &until, &out)?)
            }
            Verb::Register => self.show(&desk.state_register()?),
            Verb::Report { year, to } => {
                let set = desk.year_report(year)?;
                self.deliver(desk, &set, &to)
            }
            Verb::Visits => {
                let visits = desk.visits()?;
                self.show(&visits.iter().map(VisitLine::of).collect::<Vec<_>>())
            }
            Verb::Visit(document) => self.show(&desk.visit(&document)?),
            Verb::PlanVisit(json) => self.show(&desk.plan_visit(&read(&json)?)?),
            Verb::PlanCeremony(id) => self.show(&desk.plan_ceremony(&id)?),
            Verb::ActOnVisit { document, act } => {
                self.show(&desk.act_on_visit(&document, &read(&act)?)?)
            }
            Verb::VisitPapers { document, papers, lang, to } => {
                let papers = papers.iter().flat_map(|it| it.split(','));
                let papers = papers.map(str::to_owned).collect();
                let set =
                    desk.visit_papers(&document, &VisitPaperInput { papers, lang })?;
                self.deliver(desk, &set, &to)
            }
            Verb::VisitCalendar { document, out } => {
                self.show(&desk.export_visit_calendar(&document, &out)?)
            }
            Verb::LookIntoCalendar { document, file } => {
                self.show(&desk.look_into_calendar(&document, &file)?)
            }
            Verb::ImportCalendar { document, file } => {
                self.show(&desk.import_calendar(&document, &file)?)
            }
            Verb::Cards { of, with_personal, out } => {
                self.show(&desk.export_cards(&of, with_personal, &out)?)
            }
            Verb::ImportCards { body, file } => {
                self.show(&desk.import_cards(&body, &file)?)
            }
            Verb::VisitChanges { document, version, to: None } => {
                self.show(&desk.visit_changes(&document, &version)?)
            }
            Verb::VisitChanges { document, version, to: Some(to) } => {
                let set = desk.visit_changes_paper(&document, &version)?;
                self.deliver(desk, &set, &to)
            }
            Verb::Printers => self.printers(desk),
            Verb::Prints(document) => self.show(&desk.prints(&document)?),
            Verb::Erasures => self.show(&desk.erasures()?),
            Verb::EraseVisit(document) => self.show(&desk.erase_visit(&document)?),
            Verb::Packs => self.show(&desk.pack_rows()?),
            Verb::KeepPack(file) => self.show(&desk.keep_pack(&file)?),
            Verb::Filings(kind) => self.show(&desk.filings(&kind)?),
            Verb::Filing(document) => self.show(&desk.filing(&document)?),
            Verb::Letter { document, to } => {
                let set = desk.letter_paper(&document)?;
                self.deliver(desk, &set, &to)
            }
            Verb::File(input) => self.show(&desk.file(&read(&input)?)?),
            Verb::ActOnFiling { document, act } => {
                self.show(&desk.act_on_filing(&document, &read(&act)?)?)
            }
            Verb::TakeCommitments(id) => self.show(&desk.take_commitments(&id)?),
            Verb::DraftAcceptance(document) => {
                self.show(&desk.draft_acceptance(&document)?)
            }
            Verb::Versions(id) => self.show(&desk.agreement(&id)?.versions),
            Verb::History(id) => self.show(&desk.history(&id, usize::MAX)?),
            Verb::Redline { id, from, until, to: None } => {
                self.show(&desk.redline(&id, &from, &until)?)
            }
            Verb::Redline { id, from, until, to: Some(to) } => {
                let set = desk.redline_paper(&id, &from, &until)?;
                self.deliver(desk, &set, &to)
            }
            Verb::Compare { id, file, base } => {
                self.show(&desk.compare_returned(&id, &file, base.as_deref())?)
            }
            Verb::TakeBack { id, file, decisions } => {
                self.show(&desk.take_returned(&id, &file, &read(&decisions)?)?.view)
            }
            Verb::Library { agreement, query } => {
                self.show(&desk.library(agreement.as_deref(), &query)?)
            }
            Verb::ClauseUses(key) => self.show(&desk.clause_uses(&key)?),
            Verb::KeepClause { id, clause } => {
                self.show(&desk.keep_clause(id.as_deref(), &read(&clause)?)?)
            }
            Verb::RemoveClause(id) => {
                desk.remove_clause(&id)?;
                Ok(Ending::Fine)
            }
            Verb::ExportLibrary(file) => {
                desk.write_library(&file)?;
                Ok(Ending::Fine)
            }
            Verb::ImportLibrary(file) => self.show(&desk.read_library(&file)?),
            Verb::Draft(json) => self.show(&desk.draft(&read(&json)?)?),
            Verb::Act { id, act } => self.show(&desk.act(&id, &read(&act)?)?),
            Verb::Edit { cell, value } if cell.starts_with("body-") => {
                self.show(&desk.edit_body(&cell, &value)?)
            }
            Verb::Edit { cell, value } if cell.starts_with("visit-") => {
                self.show(&desk.edit_visit(&cell, &value)?)
            }
            Verb::Edit { cell, value } if !cell.starts_with("agreement-") => {
                self.show(&desk.edit_filing(&cell, &value)?)
            }
            Verb::Edit { cell, value } => self.show(&desk.edit_agreement(&cell, &value)?),
            Verb::TakeGoods(id) => self.show(&desk.act(&id, &ActInput::TakeEntries)?),
            Verb::Undo(id) if id.starts_with("visit-") => {
                self.show(&desk.undo_visit(&id)?)
            }
            Verb::Redo(id) if id.starts_with("visit-") => {
                self.show(&desk.redo_visit(&id)?)
            }
            Verb::Undo(id) if id.contains('-') => self.show(&desk.undo_filing(&id)?),
            Verb::Redo(id) if id.contains('-') => self.show(&desk.redo_filing(&id)?),
            Verb::Undo(id) => self.show(&desk.undo_agreement(&id)?),
            Verb::Redo(id) => self.show(&desk.redo_agreement(&id)?),
            Verb::Bodies => self.show(&desk.bodies()?),
            Verb::Body(id) => self.show(&desk.body(&id)?),
            Verb::FoundBody(json) => self.show(&desk.found_body(&read(&json)?)?),
            Verb::Backup => self.show(&desk.back_up_now()?.last_backup),
            Verb::VerifyData => {
                let report = desk.verify_data()?;
                self.show(&report)?;
                Ok(if report.is_whole { Ending::Fine } else { Ending::Faulty })
            }
            Verb::Settings(None) => self.show(&desk.view()?.settings),
            Verb::Settings(Some(json)) => {
                self.show(&desk.change_settings(&read(&json)?)?.settings)
            }
        }
    }

    fn templates(&self, templates: &[TemplateView]) -> Result<Ending, Fault> {
        if self.json {
            return self.show(&templates);
        }
        for it in templates {
            let line = format!("{}/{}  {}", it.name, it.version, it.languages.join(", "));
            self.say(&line);
        }
        Ok(Ending::Fine)
    }

    fn list(&self, desk: &mut Desk, query: &str) -> Result<Ending, Fault> {
        let rows = desk.register(query)?;
        if self.json {
            return self.show(&rows);
        }
        for row in rows {
            self.say(&format!("{}  {}  {}", row.id, row.stage, row.title));
        }
        Ok(Ending::Fine)
    }

    /// One day a line: when, how many days are left, what it is, what it belongs to.
    fn deadlines(&self, deadlines: &[Deadline]) -> Result<Ending, Fault> {
        if self.json {
            return self.show(&deadlines);
        }
        for it in deadlines {
            self.say(&format!(
                "{}  {}  {}  {}",
                it.on, it.days_left, it.matter, it.title
            ));
        }
        Ok(Ending::Fine)
    }

    /// One entry a line: its days, what it is, what it belongs to.
    fn calendar(&self, entries: &[CalendarEntry]) -> Result<Ending, Fault> {
        if self.json {
            return self.show(&entries);
        }
        for it in entries {
            self.say(&format!("{}  {}  {}  {}", it.from, it.until, it.title, it.matter));
        }
        Ok(Ending::Fine)
    }

    fn check(&self, findings: &[FindingView]) -> Result<Ending, Fault> {
        if self.json {
            self.show(&findings)?;
        } else {
            findings.iter().for_each(|it| self.say(&line(it)));
        }
        let blocks = findings.iter().any(|it| it.severity == "blocker");
        Ok(if blocks { Ending::Blocked } else { Ending::Fine })
    }

    /// One act a line: whether it was checked, where it is cited, its name.
    fn laws(&self, laws: &[LawView]) -> Result<Ending, Fault> {
        if self.json {
            return self.show(&laws);
        }
        for law in laws {
            let state = match &law.checked {
                None => "unlisted",
                Some(it) if it.replaced_by.is_some() => "replaced",
                Some(it) if it.is_verified => "verified",
                Some(_) => "unverified",
            };
            let places: Vec<&str> = law.places.iter().map(|it| &*it.place).collect();
            self.say(&format!("{state}  {}  {}", law.name, places.join("; ")));
        }
        Ok(Ending::Fine)
    }

    fn print(
        &self,
        desk: &mut Desk,
        id: &str,
        to: &Destination,
        paper: Paper,
    ) -> Result<Ending, Fault> {
        let input = match paper {
            Paper::Originals if id.starts_with(VISIT) => {
                let set = desk.visit_papers(id, &VisitPaperInput::default())?;
                return self.deliver(desk, &set, to);
            }
            Paper::Originals => PaperInput::Originals,
            Paper::WorkingCopy(party) => PaperInput::WorkingCopy { party },
            Paper::Consolidated => PaperInput::Consolidated,
            Paper::CourtesyCopy(party) => PaperInput::CourtesyCopy { party },
        };
        let set = desk.prepare(id, &input)?;
        self.deliver(desk, &set, to)
    }

    fn deliver(
        &self,
        desk: &mut Desk,
        set: &PaperSet,
        to: &Destination,
    ) -> Result<Ending, Fault> {
        let written = match to {
            Destination::Folder(folder) => set.write_into(folder)?,
            Destination::File(file) => set.write(file)?,
            Destination::Printer(order) => set.send(order)?,
        };
        self.show(&desk.record(written)?)
    }

    /// One name a line, that of the system first.
    fn printers(&self, desk: &Desk) -> Result<Ending, Fault> {
        let choice = desk.print_choice(printers())?;
        if self.json {
            return self.show(&choice);
        }
        choice.printers.iter().for_each(|it| self.say(it));
        Ok(Ending::Fine)
    }

    /// Whatever has no shorter form is said as JSON.
    fn show(&self, value: &impl Serialize) -> Result<Ending, Fault> {
        let json = serde_json::to_string_pretty(value)
            .map_err(|error| Fault::Invalid(error.to_string()))?;
        self.say(&json);
        Ok(Ending::Fine)
    }

    fn done(&self, key: &str) -> Ending {
        self.say(&message(key, &[], self.lang));
        Ending::Fine
    }

    fn trouble(&self, trouble: &Trouble) -> Ending {
        if self.json {
            // What cannot be written as JSON has no other form to fall back on.
            let _ = self.show(trouble);
        }
        for sentence in [&trouble.what, &trouble.safe, &trouble.next] {
            if !sentence.is_empty() {
                self.complain(sentence);
            }
        }
        trouble.findings.iter().for_each(|it| self.complain(&line(it)));
        match trouble.kind {
            TroubleKind::Refusal => Ending::Refused,
            TroubleKind::Fault | TroubleKind::Bug => Ending::Faulty,
        }
    }

    fn say(&self, text: &str) {
        // A reader that has gone away, such as `head`, is no fault.
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    fn complain(&self, text: &str) {
        let _ = writeln!(std::io::stderr(), "{text}");
    }
}

fn line(finding: &FindingView) -> String {
    format!("{}  {}  {}", finding.severity, finding.path, finding.sentence)
}

/// JSON from the argument itself, or from standard input where it is `-`.
fn read<T: DeserializeOwned>(json: &str) -> Result<T, Fault> {
    let mut input = String::new();
    let json = match json {
        "-" => {
            std::io::stdin()
                .read_to_string(&mut input)
                .map_err(|error| Fault::Invalid(error.to_string()))?;
            &input
        }
        json => json,
    };
    serde_json::from_str(json).map_err(|error| Fault::Invalid(error.to_string()))
}
