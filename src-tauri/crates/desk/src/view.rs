//! What the window shows of an agreement.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pobratym_domain::prose::chips;
use pobratym_domain::{
    Agreement, Article, Body, BodyId, Case, Cell, Clause, Comment, DefinedTerm, Fact,
    Finding, Forms, Gender, Kind, Lang, Party, Signatory, Stage, Unit, Wordings,
};
use pobratym_wording::{Cases, Reading, Template, latin_in, messages};

use crate::drafting::Authors;
use crate::form;
use crate::laws::laws;
use crate::wire::{
    AgreementRow, AgreementView, ArticleView, ClauseView, CommentView, FactView,
    FieldView, FindingView, GlossaryTerm, LangField, OriginalView, PaperStyleView,
    PartyName, PartyView, PersonChoice, PersonNames, ProcedureView, ReferenceView,
    SignatoryView, TermView, VersionView, WordingState, WordingView,
};

/// An agreement with all that its view is made of.
pub(crate) struct Viewed<'a> {
    pub(crate) agreement: &'a Agreement,
    pub(crate) bodies: &'a BTreeMap<BodyId, Body>,
    pub(crate) findings: &'a [Finding],
    /// The party's originals whose paper says something else by now.
    pub(crate) outdated: &'a [usize],
    /// Who marked and commented what, and when.
    pub(crate) authors: &'a Authors,
    pub(crate) versions: Vec<VersionView>,
    pub(crate) procedure: ProcedureView,
    pub(crate) today: NaiveDate,
    pub(crate) edited_at: i64,
    pub(crate) revision: u32,
    pub(crate) undo: Option<String>,
    pub(crate) redo: Option<String>,
    pub(crate) lang: Lang,
}

