//! Each figure is the median of several runs, taken in turn with what it is compared with.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use pobratym_desk::wire::PaperInput;
use pobratym_desk::{Desk, Preview};
use pobratym_tests::window::{Display, Process, furnish, marked};
use serde_json::Value;

use crate::beside::{self, Pair as Beside, Paper};
use crate::driver::Driver;
use crate::lengths::{Length, lengths};
use crate::typing::{Stroke, strokes};

const RUNS: usize = 7;
const REPORT: &str = "docs/performance.md";

/// Takes all figures and writes the report into the working folder.
pub(crate) fn run() -> ExitCode {
    let here = std::env::current_exe().expect("our own path");
    let built = here.parent().expect("a folder").to_owned();
    let data = tempfile::tempdir().expect("a folder");
    let office = Desk::open(data.path(), None).expect("a desk");
    let (papers, beside) = papers(office);
    let lengths = lengths();
    let window = windows(&built, data.path());
    let strokes = strokes(&built);
    let kept = (commits(&built), worn(&built), lists(&built));
    let report =
        report(&window, &strokes, &papers, &beside, &lengths, &kept, &sizes(&built));
    fs::write(REPORT, report).expect("the report is written");
    ExitCode::SUCCESS
}

/// Milliseconds, or mebibytes: ours and what it is compared with.
struct Pair {
    ours: f64,
    bare: f64,
}

struct Windows {
    start: Pair,
    memory: Pair,
}

fn windows(built: &Path, data: &Path) -> Windows {
    let ours = (built.join("pobratym"), vec!["--data".into(), data.into()]);
    let bare = (built.join("examples").join("bare"), Vec::<PathBuf>::new());
    let (mut start, mut memory) = ([vec![], vec![]], [vec![], vec![]]);
    // The first start of each fills the system's caches and its own, and does not count.
    let folders = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    for round in 0..=RUNS {
        for (index, (program, args)) in [&ours, &bare].into_iter().enumerate() {
            let folder = folders[index].path();
            let started = start_once(program, args, folder);
            let held = memory_once(program, args, folder);
            if round > 0 {
                start[index].push(started);
                memory[index].push(held);
            }
        }
    }
    let [ours, bare] = start.map(median);
    let start = Pair { ours, bare };
    let [ours, bare] = memory.map(median);
    Windows { start, memory: Pair { ours, bare } }
}

/// From the start of the process to the second frame with everything in it, ms.
fn start_once(program: &Path, args: &[PathBuf], folder: &Path) -> f64 {
    let display = Display::of(1366, 768);
    let driver = Driver::start(program, args, &display, folder);
    let painted = driver.wait_for(
        "const [mark] = performance.getEntriesByName('interactive'); \
         return mark ? performance.timeOrigin + mark.startTime : null;",
        &[],
    );
    let began = began(driver.program());
    driver.end();
    painted - began
}

/// When a process began, ms since 1970. The system keeps it to a hundredth of a second.
fn began(process: Process) -> f64 {
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string(format!("/proc/{}/stat", process.id())).expect("stat");
    let (_, rest) = stat.rsplit_once(") ").expect("a name in brackets");
    let ticks: f64 =
        rest.split(' ').nth(19).and_then(|it| it.parse().ok()).expect("ticks");
    let uptime = fs::read_to_string("/proc/uptime").expect("uptime");
    let uptime: f64 =
        uptime.split(' ').next().and_then(|it| it.parse().ok()).expect("seconds");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    (now.as_secs_f64() - uptime + ticks / TICKS) * 1000.0
}

/// What all processes of an idle window hold for themselves (PSS), MiB.
fn memory_once(program: &Path, args: &[PathBuf], folder: &Path) -> f64 {
    const SETTLED: Duration = Duration::from_secs(4);
    let display = Display::of(1366, 768);
    let mut command = Command::new(program);
    furnish(&mut command, &display, folder, folder);
    let mut child = command
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    std::thread::sleep(SETTLED);
    let held = marked(folder).into_iter().map(proportional).sum::<f64>();
    child.kill().expect("the program ends");
    child.wait().expect("the program ended");
    held
}

