//! One agreement of forty articles in three languages with 20,000 edits and a hundred
//! versions: opening it, comparing its versions, listing what was done, one edit more.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use pobratym_desk::Desk;
use pobratym_desk::wire::{ActInput, AgreementView};
use pobratym_domain::{
    Act, Agreement, Cell, Document, Id, IdSource, Value, WordingState,
};
use pobratym_store::{ActRecord, OpenOptions, Store};

const ARTICLES: usize = 40;
const EDITS: usize = 20_000;
const VERSIONS: usize = 100;
const NOON: i64 = 1_750_000_000_000;
/// As many acts as the window asks for first.
const LISTED: usize = 30;

/// Random enough, and the same every time.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % bound
    }
}

impl IdSource for Lcg {
    fn fresh(&mut self) -> Id {
        let mut bytes = [0; 10];
        bytes.fill_with(|| self.below(256) as u8);
        Id::from_bytes(bytes)
    }
}

/// A twinning agreement that topics of its library were added to.
fn draft(desk: &mut Desk) -> AgreementView {
    desk.open_sample().unwrap();
    let parties = "Калинець,Фалькенбрюк,Вежбова Гура";
    let id = desk.draft_between("twinning", "uk,de,pl", parties).unwrap().id;
    let topics = desk.library(Some(&id), "").unwrap().topics;
    for topic in topics.iter().cycle() {
        let last = desk.agreement(&id).unwrap();
        if last.articles.len() >= ARTICLES {
            return last;
        }
        let after = last.articles.last().map(|it| it.unit.clone());
        let act = ActInput::InsertArticle { after, topic: topic.key.clone() };
        desk.act(&id, &act).unwrap();
    }
    unreachable!("a library has topics")
}

/// A word less, a word more, or a number instead of one.
fn edited(text: &str, lcg: &mut Lcg) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let at = lcg.below(words.len());
    let other = words[lcg.below(words.len())].clone();
    match lcg.below(3) {
        0 if words.len() > 8 => {
            words.remove(at);
        }
        1 => words.insert(at, other),
        _ => words[at] = lcg.below(100).to_string(),
    }
    words.join(" ")
}

/// Edits the agreement by the rules of the domain, without the views that the desk makes.
fn wear(folder: &Path, view: &AgreementView, actor: Id) {
    let mut ids = Lcg(1);
    let mut lcg = Lcg(2);
    let id = view.id.parse().unwrap();
    let document = Document::Agreement(id);
    let mut store = Store::open(OpenOptions::new(folder, NOON, &mut ids)).unwrap();
    let mut cells = store.cells(document).unwrap();
    let clauses = view.articles.iter().flat_map(|it| &it.clauses);
    let wordings = view.recitals.iter().chain(clauses).flat_map(|it| &it.wordings);
    let mut texts: Vec<(Cell, String)> =
        wordings.map(|it| (it.cell.parse().unwrap(), it.text.clone())).collect();
    for number in 0..EDITS {
        let agreement = Agreement::from_cells(id, &cells);
        let count = texts.len();
        let (cell, text) = &mut texts[lcg.below(count)];
        let wordings = agreement.wordings_of(*cell).unwrap();
        let is_stale = wordings.state(cell.lang.unwrap()) == WordingState::Stale;
        let act = match is_stale && number % 4 == 0 {
            true => {
                let state = WordingState::Checked;
                Act::Check { cell: *cell, state, note: String::new() }
            }
            false => {
                *text = edited(text, &mut lcg);
                Act::Edit { cell: *cell, value: Value::Text(text.clone()) }
            }
        };
        let plan = act.plan(&agreement, &mut ids).unwrap();
        let every = EDITS / VERSIONS;
        let name = (number % every == 0).then(|| format!("v{}", number / every));
        let at = NOON + number as i64 * 60_000;
        let record = ActRecord {
            version: name.as_deref(),
            ..ActRecord::new(act.name(), actor, at, document, &plan.changes)
        };
        store.transact(&record, &mut ids).unwrap();
        let changes = plan.changes.into_iter().map(|it| (it.cell, it.value));
        cells.extend(changes.collect::<BTreeMap<_, _>>());
    }
    store.close().unwrap();
}

/// The clerk of the file, by the latest act.
fn actor(folder: &Path, view: &AgreementView) -> Id {
    let mut ids = Lcg(3);
    let store = Store::open(OpenOptions::new(folder, NOON, &mut ids)).unwrap();
    let latest = store.history(view.document.parse().unwrap(), 1).unwrap();
    store.close().unwrap();
    latest[0].actor
}

fn worn(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path(), None).unwrap();
    let view = draft(&mut desk);
    desk.close();
    let actor = actor(folder.path(), &view);
    wear(folder.path(), &view, actor);
    let mut desk = Desk::open(folder.path(), None).unwrap();
    let id = view.id.as_str();
    let mut group = criterion.benchmark_group("an agreement with 20,000 edits");
    group.bench_function("open", |bencher| {
        bencher.iter(|| desk.agreement(id).unwrap());
    });
    group.bench_function("check", |bencher| {
        bencher.iter(|| desk.check(id).unwrap());
    });
    for (name, from, to) in [
        ("compare the first version with the last", "v0", "v99"),
        ("compare two versions that follow each other", "v50", "v51"),
        ("compare the middle version with the present", "v50", "now"),
        ("compare the last version with the first", "v99", "v0"),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| desk.redline(id, from, to).unwrap());
        });
    }
    group.bench_function("list the latest acts", |bencher| {
        bencher.iter(|| desk.history(id, LISTED).unwrap());
    });
    group.bench_function("list every act", |bencher| {
        bencher.iter(|| desk.history(id, EDITS).unwrap());
    });
    let clause = &view.articles[20].clauses[0].wordings[0];
    let mut number = 0;
    group.bench_function("edit one clause", |bencher| {
        bencher.iter(|| {
            number += 1;
            let text = format!("{} {number}", clause.text);
            desk.edit_agreement(&clause.cell, &text).unwrap()
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = worn
}
criterion_main!(benches);
