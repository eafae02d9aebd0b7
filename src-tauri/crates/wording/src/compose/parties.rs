//! Who concludes the agreement, who acts for them and where they sign.

use std::collections::BTreeSet;

use pobratym_domain::{
    Body, Case, Cell, Finding, FindingCode, Forms, Kind, Lang, Party, Signatory, Unit,
};

use super::{Composition, column};
use crate::bundle::Args;
use crate::facts::BLANK;
use crate::manuscript::{Emblem, PictureName, Role, Row, Slot, SlotText, Start, Text};
use crate::words::Words;

impl<'a> Composition<'a> {
    /// «між … та …», own party first.
    pub(super) fn between(&mut self, lang: Lang) -> String {
        let words = Words::of(lang);
        let case = words.case("title-between");
        let alternat = self.alternat;
        let parties: Vec<String> = alternat
            .parties()
            .iter()
            .map(|party| {
                let name = self.official(party, case, lang);
                let args = Args::default().text("name", name);
                let args = args.text("country", self.country(party, lang));
                words.say("party-with-country", &args)
            })
            .collect();
        let parties = words.list_in_lines(&parties);
        words.say("title-between", &Args::default().text("parties", parties))
    }

    /// Arms and flags above the title, where the style has them; in the language that
    /// the paper begins with.
    pub(super) fn emblems(&mut self) {
        let alternat = self.alternat;
        let Some(&lang) = alternat.langs().first() else { return };
        let style = self.agreement.paper.emblems;
        let bodies = alternat.parties().iter().filter_map(|it| self.body(it));
        let stacks = bodies.map(|body| {
            let arms = style.has_arms().then(|| arms(body, lang)).flatten();
            let flag = style.has_flags().then(|| flag(body, lang)).flatten();
            arms.into_iter().chain(flag).collect()
        });
        let stacks: Vec<Vec<Emblem>> = stacks.collect();
        if stacks.iter().any(|it| !it.is_empty()) {
            self.rows.push(Row {
                role: Role::Emblems(stacks),
                columns: Vec::new(),
                unit: None,
                start: Start::Usual,
            });
        }
    }

    /// The words of short names and of people, in every form they are written in.
    pub(super) fn names(&self) -> BTreeSet<String> {
        let parties = self.alternat.parties();
        let bodies = parties.iter().filter_map(|it| self.body(it));
        let short = bodies.flat_map(|it| it.short.values().cloned());
        let people = parties.iter().flat_map(|it| &it.signatories);
        let people = people.flat_map(|it| it.name.values()).flat_map(|forms| {
            Case::ALL.iter().filter_map(|case| forms.get(*case).map(str::to_owned))
        });
        let mut names = BTreeSet::new();
        for name in short.chain(people) {
            let words = name.split(|it: char| !it.is_alphabetic());
            let words = words.filter(|it| it.starts_with(char::is_uppercase));
            names.extend(words.map(str::to_owned));
        }
        names
    }

