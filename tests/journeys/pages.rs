//! Pages as they look, beside pictures that people have approved.
//!
//! `UPDATE_REFS=1` takes them anew; then look at them. Where one differs, the approved page,
//! the page of today and their difference lie side by side in `target/pages`.

use std::path::{Path, PathBuf};
use std::process::Command;

use image::{GrayImage, Luma, imageops};
use pobratym_desk::wire::{ActInput, PaperInput};
use pobratym_tests::office::Office;
use pobratym_tests::papers::{facts, print_paper, wear_arms};
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;

/// Dots per inch: enough to see a page, too few for the letters of two versions of one
/// renderer to differ.
const DENSITY: &str = "50";
/// By so much a dot may differ after both pages were softened, of 255.
const SOFT: u8 = 56;
/// So many dots of a thousand may differ by more.
const FEW: f64 = 2.0;

/// A page to be looked at: its name, its paper and its number there.
struct Page {
    name: String,
    paper: PathBuf,
    number: u32,
}

fn pages(office: &mut Office) -> Vec<Page> {
    office.desk().open_sample().expect("the sample");
    wear_arms(office);
    let rows = office.desk().register("").expect("the register");
    let id =
        |stage: &str| rows.iter().find(|it| it.stage == stage).expect(stage).id.clone();
    let (settled, unready) = (id("settled"), id("draft"));
    let view = office.agreement(&settled);
    let mut pages = Vec::new();
    let mut print = |office: &mut Office, id: &str, name: &str, number: u32| {
        let folder = office.beside(name);
        let paper = match name.contains("original") {
            true => PaperInput::Originals,
            false => PaperInput::WorkingCopy { party: None },
        };
        office.print(id, &paper, &folder);
        let paper = papers_in(&folder).swap_remove(0);
        pages.push(Page { name: name.to_owned(), paper, number });
    };
    print(office, &settled, "original", 1);
    print(office, &settled, "original-signatures", 8);
    office.edit(&view.paper.profile.cell, "ceremonial");
    office.edit(&view.paper.emblems.cell, "both");
    print(office, &settled, "ceremonial-original", 1);
    let langs = ["uk", "de", "pl"].map(str::to_owned).to_vec();
    let view = office.act(&unready, &ActInput::SetLangs { langs });
    print(office, &unready, "three-columns", 2);
    office.edit(&view.paper.layout.cell, "stacked");
    print(office, &unready, "stacked", 2);
    office.edit(&view.paper.layout.cell, "sequential");
    office.edit(&view.paper.profile.cell, "official");
    print(office, &unready, "sequential-official", 2);
    let folder = office.beside("other papers");
    for (name, facts) in facts(office) {
        let paper = folder.join(format!("{name}.pdf"));
        print_paper(office, &facts, &paper);
        pages.push(Page { name, paper, number: 1 });
    }
    pages
}

#[test]
fn pages_look_as_people_have_approved_them() {
    const TEST: &str = "pages_look_as_people_have_approved_them";
    if !skipped::has_all(TEST, &["pdftoppm"]) {
        return;
    }
    let mut office = Office::new();
    let pages = pages(&mut office);
    let mut differing = Vec::new();
    for page in &pages {
        let now = painted(page);
        let path = approved().join(format!("{}.png", page.name));
        if std::env::var_os("UPDATE_REFS").is_some() {
            now.save(&path).expect("a picture");
        }
        let seen = image::open(&path).map(|it| it.into_luma8());
        let seen = seen.unwrap_or_else(|_| GrayImage::new(1, 1));
        if differs(&seen, &now) {
            differing.push(format!("{}: see {}", page.name, shown(page, &seen, &now)));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    // An eye that sees no difference at all proves nothing.
    let [one, other] = [&pages[0], &pages[1]].map(painted);
    assert!(differs(&one, &other));
}

fn approved() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("papers").join("approved")
}

fn painted(page: &Page) -> GrayImage {
    let folder = tempfile::tempdir().expect("a folder");
    let target = folder.path().join("page");
    let number = page.number.to_string();
    let painted = Command::new("pdftoppm")
        .args([
            "-r",
            DENSITY,
            "-gray",
            "-png",
            "-singlefile",
            "-f",
            &number,
            "-l",
            &number,
        ])
        .args([&page.paper, &target])
        .status();
    assert!(painted.is_ok_and(|it| it.success()), "{}", page.name);
    let picture = image::open(target.with_extension("png"));
    let picture =
        picture.unwrap_or_else(|_| panic!("{} has no page {number}", page.name));
    let mut grey = picture.into_luma8();
    // Sixteen greys tell as much, in half the room.
    grey.iter_mut().for_each(|dot| *dot = *dot / 16 * 17);
    grey
}

fn differs(seen: &GrayImage, now: &GrayImage) -> bool {
    if seen.dimensions() != now.dimensions() {
        return true;
    }
    let [seen, now] = [seen, now].map(|it| imageops::blur(it, 1.0));
    let dots = seen.pixels().zip(now.pixels());
    let far = dots.filter(|(a, b)| a.0[0].abs_diff(b.0[0]) > SOFT).count();
    far as f64 * 1000.0 > FEW * f64::from(seen.width() * seen.height())
}

/// Both pages and their difference, side by side in one picture.
fn shown(page: &Page, seen: &GrayImage, now: &GrayImage) -> String {
    const GAP: u32 = 8;
    let (width, height) = now.dimensions();
    let difference = GrayImage::from_fn(width, height, |x, y| {
        let was = seen.get_pixel_checked(x, y).map_or(255, |it| it.0[0]);
        Luma([255 - was.abs_diff(now.get_pixel(x, y).0[0])])
    });
    let mut all = GrayImage::new(3 * width + 2 * GAP, height.max(seen.height()));
    for (index, picture) in [seen, now, &difference].into_iter().enumerate() {
        let left = index as u32 * (width + GAP);
        imageops::replace(&mut all, picture, i64::from(left), 0);
    }
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/pages");
    std::fs::create_dir_all(&target).expect("a folder");
    let path = target.join(format!("{}.png", page.name));
    all.save(&path).expect("a picture");
    path.display().to_string()
}
