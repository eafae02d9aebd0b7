//! What a paper costs as it grows: each is set in a process of its own, so that its memory
//! can be told.

use std::process::{Command, ExitCode};
use std::time::Instant;

use pobratym_desk::Desk;
use pobratym_desk::wire::AgreementView;
use pobratym_domain::Profile;
use pobratym_pdf::{PdfOptions, export};
use pobratym_typeset::{Fonts, PageSetup, Typesetter};

use crate::beside;
use crate::measure::median;

/// About 10, 12, 100 and 500 pages in two languages.
const ARTICLES: [usize; 4] = [20, 24, 208, 1056];
const RUNS: usize = 5;

/// A paper of so many pages.
pub(crate) struct Length {
    pub(crate) pages: usize,
    pub(crate) milliseconds: f64,
    pub(crate) kilobytes: f64,
    /// The most memory the process held, in MiB; none where the system does not tell.
    pub(crate) peak: Option<f64>,
}

/// Sets papers of each length.
pub(crate) fn lengths() -> Vec<Length> {
    let here = std::env::current_exe().expect("our own path");
    let told = ARTICLES.iter().map(|articles| {
        let output = Command::new(&here).arg(articles.to_string()).output();
        let output = output.expect("the program starts again");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let figures: Vec<f64> =
            said.split_whitespace().filter_map(|it| it.parse().ok()).collect();
        Length {
            pages: figures[0] as usize,
            milliseconds: figures[1],
            kilobytes: figures[2],
            peak: figures.get(3).copied(),
        }
    });
    told.collect()
}

/// Sets one paper and says what it cost.
pub(crate) fn set(articles: usize) -> ExitCode {
    let (fonts, view) = (Fonts::of(Profile::Plain), sample());
    let text = beside::manuscript(&view, articles);
    let setup = PageSetup::for_paper(&text);
    let options =
        PdfOptions::original("length", "2026-05-01T09:00:00Z".parse().expect("a time"));
    let (mut times, mut pages, mut bytes) = (Vec::new(), 0, 0);
    for _ in 0..RUNS {
        let began = Instant::now();
        let setting = Typesetter::new(fonts).lay_out(&text, &setup).expect("it is set");
        bytes = export(&setting, fonts, &options).expect("a file").len();
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        pages = setting.sheets.len();
    }
    let peak = peak().map(|it| it.to_string()).unwrap_or_default();
    println!("{pages} {} {} {peak}", median(times), bytes as f64 / 1000.0);
    ExitCode::SUCCESS
}

fn sample() -> AgreementView {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(folder.path(), None).expect("a desk");
    desk.open_sample().expect("the sample");
    let rows = desk.register("").expect("the register");
    let id = &rows.iter().find(|it| it.stage == "settled").expect("a settled one").id;
    let view = desk.agreement(id).expect("it");
    desk.close();
    view
}

fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let row = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = row.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes / 1024.0)
}
