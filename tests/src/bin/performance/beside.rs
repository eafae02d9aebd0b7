//! The same papers in Typst, set in the same hour: same text, languages, face and margins,
//! both tagged and in PDF/A-2a and PDF/UA-1.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use pobratym_desk::wire::{AgreementView, WordingView};
use pobratym_domain::{Lang, Profile};
use pobratym_pdf::{PdfOptions, export, preview};
use pobratym_typeset::{Fonts, PageSetup, Typesetter};
use pobratym_wording::{Column, Footer, Form, Manuscript, Role, Row, Start, Text};
use serde_json::{Value, json};

use crate::measure::median;

const RUNS: usize = 15;
const EDITS: usize = 80;
const ORIGINALS: usize = 5;

/// One paper, ours and beside it, in milliseconds.
pub(crate) struct Paper {
    pub(crate) name: &'static str,
    /// A text of which nothing was set before, to bytes.
    pub(crate) fresh: Pair,
    /// One clause changed, to bytes.
    pub(crate) edited: Pair,
    /// A new text in five originals, to bytes.
    pub(crate) originals: Pair,
    /// One clause changed, to a page on the screen: 95 of 100 are faster.
    pub(crate) preview: f64,
    pub(crate) pages: usize,
    pub(crate) kilobytes: f64,
}

/// Ours, and Typst's where it could be asked.
pub(crate) struct Pair {
    pub(crate) ours: f64,
    pub(crate) typst: Option<f64>,
}

/// Sets both papers both ways.
pub(crate) fn papers(two: &AgreementView, three: &AgreementView) -> Vec<Paper> {
    let papers = [
        ("13 articles, two languages", manuscript(two, 13)),
        ("40 articles, three languages", manuscript(three, 40)),
    ];
    let beside = typst(&papers);
    papers
        .iter()
        .enumerate()
        .map(|(index, (name, manuscript))| {
            let of = |way: &str| {
                let figures = &beside.as_ref()?["documents"][index][way]["cpuMs"];
                figures["median"].as_f64()
            };
            paper(name, manuscript, [of("fresh"), of("edited"), of("originals")])
        })
        .collect()
}

