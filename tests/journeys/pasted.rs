//! What gets into a clause from elsewhere: nothing breaks, nothing is lost, the clerk is told.

use std::path::Path;

use pobratym_desk::wire::{
    ActInput, AgreementView, DraftInput, FindingView, PaperInput, PartyInput,
};
use pobratym_desk::{Lang, Preview};
use pobratym_tests::office::Office;
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, Paper, words};

const COPY: PaperInput = PaperInput::WorkingCopy { party: None };

/// Nobody reads a longer sentence in a list of findings.
const SENTENCE: usize = 600;

/// A draft of two languages and the cell of its first clause.
fn draft(office: &mut Office) -> (String, String) {
    let towns = office.found_towns();
    let view = office.draft(&towns);
    (view.id, view.articles[0].clauses[0].wordings[0].cell.clone())
}

fn found(office: &mut Office, id: &str, code: &str) -> Vec<FindingView> {
    let findings = office.desk().check(id).expect("findings");
    findings.into_iter().filter(|it| it.code == code).collect()
}

/// The bytes of a text as the shell of SQLite writes them.
fn hex(text: &str) -> String {
    text.bytes().map(|it| format!("{it:02X}")).collect()
}

/// The text of a cell as it lies in the file, read by strangers.
fn stored(file: &FileCopy, cell: &str) -> String {
    let value = file.ask(&format!("SELECT value FROM cell WHERE cell = '{cell}'"));
    let value: serde_json::Value = serde_json::from_str(&value).expect("JSON");
    value["text"].as_str().expect("a text").to_owned()
}

fn printed(office: &mut Office, id: &str, folder: &str) -> Paper {
    let folder = office.beside(folder);
    office.print(id, &COPY, &folder);
    Paper::at(papers_in(&folder).swap_remove(0))
}

#[test]
fn whatever_is_pasted_lies_in_the_file_as_it_came() {
    const TEST: &str = "whatever_is_pasted_lies_in_the_file_as_it_came";
    for pasted in [
        "🇺🇦 👩\u{200d}👩\u{200d}👧 Угода 🤝🏽",
        "\u{200f}Сторони\u{202e} 12 000\u{202c} \u{2066}грн\u{2069}",
        "a\0b\u{7}c\u{1b}[31m\u{8}d\u{7f}\u{85}",
        "<script>alert('x')</script><b>&amp;</b><img src=x onerror=alert(1)>",
        "'); DROP TABLE record; --",
        "рядок\r\nрядок\u{2028}рядок\u{2029}\u{feff}\u{ad}\u{200b}",
        "\u{fdd0}\u{fdd2}\u{ffff}\u{10ffff}",
        "{party:0123456789abcdef} {{{ **a \\{ $x }",
    ] {
        let mut office = Office::new();
        let (id, cell) = draft(&mut office);
        office.desk().type_into(&cell, pasted).expect("it is kept");
        let Some(file) = FileCopy::of(TEST, &office.data()) else { return };
        let typing =
            file.ask(&format!("SELECT hex(text) FROM typing WHERE cell = '{cell}'"));
        assert_eq!(typing, hex(pasted), "{pasted:?} before it is sealed");
        office.drop_desk();
        office.desk().check(&id).expect("it is checked");
        assert!(office.desk().verify_data().expect("a report").is_whole, "{pasted:?}");
        let file = FileCopy::of(TEST, &office.data()).expect("the shell was there");
        assert_eq!(stored(&file, &cell), pasted);
        assert_eq!(file.ask("SELECT count(*) FROM typing"), "0", "{pasted:?}");
    }
}

#[test]
fn marks_that_nobody_sees_are_named_and_turn_nothing_around_on_paper() {
    const TEST: &str =
        "marks_that_nobody_sees_are_named_and_turn_nothing_around_on_paper";
    if !skipped::has_all(TEST, &["pdftotext"]) {
        return;
    }
    let mut office = Office::new();
    let (id, cell) = draft(&mut office);
    office.edit(&cell, "Сплата \u{202e}12 000\u{202c} грн і \u{200f}решта.");
    let told = found(&mut office, &id, "hidden_character");
    let named: Vec<bool> = ["U+202E", "U+202C", "U+200F"]
        .map(|it| told.iter().any(|found| found.sentence.contains(it)))
        .to_vec();
    assert_eq!(named, [true; 3], "{told:?}");
    assert!(told.iter().all(|it| it.path == cell), "{told:?}");
    assert!(told[0].sentence.contains("Сплата"), "and where: {told:?}");
    let said = printed(&mut office, &id, "papers").column(0, 2);
    assert!(said.contains("Сплата 12 000 грн і решта."), "{said}");
    office.edit(&cell, "Співпра\u{ad}ця\u{200b} на\u{2060}далі\tтриває\nй росте.");
    assert!(found(&mut office, &id, "hidden_character").is_empty(), "these are text");
}

