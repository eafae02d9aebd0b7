//! Agreements between several states carried through in the window: every paper of every
//! party, and every day that is to be kept. The days are counted by hand; they lie around
//! the end of a month and of a year, a leap day, the nights on which Kyiv moves its clocks.

use std::path::PathBuf;

use pobratym_desk::wire::{AgreementView, BodyInput};
use pobratym_tests::office::{Office, Side, body};
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper, conforms, words};
use pobratym_tests::window::Window;

use crate::shot;

/// What the step forms call the days that are typed.
const SENT: &str = "День подання";
const DECIDED: &str = "День рішення чи відповіді";

/// A party on its way: its column of the table and its papers.
struct Path<'a> {
    window: &'a Window,
    document: &'a str,
    party: &'a str,
    name: &'a str,
}

impl<'a> Path<'a> {
    /// The party with this name, on the screen of its agreement's procedure.
    fn of(window: &'a Window, view: &'a AgreementView, name: &'a str) -> Self {
        let party = view.parties.iter().find(|it| it.name == name);
        let party = party.unwrap_or_else(|| panic!("{name} among {:?}", view.parties));
        window.go(&format!("#/agreements/{}/procedure", view.id));
        window.see("Кроки сторін");
        Self { window, document: &view.document, party: &party.unit, name }
    }

    /// Prints all papers of the party and gives them, so many files as are said.
    fn print(&self, said: &str) -> Vec<PathBuf> {
        let earlier = papers_in(self.window.papers());
        self.window.press(&[&format!("Надрукувати всі папери: {}", self.name)]);
        let head = format!("{}/{}/approvals", self.document, self.party);
        self.window.until(said, |it| text_of(it, &head).contains(said));
        let all = papers_in(self.window.papers()).into_iter();
        all.filter(|it| !earlier.contains(it)).collect()
    }

    /// Opens the form of a step.
    fn open(&self, step: &str) {
        let cell = format!("[data-step='{} {step}']", self.party);
        self.window.until(step, |it| {
            it.ask(
                "return !!document.querySelector(arguments[0])",
                &[cell.clone().into()],
            )
        });
        let press = "document.querySelector(arguments[0]).click()";
        self.window.run(press, &[cell.into()]);
        let head = format!("{}: ", self.name);
        self.window.until(step, |it| text_of(it, "step-form-heading").starts_with(&head));
    }

    /// Records a step for the first time, with the day that one of its fields asks for.
    fn record(&self, step: &str, field: &str, day: &str) {
        const IS_BEGUN: &str =
            "return !!document.activeElement.closest('#step-form .entry')";
        self.open(step);
        self.window.press(&["Записати цей крок"]);
        // The first field takes the focus; what is typed earlier would go astray.
        self.window.until(step, |it| it.ask(IS_BEGUN, &[]));
        let parts: Vec<&str> = day.split('.').collect();
        self.window.write(&[field, "День"], parts[0]);
        self.window.write(&[field, "Місяць"], parts[1]);
        // Leaving the field, as every clerk does.
        self.window.write(&[field, "Рік"], &format!("{}\t", parts[2]));
    }

    /// Records the day on which a draft was sent, and sees by when there is to be an answer.
    fn send(&self, step: &str, day: &str, clock: &str, due: &str) {
        self.record(step, SENT, day);
        let matter = format!("{}: {clock}", self.name);
        self.window.until(&format!("{matter}: {due}"), |it| {
            let form = text_of(it, "step-form");
            form.lines().any(|it| it.trim().starts_with(&matter) && it.contains(due))
        });
    }

    /// Records the day of a decision, and sees that no time runs from it.
    fn decide(&self, step: &str, day: &str) {
        self.record(step, DECIDED, day);
        self.window.until(day, |it| self.cell(it, step).contains(day));
        assert!(!text_of(self.window, "step-form").contains("строк минув"));
        assert!(!text_of(self.window, "step-form").contains("лишил"));
    }