impl Viewed<'_> {
    pub(crate) fn view(self) -> AgreementView {
        let agreement = self.agreement;
        let reading = Reading::of(agreement, self.bodies);
        let root = |kind| Cell::of(agreement.id, kind);
        let langs = &agreement.langs;
        let template = Template::of(agreement);
        AgreementView {
            id: agreement.id.to_string(),
            document: root(Kind::Stage).document.to_string(),
            kind: agreement.kind.to_string(),
            template: (agreement.template.as_ref())
                .map(|it| format!("{}/{}", it.name, it.version))
                .unwrap_or_default(),
            reviewed: langs
                .iter()
                .filter(|lang| template.is_some_and(|it| it.reviewed(**lang).is_some()))
                .map(Lang::to_string)
                .collect(),
            name: name(agreement, self.bodies, self.lang),
            stage: agreement.stage.to_string(),
            is_closed: agreement.is_closed(),
            sample: agreement.sample,
            langs: codes(langs),
            numbering: langs
                .iter()
                .map(|lang| {
                    let style = agreement.numbering(*lang).code();
                    field(root(Kind::Numbering).in_lang(*lang), style)
                })
                .collect(),
            alternat: field(root(Kind::Alternat), agreement.alternat),
            paper: self.paper(),
            file_number: field(root(Kind::FileNumber), &agreement.file_number),
            signed_on: field(
                root(Kind::SignedOn),
                agreement.signed_on.map(|it| it.to_string()).unwrap_or_default(),
            ),
            place: self.places(),
            title: self.wordings(&reading, &agreement.title_wordings()),
            areas: {
                let codes: Vec<&str> =
                    agreement.areas.iter().map(|it| it.code()).collect();
                field(root(Kind::Areas), codes.join(","))
            },
            term: self.term(),
            prevailing: field(
                root(Kind::Prevailing),
                agreement.prevailing.map(|it| it.to_string()).unwrap_or_default(),
            ),
            reference: agreement.kind.refers().then(|| self.reference()),
            table: agreement.kind.table().map(|kind| {
                form::table(agreement.id.into(), kind, &agreement.entries, langs)
            }),
            procedure: self.procedure.clone(),
            parties: agreement.parties.iter().map(|it| self.party(it)).collect(),
            recitals: agreement
                .recitals
                .iter()
                .map(|it| self.clause(&reading, it, String::new()))
                .collect(),
            articles: agreement
                .articles
                .iter()
                .enumerate()
                .map(|(index, it)| self.article(&reading, it, index + 1))
                .collect(),
            findings: findings(self.findings, self.lang),
            laws: laws(agreement, self.bodies, self.lang),
            originals: agreement
                .originals
                .iter()
                .enumerate()
                .map(|(index, it)| OriginalView {
                    number: it.number,
                    party: it.party.to_string(),
                    printed_at: it.printed_at,
                    sha256: crate::hex(&it.sha256),
                    is_outdated: self.outdated.contains(&index),
                })
                .collect(),
            comments: agreement.comments.iter().map(|it| self.comment(it)).collect(),
            glossary: agreement.glossary.iter().map(|it| self.term_words(it)).collect(),
            facts: agreement.facts.iter().map(|it| self.fact(it)).collect(),
            versions: self.versions,
            undo: self.undo,
            redo: self.redo,
            revision: self.revision,
            edited_at: self.edited_at,
        }
    }

    fn paper(&self) -> PaperStyleView {
        let style = &self.agreement.paper;
        let root = |kind| Cell::of(self.agreement.id, kind);
        PaperStyleView {
            layout: field(root(Kind::Layout), style.layout),
            profile: field(root(Kind::Profile), style.profile),
            emblems: field(root(Kind::Emblems), style.emblems),
            label: field(root(Kind::Label), style.label),
            order: field(
                root(Kind::Order),
                style.order.map(|it| it.to_string()).unwrap_or_default(),
            ),
            fingerprint: field(root(Kind::Fingerprint), style.fingerprint),
            initials: field(root(Kind::Initials), style.initials),
            fields: field(root(Kind::Fields), style.fields),
        }
    }

    fn party(&self, party: &Party) -> PartyView {
        let cell = |kind| Cell::of(self.agreement.id, kind).at(party.unit);
        let body = self.bodies.get(&party.body);
        PartyView {
            unit: party.unit.to_string(),
            body: party.body.to_string(),
            name: body.map(|it| it.name_in(self.lang).to_owned()).unwrap_or_default(),
            country: body.map(|it| it.country.to_string()).unwrap_or_default(),
            lang: field(cell(Kind::PartyLang), party.lang),
            columns: codes(self.agreement.arrange(Some(party.unit), self.bodies).langs()),
            originals: field(cell(Kind::Originals), party.originals),
            signatories_cell: cell(Kind::Signatories).to_string(),
            signatories: party.signatories.iter().map(|it| self.signatory(it)).collect(),
            people: body
                .map(|body| body.people.iter())
                .into_iter()
                .flatten()
                .map(|person| PersonChoice {
                    unit: person.unit.to_string(),
                    name: nominative(&person.name, self.lang),
                    office: nominative(&person.office, self.lang),
                })
                .collect(),
        }
    }

    fn signatory(&self, signatory: &Signatory) -> SignatoryView {
        let at = Cell::of(self.agreement.id, Kind::Gender).at(signatory.unit);
        SignatoryView {
            unit: signatory.unit.to_string(),
            name: nominative(&signatory.name, self.lang),
            gender: field(at, signatory.gender),
            countersigns: signatory.countersigns,
            langs: self
                .agreement
                .langs
                .iter()
                .map(|lang| {
                    let acting = Acting {
                        name: signatory.name.get(lang),
                        office: signatory.office.get(lang),
                        authority: signatory.authority.get(lang),
                        name_kind: Kind::Name,
                        ukrainian: entered(&signatory.name, Lang::UK),
                    };
                    acting.names(at, *lang)
                })
                .collect(),
        }
    }

    fn article(
        &self,
        reading: &Reading<'_>,
        article: &Article,
        number: usize,
    ) -> ArticleView {
        let langs = &self.agreement.langs;
        let at = |kind| Cell::of(self.agreement.id, kind).at(article.unit);
        ArticleView {
            unit: article.unit.to_string(),
            number: u32::try_from(number).unwrap_or(u32::MAX),
            numbers: langs
                .iter()
                .map(|lang| reading.article_number(number, *lang))
                .collect(),
            headings: self.wordings(reading, &self.agreement.heading_wordings(article)),
            clauses_cell: at(Kind::Clauses).to_string(),
            clauses: article
                .clauses
                .iter()
                .enumerate()
                .map(|(index, it)| {
                    self.clause(reading, it, format!("{number}.{}", index + 1))
                })
                .collect(),
        }
    }

    fn clause(
        &self,
        reading: &Reading<'_>,
        clause: &Clause,
        number: String,
    ) -> ClauseView {
        let library = Template::of(self.agreement).and_then(Template::library);
        let key = clause.provision.as_deref();
        let places = key.zip(library).map(|(key, it)| it.alternatives(key).len());
        ClauseView {
            unit: clause.unit.to_string(),
            number,
            provision: clause.provision.clone(),
            alternatives: u32::try_from(places.unwrap_or(0).saturating_sub(1))
                .unwrap_or(0),
            wordings: self.wordings(reading, &self.agreement.clause_wordings(clause)),
        }
    }

    fn wordings(&self, reading: &Reading<'_>, of: &Wordings<'_>) -> Vec<WordingView> {
        let langs = self.agreement.langs.iter();
        langs
            .map(|&lang| {
                let cell = of.text_cell(lang);
                let provided = reading.provided(cell);
                let is_provided = provided.is_some();
                let own = of.own(lang).map(str::to_owned);
                let is_own = own.is_some();
                let chips = own.as_deref().map(chips).unwrap_or_default().into_iter();
                let chips = chips.map(|it| {
                    (it.to_string(), reading.chip(it, lang).unwrap_or_default())
                });
                let chips = chips.collect();
                let text = own.or(provided).unwrap_or_default();
                let note = of.note(lang).to_owned();
                let marked = match note.is_empty() {
                    true => of.mark_cell(lang),
                    false => of.note_cell(lang),
                };
                let state = match of.state(lang) {
                    pobratym_domain::WordingState::Missing => WordingState::Missing,
                    // A build that lacks the template has nothing to show.
                    pobratym_domain::WordingState::Template if text.is_empty() => {
                        WordingState::Missing
                    }
                    pobratym_domain::WordingState::Template => WordingState::Template,
                    pobratym_domain::WordingState::Draft => WordingState::Draft,
                    pobratym_domain::WordingState::Stale => WordingState::Stale,
                    pobratym_domain::WordingState::Checked => WordingState::Checked,
                    pobratym_domain::WordingState::Certified => WordingState::Certified,
                };
                let is_told = match state {
                    WordingState::Checked | WordingState::Certified => true,
                    WordingState::Stale => !note.is_empty(),
                    _ => false,
                };
                let author = self.authors.get(&marked).filter(|_| is_told);
                WordingView {
                    cell: cell.to_string(),
                    lang: lang.to_string(),
                    text,
                    state,
                    note,
                    by: author.map(|it| it.name.clone()).unwrap_or_default(),
                    at: author.map(|it| it.at),
                    is_own,
                    is_provided,
                    chips,
                }
            })
            .collect()
    }

    /// The place of signing; it is a fact, not a wording that others follow.
    fn places(&self) -> Vec<WordingView> {
        let agreement = self.agreement;
        let at = Cell::of(agreement.id, Kind::Place);
        let place = |lang: &Lang| {
            let text = agreement.place.get(lang).cloned();
            WordingView {
                cell: at.in_lang(*lang).to_string(),
                lang: lang.to_string(),
                state: match text {
                    Some(_) => WordingState::Draft,
                    None => WordingState::Missing,
                },
                text: text.unwrap_or_default(),
                note: String::new(),
                by: String::new(),
                at: None,
                is_own: true,
                is_provided: false,
                chips: BTreeMap::new(),
            }
        };
        agreement.langs.iter().map(place).collect()
    }

    fn term(&self) -> TermView {
        let term = &self.agreement.term;
        let root = |kind| Cell::of(self.agreement.id, kind);
        let signed_on = self.agreement.signed_on;
        let days = signed_on.and_then(|it| term.days(it, self.today));
        TermView {
            length: field(root(Kind::TermLength), term.length),
            years: field(root(Kind::TermYears), term.years),
            until: field(
                root(Kind::TermUntil),
                term.until.map(|it| it.to_string()).unwrap_or_default(),
            ),
            tail: field(root(Kind::TermTail), term.tail),
            renewal: field(root(Kind::Renewal), term.renewal),
            notice: field(root(Kind::Notice), term.notice),
            ends_on: days.map(|it| it.ends_on.to_string()),
            notice_by: days.and_then(|it| it.notice_by).map(|it| it.to_string()),
        }
    }

    fn reference(&self) -> ReferenceView {
        let reference = &self.agreement.reference;
        let root = |kind| Cell::of(self.agreement.id, kind);
        let title = |lang: &Lang| LangField {
            lang: lang.to_string(),
            cell: root(Kind::RefersTitle).in_lang(*lang).to_string(),
            value: reference.title.get(lang).cloned().unwrap_or_default(),
        };
        ReferenceView {
            title: self.agreement.langs.iter().map(title).collect(),
            signed_on: field(
                root(Kind::RefersOn),
                reference.signed_on.map(|it| it.to_string()).unwrap_or_default(),
            ),
            number: field(root(Kind::RefersNumber), &reference.number),
            agreement: field(
                root(Kind::Refers),
                reference.agreement.map(|it| it.to_string()).unwrap_or_default(),
            ),
        }
    }

    fn term_words(&self, term: &DefinedTerm) -> GlossaryTerm {
        let at = Cell::of(self.agreement.id, Kind::Term).at(term.unit);
        let word = |lang: &Lang| LangField {
            lang: lang.to_string(),
            cell: at.in_lang(*lang).to_string(),
            value: term.words.get(lang).cloned().unwrap_or_default(),
        };
        GlossaryTerm {
            unit: term.unit.to_string(),
            words: self.agreement.langs.iter().map(word).collect(),
        }
    }

    fn fact(&self, fact: &Fact) -> FactView {
        let at = |kind| Cell::of(self.agreement.id, kind).at(fact.unit);
        FactView {
            unit: fact.unit.to_string(),
            kind: fact.kind.to_string(),
            name: field(at(Kind::FactName), &fact.name),
            value: field(at(Kind::FactValue), &fact.value),
        }
    }

    fn comment(&self, comment: &Comment) -> CommentView {
        let at = |kind| Cell::of(self.agreement.id, kind).at(comment.unit);
        let author = self.authors.get(&at(Kind::Comment));
        CommentView {
            unit: comment.unit.to_string(),
            on: comment.on.map(|it| it.to_string()),
            place: comment
                .on
                .map(|it| place_name(self.agreement, it, self.lang))
                .unwrap_or_default(),
            text: field(at(Kind::Comment), &comment.text),
            audience: field(at(Kind::Audience), comment.audience),
            resolved: field(at(Kind::Resolved), comment.resolved),
            by: author.map(|it| it.name.clone()).unwrap_or_default(),
            at: author.map(|it| it.at).unwrap_or_default(),
        }
    }
}