#[test]
fn what_no_face_can_draw_is_refused_by_a_name_that_can_be_read() {
    for (pasted, named) in
        [("a\u{7}b", "U+0007"), ("a\0b", "U+0000"), ("a\u{1b}b", "U+001B"), ("🤝", "🤝")]
    {
        let mut office = Office::new();
        let (id, cell) = draft(&mut office);
        office.edit(&cell, &format!("Сторони {pasted} домовилися."));
        let folder = office.beside("papers");
        let set = office.desk().prepare(&id, &COPY).expect("it is composed");
        let told = set.write_into(&folder).unwrap_err().tell(Lang::UK);
        assert!(told.findings.iter().all(|it| it.path == cell), "{told:?}");
        assert!(told.findings[0].sentence.contains(named), "{told:?}");
        let papers = office.desk().working_copy(&id, None).expect("it is composed");
        let shown = Preview::default().paint(&papers, 1).unwrap_err().tell(Lang::UK);
        assert_eq!(shown.findings[0].sentence, told.findings[0].sentence);
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "nothing was written");
    }
}

#[test]
fn markup_is_text_like_any_other() {
    const TEST: &str = "markup_is_text_like_any_other";
    if !skipped::has_all(TEST, &["pdftotext"]) {
        return;
    }
    let mut office = Office::new();
    let (id, cell) = draft(&mut office);
    office.edit(&cell, "<b>Угода</b> <script>x=1</script> &amp; \u{fdd2}кінець.");
    let said = printed(&mut office, &id, "papers").column(0, 2);
    assert!(said.contains("<b>Угода</b> <script>x=1</script> &amp; кінець."), "{said}");
}

#[test]
fn a_pasted_megabyte_is_kept_checked_and_compared() {
    const TEST: &str = "a_pasted_megabyte_is_kept_checked_and_compared";
    let prose = "Сторони обмінюються досвідом, як сказано в статті 77, до 1 червня. ";
    let texts = [
        prose.repeat((1 << 20) / prose.len() + 1),
        "Я".repeat(1 << 19),
        "{".repeat(1 << 20),
        "*а* **б** ".repeat(1 << 17),
        "[x] ".repeat(1 << 18),
        "а\n".repeat(1 << 19),
    ];
    let mut office = Office::new();
    let (id, cell) = draft(&mut office);
    office.act(&id, &ActInput::KeepVersion { name: "до вставки".to_owned() });
    for text in texts {
        let start: String = text.chars().take(12).collect();
        office.desk().type_into(&cell, &text).expect("it is kept");
        office.drop_desk();
        let Some(file) = FileCopy::of(TEST, &office.data()) else { return };
        let length = "SELECT length(CAST(text AS BLOB)) FROM typing";
        assert_eq!(file.ask(length), text.len().to_string(), "{start}");
        let view = office.agreement(&id);
        assert_eq!(view.articles[0].clauses[0].wordings[0].text, text, "{start}");
        let file = FileCopy::of(TEST, &office.data()).expect("the shell was there");
        assert!(stored(&file, &cell) == text, "{start} is not what lies in the file");
        assert!(view.findings.len() < 60, "{start}: {} findings", view.findings.len());
        for it in &view.findings {
            assert!(it.sentence.chars().count() < SENTENCE, "{start}: {}", it.sentence);
        }
        let redline = office.desk().redline(&id, "до вставки", "now").expect("compared");
        assert_eq!(redline.changes, 1, "{start}");
    }
}

