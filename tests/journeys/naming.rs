//! Names in their cases and letters: proposed, looked over, remembered.

use pobratym_desk::wire::{
    ActInput, BodyActInput, BodyNames, BodyView, FieldView, PersonNames,
};
use pobratym_tests::office::Office;

fn names<'a>(view: &'a BodyView, lang: &str) -> &'a BodyNames {
    view.names.iter().find(|it| it.lang == lang).unwrap()
}

fn in_lang<'a>(langs: &'a [PersonNames], lang: &str) -> &'a PersonNames {
    langs.iter().find(|it| it.lang == lang).unwrap()
}

fn of<'a>(forms: &'a [FieldView], case: &str) -> &'a FieldView {
    forms.iter().find(|it| it.case.as_deref() == Some(case)).unwrap()
}

#[test]
fn a_body_gets_its_empty_forms_at_once_and_keeps_those_it_has() {
    let mut office = Office::new();
    let town = office.found_towns().own;
    let own = "Яснобірської Міської Ради";
    office.edit(&of(&names(&town, "uk").official, "genitive").cell, own);
    let act = BodyActInput::ProposeForms { person: None };
    let view = office.desk().act_on_body(&town.id, &act).unwrap().view;
    let forms = &names(&view, "uk").official;
    assert_eq!(of(forms, "genitive").value, own);
    assert_eq!(of(forms, "instrumental").value, "Яснобірською міською радою");
    let german = &names(&view, "de").official;
    assert_eq!(of(german, "dative").value, "dem Stadtrat von Jasnobir");

    let again = office.desk().act_on_body(&town.id, &act).unwrap().view;
    assert_eq!(again.undo, view.undo, "nothing was left to propose");
    let undone = office.desk().undo_body(&town.id).unwrap().view;
    assert_eq!(of(&names(&undone, "uk").official, "instrumental").value, "");
    assert_eq!(of(&names(&undone, "de").official, "dative").value, "");
    assert_eq!(of(&names(&undone, "uk").official, "genitive").value, own);
}

#[test]
fn a_person_is_offered_latin_letters_and_forms_that_the_clerk_may_change() {
    let mut office = Office::new();
    let town = office.found_towns().own;
    let added = office.desk().act_on_body(&town.id, &BodyActInput::AddPerson).unwrap();
    let unit = added.made.unwrap();
    let person = &added.view.people[0].langs;
    assert_eq!(in_lang(person, "en").latin, None);
    let name = "Олена Петрівна Тарасенко";
    let nominative = of(&in_lang(person, "uk").name, "nominative").cell.clone();
    let office_cell = of(&in_lang(person, "uk").office, "nominative").cell.clone();
    let german = of(&in_lang(person, "de").name, "nominative").cell.clone();
    office.edit(&nominative, name);
    office.edit(&office_cell, "Яснобірський міський голова");
    let view = office.desk().body(&town.id).unwrap();
    let person = &view.people[0].langs;
    let latin = in_lang(person, "de").latin.clone();
    assert_eq!(latin.as_deref(), Some("Olena Petrivna Tarasenko"));
    assert_eq!(in_lang(person, "uk").latin, None);
    office.edit(&german, "Olena Tarasenko");

    let act = BodyActInput::ProposeForms { person: Some(unit) };
    let view = office.desk().act_on_body(&town.id, &act).unwrap().view;
    let person = &view.people[0].langs;
    assert_eq!(in_lang(person, "de").latin, None, "it has a name of its own");
    let genitive = of(&in_lang(person, "uk").name, "genitive");
    assert_eq!(genitive.value, "Олени Петрівни Тарасенко");
    let office_form = of(&in_lang(person, "uk").office, "genitive");
    assert_eq!(office_form.value, "Яснобірського міського голови");
    let accusative = of(&in_lang(person, "de").name, "accusative");
    assert_eq!(accusative.value, "Frau Olena Tarasenko", "as her patronymic tells");
    assert_eq!(view.people[0].gender.value, "unspecified", "which the clerk says");

    let changed = "Олени Тарасенко";
    office.edit(&genitive.cell, changed);
    let view = office.desk().act_on_body(&town.id, &act).unwrap().view;
    let genitive = of(&in_lang(&view.people[0].langs, "uk").name, "genitive");
    assert_eq!(genitive.value, changed);
}

#[test]
fn forms_of_who_signs_are_proposed_in_the_agreement_too() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let party = view.parties[0].unit.clone();
    let act = ActInput::AddSignatory { party, person: None, countersigns: false };
    let view = office.act(&view.id, &act);
    let signatory = &view.parties[0].signatories[0];
    let names = in_lang(&signatory.langs, "uk");
    office.edit(&of(&names.name, "nominative").cell, "Остап Ілліч Гринчук");
    office.edit(&of(&names.office, "nominative").cell, "зберігач печатки");
    let act = ActInput::ProposeForms { signatory: signatory.unit.clone() };
    let view = office.act(&view.id, &act);
    let names = in_lang(&view.parties[0].signatories[0].langs, "uk");
    assert_eq!(of(&names.name, "genitive").value, "Остапа Ілліча Гринчука");
    assert_eq!(of(&names.office, "genitive").value, "", "an unknown office stays blank");
    let german = in_lang(&view.parties[0].signatories[0].langs, "de");
    assert_eq!(german.latin.as_deref(), Some("Ostap Illich Hrynchuk"));
}
