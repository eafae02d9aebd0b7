//! The cases of names, proposed by rule: of people, places, bodies and offices.
//!
//! A proposal is for a clerk to look over. Where no rule knows a word there is none: a
//! blank is seen, a wrong ending is signed.

mod article;
mod ending;
mod person;
mod phrase;
mod rules;
mod surname;

use pobratym_domain::{Case, Forms, Gender, Lang};

use article::Articles;
use phrase::Grammar;

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Person,
    Place,
    Body,
    Office,
}

/// What the rules say of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The cases that are known beside the nominative.
    pub forms: Forms,
    /// Whether a person's name is a woman's or a man's, where it was not said.
    pub gender: Option<Gender>,
}

/// The cases of `nominative` in `lang`. Empty where the rules of the language do not know
/// it, or the language has no cases.
///
/// Ukrainian names of people follow the rules of `shevchenko`, other Ukrainian names
/// «Український правопис» of 2019; the sources lie beside the data in `declension/`.
pub fn propose(lang: Lang, what: What, gender: Gender, nominative: &str) -> Proposal {
    let name = nominative.split_whitespace().collect::<Vec<_>>().join(" ");
    let known = (gender != Gender::Unspecified).then_some(gender);
    let mut proposal = if name.is_empty() {
        Proposal::default()
    } else if let Some(grammar) = Grammar::of(lang) {
        grammar.propose(what, known, &name)
    } else if let Some(articles) = Articles::of(lang) {
        Proposal { forms: articles.forms(what, known, &name), gender: None }
    } else {
        Proposal::default()
    };
    proposal.forms.set(Case::Nominative, "");
    proposal
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, what: What, gender: Gender, rows: &[(&str, &[(Case, &str)])]) {
        for (name, expected) in rows {
            let forms = propose(lang, what, gender, name).forms;
            if expected.is_empty() {
                assert_eq!(forms, Forms::default(), "{name} is not known");
            }
            for (case, form) in *expected {
                assert_eq!(forms.get(*case), Some(*form), "{name} in the {case}");
            }
        }
    }

    fn lang(code: &str) -> Lang {
        code.parse().expect("a code")
    }

    use Case::{Accusative, Dative, Genitive, Instrumental, Locative};
    use Gender::{Feminine, Masculine, Unspecified};

    #[test]
    fn ukrainian_bodies_inflect_up_to_their_attribute() {
        check(
            Lang::UK,
            What::Body,
            Unspecified,
            &[
                (
                    "Яснобірська міська рада",
                    &[
                        (Genitive, "Яснобірської міської ради"),
                        (Dative, "Яснобірській міській раді"),
                        (Accusative, "Яснобірську міську раду"),
                        (Instrumental, "Яснобірською міською радою"),
                        (Locative, "Яснобірській міській раді"),
                    ],
                ),
                (
                    "Виконавчий комітет Яснобірської міської ради",
                    &[
                        (Genitive, "Виконавчого комітету Яснобірської міської ради"),
                        (Accusative, "Виконавчий комітет Яснобірської міської ради"),
                        (Instrumental, "Виконавчим комітетом Яснобірської міської ради"),
                    ],
                ),
                (
                    "Яснобірська територіальна громада",
                    &[(Instrumental, "Яснобірською територіальною громадою")],
                ),
                (
                    "Яснобірська обласна військова адміністрація",
                    &[(Genitive, "Яснобірської обласної військової адміністрації")],
                ),
                ("Місто Фалькенбрюк", &[(Instrumental, "Містом Фалькенбрюк")]),
                ("гміна Вежбогура", &[(Genitive, "гміни Вежбогура")]),
                (
                    "Малопольське воєводство",
                    &[(Instrumental, "Малопольським воєводством")],
                ),
                ("районний округ", &[(Locative, "районному окрузі")]),
                ("Міські збори", &[(Genitive, "Міських зборів")]),
                ("Всеукраїнське об’єднання", &[(Genitive, "Всеукраїнського об’єднання")]),
                ("МІСЬКА РАДА", &[(Genitive, "МІСЬКОЇ РАДИ")]),
                ("Рада та виконавчий комітет", &[]),
                ("рада міська", &[]),
                ("Фундація Кличко", &[(Genitive, "Фундації Кличко")]),
                ("Грандвілл", &[]),
                ("", &[]),
            ],
        );
    }

    #[test]
    fn ukrainian_offices_inflect_for_men_and_women() {
        check(
            Lang::UK,
            What::Office,
            Unspecified,
            &[
                (
                    "міський голова",
                    &[
                        (Genitive, "міського голови"),
                        (Dative, "міському голові"),
                        (Accusative, "міського голову"),
                        (Instrumental, "міським головою"),
                    ],
                ),
                (
                    "Яснобірська міська голова",
                    &[(Genitive, "Яснобірської міської голови")],
                ),
                ("секретар міської ради", &[(Genitive, "секретаря міської ради")]),
                (
                    "начальник військової адміністрації",
                    &[(Genitive, "начальника військової адміністрації")],
                ),
                (
                    "перша заступниця міського голови",
                    &[(Genitive, "першої заступниці міського голови")],
                ),
                (
                    "заступник міського голови – керуючий справами",
                    &[(Genitive, "заступника міського голови – керуючого справами")],
                ),
                (
                    "бургомістерка міста Фалькенбрюк",
                    &[(Genitive, "бургомістерки міста Фалькенбрюк")],
                ),
                ("обербургомістр", &[(Genitive, "обербургомістра")]),
                ("мерка міста", &[(Dative, "мерці міста")]),
                ("маршалок воєводства", &[(Genitive, "маршалка воєводства")]),
                ("в. о. міського голови", &[(Genitive, "в. о. міського голови")]),
                ("сіті-тренерка", &[]),
            ],
        );
    }

    #[test]
    fn ukrainian_places_inflect_or_stand_behind_their_kind() {
        check(
            Lang::UK,
            What::Place,
            Unspecified,
            &[
                (
                    "місто Дрезден",
                    &[(Genitive, "міста Дрезден"), (Dative, "місту Дрезден")],
                ),
                ("Дрезден", &[(Genitive, "міста Дрезден"), (Locative, "місті Дрезден")]),
                ("Яснобір", &[(Genitive, "Яснобора"), (Instrumental, "Яснобором")]),
                ("Луцьк", &[(Genitive, "Луцька"), (Accusative, "Луцьк")]),
                ("Київ", &[(Genitive, "Києва"), (Locative, "Києві")]),
                ("Харків", &[(Genitive, "Харкова")]),
                ("Львів", &[(Genitive, "Львова"), (Instrumental, "Львовом")]),
                ("Полтава", &[(Genitive, "Полтави")]),
                ("Мала Виска", &[(Genitive, "Малої Виски"), (Locative, "Малій Висці")]),
                ("Кривий Ріг", &[(Genitive, "Кривого Рогу"), (Locative, "Кривому Розі")]),
                ("Тернопіль", &[(Genitive, "Тернополя")]),
                ("Чернівці", &[(Genitive, "Чернівців")]),
                ("Біла Церква", &[(Genitive, "міста Біла Церква")]),
            ],
        );
    }

    #[test]
    fn foreign_people_in_ukrainian() {
        check(
            Lang::UK,
            What::Person,
            Masculine,
            &[
                ("Лех Ковальський", &[(Genitive, "Леха Ковальського")]),
                ("Єнс Галльманн", &[(Genitive, "Єнса Галльманна")]),
                ("д-р Йоганн фон Мюллер", &[(Genitive, "д-р Йоганна фон Мюллера")]),
                ("Ґвідо Шмідт", &[(Genitive, "Ґвідо Шмідта")]),
                ("О. П. Гринчук", &[(Genitive, "О. П. Гринчука")]),
                ("Остап ГРИНЧУК", &[(Genitive, "Остапа ГРИНЧУКА")]),
                ("пан Остап Гринчук", &[(Dative, "пану Остапу Гринчуку")]),
                ("Гринчук Остап Ілліч", &[(Genitive, "Гринчука Остапа Ілліча")]),
                ("Марʼян Лук’яненко", &[(Genitive, "Марʼяна Лук’яненка")]),
            ],
        );
        check(
            Lang::UK,
            What::Person,
            Feminine,
            &[
                (
                    "Анна Шмідт",
                    &[(Genitive, "Анни Шмідт"), (Instrumental, "Анною Шмідт")],
                ),
                ("д-р Катрін Ліндерт", &[(Genitive, "д-р Катрін Ліндерт")]),
                ("Любов Коваль", &[(Instrumental, "Любов’ю Коваль")]),
                ("професор Анна Шмідт", &[]),
            ],
        );
    }

    #[test]
    fn a_patronymic_or_given_name_tells_the_gender() {
        let rows: [(&str, Option<Gender>); 7] = [
            ("Олена Петрівна Тарасенко", Some(Feminine)),
            ("Тарасенко Олена Петрівна", Some(Feminine)),
            ("Остап Ілліч Гринчук", Some(Masculine)),
            ("Гринчук Остап", Some(Masculine)),
            ("Марʼяна Коваль", Some(Feminine)),
            ("Женев’єв Ліндерт", None),
            ("О. П. Гринчук", None),
        ];
        for (name, expected) in rows {
            let proposal = propose(Lang::UK, What::Person, Unspecified, name);
            assert_eq!(proposal.gender, expected, "{name}");
            let is_empty = proposal.forms == Forms::default();
            assert_eq!(is_empty, expected.is_none(), "{name}");
        }
        let said = propose(Lang::UK, What::Person, Feminine, "Остап Гринчук");
        assert_eq!(said.gender, None, "what is said is not guessed");
    }

    #[test]
    fn polish_as_far_as_it_is_certain() {
        check(
            Lang::PL,
            What::Body,
            Unspecified,
            &[
                (
                    "Miasto Falkenbrück",
                    &[
                        (Genitive, "Miasta Falkenbrück"),
                        (Instrumental, "Miastem Falkenbrück"),
                    ],
                ),
                ("Miasto Kraków", &[]),
                ("Gmina Wierzbowa Góra", &[(Instrumental, "Gminą Wierzbowa Góra")]),
                ("Rada Miasta Kałyneć", &[(Genitive, "Rady Miasta Kałyneć")]),
                (
                    "Rada Miejska w Dolinie",
                    &[
                        (Genitive, "Rady Miejskiej w Dolinie"),
                        (Instrumental, "Radą Miejską w Dolinie"),
                    ],
                ),
                ("Powiat Krakowski", &[(Instrumental, "Powiatem Krakowskim")]),
                ("Województwo Małopolskie", &[(Genitive, "Województwa Małopolskiego")]),
                ("Zarząd Powiatu", &[(Genitive, "Zarządu Powiatu")]),
                ("Stadtrat Dresden", &[]),
            ],
        );
        check(
            Lang::PL,
            What::Office,
            Masculine,
            &[
                ("Burmistrz Miasta Dolina", &[(Accusative, "Burmistrza Miasta Dolina")]),
                ("Mer Miasta Kałyneć", &[(Accusative, "Mera Miasta Kałyneć")]),
                (
                    "Pierwszy Zastępca Prezydenta",
                    &[(Accusative, "Pierwszego Zastępcę Prezydenta")],
                ),
                ("Starosta", &[(Accusative, "Starostę")]),
            ],
        );
        check(
            Lang::PL,
            What::Office,
            Feminine,
            &[
                (
                    "Przewodnicząca Rady Miejskiej",
                    &[(Accusative, "Przewodniczącą Rady Miejskiej")],
                ),
                ("Burmistrz Miasta Dolina", &[(Accusative, "Burmistrza Miasta Dolina")]),
            ],
        );
        check(
            Lang::PL,
            What::Person,
            Masculine,
            &[
                ("Jan Kowalski", &[(Accusative, "Jana Kowalskiego")]),
                ("Ostap Hrynczuk", &[(Accusative, "Ostapa Hrynczuka")]),
                ("Jens Hallmann", &[(Accusative, "Jensa Hallmanna")]),
                ("Marek Kwiatek", &[(Accusative, "Marka Kwiatka")]),
                ("Paweł Krawiec", &[(Accusative, "Pawła Krawca")]),
                ("Jerzy Nowak", &[(Accusative, "Jerzego Nowaka")]),
                ("Taras Tarasenko", &[(Accusative, "Tarasa Tarasenkę")]),
                ("Jan Stępień", &[]),
                ("Jan Gołąb", &[]),
            ],
        );
        check(
            Lang::PL,
            What::Person,
            Unspecified,
            &[
                ("Anna Kowalska", &[(Accusative, "Annę Kowalską")]),
                ("Maria Nowak-Sroka", &[(Accusative, "Marię Nowak-Srokę")]),
                ("dr Katrin Lindert", &[]),
                ("Anna Sucha", &[]),
            ],
        );
    }

    #[test]
    fn german_and_french_take_their_articles() {
        check(
            Lang::DE,
            What::Body,
            Unspecified,
            &[
                (
                    "Stadt Falkenbrück",
                    &[
                        (Dative, "der Stadt Falkenbrück"),
                        (Accusative, "die Stadt Falkenbrück"),
                    ],
                ),
                ("die Stadt Falkenbrück", &[(Dative, "der Stadt Falkenbrück")]),
                (
                    "Stadtrat von Kalynez",
                    &[
                        (Dative, "dem Stadtrat von Kalynez"),
                        (Accusative, "den Stadtrat von Kalynez"),
                    ],
                ),
                ("Landeshauptstadt Dresden", &[(Dative, "der Landeshauptstadt Dresden")]),
                ("Freie und Hansestadt Hamburg", &[]),
            ],
        );
        let herr: &[(Case, &str)] = &[(Accusative, "Herrn Jens Hallmann")];
        check(
            Lang::DE,
            What::Person,
            Masculine,
            &[("Jens Hallmann", herr), ("Herr Jens Hallmann", herr)],
        );
        check(Lang::DE, What::Person, Unspecified, &[("Jens Hallmann", &[])]);
        check(
            Lang::DE,
            What::Office,
            Unspecified,
            &[
                (
                    "Bürgermeister der Stadt Falkenbrück",
                    &[(Accusative, "Bürgermeister der Stadt Falkenbrück")],
                ),
                ("Stadtpräsident von Kiel", &[(Accusative, "Stadtpräsidenten von Kiel")]),
                ("Wojewode", &[]),
            ],
        );
        check(
            lang("fr"),
            What::Body,
            Unspecified,
            &[
                ("Conseil municipal", &[(Accusative, "le Conseil municipal")]),
                ("Association des villes", &[(Accusative, "l’Association des villes")]),
                ("Land de Saxe", &[(Accusative, "le Land de Saxe")]),
                ("Hôtel de Ville", &[]),
            ],
        );
        check(lang("da"), What::Body, Unspecified, &[("Lyngmose Kommune", &[])]);
    }
}