#[test]
fn a_word_of_a_hundred_thousand_letters_is_printed_whole() {
    const TEST: &str = "a_word_of_a_hundred_thousand_letters_is_printed_whole";
    if !skipped::has_all(TEST, &["pdftotext", "qpdf"]) {
        return;
    }
    let mut office = Office::new();
    let (id, cell) = draft(&mut office);
    office.edit(&cell, &"ю".repeat(100_000));
    let said: String = printed(&mut office, &id, "papers").pages().concat();
    // Other words of the paper have the letter too.
    let letters = said.chars().filter(|it| *it == 'ю').count();
    assert!((100_000..101_000).contains(&letters), "{letters}");
}

#[test]
fn five_hundred_articles_are_taken_in_checked_and_printed() {
    const TEST: &str = "five_hundred_articles_are_taken_in_checked_and_printed";
    if !skipped::has_all(TEST, &["pdftotext", "qpdf", "gs", "pdftoppm", "pdffonts"]) {
        return;
    }
    let mut office = Office::new();
    office.found_towns();
    let article = |number: usize| {
        format!("Стаття {number}\n{number}.1. Сторони працюють над справою {number}.\n")
    };
    let text: String = (1..=500).map(article).collect();
    let file = office.beside("texts").join("own.txt");
    std::fs::write(&file, format!("УГОДА\n{text}")).expect("a file");
    let view = taken_in(&mut office, &file);
    assert_eq!(view.articles.len(), 500);
    let last = &view.articles[499].clauses[0].wordings[0];
    assert_eq!(last.text, "Сторони працюють над справою 500.");
    assert!(view.findings.iter().all(|it| it.code != "reference_dangling"));
    let paper = printed(&mut office, &view.id, "papers");
    paper.must_please();
    let said = words(&paper.pages().join(" "));
    for number in [1, 250, 500] {
        let clause = format!("{number}.1 Сторони працюють над справою {number}.");
        assert!(said.contains(&clause), "{clause}");
    }
}

fn taken_in(office: &mut Office, file: &Path) -> AgreementView {
    let taken = office.desk().take_in_between(file, Some("uk"), "Яснобір,Ельмінген");
    taken.expect("the text is taken in")
}

#[test]
fn a_party_that_clauses_mention_leaves_a_blank_and_a_finding() {
    const TEST: &str = "a_party_that_clauses_mention_leaves_a_blank_and_a_finding";
    if !skipped::has_all(TEST, &["pdftotext"]) {
        return;
    }
    let mut office = Office::with_sample();
    let bodies = office.desk().bodies().expect("bodies");
    let party = |(name, lang): (&str, &str)| PartyInput {
        body: bodies.iter().find(|it| it.name == name).expect("a body").id.clone(),
        lang: lang.to_owned(),
    };
    let named = [("Калинець", "uk"), ("Фалькенбрюк", "de"), ("Вежбова Гура", "pl")];
    let input = DraftInput {
        template: "twinning".to_owned(),
        langs: ["uk", "de", "pl"].map(str::to_owned).to_vec(),
        parties: named.map(party).to_vec(),
    };
    let view = office.desk().draft(&input).expect("a draft");
    let gone = &view.parties[2].unit;
    let cell = view.articles[1].clauses[0].wordings[0].cell.clone();
    let text = format!("Проєкт веде {{party:{gone}}}, а {{short:{gone}}} звітує.");
    office.edit(&cell, &text);
    assert!(found(&mut office, &view.id, "chip_empty").is_empty());
    let before = printed(&mut office, &view.id, "before").pages().join(" ");
    assert!(before.contains("Вежбова Гура звітує") || before.contains("звітує"));
    office.act(&view.id, &ActInput::Remove { unit: gone.clone() });
    let told = found(&mut office, &view.id, "chip_empty");
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].path.as_str(), told[0].severity.as_str()), (&*cell, "blocker"));
    assert!(!told[0].sentence.contains("party"), "no code of ours: {told:?}");
    let said = printed(&mut office, &view.id, "after").pages().join(" ");
    assert!(said.contains("____") && !said.contains("{party"), "{said}");
    let file = FileCopy::of(TEST, &office.data());
    if let Some(file) = file {
        assert_eq!(stored(&file, &cell), text, "the clause is as it was written");
    }
    office.desk().undo_agreement(&view.id).expect("it is taken back");
    assert!(found(&mut office, &view.id, "chip_empty").is_empty());
}
