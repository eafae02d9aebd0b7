//! Agreements without a text: concluded before, or only wanted so far.

use pobratym_domain::{Act, AgreementId, Entered, Kind, Lang};

use crate::desk::{Deed, Desk};
use crate::wire::{AgreementView, EnterInput};
use crate::{Fault, chance, input};

impl Desk {
    /// Begins an agreement without a text: one that was concluded before, or one that is
    /// only wanted so far.
    ///
    /// # Errors
    /// [`Fault::Refused`] when parties or languages are too many or a value does not fit.
    pub fn enter(&mut self, input: &EnterInput) -> Result<AgreementView, Fault> {
        let id = AgreementId(chance::id());
        let parties = self.parties(&input.parties)?;
        let act = Act::Enter {
            id,
            kind: input::code(&input.kind)?,
            langs: input::langs(&input.langs)?,
            parties,
            stage: input::code(&input.stage)?,
            values: entered(input)?,
        };
        let plan = act.begin(&mut chance::id)?;
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed(id, None).map(|it| it.view)
    }
}

/// The values that an agreement without a text begins with.
fn entered(input: &EnterInput) -> Result<Vec<Entered>, Fault> {
    let mut values = Vec::new();
    let mut add = |kind: Kind, lang: Option<Lang>, text: &str| -> Result<(), Fault> {
        if !text.trim().is_empty() {
            let value = input::value(kind, text.trim())?;
            values.push(Entered { kind, lang, value });
        }
        Ok(())
    };
    for (kind, texts) in [(Kind::Title, &input.title), (Kind::Place, &input.place)] {
        for (lang, text) in texts {
            add(kind, Some(input::code(lang)?), text)?;
        }
    }
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    add(Kind::SignedOn, None, &optional(&input.signed_on))?;
    add(Kind::TermLength, None, &optional(&input.term))?;
    add(Kind::TermUntil, None, &optional(&input.until))?;
    let years = input.years.map(|it| it.to_string());
    add(Kind::TermYears, None, &optional(&years))?;
    add(Kind::Areas, None, &input.areas.join(","))?;
    for (code, text) in &input.fields {
        let (field, lang) = match code.split_once('/') {
            Some((field, lang)) => (field, Some(input::code(lang)?)),
            None => (code.as_str(), None),
        };
        add(Kind::Field(input::code(field)?), lang, text)?;
    }
    Ok(values)
}
