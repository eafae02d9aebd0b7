//! Ukrainian names in Latin letters, by the table of resolution No. 55 of the Cabinet of
//! Ministers of Ukraine of 27 January 2010.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use pobratym_domain::Lang;
use serde::Deserialize;

use crate::compiled::table;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    dropped: String,
    letters: BTreeMap<char, String>,
    /// At the beginning of a word.
    first: BTreeMap<char, String>,
    /// Of the second letter of a pair.
    after: BTreeMap<String, String>,
    /// Languages in other letters, by their codes.
    elsewhere: Vec<String>,
}

static TABLE: LazyLock<Table> =
    LazyLock::new(|| table("Latin letters", include_str!("../transliteration.toml")));

/// A Ukrainian name in Latin letters. What is no Ukrainian letter stays as it is; both
/// halves of a double name begin a word.
pub fn latin(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut latin = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|it| letters[it]);
        let after = letters.get(at + 1).copied();
        let Some(written) = TABLE.letter(*letter, before) else {
            let is_dropped = TABLE.dropped.contains(small(*letter));
            if !(is_dropped && before.is_some_and(|it| TABLE.has(it))) {
                latin.push(*letter);
            }
            continue;
        };
        let neighbour = after.filter(|it| it.is_alphabetic()).or(before);
        let is_loud = neighbour.is_some_and(char::is_uppercase);
        match (letter.is_uppercase(), is_loud) {
            (false, _) => latin.push_str(written),
            (true, true) => latin.push_str(&written.to_uppercase()),
            (true, false) => {
                let mut written = written.chars();
                latin.extend(written.next().into_iter().flat_map(char::to_uppercase));
                latin.push_str(written.as_str());
            }
        }
    }
    latin
}

/// The name for a language in Latin letters; none where a language has others, or the
/// name more letters than the table.
pub fn latin_in(lang: Lang, text: &str) -> Option<String> {
    let has_latin_letters = !TABLE.elsewhere.iter().any(|it| it == lang.as_str());
    let is_known = |it: char| it.is_ascii() || !it.is_alphabetic() || TABLE.has(it);
    let is_name = text.chars().any(|it| TABLE.has(it)) && text.chars().all(is_known);
    (has_latin_letters && is_name).then(|| latin(text))
}

impl Table {
    fn letter(&self, letter: char, before: Option<char>) -> Option<&str> {
        let letter = small(letter);
        let before = before.map(small).filter(|it| self.has(*it));
        let special = match before {
            Some(before) => self.after.get(&format!("{before}{letter}")),
            None => self.first.get(&letter),
        };
        special.or_else(|| self.letters.get(&letter)).map(String::as_str)
    }

