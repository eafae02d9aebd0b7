//! A name in its grammatical cases.

use std::collections::BTreeMap;

use crate::code::coded;

coded! {
    /// A grammatical case. A language uses those it has.
    pub enum Case {
        Nominative = "nominative",
        Genitive = "genitive",
        Dative = "dative",
        Accusative = "accusative",
        Instrumental = "instrumental",
        Locative = "locative",
    }
}

coded! {
    /// How a person's participle agrees («який діє», „działająca”); only when it is known.
    pub enum Gender {
        Feminine = "feminine",
        Masculine = "masculine",
        Unspecified = "unspecified",
    }
}

/// The cases of one name in one language, as far as they were entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forms(BTreeMap<Case, String>);

impl Forms {
    /// Sets one case; an empty text takes it away.
    pub fn set(&mut self, case: Case, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            self.0.remove(&case);
        } else {
            self.0.insert(case, text.to_owned());
        }
    }

    /// The form in `case`, if it was entered.
    pub fn get(&self, case: Case) -> Option<&str> {
        self.0.get(&case).map(String::as_str)
    }

    /// The form in `case`, or the nominative where it was not entered.
    pub fn or_nominative(&self, case: Case) -> Option<&str> {
        self.get(case).or_else(|| self.get(Case::Nominative))
    }

    /// The entered forms.
    pub fn iter(&self) -> impl Iterator<Item = (Case, &str)> {
        self.0.iter().map(|(case, text)| (*case, text.as_str()))
    }
}

impl<const N: usize> From<[(Case, &str); N]> for Forms {
    fn from(forms: [(Case, &str); N]) -> Self {
        let mut made = Self::default();
        for (case, text) in forms {
            made.set(case, text);
        }
        made
    }
}
