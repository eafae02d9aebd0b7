//! Papers read as a native reader would write them.

use pobratym_domain::{Act, Cell, Gender, Kind, Numbering, Value};
use pobratym_wording::Role;

use crate::office::{Office, lang, texts};

#[test]
fn dates_are_written_out() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "en", "de", "pl"], &[(0, "uk"), (1, "de")]);
    let paper = office.paper(id);
    let date = |code| texts(&paper, &Role::PlaceDate, code)[0].clone();
    assert_eq!(date("uk"), "Place (uk)\n21 травня 2027 року");
    assert_eq!(date("en"), "Place (en)\n21 May 2027");
    assert_eq!(date("de"), "Place (de)\n21. Mai 2027");
    assert_eq!(date("pl"), "Place (pl)\n21 maja 2027 r.");
}

#[test]
fn what_is_not_known_yet_is_left_to_the_pen() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk"], &[(0, "uk"), (1, "uk")]);
    office.edit(Cell::of(id, Kind::SignedOn), Value::Absent);
    office.edit(Cell::of(id, Kind::Place).in_lang(lang("uk")), Value::Absent);
    assert_eq!(
        texts(&office.paper(id), &Role::PlaceDate, "uk"),
        ["____________________\n«___» _________ 20___ року"]
    );
}

#[test]
fn the_title_puts_the_parties_in_their_case() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "en", "de", "pl"], &[(0, "uk"), (1, "de")]);
    let paper = office.paper(id);
    let between = |code| texts(&paper, &Role::Subtitle, code)[0].clone();
    assert_eq!(
        between("uk"),
        "між Калинецькою міською радою (Україна)\nта Містом Фалькенбрюк (Німеччина)"
    );
    assert_eq!(
        between("en"),
        "between Kalynets City Council (Ukraine)\nand Town of Falkenbrück (Germany)"
    );
    assert_eq!(
        between("de"),
        "zwischen dem Stadtrat von Kalynez (Ukraine)\nund der Stadt Falkenbrück \
         (Deutschland)"
    );
    assert_eq!(
        between("pl"),
        "pomiędzy Radą Miasta Kałyneć (Ukraina)\ni Miastem Falkenbrück (Niemcy)"
    );
    assert!(paper.title.starts_with("Угода про співробітництво між Калинецькою"));
}

#[test]
fn those_who_sign_are_named_in_the_case_of_the_sentence() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "en", "de", "pl"], &[(0, "uk"), (1, "de"), (2, "pl")]);
    let paper = office.paper(id);
    let party = |code, index: usize| texts(&paper, &Role::Party, code)[index].clone();
    assert_eq!(
        party("uk", 0),
        "Калинецька міська рада (Україна), місцезнаходження: площа Соборна, 1, \
         м. Калинець, в особі Калинецького міського голови Остапа Гринчука, який діє на \
         підставі рішення Калинецької міської ради від 25 лютого 2026 року № 412;"
    );
    assert!(party("uk", 2).contains("бургомістра Вежбової Гури Анни Вжосек, яка діє на"));
    assert_eq!(
        party("de", 1),
        "Stadt Falkenbrück (Deutschland), Sitz: Marktplatz 4, Falkenbrück, vertreten \
         durch Herrn Jens Hallmann, Bürgermeister der Stadt Falkenbrück, handelnd auf der \
         Grundlage des Beschlusses der Stadtverordnetenversammlung Falkenbrück \
         Nr. 26/041 vom 18. März 2026, und Frau Dr. Katrin Lindert, Vorsteherin der \
         Stadtverordnetenversammlung, handelnd auf der Grundlage des Beschlusses der \
         Stadtverordnetenversammlung Falkenbrück Nr. 26/041 vom 18. März 2026;"
    );
    assert!(party("pl", 2).contains(
        "działając przez Burmistrza Wierzbowej Góry Annę Wrzosek, umocowaną na podstawie"
    ));
    assert!(party("en", 0).contains("represented by Ostap Hrynchuk, Mayor of Kalynets,"));
    assert!(party("uk", 3).starts_with("далі разом — Сторони"));
}