/// A person's or signatory's forms in one language.
pub(crate) struct Acting<'a> {
    pub(crate) name: Option<&'a Forms>,
    pub(crate) office: Option<&'a Forms>,
    pub(crate) authority: Option<&'a String>,
    pub(crate) name_kind: fn(Case) -> Kind,
    /// The Ukrainian name, from which one in Latin letters can be made.
    pub(crate) ukrainian: Option<&'a str>,
}

impl Acting<'_> {
    pub(crate) fn names(&self, at: Cell, lang: Lang) -> PersonNames {
        let at = at.in_lang(lang);
        let cases = Cases::of(lang).person;
        PersonNames {
            lang: lang.to_string(),
            name: cased(at, self.name_kind, &cases, self.name),
            office: cased(at, Kind::Office, &cases, self.office),
            authority: field(
                Cell { kind: Kind::Authority, ..at },
                self.authority.map(String::as_str).unwrap_or_default(),
            ),
            latin: (self.ukrainian)
                .filter(|_| self.name.is_none_or(|it| it.get(Case::Nominative).is_none()))
                .and_then(|it| latin_in(lang, it)),
        }
    }
}

/// One field per case that the language needs, nominative first.
pub(crate) fn cased(
    at: Cell,
    kind: fn(Case) -> Kind,
    cases: &[Case],
    forms: Option<&Forms>,
) -> Vec<FieldView> {
    cases
        .iter()
        .map(|case| FieldView {
            cell: Cell { kind: kind(*case), ..at }.to_string(),
            case: Some(case.to_string()),
            value: forms.and_then(|it| it.get(*case)).unwrap_or_default().to_owned(),
        })
        .collect()
}