    /// The parties whose names open and close the paper: all, or the one that declares.
    fn acting(&self) -> Vec<&'a Party> {
        let alternat = self.alternat;
        let signing = alternat.agreement().signing();
        let parties = alternat.parties().iter().copied();
        parties.filter(|it| signing.iter().any(|other| other.unit == it.unit)).collect()
    }

    /// A row for each party, and one that gives them their common name.
    pub(super) fn parties(&mut self) {
        for party in self.acting() {
            self.row(Role::Party, Some(party.unit), |paper, lang| {
                let block = paper.party_block(party, lang);
                let official = Kind::Official(Case::Nominative);
                let at = Cell::of(party.body, official).in_lang(lang);
                column(lang, &block, Some(at))
            });
        }
        let kind = self.agreement.kind;
        if kind.is_one_sided() {
            return;
        }
        let binding = if kind.is_binding() { "yes" } else { "no" };
        self.row(Role::Party, None, |_, lang| {
            let args = Args::default().text("binding", binding);
            column(lang, &Words::of(lang).say("hereinafter", &args), None)
        });
    }

    /// A row of signatures for each party that signs.
    pub(super) fn signatures(&mut self) {
        for party in self.acting() {
            let slots = self.slots(party);
            self.row(Role::Signatures(slots), Some(party.unit), |paper, lang| {
                let words = Words::of(lang);
                let name = paper.official(party, words.case("for-party"), lang);
                let args = Args::default().text("party", name);
                column(lang, &words.say("for-party", &args), None)
            });
        }
    }

    /// «Примірник № 1 — для …»
    pub(super) fn original_label(&mut self, party: Unit, number: u32) -> Vec<Text> {
        let Some(party) = self.agreement.party(party) else { return Vec::new() };
        let alternat = self.alternat;
        let label = |lang: &Lang| {
            let words = Words::of(*lang);
            let name = self.official(party, words.case("original-label"), *lang);
            let args =
                Args::default().number("number", number as usize).text("party", name);
            Text { lang: *lang, text: words.say("original-label", &args) }
        };
        alternat.langs().iter().map(label).collect()
    }

    fn body(&self, party: &Party) -> Option<&'a Body> {
        self.bodies.get(&party.body)
    }

    fn country(&self, party: &Party, lang: Lang) -> String {
        let country = self.body(party).and_then(|it| Words::of(lang).country(it.country));
        country.unwrap_or_else(|| BLANK.to_owned())
    }

    /// The official name; a missing case form is found and the nominative stands for it.
    fn official(&mut self, party: &Party, case: Case, lang: Lang) -> String {
        let forms = self.body(party).and_then(|body| body.official.get(&lang));
        let at = Cell::of(party.body, Kind::Official(case)).in_lang(lang);
        self.form(forms, case, at, party, "official")
    }

    fn form(
        &mut self,
        forms: Option<&Forms>,
        case: Case,
        at: Cell,
        party: &Party,
        field: &'static str,
    ) -> String {
        let Some(text) = forms.and_then(|it| it.or_nominative(case)) else {
            return BLANK.to_owned();
        };
        if forms.and_then(|it| it.get(case)).is_none() {
            let body = self.body(party);
            let name = body.map(|it| it.name_in(self.reader)).unwrap_or_default();
            let mut finding = Finding::found(FindingCode::CaseFormMissing, at)
                .with("party", name)
                .with("field", field)
                .with("case", case);
            if let Some(lang) = at.lang {
                finding = finding.with("lang", lang);
            }
            self.find(finding);
        }
        text.to_owned()
    }

    fn party_block(&mut self, party: &Party, lang: Lang) -> String {
        let words = Words::of(lang);
        let args = Args::default()
            .text("name", self.official(party, Case::Nominative, lang))
            .text("country", self.country(party, lang));
        let seat = self.body(party).and_then(|body| body.seat.get(&lang));
        let block = match seat {
            Some(seat) => words.say("party-block", &args.text("seat", seat)),
            None => words.say("party-block-no-seat", &args),
        };
        let signatories = self.signatory_list(party, lang);
        let args = Args::default().text("signatories", signatories);
        let represented = words.say("represented", &args);
        // Whoever declares alone is followed by the recitals, not by the next party.
        let comma = words.word("list-comma");
        let end = match self.agreement.kind.is_one_sided() {
            true => comma.trim_end().to_owned(),
            false => words.word("party-end"),
        };
        format!("{block}{comma}{represented}{end}")
    }

    fn signatory_list(&mut self, party: &Party, lang: Lang) -> String {
        let words = Words::of(lang);
        let mut list = String::new();
        let signatories = in_order(party);
        for (index, signatory) in signatories.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|it| signatories.get(it));
            if let Some(before) = before {
                list.push_str(&match index + 1 == signatories.len() {
                    true if before.authority.contains_key(&lang) => {
                        words.word("signatory-and")
                    }
                    true => words.word("list-and"),
                    false => words.word("list-comma"),
                });
            }
            list.push_str(&self.signatory_entry(party, signatory, lang));
        }
        if list.is_empty() { BLANK.to_owned() } else { list }
    }

    fn signatory_entry(
        &mut self,
        party: &Party,
        signatory: &Signatory,
        lang: Lang,
    ) -> String {
        let words = Words::of(lang);
        let case = words.case("represented");
        let at = |kind| self.cell(kind, lang).at(signatory.unit);
        let (name_at, office_at) = (at(Kind::Name(case)), at(Kind::Office(case)));
        let name = self.form(signatory.name.get(&lang), case, name_at, party, "name");
        let office =
            self.form(signatory.office.get(&lang), case, office_at, party, "office");
        let args = Args::default()
            .text("name", name)
            .text("office", office)
            .text("gender", signatory.gender.code());
        match signatory.authority.get(&lang) {
            Some(authority) => {
                words.say("signatory-entry", &args.text("authority", authority))
            }
            None => words.say("signatory-entry-no-authority", &args),
        }
    }

    /// The places to sign; a party without signatories has one that is left open.
    fn slots(&self, party: &Party) -> Vec<Slot> {
        let langs = self.alternat.langs();
        let own = langs.iter().copied().find(|it| *it == party.lang);
        let apart = own.or(langs.first().copied());
        let apart = apart.filter(|_| self.agreement.signing_way().is_apart());
        let slot = |unit, countersigns, line: &dyn Fn(Lang) -> (String, String)| Slot {
            signatory: unit,
            countersigns,
            lines: langs
                .iter()
                .map(|&lang| {
                    let (office, name) = line(lang);
                    let words = Words::of(lang);
                    SlotText {
                        lang,
                        office,
                        name,
                        signature: match countersigns {
                            true => words.word("countersigned"),
                            false => words.word("signature"),
                        },
                        seal: match countersigns {
                            true => String::new(),
                            false => words.word("seal-place"),
                        },
                        placed: match apart == Some(lang) && !countersigns {
                            true => ["place-blank", "date-blank"]
                                .map(|it| words.word(it))
                                .join("\n"),
                            false => String::new(),
                        },
                    }
                })
                .collect(),
        };
        let nominative = |forms: Option<&Forms>| {
            let form = forms.and_then(|it| it.get(Case::Nominative));
            form.unwrap_or_default().to_owned()
        };
        if party.signatories.is_empty() {
            return vec![slot(party.unit, false, &|_| Default::default())];
        }
        in_order(party)
            .into_iter()
            .map(|it| {
                slot(it.unit, it.countersigns, &|lang| {
                    (nominative(it.office.get(&lang)), nominative(it.name.get(&lang)))
                })
            })
            .collect()
    }
}

/// The signatories of a party, those who countersign last.
fn in_order(party: &Party) -> Vec<&Signatory> {
    let mut signatories: Vec<&Signatory> = party.signatories.iter().collect();
    signatories.sort_by_key(|it| it.countersigns);
    signatories
}

/// The arms of a body, where it has shown us any.
pub fn arms(body: &Body, lang: Lang) -> Option<Emblem> {
    let name = body.name_in(lang).to_owned();
    let text = Words::of(lang).say("arms-of", &Args::default().text("name", name));
    let picture = PictureName::Arms(body.arms?);
    Some(Emblem { picture, said: Text { lang, text } })
}

/// The flag of a body's state, where there is a word for that state.
pub(crate) fn flag(body: &Body, lang: Lang) -> Option<Emblem> {
    let country = Words::of(lang).country(body.country)?;
    let text = Words::of(lang).say("flag-of", &Args::default().text("country", country));
    let picture = PictureName::Flag(body.country);
    Some(Emblem { picture, said: Text { lang, text } })
}
