//! A word once a day on what is due, while the program runs.

use crate::desk::Desk;
use crate::wire::Deadline;
use crate::{Fault, chance, message};

/// What is told outside the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub title: String,
    pub text: String,
}

/// The setting that holds the last day on which something was told.
const TOLD: &str = "reminded_on";

impl Desk {
    /// What is due and was not told today; none where nothing is, or reminders are off. What
    /// is told names no agreement: it stands on a screen that others may see.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read or written.
    pub fn remind(&mut self) -> Result<Option<Reminder>, Fault> {
        let today = chance::today().to_string();
        if !self.choices.reminders || self.store.setting(TOLD)?.as_deref() == Some(&today)
        {
            return Ok(None);
        }
        let mut due = self.deadlines()?;
        due.retain(|it| !it.sample);
        let over = due.iter().filter(|it| it.is_over).count();
        let is_soon = |it: &&Deadline| !it.is_over && it.is_near;
        let near = due.iter().filter(is_soon).count();
        self.store.set_setting(TOLD, Some(&today))?;
        if over + near == 0 {
            return Ok(None);
        }
        let (over, near) = (over.to_string(), near.to_string());
        let args = [("over", over.as_str()), ("near", near.as_str())];
        let lang = self.lang();
        Ok(Some(Reminder {
            title: message("reminder-title", &[], lang),
            text: message("reminder-text", &args, lang),
        }))
    }
}