#[test]
fn an_unknown_gender_is_not_guessed() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk"], &[(0, "uk"), (2, "uk")]);
    let signatory = office.agreement(id).parties[1].signatories[0].unit;
    let cell = Cell::of(id, Kind::Gender).at(signatory);
    office.edit(cell, Value::Code(Gender::Unspecified.to_string()));
    let party = &texts(&office.paper(id), &Role::Party, "uk")[1];
    assert!(party.contains("Анни Вжосек, що діє на підставі"), "{party}");
}

#[test]
fn each_language_numbers_its_articles_in_its_own_way() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de", "pl"], &[(0, "uk"), (1, "de")]);
    for (code, numbering) in [("de", Numbering::Section), ("pl", Numbering::Plain)] {
        let cell = Cell::of(id, Kind::Numbering).in_lang(lang(code));
        office.edit(cell, Value::Code(numbering.to_string()));
    }
    let paper = office.paper(id);
    let numbers = |role: &Role| -> Vec<&str> {
        let row = paper.rows.iter().find(|row| row.role == *role).unwrap();
        row.columns.iter().map(|it| it.number.as_str()).collect()
    };
    assert_eq!(numbers(&Role::Heading), ["Стаття 1", "§\u{a0}1", "1."]);
    assert_eq!(numbers(&Role::Clause), ["1.1", "1.1", "1.1"]);
}

#[test]
fn the_closing_clause_follows_the_facts() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    let closing = |office: &Office, code: &str| {
        let clauses = texts(&office.paper(id), &Role::Clause, code);
        clauses[clauses.len() - 3..].to_vec()
    };
    assert_eq!(
        closing(&office, "uk")[0],
        "Цю Угоду складено у двох примірниках, кожен українською та німецькою мовами; усі \
         тексти однаково автентичні."
    );
    assert_eq!(
        closing(&office, "de")[0],
        "Diese Vereinbarung ist in zwei Ausfertigungen abgefasst, jede in ukrainischer \
         und deutscher Sprache; alle Texte sind gleichermaßen verbindlich."
    );
    let parties: Vec<_> = office.agreement(id).parties.iter().map(|it| it.unit).collect();
    let originals = Cell::of(id, Kind::Originals);
    office.edit(originals.at(parties[0]), Value::Number(2));
    assert!(closing(&office, "uk")[0].contains("у трьох примірниках"));
    assert!(closing(&office, "uk")[1].contains("отримує призначені для неї примірники"));
    office.edit(originals.at(parties[1]), Value::Number(2));
    assert!(closing(&office, "uk")[0].contains("у чотирьох примірниках"));
    assert!(closing(&office, "uk")[1].contains("отримує два примірники"));
    office.act(id, &Act::SetLangs { langs: vec![lang("uk")] });
    assert!(closing(&office, "uk")[0].ends_with("кожен українською мовою."));
}

#[test]
fn own_words_are_set_as_they_were_typed() {
    let mut office = Office::sampled();
    let id = office.draft(&["uk"], &[(0, "uk"), (1, "uk")]);
    let clause = office.agreement(id).articles[0].clauses[0].unit;
    let cell = Cell::of(id, Kind::Text).at(clause).in_lang(lang("uk"));
    let typed = "Перший рядок \r\nдругий рядок\n\n\nНовий абзац.\n";
    office.edit(cell, Value::Text(typed.to_owned()));
    let paper = office.paper(id);
    let row = paper.rows.iter().find(|row| row.unit == Some(clause)).unwrap();
    assert_eq!(row.columns[0].paragraphs, ["Перший рядок\nдругий рядок", "Новий абзац."]);
    assert_eq!(row.columns[0].at, Some(cell));
}