    /// What the table says of a step.
    fn cell(&self, window: &Window, step: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? ''";
        let cell = format!("[data-step='{} {step}']", self.party);
        let said = window.run(script, &[cell.into()]);
        said.as_str().unwrap_or_default().to_owned()
    }
}

/// The words of the part of the page with this identifier.
fn text_of(window: &Window, id: &str) -> String {
    let script = "return document.getElementById(arguments[0])?.innerText ?? ''";
    window.run(script, &[id.into()]).as_str().unwrap_or_default().to_owned()
}

/// Sees that the days to keep are these and no others, each with its matter.
fn see_days(window: &Window, expected: &[[&str; 2]]) {
    const SCRIPT: &str = "return [...document.querySelectorAll('main tbody tr')].map((row) => \
        [row.cells[0].innerText, row.cells[2]?.querySelector('p')?.innerText])";
    window.go("#/deadlines");
    let expected = serde_json::json!(expected);
    window.until(&expected.to_string(), |it| it.run(SCRIPT, &[]) == expected);
}

/// Strangers look at the papers of one party; each of these names every partner in the
/// language of the paper.
fn judge(papers: &[PathBuf], partners: &[&str]) {
    for path in papers {
        let paper = Paper::at(path);
        paper.must_please();
        let said = words(&paper.pages().join(" "));
        for partner in partners {
            assert!(said.contains(partner), "{partner} in {}: {said}", path.display());
        }
    }
}

fn jasnobir() -> BodyInput {
    let names = [
        ["uk", "Яснобір", "Яснобірська міська рада", "вул. Липова, 7, м. Яснобір"],
        ["pl", "Jasnobir", "Rada Miasta Jasnobir", "ul. Łypowa 7, Jasnobir"],
        ["ro", "Iasnobir", "Consiliul Local Iasnobir", "strada Lîpova nr. 7, Iasnobir"],
        ["fr", "Iasnobir", "Conseil municipal de Iasnobir", "7, rue Lypova, Iasnobir"],
        ["de", "Jasnobir", "Stadtrat von Jasnobir", "Lypowa-Straße 7, Jasnobir"],
    ];
    BodyInput { is_own: true, ..body("council", "UA", &names) }
}

#[test]
fn a_ukrainian_and_polish_agreement_is_carried_through_with_every_paper_and_day() {
    const TEST: &str =
        "a_ukrainian_and_polish_agreement_is_carried_through_with_every_paper_and_day";
    let mut office = Office::new();
    let lipowa = [
        ["uk", "Липова Гура", "Гміна Липова Гура", "вул. Кшива, 3, Липова Гура"],
        ["pl", "Lipowa Góra", "Gmina Lipowa Góra", "ul. Krzywa 3, Lipowa Góra"],
    ];
    let sides = [
        Side { body: jasnobir(), lang: "uk", mayor: "Марія Яворська" },
        Side { body: body("community", "PL", &lipowa), lang: "pl", mayor: "Jan Dolny" },
    ];
    let id = office.draft_between("twinning", &["uk", "pl"], &sides).id;
    let view = office.settle(&id);
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };

    let own = Path::of(&window, &view, "Яснобір").print("Збережено 8 файлів");
    let partner = Path::of(&window, &view, "Липова Гура").print("Збережено 3 файли");
    assert_eq!((own.len(), partner.len()), (8, 3));
    shot(&window, "polish-papers");
    if skipped::has_all(TEST, &JUDGES) {
        judge(&own, &["Гміна Липова Гура"]);
        judge(&partner, &["Rada Miasta Jasnobir"]);
        conforms(TEST, &[own, partner].concat(), &[]);
    }

    let own = Path::of(&window, &view, "Яснобір");
    // February has 28 days; the clocks of Kyiv move on 29 March.
    own.send("ministry", "31.01.2026", "відповідь міністерства", "02.03.2026");
    own.send("justice", "21.03.2026", "відповідь Мін’юсту", "31.03.2026");
    let partner = Path::of(&window, &view, "Липова Гура");
    partner.decide("council", "31.12.2026");
    shot(&window, "polish-steps");
    let days = [
        ["02.03.2026", "Яснобір: відповідь міністерства («Погодження міністерства»)"],
        ["31.03.2026", "Яснобір: відповідь Мін’юсту («Перевірка в Мін’юсті»)"],
    ];
    see_days(&window, &days);
    window.kill();

    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept = "SELECT count(*) FROM cell WHERE value ->> 'date' IN \
            ('2026-01-31', '2026-03-21', '2026-12-31')";
        assert_eq!(copy.ask(kept), "3");
    }
    let Some(window) = Window::open(TEST, &office) else { return };
    see_days(&window, &days);
    let own = Path::of(&window, &view, "Яснобір");
    own.open("ministry");
    assert_eq!(window.read(&[SENT, "День"]), "31");
    assert_eq!(window.read(&[SENT, "Місяць"]), "01");
    assert_eq!(window.read(&[SENT, "Рік"]), "2026");
    window.close();
}

