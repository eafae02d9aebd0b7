//! An agreement of two hundred pages: written for a word processor, and the file that comes
//! back compared with what is here. The goal is a second each.
#![allow(clippy::unwrap_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use pobratym_desk::wire::{ActInput, AgreementView};
use pobratym_desk::{Desk, FolioKind};

/// With what LibreOffice makes 200 pages of them.
const ARTICLES: usize = 400;

/// A twinning agreement that topics of its library were added to, over and over.
fn draft(desk: &mut Desk) -> AgreementView {
    desk.open_sample().unwrap();
    let id = desk.draft_between("twinning", "uk,de", "Калинець,Фалькенбрюк").unwrap().id;
    let topics = desk.library(Some(&id), "").unwrap().topics;
    let mut view = desk.agreement(&id).unwrap();
    for topic in topics.iter().cycle() {
        if view.articles.len() >= ARTICLES {
            break;
        }
        let after = view.articles.last().map(|it| it.unit.clone());
        let act = ActInput::InsertArticle { after, topic: topic.key.clone() };
        view = desk.act(&id, &act).unwrap().view;
    }
    view
}

fn folios(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(&folder.path().join("data"), None).unwrap();
    let view = draft(&mut desk);
    let id = view.id.as_str();
    let clause = &view.articles[ARTICLES / 2].clauses[0].wordings[1];
    let mut group = criterion.benchmark_group("200 pages");
    group.sample_size(10);
    for kind in [FolioKind::Docx, FolioKind::Odt] {
        let file = folder.path().join(format!("agreement.{}", kind.code()));
        let name = kind.code().to_uppercase();
        group.bench_function(format!("written as {name}"), |bencher| {
            bencher.iter(|| desk.export_folio(id, None, kind, &file).unwrap());
        });
        desk.edit_agreement(&clause.cell, kind.code()).unwrap();
        group.bench_function(format!("{name} read and compared"), |bencher| {
            bencher.iter(|| {
                let view = desk.compare_returned(id, &file, None).unwrap();
                let columns = view.rows.iter().flat_map(|it| &it.columns);
                assert_eq!(columns.filter(|it| it.became == "ours").count(), 1);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, folios);
criterion_main!(benches);
