//! A letter from the journal of letters, as it goes out.

use pobratym_domain::{Body, Case, Field, Filing, Lang, Person, Profile, Unit};

use crate::papers::{Letter, Letterhead};
use crate::words::Words;

/// A letter of the journal with those who write and receive it.
#[derive(Clone, Copy, Debug)]
pub struct Correspondence<'a> {
    pub filing: &'a Filing,
    pub from: Option<&'a Body>,
    pub to: Option<&'a Body>,
    /// The part of the journal that stands for the signature.
    pub signatory: Unit,
}

impl Correspondence<'_> {
    /// The letter in its language; where it has none, in that of the person that it is to,
    /// and where their card says none, in `usual`.
    pub fn letter(&self, usual: Lang) -> Letter {
        let details = &self.filing.details;
        let named = details.text(Field::Correspondent);
        let person =
            self.to.and_then(|it| it.people.iter().find(|it| is_named(it, named)));
        let theirs = || person.and_then(|it| it.details.choice(Field::PersonLang));
        let own = self.filing.langs.first().copied();
        let lang: Lang = own.or_else(theirs).unwrap_or(usual);
        let words = Words::of(lang);
        let signs = self.from.and_then(|it| it.people.first());
        let said = |it: Option<&Person>, name: fn(&Person, Lang) -> String| {
            it.map(|it| name(it, lang)).unwrap_or_default()
        };
        let salutation = person.map(|it| it.details.text_in(Field::Salutation, lang));
        let salutation = salutation.filter(|it| !it.is_empty()).map(str::to_owned);
        let paragraphs = details.text(Field::LetterText).lines().map(str::trim);
        Letter {
            lang,
            profile: Profile::Official,
            head: self.from.map(|it| head(it, lang)).unwrap_or_default(),
            number: Some(details.text(Field::LetterNumber).to_owned())
                .filter(|it| !it.is_empty()),
            date: details.day(Field::LetterOn),
            to: self.addressee(person, named, lang),
            subject: details.text(Field::Subject).to_owned(),
            salutation: salutation.unwrap_or_else(|| words.word("letter-salutation")),
            paragraphs: paragraphs
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect(),
            annexes: self.filing.files.iter().map(|it| it.name.clone()).collect(),
            closing: words.word("letter-closing"),
            office: said(signs, office),
            name: said(signs, name),
            executor: None,
            signatory: self.signatory,
        }
    }

    /// To whom it is: name, office, body, address, a line each.
    fn addressee(&self, person: Option<&Person>, named: &str, lang: Lang) -> Vec<String> {
        let mut lines = vec![match person {
            Some(person) => name(person, lang),
            None => named.to_owned(),
        }];
        lines.extend(person.map(|it| office(it, lang)));
        if let Some(body) = self.to {
            let official =
                body.official.get(&lang).and_then(|it| it.get(Case::Nominative));
            lines.push(official.unwrap_or_else(|| body.name_in(lang)).to_owned());
            lines.push(body.details.text_in(Field::Address, lang).to_owned());
        }
        lines.retain(|it| !it.is_empty());
        lines
    }
}

/// The letterhead with what the card of the body says of where it is found.
fn head(body: &Body, lang: Lang) -> Letterhead {
    let details = &body.details;
    let contacts = [
        details.text_in(Field::Address, lang),
        details.text(Field::Telephone),
        details.text(Field::Mail),
        details.text(Field::Website),
    ];
    let contacts = contacts.into_iter().filter(|it| !it.is_empty());
    Letterhead::of(body, lang, &contacts.map(str::to_owned).collect::<Vec<_>>())
}

fn is_named(person: &Person, name: &str) -> bool {
    let mut names = person.name.values().filter_map(|it| it.get(Case::Nominative));
    !name.is_empty() && names.any(|it| it == name)
}

fn name(person: &Person, lang: Lang) -> String {
    let name = person.name.get(&lang).or_else(|| person.name.values().next());
    name.and_then(|it| it.get(Case::Nominative)).unwrap_or_default().to_owned()
}

fn office(person: &Person, lang: Lang) -> String {
    let office = person.office.get(&lang).and_then(|it| it.get(Case::Nominative));
    office.unwrap_or_default().to_owned()
}