#[test]
fn a_ukrainian_and_romanian_agreement_is_carried_through_with_every_paper_and_day() {
    const TEST: &str =
        "a_ukrainian_and_romanian_agreement_is_carried_through_with_every_paper_and_day";
    let mut office = Office::new();
    let valea = [
        ["uk", "Валя Альбе", "Місто Валя Альбе", "вул. Морій, 2, Валя Альбе"],
        ["ro", "Valea Albă", "Orașul Valea Albă", "strada Morii nr. 2, Valea Albă"],
    ];
    let sides = [
        Side { body: jasnobir(), lang: "uk", mayor: "Марія Яворська" },
        Side { body: body("city", "RO", &valea), lang: "ro", mayor: "Ion Moraru" },
    ];
    let id = office.draft_between("cooperation", &["uk", "ro"], &sides).id;
    let view = office.settle(&id);
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };

    let own = Path::of(&window, &view, "Яснобір").print("Збережено 8 файлів");
    let partner = Path::of(&window, &view, "Валя Альбе").print("Збережено 4 файли");
    assert_eq!((own.len(), partner.len()), (8, 4));
    shot(&window, "romanian-papers");
    if skipped::has_all(TEST, &JUDGES) {
        judge(&own, &["Місто Валя Альбе"]);
        judge(&partner, &["Consiliul Local Iasnobir"]);
        conforms(TEST, &[own, partner].concat(), &[]);
    }

    let own = Path::of(&window, &view, "Яснобір");
    // Sent on a leap day, over the night of 26 March; then over that of 29 October.
    own.send("ministry", "29.02.2028", "відповідь міністерства", "30.03.2028");
    own.send("justice", "22.10.2028", "відповідь Мін’юсту", "01.11.2028");
    let partner = Path::of(&window, &view, "Валя Альбе");
    // Due on the leap day; due in another year.
    partner.send("foreign", "30.01.2028", "висновок МЗС", "29.02.2028");
    let development = "висновок міністерства розвитку";
    partner.send("development", "15.12.2027", development, "14.01.2028");
    shot(&window, "romanian-steps");
    see_days(
        &window,
        &[
            [
                "14.01.2028",
                "Валя Альбе: висновок міністерства розвитку («Висновок міністерства розвитку»)",
            ],
            ["29.02.2028", "Валя Альбе: висновок МЗС («Висновок МЗС»)"],
            ["30.03.2028", "Яснобір: відповідь міністерства («Погодження міністерства»)"],
            ["01.11.2028", "Яснобір: відповідь Мін’юсту («Перевірка в Мін’юсті»)"],
        ],
    );
    window.close();
}

