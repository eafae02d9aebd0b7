//! The few lines of mail that papers go with.

use pobratym_domain::{Body, Case, Lang};

use crate::bundle::Args;
use crate::words::Words;

/// What goes with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// A working copy, to be commented on.
    Draft,
    /// A copy for information.
    Courtesy,
    Letter,
    /// Papers of a visit.
    Visit,
}

/// A short message in the language of whoever gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covering {
    pub subject: String,
    /// Lines that end with a line feed.
    pub text: String,
}

impl Covering {
    /// The message: a form of address, that of the language where the reader's card has
    /// none; what is enclosed; from whom.
    pub fn of(
        cover: Cover,
        title: &str,
        salutation: Option<&str>,
        from: Option<&Body>,
        lang: Lang,
    ) -> Self {
        let words = Words::of(lang);
        let named = Args::default().text("title", title);
        let (key, subject) = match cover {
            Cover::Draft => ("mail-draft", words.say("mail-subject-draft", &named)),
            Cover::Courtesy => ("mail-courtesy", title.to_owned()),
            Cover::Letter => ("mail-letter", title.to_owned()),
            Cover::Visit => ("mail-visit", title.to_owned()),
        };
        let salutation = salutation.filter(|it| !it.is_empty());
        let salutation = salutation.map(str::to_owned);
        let salutation = salutation.unwrap_or_else(|| words.word("letter-salutation"));
        let closing = words.word("letter-closing");
        let from = from.map(|it| official(it, lang)).unwrap_or_default();
        let said = words.say(key, &named);
        let text = format!("{salutation}\n\n{said}\n\n{closing}\n{from}\n");
        Self { subject, text }
    }
}

fn official(body: &Body, lang: Lang) -> &str {
    let official = body.official.get(&lang).and_then(|it| it.get(Case::Nominative));
    official.unwrap_or_else(|| body.name_in(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_in_the_language_of_its_reader() {
        let title = "Угода: Калинець – Neustadt";
        let lang: Lang = "de".parse().expect("a language");
        let draft = Covering::of(Cover::Draft, title, None, None, lang);
        assert_eq!(draft.subject, format!("Entwurf: {title}"));
        assert!(draft.text.starts_with("Sehr geehrte Damen und Herren,\n\nanbei"));
        let known = Some("Sehr geehrte Frau Lohmeyer,");
        let letter = Covering::of(Cover::Letter, title, known, None, lang);
        assert_eq!(letter.subject, title);
        assert!(letter.text.starts_with("Sehr geehrte Frau Lohmeyer,\n"));
    }
}
