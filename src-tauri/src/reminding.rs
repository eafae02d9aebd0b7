//! Tells what is due while the program runs, once a day.

use std::sync::Arc;
use std::time::Duration;

use crate::desktop::Desktop as _;
use crate::office::Office;

/// How often it is asked whether a new day has begun.
const PAUSE: Duration = Duration::from_secs(10 * 60);

/// Asks now and then, as long as the program runs.
pub(crate) fn begin(office: Arc<Office>) {
    std::thread::spawn(move || {
        loop {
            let reminder = office.is_open().then(|| office.work(|desk| desk.remind()));
            if let Some(Ok(Some(reminder))) = reminder {
                office.desktop.notify(&reminder.title, &reminder.text);
            }
            std::thread::sleep(PAUSE);
        }
    });
}