/// How lists and heads name an agreement.
pub(crate) fn name(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    lang: Lang,
) -> String {
    let reading = Reading::of(agreement, bodies);
    let title = std::iter::once(lang)
        .chain(agreement.langs.iter().copied())
        .filter(|lang| agreement.langs.contains(lang))
        .map(|lang| reading.title(lang).text)
        .find(|title| !title.is_empty())
        .unwrap_or_else(|| messages::name("agreement-kind", agreement.kind.code(), lang));
    format!("{title}: {}", agreement.parties_in(lang, bodies))
}

/// One line of the register.
pub(crate) fn row(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    findings: &[Finding],
    edited_at: i64,
    lang: Lang,
) -> AgreementRow {
    let blockers = findings.iter().filter(|it| it.blocks()).count();
    AgreementRow {
        id: agreement.id.to_string(),
        kind: agreement.kind.to_string(),
        title: name(agreement, bodies, lang),
        parties: agreement
            .parties
            .iter()
            .filter_map(|party| bodies.get(&party.body))
            .map(|body| PartyName {
                body: body.id.to_string(),
                name: body.name_in(lang).to_owned(),
                country: body.country.to_string(),
            })
            .collect(),
        languages: codes(&agreement.langs),
        stage: agreement.stage.to_string(),
        // Before that the date is only the one that is planned.
        signed_on: (agreement.signed_on)
            .filter(|_| agreement.stage >= Stage::Signed)
            .map(|it| it.to_string()),
        edited_at,
        blockers: u32::try_from(blockers).unwrap_or(u32::MAX),
        cautions: u32::try_from(findings.len() - blockers).unwrap_or(u32::MAX),
        sample: agreement.sample,
        hit: String::new(),
    }
}