fn proportional(process: Process) -> f64 {
    let file = format!("/proc/{}/smaps_rollup", process.id());
    let rollup = fs::read_to_string(file).unwrap_or_default();
    let row = rollup.lines().find_map(|row| row.strip_prefix("Pss:"));
    let kibibytes = row.and_then(|it| it.split_whitespace().next()?.parse::<f64>().ok());
    kibibytes.unwrap_or(0.0) / 1024.0
}

/// The way of the sample's bilingual agreement from data to bytes, ms.
struct Papers {
    pages: u32,
    original: f64,
    first_preview: f64,
    next_preview: f64,
}

fn papers(mut desk: Desk) -> (Papers, Vec<Paper>) {
    desk.open_sample().expect("the sample");
    let rows = desk.register("").expect("the register");
    let id =
        rows.iter().find(|it| it.stage == "settled").expect("a settled one").id.clone();
    let out = tempfile::tempdir().expect("a folder");
    let mut pages = 0;
    let mut original = Vec::new();
    for _ in 0..RUNS * 3 {
        let began = Instant::now();
        let set = desk.prepare(&id, &PaperInput::Originals).expect("a set");
        let made = set.make().expect("papers");
        original.push(began.elapsed().as_secs_f64() * 1000.0 / made.len() as f64);
        pages = made[0].pages;
    }
    drop(out);
    let draft = rows.iter().find(|it| it.stage == "draft").expect("a draft").id.clone();
    let cell = desk.agreement(&draft).expect("it").articles[0].clauses[0].wordings[0]
        .cell
        .clone();
    let (mut first, mut next) = (Vec::new(), Vec::new());
    for round in 0..RUNS * 3 {
        let mut preview = Preview::default();
        let mut paint = |text: &str| {
            desk.type_into(&cell, text).expect("typed");
            let began = Instant::now();
            let paper = desk.working_copy(&draft, None).expect("a paper");
            preview.paint(&paper, 1).expect("a preview");
            began.elapsed().as_secs_f64() * 1000.0
        };
        first.push(paint(&format!("Сторони домовилися {round}.")));
        next.push(paint(&format!("Сторони домовилися про дещо {round}.")));
    }
    let two = desk.agreement(&id).expect("the settled one");
    let three = desk.agreement(&draft).expect("the draft");
    desk.close();
    let papers = Papers {
        pages,
        original: median(original),
        first_preview: median(first),
        next_preview: median(next),
    };
    (papers, beside::papers(&two, &three))
}

/// What the store's own benchmarks found just before, in microseconds.
struct Commits {
    typing: f64,
    bare: f64,
}

fn commits(built: &Path) -> Option<Commits> {
    let median = |name: &str| Some(found(built, "keeping a text", name)? / 1e3);
    Some(Commits { typing: median("type_into")?, bare: median("a bare commit")? })
}

/// What the desk's own benchmark found just before, in milliseconds.
struct Worn {
    open: f64,
    ends: f64,
    neighbours: f64,
}

fn worn(built: &Path) -> Option<Worn> {
    let median =
        |name: &str| Some(found(built, "an agreement with 20,000 edits", name)? / 1e6);
    Some(Worn {
        open: median("open")?,
        ends: median("compare the first version with the last")?,
        neighbours: median("compare two versions that follow each other")?,
    })
}