fn paper(name: &'static str, text: &Manuscript, typst: [Option<f64>; 3]) -> Paper {
    let fonts = Fonts::of(Profile::Plain);
    let setup = PageSetup::of(Profile::Plain, text.width());
    let options =
        PdfOptions::original(name, "2026-05-01T09:00:00Z".parse().expect("a time"));
    let timed = |work: &mut dyn FnMut()| {
        let began = Instant::now();
        work();
        began.elapsed().as_secs_f64() * 1000.0
    };
    let (mut fresh, mut edited, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    let (mut pages, mut bytes) = (0, 0);
    for run in 0..RUNS {
        let manuscript = changed(text, run, |_| true);
        fresh.push(timed(&mut || {
            let mut typesetter = Typesetter::new(fonts);
            let setting = typesetter.lay_out(&manuscript, &setup).expect("it is set");
            pages = setting.sheets.len();
            bytes = export(&setting, fonts, &options).expect("a file").len();
        }));
    }
    let mut originals = Vec::new();
    for run in 0..RUNS / 3 {
        let text = changed(text, RUNS + run, |_| true);
        let set: Vec<Manuscript> =
            (1..=ORIGINALS).map(|it| labelled(&text, it)).collect();
        originals.push(timed(&mut || {
            let mut typesetter = Typesetter::new(fonts);
            for manuscript in &set {
                let setting = typesetter.lay_out(manuscript, &setup).expect("it is set");
                export(&setting, fonts, &options).expect("a file");
            }
        }));
    }
    let middle = text.rows.len() / 2;
    let mut typesetter = Typesetter::new(fonts);
    typesetter.lay_out(text, &setup).expect("it is set");
    for run in 0..EDITS {
        let manuscript = changed(text, run, |row| row == middle);
        if run % 4 == 0 {
            edited.push(timed(&mut || {
                let setting = typesetter.lay_out(&manuscript, &setup).expect("it is set");
                export(&setting, fonts, &options).expect("a file");
            }));
            continue;
        }
        shown.push(timed(&mut || {
            let setting = typesetter.lay_out(&manuscript, &setup).expect("it is set");
            let page = setting.sheets.len() / 2;
            preview(&setting, fonts, page..page + 1).expect("a page");
        }));
    }
    shown.sort_by(f64::total_cmp);
    let [fresh_there, edited_there, originals_there] = typst;
    Paper {
        name,
        fresh: Pair { ours: median(fresh), typst: fresh_there },
        edited: Pair { ours: median(edited), typst: edited_there },
        originals: Pair { ours: median(originals), typst: originals_there },
        preview: shown[shown.len() * 95 / 100],
        pages,
        kilobytes: bytes as f64 / 1000.0,
    }
}

/// The same with another line below its title.
fn labelled(text: &Manuscript, party: usize) -> Manuscript {
    let mut text = text.clone();
    let columns = text.langs.iter().map(|&lang| Column {
        lang,
        number: String::new(),
        paragraphs: vec![party.to_string()],
        at: None,
    });
    let (role, columns) = (Role::Subtitle, columns.collect());
    text.rows.insert(1, Row { role, columns, unit: None, start: Start::Usual });
    text
}

/// A counter at the end of some rows.
fn changed(text: &Manuscript, run: usize, which: impl Fn(usize) -> bool) -> Manuscript {
    let mut text = text.clone();
    for (index, row) in text.rows.iter_mut().enumerate().filter(|(at, _)| which(*at)) {
        for column in &mut row.columns {
            if let Some(last) = column.paragraphs.last_mut() {
                last.push_str(&format!(" {run}.{index}"));
            }
        }
    }
    text
}

/// Title, recitals and so many articles, one after another and again from the first.
pub(crate) fn manuscript(view: &AgreementView, articles: usize) -> Manuscript {
    let langs: Vec<Lang> = view.langs.iter().filter_map(|it| it.parse().ok()).collect();
    let row =
        |role: Role, numbers: &dyn Fn(usize) -> String, wordings: &[WordingView]| Row {
            role,
            columns: wordings
                .iter()
                .enumerate()
                .map(|(index, it)| Column {
                    lang: langs[index],
                    number: numbers(index),
                    paragraphs: vec![it.text.clone()],
                    at: None,
                })
                .collect(),
            unit: None,
            start: Start::Usual,
        };
    let none = |_: usize| String::new();
    let mut rows = vec![row(Role::Title, &none, &view.title)];
    for recital in &view.recitals {
        rows.push(row(Role::Recital, &none, &recital.wordings));
    }
    for (index, article) in view.articles.iter().cycle().take(articles).enumerate() {
        let number = index + 1;
        let heading = |lang: usize| {
            let word = article.numbers[lang].split(' ').next().unwrap_or_default();
            format!("{word} {number}")
        };
        rows.push(row(Role::Heading, &heading, &article.headings));
        for (index, clause) in article.clauses.iter().enumerate() {
            let count = |_: usize| format!("{number}.{}", index + 1);
            rows.push(row(Role::Clause, &count, &clause.wordings));
        }
    }
    rows.retain(|row| row.columns.iter().all(|it| !it.paragraphs[0].is_empty()));
    let pages = langs
        .iter()
        .map(|lang| Text { lang: *lang, text: "{page} / {pages}".to_owned() });
    Manuscript {
        form: Form::Running,
        names: Default::default(),
        profile: Profile::Plain,
        title: view.name.clone(),
        footer: Footer {
            label: Vec::new(),
            pages: pages.collect(),
            fingerprint: None,
            initials: Vec::new(),
        },
        marks: Vec::new(),
        rows,
        langs,
    }
}

/// What Typst needs for the same; none where it could not be asked: then it has said why.
fn typst(papers: &[(&'static str, Manuscript)]) -> Option<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let documents: Vec<Value> = papers.iter().map(|(name, it)| told(name, it)).collect();
    let asked = json!({ "runs": RUNS, "documents": documents }).to_string();
    let fonts = root.join("../src-tauri/crates/typeset/fonts/source-serif-4");
    let mut child = Command::new("bash")
        .arg(root.join("typst").join("typst.sh"))
        .arg("--font-path")
        .arg(fonts)
        .args(["--font", "Source Serif 4"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(asked.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    if !output.status.success() {
        return None;
    }
    serde_json::from_slice(&output.stdout).ok()
}

fn told(name: &str, text: &Manuscript) -> Value {
    let rows = text.rows.iter().map(|row| {
        let role = match row.role {
            Role::Title => "title",
            Role::Heading => "heading",
            Role::Recital => "recital",
            _ => "clause",
        };
        let columns = row.columns.iter().map(|it| {
            json!({ "lang": it.lang.as_str(), "number": it.number, "paragraphs": it.paragraphs })
        });
        json!({ "role": role, "columns": columns.collect::<Vec<_>>() })
    });
    let langs: Vec<&str> = text.langs.iter().map(Lang::as_str).collect();
    json!({ "name": name, "langs": langs, "rows": rows.collect::<Vec<_>>() })
}
