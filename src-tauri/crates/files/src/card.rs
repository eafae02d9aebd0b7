//! Cards of people (vCard 3.0, RFC 2426; version 2.1 and 4.0 are read as well).
//!
//! Written as 3.0, which every address book takes; read by `calcard`.

use calcard::vcard::{VCard, VCardProperty, VCardValue};
use calcard::{Entry, Parser};

use crate::lines::{Lines, escaped};
use crate::{LARGEST, MOST_ENTRIES, TextFault};

/// What a card says of a person. What is empty is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// The same each time, so that a later file replaces the card.
    pub uid: String,
    /// As it is said, given name first.
    pub name: String,
    pub office: String,
    pub organisation: String,
    pub telephones: Vec<String>,
    pub mails: Vec<String>,
}

/// Writes cards one behind the other, in UTF-8. The last word of a name is taken for the
/// family's. The same cards give the same text.
pub fn write_cards(cards: &[Card]) -> String {
    let mut lines = Lines::default();
    for card in cards {
        lines.put("BEGIN:VCARD");
        lines.put("VERSION:3.0");
        lines.put_text("UID", &card.uid);
        lines.put_text("FN", &card.name);
        let (given, family) = card.name.rsplit_once(' ').unwrap_or(("", &card.name));
        lines.put(&format!("N:{};{};;;", escaped(family), escaped(given)));
        for (name, text) in [("ORG", &card.organisation), ("TITLE", &card.office)] {
            if !text.is_empty() {
                lines.put_text(name, text);
            }
        }
        for telephone in &card.telephones {
            lines.put_text("TEL;TYPE=WORK", telephone);
        }
        for mail in &card.mails {
            lines.put_text("EMAIL;TYPE=INTERNET", mail);
        }
        lines.put("END:VCARD");
    }
    lines.0
}

/// Reads every card that names someone.
///
/// # Errors
/// [`TextFault`] when there is none, the file is larger than [`LARGEST`], or it says more than
/// [`MOST_ENTRIES`].
pub fn read_cards(bytes: &[u8]) -> Result<Vec<Card>, TextFault> {
    if bytes.len() as u64 > LARGEST {
        return Err(TextFault::Size(LARGEST));
    }
    let text = String::from_utf8_lossy(bytes);
    let mut parser = Parser::new(&text);
    let mut cards = Vec::new();
    loop {
        match parser.entry() {
            Entry::VCard(card) => cards.extend(read_card(&card)),
            Entry::Eof => break,
            _ => {}
        }
    }
    let values = cards.iter().map(|it| 1 + it.telephones.len() + it.mails.len());
    if values.sum::<usize>() > MOST_ENTRIES {
        return Err(TextFault::Size(LARGEST));
    }
    match cards.is_empty() {
        true => Err(TextFault::Broken("no card in it".to_owned())),
        false => Ok(cards),
    }
}

fn read_card(card: &VCard) -> Option<Card> {
    let texts = |name: &VCardProperty| -> Vec<String> {
        let values = card.properties(name).filter_map(|it| it.values.first());
        let texts = values.filter_map(VCardValue::as_text);
        texts.map(|it| one_line(it.strip_prefix("tel:").unwrap_or(it))).collect()
    };
    let first = |name: &VCardProperty| texts(name).into_iter().next().unwrap_or_default();
    let mut name = first(&VCardProperty::Fn);
    if name.is_empty() {
        let parts = card.property(&VCardProperty::N).map(|it| it.values.as_slice());
        let part = |at: usize| parts?.get(at)?.as_text();
        let parts = [part(1), part(2), part(0)];
        let parts: Vec<String> = parts.into_iter().flatten().map(one_line).collect();
        name = one_line(&parts.join(" "));
    }
    Some(Card {
        uid: first(&VCardProperty::Uid),
        name: Some(name).filter(|it| !it.is_empty())?,
        office: [first(&VCardProperty::Title), first(&VCardProperty::Role)]
            .into_iter()
            .find(|it| !it.is_empty())
            .unwrap_or_default(),
        organisation: first(&VCardProperty::Org),
        telephones: texts(&VCardProperty::Tel),
        mails: texts(&VCardProperty::Email),
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