/// The lists of the screens and the tables of others, by what they are taken from in the
/// desk's benchmarks, in milliseconds, with the goal.
type Lists = Vec<(String, f64, &'static str)>;

fn lists(built: &Path) -> Option<Lists> {
    const AGREEMENTS: &str = "10,000 agreements";
    const VISITS: &str = "2,000 visits";
    const FOLIOS: &str = "200 pages";
    const TABLE: &str = "10,000 rows of a table";
    let names = [
        (AGREEMENTS, "register"),
        (AGREEMENTS, "days to keep"),
        (AGREEMENTS, "days to keep after an edit"),
        (AGREEMENTS, "state list"),
        (VISITS, "list"),
        (VISITS, "days to keep"),
        (VISITS, "calendar of six weeks"),
        (VISITS, "one visit and its clashes"),
        (VISITS, "list after an edit"),
        (FOLIOS, "written as DOCX"),
        (FOLIOS, "DOCX read and compared"),
        (FOLIOS, "written as ODT"),
        (FOLIOS, "ODT read and compared"),
        (TABLE, "CSV looked into"),
        (TABLE, "CSV taken in"),
        (TABLE, "XLSX looked into"),
        (TABLE, "XLSX taken in"),
    ];
    let took = |(group, name)| {
        let goal = match group {
            TABLE => "≤ 3 s, both",
            FOLIOS => "≤ 1 s",
            _ => "–",
        };
        Some((format!("among {group}: {name}"), found(built, group, name)? / 1e6, goal))
    };
    names.into_iter().map(took).collect()
}

/// The median of a benchmark, in nanoseconds.
fn found(built: &Path, group: &str, name: &str) -> Option<f64> {
    let found = built.parent()?.join("criterion").join(group).join(name);
    let estimates = found.join("new").join("estimates.json");
    let json: Value = serde_json::from_slice(&fs::read(estimates).ok()?).ok()?;
    json["median"]["point_estimate"].as_f64()
}

struct Sizes {
    program: f64,
    command_line: f64,
    installer: Option<f64>,
}

/// MB of a million bytes, as installers are advertised.
fn sizes(built: &Path) -> Sizes {
    let size = |path: &Path| fs::metadata(path).ok().map(|it| it.len() as f64 / 1e6);
    let packages = fs::read_dir(built.join("bundle").join("deb")).into_iter().flatten();
    let package = packages
        .flatten()
        .map(|it| it.path())
        .find(|it| it.extension().is_some_and(|it| it == "deb"));
    Sizes {
        program: size(&built.join("pobratym")).expect("a release build"),
        command_line: size(&built.join("pobratym-cli")).expect("a release build"),
        installer: package.as_deref().and_then(size),
    }
}

fn report(
    windows: &Windows,
    strokes: &Stroke,
    papers: &Papers,
    beside: &[Paper],
    lengths: &[Length],
    (commits, worn, lists): &(Option<Commits>, Option<Worn>, Option<Lists>),
    sizes: &Sizes,
) -> String {
    let mut rows = String::new();
    let mut row =
        |what: &str, ours: String, beside: String, ratio: String, goal: &str| {
            writeln!(rows, "| {what} | {ours} | {beside} | {ratio} | {goal} |")
                .expect("text");
        };
    let pair = |pair: &Pair, unit: &str| {
        let ratio = format!("{:.2}", pair.ours / pair.bare);
        (format!("{:.0} {unit}", pair.ours), format!("{:.0} {unit}", pair.bare), ratio)
    };
    let none = || "–".to_owned();
    let (ours, bare, ratio) = pair(&windows.start, "ms");
    row("start to interactive, «Сьогодні»", ours, bare, ratio, "≤ 1.15");
    let (ours, bare, ratio) = pair(&windows.memory, "MiB");
    row("idle memory, all processes (PSS)", ours, bare, ratio, "≤ 1.2");
    let of = strokes;
    for (what, ours, bare) in [
        ("key to paint, 40 articles in three languages", of.ours.median, of.bare.median),
        ("the same, 95 of 100 keys", of.ours.late, of.bare.late),
    ] {
        let [said, beside] = [ours, bare].map(|it| format!("{it:.1} ms"));
        row(what, said, beside, format!("{:+.1} ms", ours - bare), "≤ +16.7 ms");
    }
    if let Some(commits) = commits {
        let ratio = format!("{:.2}", commits.typing / commits.bare);
        let micro = |it: f64| format!("{it:.0} µs");
        row("edit to saved", micro(commits.typing), micro(commits.bare), ratio, "≤ 1.3");
    }
    if let Some(worn) = worn {
        for (what, took) in [
            ("open", worn.open),
            ("compare the first version with the last", worn.ends),
            ("compare two versions that follow each other", worn.neighbours),
        ] {
            let what = format!(
                "40 articles, three languages, 20,000 edits, 100 versions: {what}"
            );
            row(&what, format!("{took:.0} ms"), none(), none(), "≤ 100 ms");
        }
    }
    for (what, took, goal) in lists.iter().flatten() {
        row(what, format!("{took:.0} ms"), none(), none(), goal);
    }
    let what = format!("data to bytes, one original of {} pages", papers.pages);
    row(&what, format!("{:.1} ms", papers.original), none(), none(), "–");
    let first = format!("{:.1} ms", papers.first_preview);
    row(
        "data to preview, three languages, nothing set before",
        first,
        none(),
        none(),
        "–",
    );
    let next = format!("{:.1} ms", papers.next_preview);
    row("the same after one clause changed", next, none(), none(), "≤ 16 ms");
    for it in beside {
        let of = |pair: &Beside| match pair.typst {
            Some(typst) => {
                (format!("{typst:.1} ms"), format!("{:.2}", pair.ours / typst))
            }
            None => (none(), none()),
        };
        let ours = format!("{:.1} ms", it.fresh.ours);
        let (there, ratio) = of(&it.fresh);
        let goal = "≤ 0.1, at least 0.125";
        row(&format!("{}, a new text to bytes", it.name), ours, there, ratio, goal);
        let ours = format!("{:.1} ms", it.edited.ours);
        let (there, ratio) = of(&it.edited);
        row(
            &format!("{}, one clause changed to bytes", it.name),
            ours,
            there,
            ratio,
            "–",
        );
        let ours = format!("{:.1} ms", it.originals.ours);
        let (there, ratio) = of(&it.originals);
        let what = format!("{}, a new text in five originals to bytes", it.name);
        row(&what, ours, there, ratio, "–");
        let what = format!("{}, one clause changed to a page on screen, p95", it.name);
        row(&what, format!("{:.1} ms", it.preview), none(), none(), "≤ 16 ms");
        let what = format!("{}, file of {} pages", it.name, it.pages);
        row(&what, format!("{:.0} kB", it.kilobytes), none(), none(), "–");
    }
    for it in lengths {
        let what = format!("two languages, {} pages, data to bytes", it.pages);
        let each = it.milliseconds / it.pages as f64;
        let ours = format!("{:.0} ms, {each:.1} ms a page", it.milliseconds);
        row(&what, ours, none(), none(), "linear");
        let goal = if it.pages <= 12 { "≤ 150 kB of 12 pages" } else { "–" };
        let ours = format!("{:.0} kB", it.kilobytes);
        row(&format!("file of these {} pages", it.pages), ours, none(), none(), goal);
        if let Some(peak) = it.peak {
            let what = format!("peak memory for {} pages, whole process", it.pages);
            row(&what, format!("{peak:.0} MiB"), none(), none(), "–");
        }
    }
    let mega = |it: f64| format!("{it:.1} MB");
    row("release program", mega(sizes.program), none(), none(), "≤ 30 MB");
    row("release command line", mega(sizes.command_line), none(), none(), "–");
    if let Some(installer) = sizes.installer {
        row("installer (.deb)", mega(installer), none(), none(), "≤ 20 MB");
    }
    format!(
        "# Performance\n\n\
         Made by `cargo xtask bench`; do not edit. Every figure is a median on one machine: \
         compare the ratios, not the\nfigures of two runs. Windows are started in turn with \
         what they are compared with; edit to saved is\ntaken from the store's own benchmark, \
         and what concerns 20,000 edits from the desk's; both run before.\n\n\
         | what | ours | beside it | ratio | goal |\n|---|---|---|---|---|\n{rows}\n\
         Beside it stand the smallest window that Tauri makes \
         (`src-tauri/examples/bare.rs`, which shows one\nempty text field) and a bare commit of \
         the same row with the same build and pragmas\n(`src-tauri/crates/store/benches/`). \
         Start is measured from the process to the second frame\nthat has everything in it, \
         driven and drawn in software under a virtual display; memory without a\ndriver. \
         From the time stamp of a key to the end of the frame that follows it, our clause typed in turn with\nthe \
         bare window's field. Beside our \
         papers stands Typst 0.15.2 (`tests/typst/`): same text, face and margins, both tagged and \
         in\nPDF/A-2a and PDF/UA-1, one process, another text every time. Ours is wall time of one \
         thread, Typst\nis CPU time of all its threads.\n"
    )
}

pub(crate) fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}
