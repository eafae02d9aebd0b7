//! Everything an agreement still lacks, found in one pass over it.

use std::collections::{BTreeMap, BTreeSet};

use crate::cell::{Cell, Kind};
use crate::{
    Agreement, Body, BodyId, Case, Clause, Finding, FindingCode, Lang, Layout, Party,
    Place, Refusal, Signatory, WordingState, Wordings,
};

/// How many parties and languages an agreement may have.
pub(crate) const PARTIES: std::ops::RangeInclusive<usize> = 2..=5;
pub(crate) const LANGS: std::ops::RangeInclusive<usize> = 1..=5;
/// How many columns an upright sheet has room for; more lie on its long edge.
const COLUMNS: usize = 3;
/// How many originals a party may keep.
pub(crate) const ORIGINALS: std::ops::RangeInclusive<u32> = 1..=3;

impl Agreement {
    /// All findings of the agreement and of the bodies as far as it uses them, in reading
    /// order, naming parties as a reader of `lang` knows them. Linear in the length of the
    /// text.
    pub fn review(&self, bodies: &BTreeMap<BodyId, Body>, lang: Lang) -> Vec<Finding> {
        let mut review = Review { agreement: self, lang, findings: Vec::new() };
        review.languages();
        review.parties(bodies);
        review.opening();
        review.text(bodies);
        review.findings
    }

    /// The findings of `all` that keep the text from being settled.
    pub(crate) fn refuse_unsettled(all: &[Finding]) -> Result<(), Refusal> {
        let blockers: Vec<Finding> = all
            .iter()
            .filter(|finding| finding.blocks() && finding.code.concerns_text())
            .cloned()
            .collect();
        if blockers.is_empty() { Ok(()) } else { Err(Refusal::NotReady(blockers)) }
    }
}

struct Review<'a> {
    agreement: &'a Agreement,
    lang: Lang,
    findings: Vec<Finding>,
}