#[test]
fn an_agreement_of_four_parties_is_carried_through_with_every_paper_and_day() {
    const TEST: &str =
        "an_agreement_of_four_parties_is_carried_through_with_every_paper_and_day";
    let mut office = Office::new();
    let stavky = [
        ["uk", "Ставки", "Ставківська сільська рада", "вул. Шкільна, 1, с. Ставки"],
        ["fr", "Stavky", "Conseil municipal de Stavky", "1, rue Chkilna, Stavky"],
        ["de", "Stawky", "Gemeinderat von Stawky", "Schkilna-Straße 1, Stawky"],
    ];
    let belrive = [
        ["uk", "Бельрів", "Місто Бельрів", "площа Мерії, 1, Бельрів"],
        ["fr", "Belrive", "Ville de Belrive", "1, place de la Mairie, Belrive"],
        ["de", "Belrive", "Stadt Belrive", "1, place de la Mairie, Belrive"],
    ];
    let elmingen = [
        ["uk", "Ельмінген", "Місто Ельмінген", "Ратгаусплац, 1, Ельмінген"],
        ["fr", "Elmingen", "Ville d’Elmingen", "Rathausplatz 1, Elmingen"],
        ["de", "Elmingen", "Große Kreisstadt Elmingen", "Rathausplatz 1, Elmingen"],
    ];
    let sides = [
        Side { body: jasnobir(), lang: "uk", mayor: "Марія Яворська" },
        Side {
            body: body("council", "UA", &stavky), lang: "uk", mayor: "Іван Гай"
        },
        Side { body: body("city", "FR", &belrive), lang: "fr", mayor: "Anne Moreau" },
        Side { body: body("city", "DE", &elmingen), lang: "de", mayor: "Karl Lindau" },
    ];
    let id = office.draft_between("cooperation", &["uk", "fr", "de"], &sides).id;
    let view = office.settle(&id);
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };

    let print = |name, said| Path::of(&window, &view, name).print(said);
    let jasnobir = print("Яснобір", "Збережено 8 файлів");
    let stavky = print("Ставки", "Збережено 8 файлів");
    let belrive = print("Бельрів", "Збережено 4 файли");
    let elmingen = print("Ельмінген", "Збережено 2 файли");
    let all = [&jasnobir, &stavky, &belrive, &elmingen];
    assert_eq!(all.map(Vec::len), [8, 8, 4, 2]);
    shot(&window, "four-papers");
    if skipped::has_all(TEST, &JUDGES) {
        let [own, other] = ["Яснобірська міська рада", "Ставківська сільська рада"];
        judge(&jasnobir, &[other, "Місто Бельрів", "Місто Ельмінген"]);
        judge(&stavky, &[own, "Місто Бельрів", "Місто Ельмінген"]);
        let councils = ["Conseil municipal de Iasnobir", "Conseil municipal de Stavky"];
        judge(&belrive, &[councils[0], councils[1], "Ville d’Elmingen"]);
        let councils = ["Stadtrat von Jasnobir", "Gemeinderat von Stawky"];
        judge(&elmingen, &[councils[0], councils[1], "Stadt Belrive"]);
        conforms(TEST, &all.map(Clone::clone).concat(), &[]);
    }

    let jasnobir = Path::of(&window, &view, "Яснобір");
    // Due on the first days of a year.
    jasnobir.send("ministry", "02.12.2026", "відповідь міністерства", "01.01.2027");
    jasnobir.send("justice", "24.12.2026", "відповідь Мін’юсту", "03.01.2027");
    let stavky = Path::of(&window, &view, "Ставки");
    // Over the night of 25 October; over the leap day.
    stavky.send("ministry", "26.09.2026", "відповідь міністерства", "26.10.2026");
    stavky.send("justice", "20.02.2028", "відповідь Мін’юсту", "01.03.2028");
    Path::of(&window, &view, "Бельрів").decide("council", "29.02.2028");
    Path::of(&window, &view, "Ельмінген").decide("council", "31.12.2027");
    shot(&window, "four-steps");
    see_days(
        &window,
        &[
            ["26.10.2026", "Ставки: відповідь міністерства («Погодження міністерства»)"],
            ["01.01.2027", "Яснобір: відповідь міністерства («Погодження міністерства»)"],
            ["03.01.2027", "Яснобір: відповідь Мін’юсту («Перевірка в Мін’юсті»)"],
            ["01.03.2028", "Ставки: відповідь Мін’юсту («Перевірка в Мін’юсті»)"],
        ],
    );
    window.close();
}

