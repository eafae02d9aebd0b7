//! What the window shows of an agreement.

use std::collections::BTreeMap;

use pobratym_domain::{
    Agreement, Article, Body, BodyId, Case, Cell, Clause, Finding, Forms, Gender, Kind,
    Lang, Party, Signatory, Stage, Unit,
};
use pobratym_wording::{Cases, Reading, Wording, messages};

use crate::desk::provided;
use crate::wire::{
    AgreementRow, AgreementView, ArticleView, ClauseView, FieldView, FindingView,
    OriginalView, PaperStyleView, PartyName, PartyView, PersonChoice, PersonNames,
    SignatoryView, WordingState, WordingView,
};

/// An agreement with all that its view is made of.
pub(crate) struct Viewed<'a> {
    pub(crate) agreement: &'a Agreement,
    pub(crate) bodies: &'a BTreeMap<BodyId, Body>,
    pub(crate) findings: &'a [Finding],
    /// The party's originals whose paper says something else by now.
    pub(crate) outdated: &'a [usize],
    pub(crate) edited_at: i64,
    pub(crate) revision: u32,
    pub(crate) undo: Option<String>,
    pub(crate) redo: Option<String>,
    pub(crate) lang: Lang,
}

impl Viewed<'_> {
    pub(crate) fn view(self) -> AgreementView {
        let agreement = self.agreement;
        let reading = Reading::of(agreement);
        let root = |kind| Cell::of(agreement.id, kind);
        let langs = &agreement.langs;
        AgreementView {
            id: agreement.id.to_string(),
            document: root(Kind::Stage).document.to_string(),
            kind: agreement.kind.to_string(),
            name: name(agreement, self.bodies, self.lang),
            stage: agreement.stage.to_string(),
            is_closed: agreement.stage.is_text_closed(),
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
            place: wordings(agreement, root(Kind::Place), |lang| Wording {
                text: agreement.place.get(&lang).cloned().unwrap_or_default(),
                is_own: agreement.place.contains_key(&lang),
            }),
            title: wordings(agreement, root(Kind::Title), |lang| reading.title(lang)),
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
            headings: wordings(self.agreement, at(Kind::Heading), |lang| {
                reading.heading(article, lang)
            }),
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
        let at = Cell::of(self.agreement.id, Kind::Text).at(clause.unit);
        ClauseView {
            unit: clause.unit.to_string(),
            number,
            wordings: wordings(self.agreement, at, |lang| reading.clause(clause, lang)),
        }
    }
}

/// A person's or signatory's forms in one language.
pub(crate) struct Acting<'a> {
    pub(crate) name: Option<&'a Forms>,
    pub(crate) office: Option<&'a Forms>,
    pub(crate) authority: Option<&'a String>,
    pub(crate) name_kind: fn(Case) -> Kind,
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
    let reading = Reading::of(agreement);
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

pub(crate) fn nominative(forms: &BTreeMap<Lang, Forms>, lang: Lang) -> String {
    (forms.get(&lang).and_then(|it| it.get(Case::Nominative)))
        .or_else(|| forms.values().find_map(|it| it.get(Case::Nominative)))
        .unwrap_or_default()
        .to_owned()
}

fn codes(langs: &[Lang]) -> Vec<String> {
    langs.iter().map(Lang::to_string).collect()
}

fn wordings(
    agreement: &Agreement,
    at: Cell,
    wording: impl Fn(Lang) -> Wording,
) -> Vec<WordingView> {
    agreement
        .langs
        .iter()
        .map(|&lang| {
            let Wording { text, is_own } = wording(lang);
            let state = match (is_own, text.is_empty()) {
                (true, _) => WordingState::Own,
                (false, true) => WordingState::Missing,
                (false, false) => WordingState::Template,
            };
            WordingView {
                cell: at.in_lang(lang).to_string(),
                lang: lang.to_string(),
                text,
                state,
                is_provided: provided(agreement, at.in_lang(lang)).is_some(),
            }
        })
        .collect()
}
