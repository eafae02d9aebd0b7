//! Cards of people for address books, and from them.

use std::path::Path;

use pobratym_domain::{
    Act, Body, Case, Document, Entered, Field, Kind, Lang, Person, Refusal, Value,
};
use pobratym_files::{Card, read_cards, write_cards};

use crate::desk::{Deed, Desk};
use crate::importing::bytes_of;
use crate::target::write_whole;
use crate::wire::ChangedBody;
use crate::{Fault, chance, drafting, input, view};

impl Desk {
    /// Writes the people of a body, or the delegates of a visit, as cards and tells how many.
    /// Telephones and mail addresses of persons only where that was chosen. Those whose values
    /// were erased, or who have no name, are left out.
    ///
    /// # Errors
    /// [`Fault::Refused`] where nobody is left, [`Fault::File`] when the file cannot be
    /// written; then the one that was there still is.
    pub fn export_cards(
        &mut self,
        of: &str,
        with_personal: bool,
        file: &Path,
    ) -> Result<u32, Fault> {
        let lang = self.lang();
        let cards: Vec<Card> = match of.parse() {
            Ok(Document::Visit(_)) => {
                let visit = self.known_visit(of)?;
                let mut cards = Vec::new();
                for (delegation, person) in visit.delegates() {
                    let body =
                        delegation.body.map(|it| self.known_body(it)).transpose()?;
                    cards.extend(card(person, body.as_ref(), lang, with_personal));
                }
                cards
            }
            _ => {
                let id = input::body_id(of.trim_start_matches("body-"))?;
                let body = self.known_body(id)?;
                let people = body.people.iter();
                people
                    .filter_map(|it| card(it, Some(&body), lang, with_personal))
                    .collect()
            }
        };
        if cards.is_empty() {
            return Err(Refusal::NothingNew.into());
        }
        write_whole(file, write_cards(&cards).as_bytes())?;
        Ok(u32::try_from(cards.len()).unwrap_or(u32::MAX))
    }

    /// Takes the people of a file of cards onto the card of a body, as one act; those whom it
    /// names already are left out. Names in Cyrillic are taken as Ukrainian, others as of the
    /// body's country.
    ///
    /// # Errors
    /// [`Fault::Refused`] where nobody is new, [`Fault::Foreign`] when it holds no card.
    pub fn import_cards(
        &mut self,
        body: &str,
        file: &Path,
    ) -> Result<ChangedBody, Fault> {
        let id = input::body_id(body)?;
        self.seal(Some(id.into()))?;
        let body = self.known_body(id)?;
        let bytes = bytes_of(file)?;
        let foreign = |source| Fault::Foreign { path: file.to_owned(), source };
        let cards = read_cards(&bytes).map_err(foreign)?;
        let usual = input::code(drafting::usual_lang(&body.country.to_string()))?;
        let new = cards.iter().filter(|it| !names(&body, &it.name));
        let people: Vec<Vec<Entered>> = new.map(|it| entered(it, usual)).collect();
        if people.is_empty() {
            return Err(Refusal::NothingNew.into());
        }
        let act = Act::AddPeople { people };
        let plan = act.plan_body(&body, &mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed_body(id, plan.made)
    }
}

fn card(
    person: &Person,
    body: Option<&Body>,
    lang: Lang,
    with_personal: bool,
) -> Option<Card> {
    let name = view::nominative(&person.name, lang);
    let personal = |field: Field| {
        let text = person.details.text(field);
        let is_told = with_personal && !text.is_empty();
        is_told.then(|| text.to_owned()).into_iter().collect()
    };
    Some(Card {
        uid: format!("{}@pobratym", person.unit),
        name: Some(name).filter(|it| !it.is_empty())?,
        office: view::nominative(&person.office, lang),
        organisation: body.map(|it| it.name_in(lang).to_owned()).unwrap_or_default(),
        telephones: personal(Field::PersonTelephone),
        mails: personal(Field::PersonMail),
    })
}

/// Whether a body's card has somebody of this name, in any language.
fn names(body: &Body, name: &str) -> bool {
    let forms = body.people.iter().flat_map(|it| it.name.values());
    forms.filter_map(|it| it.get(Case::Nominative)).any(|it| it == name)
}

fn entered(card: &Card, usual: Lang) -> Vec<Entered> {
    let lang_of = |text: &str| {
        let is_cyrillic = text.chars().any(|it| ('\u{400}'..='\u{4ff}').contains(&it));
        if is_cyrillic { Lang::UK } else { usual }
    };
    let worded = |kind: Kind, text: &str| Entered {
        kind,
        lang: Some(lang_of(text)),
        value: Value::Text(text.to_owned()),
    };
    let plain = |field: Field, texts: &[String]| Entered {
        kind: Kind::Field(field),
        lang: None,
        value: Value::Text(texts.join(", ")),
    };
    let mut values = vec![
        worded(Kind::PersonName(Case::Nominative), &card.name),
        worded(Kind::Office(Case::Nominative), &card.office),
        plain(Field::PersonTelephone, &card.telephones),
        plain(Field::PersonMail, &card.mails),
    ];
    values.retain(|it| it.value != Value::Text(String::new()));
    values
}