impl Review<'_> {
    fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    fn cell(&self, kind: Kind) -> Cell {
        Cell::of(self.agreement.id, kind)
    }

    fn languages(&mut self) {
        let count = self.agreement.langs.len();
        if count < *LANGS.start() {
            self.add(Finding::new(FindingCode::NoLanguage, self.cell(Kind::Langs)));
        }
        if count > *LANGS.end() {
            self.add(Finding::new(FindingCode::TooManyLanguages, self.cell(Kind::Langs)));
        }
        if count > COLUMNS && self.agreement.paper.layout == Layout::Columns {
            self.add(Finding::new(FindingCode::TooManyColumns, self.cell(Kind::Layout)));
        }
    }

    fn parties(&mut self, bodies: &BTreeMap<BodyId, Body>) {
        let agreement = self.agreement;
        let at = self.cell(Kind::Parties);
        let least = agreement.kind.least_parties();
        if agreement.parties.len() < least {
            self.add(Finding::new(FindingCode::TooFewParties, at).with("least", least));
        }
        if agreement.parties.len() > *PARTIES.end() {
            self.add(Finding::new(FindingCode::TooManyParties, at));
        }
        let mut seen = BTreeSet::new();
        for (index, party) in agreement.parties.iter().enumerate() {
            let Some(body) = bodies.get(&party.body) else { continue };
            let name = body.name_in(self.lang);
            let about = |code, at| {
                Finding::new(code, at).with("party", name).with("number", index + 1)
            };
            let cell = |kind| Cell::of(agreement.id, kind).at(party.unit);
            if !seen.insert(party.body) {
                self.add(about(FindingCode::SameBodyTwice, cell(Kind::PartyBody)));
            }
            if !agreement.langs.contains(&party.lang) {
                let finding =
                    about(FindingCode::PartyLanguageAbsent, cell(Kind::PartyLang));
                self.add(finding.with("lang", party.lang));
            }
            if !ORIGINALS.contains(&party.originals) {
                self.add(about(FindingCode::NoOriginals, cell(Kind::Originals)));
            }
            for &lang in &agreement.langs {
                let at = |kind| Cell::of(body.id, kind).in_lang(lang);
                let official = body.official.get(&lang);
                if official.and_then(|it| it.get(Case::Nominative)).is_none() {
                    let at = at(Kind::Official(Case::Nominative));
                    let finding = about(FindingCode::OfficialNameMissing, at);
                    self.add(finding.with("lang", lang));
                }
                if !body.seat.contains_key(&lang) {
                    let finding = about(FindingCode::SeatMissing, at(Kind::Seat));
                    self.add(finding.with("lang", lang));
                }
            }
            if agreement.paper.emblems.has_arms() && body.arms.is_none() {
                self.add(about(FindingCode::ArmsMissing, Cell::of(body.id, Kind::Arms)));
            }
            if agreement.signing().iter().any(|it| it.unit == party.unit) {
                self.signatories(party, name);
            }
        }
    }

    fn signatories(&mut self, party: &Party, name: &str) {
        let agreement = self.agreement;
        if !party.signatories.iter().any(|it| !it.countersigns) {
            let at = self.cell(Kind::Signatories).at(party.unit);
            self.add(Finding::new(FindingCode::SignatoryMissing, at).with("party", name));
        }
        for signatory in &party.signatories {
            for &lang in &agreement.langs {
                self.signatory_in(signatory, lang, name);
            }
        }
    }

    fn signatory_in(&mut self, signatory: &Signatory, lang: Lang, party: &str) {
        let name = signatory.name.get(&lang).and_then(|it| it.get(Case::Nominative));
        let office = signatory.office.get(&lang).and_then(|it| it.get(Case::Nominative));
        let authority = signatory.authority.get(&lang);
        let needs = [
            (
                name.is_none(),
                FindingCode::SignatoryNameMissing,
                Kind::Name(Case::Nominative),
            ),
            (
                office.is_none(),
                FindingCode::SignatoryOfficeMissing,
                Kind::Office(Case::Nominative),
            ),
            (
                authority.is_none(),
                FindingCode::SignatoryAuthorityMissing,
                Kind::Authority,
            ),
        ];
        for (missing, code, kind) in needs {
            if missing {
                let at = self.cell(kind).at(signatory.unit).in_lang(lang);
                self.add(Finding::new(code, at).with("party", party).with("lang", lang));
            }
        }
    }

    fn opening(&mut self) {
        let agreement = self.agreement;
        // Those who sign apart write place and day beside their names.
        let is_apart = agreement.signing_way().is_apart();
        for &lang in &agreement.langs {
            if !agreement.title.contains_key(&lang) && !agreement.is_provided_in(lang) {
                let at = self.cell(Kind::Title).in_lang(lang);
                self.add(Finding::new(FindingCode::TitleMissing, at).with("lang", lang));
            }
            if !is_apart && !agreement.place.contains_key(&lang) {
                let at = self.cell(Kind::Place).in_lang(lang);
                self.add(Finding::new(FindingCode::PlaceMissing, at).with("lang", lang));
            }
        }
        if !is_apart && agreement.signed_on.is_none() {
            let at = self.cell(Kind::SignedOn);
            self.add(Finding::new(FindingCode::DateMissing, at));
        }
    }

    fn text(&mut self, bodies: &BTreeMap<BodyId, Body>) {
        let agreement = self.agreement;
        self.ledger(&agreement.title_wordings(), Place::Title);
        for (index, recital) in agreement.recitals.iter().enumerate() {
            self.clause(recital, Place::Recital(index + 1), bodies);
        }
        if agreement.articles.is_empty() {
            self.add(Finding::new(FindingCode::NoArticles, self.cell(Kind::Articles)));
        }
        for (index, article) in agreement.articles.iter().enumerate() {
            let number = index + 1;
            self.ledger(&agreement.heading_wordings(article), Place::Article(number));
            for &lang in &agreement.langs {
                let provided =
                    article.provision.is_some() && agreement.is_provided_in(lang);
                if !article.heading.contains_key(&lang) && !provided {
                    let at = self.cell(Kind::Heading).at(article.unit).in_lang(lang);
                    let finding = Finding::new(FindingCode::HeadingMissing, at);
                    self.add(finding.with("article", number).with("lang", lang));
                }
            }
            if article.clauses.is_empty() {
                let at = self.cell(Kind::Clauses).at(article.unit);
                let finding = Finding::new(FindingCode::ArticleEmpty, at);
                self.add(finding.with("article", number));
            }
            for (index, clause) in article.clauses.iter().enumerate() {
                self.clause(clause, Place::Clause(number, index + 1), bodies);
            }
        }
    }

    /// Wordings that no longer follow the others.
    fn ledger(&mut self, wordings: &Wordings<'_>, place: Place) {
        for &lang in &self.agreement.langs {
            if wordings.state(lang) != WordingState::Stale {
                continue;
            }
            let code = match wordings.note(lang) {
                "" => FindingCode::WordingStale,
                _ => FindingCode::WordingReleased,
            };
            let finding = Finding::new(code, wordings.text_cell(lang));
            self.add(placed(finding, place).with("lang", lang));
        }
    }

    fn clause(&mut self, clause: &Clause, place: Place, bodies: &BTreeMap<BodyId, Body>) {
        let agreement = self.agreement;
        self.ledger(&agreement.clause_wordings(clause), place);
        for &lang in &agreement.langs {
            let at = self.cell(Kind::Text).at(clause.unit).in_lang(lang);
            let about = |code| placed(Finding::new(code, at), place).with("lang", lang);
            match clause.text.get(&lang) {
                None if clause.provision.is_none() || !agreement.is_provided_in(lang) => {
                    self.add(about(FindingCode::WordingMissing));
                }
                Some(text) if names_two_parties(text, agreement, bodies) => {
                    self.add(about(FindingCode::PartyNamedInWording));
                }
                _ => {}
            }
        }
    }
}

fn placed(finding: Finding, place: Place) -> Finding {
    match place {
        Place::Title => finding,
        Place::Recital(recital) => finding.with("recital", recital),
        Place::Article(article) => finding.with("article", article),
        Place::Clause(article, clause) => {
            finding.with("article", article).with("clause", clause)
        }
    }
}

/// An own text that names two parties keeps their order in every original.
fn names_two_parties(
    text: &str,
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
) -> bool {
    let named = agreement.parties.iter().filter(|party| {
        let Some(body) = bodies.get(&party.body) else { return false };
        let official = body.official.values().flat_map(|forms| forms.iter());
        let mut names =
            body.short.values().map(String::as_str).chain(official.map(|it| it.1));
        names.any(|name| name.chars().count() > 2 && text.contains(name))
    });
    named.count() > 1
}