/// Findings with their sentences.
pub(crate) fn findings(findings: &[Finding], lang: Lang) -> Vec<FindingView> {
    findings
        .iter()
        .map(|finding| FindingView {
            path: finding.at.to_string(),
            code: finding.code.to_string(),
            severity: finding.code.severity().to_string(),
            sentence: messages::sentence(finding, lang),
        })
        .collect()
}

pub(crate) fn field(cell: Cell, value: impl ToString) -> FieldView {
    FieldView { cell: cell.to_string(), case: None, value: value.to_string() }
}

pub(crate) fn gender(at: Cell, unit: Unit, gender: Gender) -> FieldView {
    field(Cell { kind: Kind::Gender, ..at }.at(unit), gender)
}

/// The nominative in one language, if it was entered.
pub(crate) fn entered(forms: &BTreeMap<Lang, Forms>, lang: Lang) -> Option<&str> {
    forms.get(&lang)?.get(Case::Nominative)
}

pub(crate) fn nominative(forms: &BTreeMap<Lang, Forms>, lang: Lang) -> String {
    (forms.get(&lang).and_then(|it| it.get(Case::Nominative)))
        .or_else(|| forms.values().find_map(|it| it.get(Case::Nominative)))
        .unwrap_or_default()
        .to_owned()
}

fn codes(langs: &[Lang]) -> Vec<String> {
    langs.iter().map(Lang::to_string).collect()
}

/// Where an article or clause stands, in words; what stands nowhere any more has none.
pub(crate) fn place_name(agreement: &Agreement, unit: Unit, lang: Lang) -> String {
    agreement.place_of(unit).map(|it| messages::place(it, lang)).unwrap_or_default()
}