    /// Whether a sign is part of a Ukrainian word.
    fn has(&self, sign: char) -> bool {
        self.letters.contains_key(&small(sign)) || self.dropped.contains(small(sign))
    }
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &[(&str, &str)]) {
        for (name, expected) in rows {
            assert_eq!(latin(name), *expected, "{name}");
        }
    }

    /// The words by which the resolution shows each letter.
    #[test]
    fn the_table_of_the_resolution() {
        check(&[
            ("Алушта", "Alushta"),
            ("Андрій", "Andrii"),
            ("Борщагівка", "Borshchahivka"),
            ("Борисенко", "Borysenko"),
            ("Вінниця", "Vinnytsia"),
            ("Володимир", "Volodymyr"),
            ("Гадяч", "Hadiach"),
            ("Богдан", "Bohdan"),
            ("Згурський", "Zghurskyi"),
            ("Ґалаґан", "Galagan"),
            ("Ґорґани", "Gorgany"),
            ("Донецьк", "Donetsk"),
            ("Дмитро", "Dmytro"),
            ("Рівне", "Rivne"),
            ("Олег", "Oleh"),
            ("Есмань", "Esman"),
            ("Єнакієве", "Yenakiieve"),
            ("Гаєвич", "Haievych"),
            ("Короп’є", "Koropie"),
            ("Житомир", "Zhytomyr"),
            ("Жанна", "Zhanna"),
            ("Жежелів", "Zhezheliv"),
            ("Закарпаття", "Zakarpattia"),
            ("Казимирчук", "Kazymyrchuk"),
            ("Медвин", "Medvyn"),
            ("Михайленко", "Mykhailenko"),
            ("Іванків", "Ivankiv"),
            ("Іващенко", "Ivashchenko"),
            ("Їжакевич", "Yizhakevych"),
            ("Кадиївка", "Kadyivka"),
            ("Мар’їне", "Marine"),
            ("Йосипівка", "Yosypivka"),
            ("Стрий", "Stryi"),
            ("Олексій", "Oleksii"),
            ("Київ", "Kyiv"),
            ("Коваленко", "Kovalenko"),
            ("Лебедин", "Lebedyn"),
            ("Леонід", "Leonid"),
            ("Миколаїв", "Mykolaiv"),
            ("Маринич", "Marynych"),
            ("Ніжин", "Nizhyn"),
            ("Наталія", "Nataliia"),
            ("Одеса", "Odesa"),
            ("Онищенко", "Onyshchenko"),
            ("Полтава", "Poltava"),
            ("Петро", "Petro"),
            ("Решетилівка", "Reshetylivka"),
            ("Рибчинський", "Rybchynskyi"),
            ("Суми", "Sumy"),
            ("Соломія", "Solomiia"),
            ("Тернопіль", "Ternopil"),
            ("Троць", "Trots"),
            ("Ужгород", "Uzhhorod"),
            ("Уляна", "Uliana"),
            ("Фастів", "Fastiv"),
            ("Філіпчук", "Filipchuk"),
            ("Харків", "Kharkiv"),
            ("Христина", "Khrystyna"),
            ("Біла Церква", "Bila Tserkva"),
            ("Стеценко", "Stetsenko"),
            ("Чернівці", "Chernivtsi"),
            ("Шевченко", "Shevchenko"),
            ("Шостка", "Shostka"),
            ("Кишеньки", "Kyshenky"),
            ("Щербухи", "Shcherbukhy"),
            ("Гоща", "Hoshcha"),
            ("Гаращенко", "Harashchenko"),
            ("Юрій", "Yurii"),
            ("Корюківка", "Koriukivka"),
            ("Яготин", "Yahotyn"),
            ("Ярошенко", "Yaroshenko"),
            ("Костянтин", "Kostiantyn"),
            ("Знам’янка", "Znamianka"),
            ("Феодосія", "Feodosiia"),
            ("Згорани", "Zghorany"),
            ("Розгон", "Rozghon"),
        ]);
    }

    #[test]
    fn only_languages_in_latin_letters_take_it() {
        let bulgarian = "bg".parse().expect("a code");
        for (lang, name, expected) in [
            (Lang::EN, "Яснобір", Some("Yasnobir")),
            (Lang::PL, "Тарасенко", Some("Tarasenko")),
            (Lang::UK, "Яснобір", None),
            (bulgarian, "Яснобір", None),
            (Lang::EN, "Dresden", None),
            (Lang::EN, "Выборг", None),
        ] {
            assert_eq!(latin_in(lang, name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn capitals_double_names_and_what_is_not_ukrainian() {
        check(&[
            ("Остап ГРИНЧУК", "Ostap HRYNCHUK"),
            ("ЩЕРБА Я. Ю.", "SHCHERBA Ya. Yu."),
            ("Щ", "Shch"),
            ("Яна-Юлія Їжак", "Yana-Yuliia Yizhak"),
            ("МАР'ЯНА", "MARIANA"),
            ("ЗГУРСЬКИЙ", "ZGHURSKYI"),
            ("Яснобір (UA), № 5", "Yasnobir (UA), № 5"),
            ("«’» O'Neill", "«’» O'Neill"),
            ("", ""),
        ]);
    }
}
