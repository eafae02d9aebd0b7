//! From a key to the paint that shows it, in a clause of a long agreement and in a bare field.

use std::path::{Path, PathBuf};
use std::time::Duration;

use pobratym_desk::Desk;
use pobratym_desk::wire::{ActInput, AgreementView};
use pobratym_tests::window::Display;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::measure::median;

/// Of ours and of the bare field, taken in turn.
const ROUNDS: usize = 5;
const ARTICLES: usize = 40;
/// Typed by an able clerk; each key finds the window at rest.
const PACE: Duration = Duration::from_millis(80);
const TEXT: &str = "сторони проводять щороку спільні заходи для молоді";

/// Milliseconds from the key to the frame with its letter.
pub(crate) struct Stroke {
    pub(crate) ours: Spread,
    pub(crate) bare: Spread,
}

pub(crate) struct Spread {
    pub(crate) median: f64,
    /// 95 of 100 are faster.
    pub(crate) late: f64,
}

/// Opens the window over an office of its own and types, in turn with the bare window.
pub(crate) fn strokes(built: &Path) -> Stroke {
    let office = tempfile::tempdir().expect("a folder");
    let (id, cell) = agreement(office.path());
    let program = built.join("pobratym");
    let args: Vec<PathBuf> = vec!["--data".into(), office.path().into()];
    let page = format!("#/agreements/{id}");
    let bare = built.join("examples").join("bare");
    let (mut ours, mut beside) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.extend(type_into(&program, &args, Some(&page), &format!("[id='{cell}']")));
        beside.extend(type_into(&bare, &[], None, "textarea, input"));
    }
    Stroke { ours: spread(ours), bare: spread(beside) }
}

fn spread(mut all: Vec<f64>) -> Spread {
    all.sort_by(f64::total_cmp);
    Spread { late: all[all.len() * 95 / 100], median: median(all) }
}

/// Forty articles in three languages; its identifier and a cell in the middle.
fn agreement(office: &Path) -> (String, String) {
    let mut desk = Desk::open(office, None).expect("a desk");
    desk.open_sample().expect("the sample");
    let rows = desk.register("").expect("the register");
    let id = rows.iter().find(|it| it.stage == "draft").expect("a draft").id.clone();
    let texts = |view: &AgreementView| -> Vec<Vec<String>> {
        let clauses = view.articles.iter().flat_map(|it| &it.clauses);
        let said = |it: &pobratym_desk::wire::ClauseView| {
            it.wordings.iter().map(|it| it.text.clone()).collect()
        };
        clauses.map(said).collect()
    };
    let mut view = desk.agreement(&id).expect("the draft");
    let said = texts(&view);
    let mut next = said.iter().cycle();
    while view.articles.len() < ARTICLES {
        let after = view.articles.last().map(|it| it.unit.clone());
        let made = desk.act(&id, &ActInput::AddArticle { after }).expect("an article");
        let article = made.view.articles.last().expect("it").clone();
        let wordings = article.headings.iter().chain(&article.clauses[0].wordings);
        let texts = next.next().expect("texts").iter().cycle();
        for (wording, text) in wordings.zip(texts) {
            desk.edit_agreement(&wording.cell, text).expect("an edit");
        }
        view = desk.agreement(&id).expect("the draft");
    }
    let cell = view.articles[ARTICLES / 2].clauses[0].wordings[0].cell.clone();
    desk.close();
    (id, cell)
}

fn type_into(
    program: &Path,
    args: &[PathBuf],
    page: Option<&str>,
    field: &str,
) -> Vec<f64> {
    const LISTEN: &str = "const field = document.querySelector(arguments[0]); \
        if (!field) return null; \
        field.scrollIntoView({ block: 'center' }); \
        field.focus(); \
        window.strokes = []; \
        field.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => { \
            const { port1, port2 } = new MessageChannel(); \
            port1.onmessage = () => window.strokes.push(performance.now() - timeStamp); \
            port2.postMessage(null); \
        }), true); \
        return 1;";
    let folder = tempfile::tempdir().expect("a folder");
    let display = Display::of(1366, 768);
    let driver = Driver::start(program, args, &display, folder.path());
    if let Some(page) = page {
        driver.wait_for(
            "const [mark] = performance.getEntriesByName('interactive'); \
             return mark ? mark.startTime : null;",
            &[],
        );
        driver.run("location.hash = arguments[0];", &[json!(page)]);
    }
    driver.wait_for(LISTEN, &[json!(field)]);
    // The preview beside the text is painted first.
    std::thread::sleep(Duration::from_secs(2));
    for letter in TEXT.chars() {
        driver.press(letter);
        std::thread::sleep(PACE);
    }
    let count = TEXT.chars().count();
    let all = "return window.strokes.length < arguments[0] ? null : 1;";
    driver.wait_for(all, &[json!(count)]);
    let told = driver.run("return window.strokes;", &[]);
    let strokes =
        told.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    driver.end();
    strokes
}
