//! Not more windows at a time than a small machine can paint.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

const MOST: u32 = 2;

static OPEN: Mutex<u32> = Mutex::new(0);
static CHANGED: Condvar = Condvar::new();

/// The right to have a window open, until it is dropped.
#[derive(Debug)]
pub(super) struct Turn;

impl Turn {
    pub(super) fn take() -> Self {
        let mut open = hold();
        while *open >= MOST {
            open = CHANGED.wait(open).unwrap_or_else(PoisonError::into_inner);
        }
        *open += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *hold() -= 1;
        CHANGED.notify_one();
    }
}

fn hold() -> MutexGuard<'static, u32> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}