/// The German pack as an office could word it: the partner is to answer within ten working
/// days. No pack of the program counts these.
fn with_working_days(office: &mut Office) {
    let pack = include_str!("../../src-tauri/crates/wording/packs/de-2024.toml");
    let clock = "[[steps.clocks]]\nkey = \"answer\"\nfrom = \"sent_on\"\ndays = 10\n\
        counts = \"working\"\nkind = \"answer\"\nwarn = 3\nverified = false\n\n\
        [steps.clocks.name]\nuk = \"відповідь партнера\"\nen = \"the partner’s answer\"\n\n";
    let note = "[[steps]]\nkey = \"note\"";
    let pack = pack.replace("edition = \"2024\"", "edition = \"2026\"");
    let pack = pack.replace(note, &format!("{clock}{note}"));
    let file = office.beside("packs").join("pack.toml");
    std::fs::write(&file, pack).unwrap();
    office.desk().keep_pack(&file).unwrap();
}

#[test]
fn a_french_and_german_agreement_is_carried_through_with_every_paper_and_day() {
    const TEST: &str =
        "a_french_and_german_agreement_is_carried_through_with_every_paper_and_day";
    let mut office = Office::new();
    with_working_days(&mut office);
    let belrive = [
        ["fr", "Belrive", "Ville de Belrive", "1, place de la Mairie, Belrive"],
        ["de", "Belrive", "Stadt Belrive", "1, place de la Mairie, Belrive"],
    ];
    let elmingen = [
        ["fr", "Elmingen", "Ville d’Elmingen", "Rathausplatz 1, Elmingen"],
        ["de", "Elmingen", "Große Kreisstadt Elmingen", "Rathausplatz 1, Elmingen"],
    ];
    let sides = [
        Side { body: body("city", "FR", &belrive), lang: "fr", mayor: "Anne Moreau" },
        Side { body: body("city", "DE", &elmingen), lang: "de", mayor: "Karl Lindau" },
    ];
    let drafted = office.draft_between("twinning", &["fr", "de"], &sides);
    office.edit(&format!("{}/-/term_years", drafted.document), "72");
    let view = office.settle(&drafted.id);
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };

    let french = Path::of(&window, &view, "Belrive").print("Збережено 4 файли");
    let german = Path::of(&window, &view, "Elmingen").print("Збережено 2 файли");
    assert_eq!((french.len(), german.len()), (4, 2));
    shot(&window, "french-papers");
    if skipped::has_all(TEST, &JUDGES) {
        judge(&french, &["Ville d’Elmingen"]);
        judge(&german, &["Stadt Belrive"]);
        conforms(TEST, &[french, german].concat(), &[]);
    }

    let german = Path::of(&window, &view, "Elmingen");
    // The reasons are part of the draft decision, so that its step prints that.
    german.open("note");
    window.see("Папери цього кроку");
    assert!(window.has(&["Надрукувати: Beschlussvorlage"]));
    // Ten working days from a Thursday, with two weekends between them.
    german.send("intent", "23.12.2027", "відповідь партнера", "06.01.2028");
    german.decide("council", "31.01.2028");
    let french = Path::of(&window, &view, "Belrive");
    french.decide("council", "31.01.2028");
    french.decide("signature", "29.02.2028");
    shot(&window, "french-steps");

    // 2100 is no leap year, so that a term from 29 February ends on the 28th.
    window.press(&["Записати погодження"]);
    window.press(&["Записати погодження"]);
    window.press(&["Записати підписання"]);
    window.see("Узято з кроку, який записано.");
    window.press(&["Записати підписання"]);
    window.see("Діє до 28.02.2100");
    shot(&window, "french-signed");
    see_days(
        &window,
        &[
            ["06.01.2028", "Elmingen: відповідь партнера («Звернення партнера»)"],
            ["28.08.2099", "Останній день, щоб заявити, що угоду не буде продовжено"],
            ["28.02.2100", "Закінчується строк дії"],
        ],
    );
    window.close();
}
