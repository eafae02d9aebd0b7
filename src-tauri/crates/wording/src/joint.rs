//! Cells in which several facts stand together, taken apart.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use pobratym_domain::{
    AgreementKind, BodyKind, Cooperation, Country, Lang, Renewal, TermLength,
};
use similar::TextDiff;

use crate::columns::{WORDS, plain, words};
use crate::consistency::first_date;
use crate::register::{cooperation_called, state_names};

/// The languages whose dates are read.
const DATED_IN: [Lang; 4] = [Lang::UK, Lang::EN, Lang::DE, Lang::PL];

/// By plain names, the full before the short.
static STATES: LazyLock<BTreeMap<String, Country>> = LazyLock::new(|| {
    let full = state_names().iter().map(|(code, name)| (plain(name), code));
    let short = WORDS
        .states
        .iter()
        .flat_map(|(code, names)| names.iter().map(move |name| (name.clone(), code)));
    let mut named = BTreeMap::new();
    for (name, code) in full.chain(short) {
        if let Ok(country) = code.parse() {
            named.entry(name).or_insert(country);
        }
    }
    named
});

/// How long an agreement lasts, as a cell says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidTerm {
    pub length: TermLength,
    pub years: Option<u32>,
    pub until: Option<NaiveDate>,
    /// How many years it outlasts a project.
    pub tail: Option<u32>,
    pub renewal: Renewal,
    /// Whether the cell says more than that.
    pub has_more: bool,
}

/// A body with what stood beside its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Without «м.», «гміна» and the like before it.
    pub name: String,
    /// Whether the name is official as it stands, such as «Калинівська міська рада».
    pub is_official: bool,
    pub kind: Option<BodyKind>,
    pub address: String,
    pub telephone: String,
    /// What else stood there.
    pub more: String,
}

/// Whether a cell says that nothing is known: empty, `_`, `-`, «немає».
pub fn is_nothing(text: &str) -> bool {
    let text = plain(text);
    text.is_empty() || words(&WORDS.nothing, "words").contains(&text)
}

/// The day in a text, in figures or words.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    let text = single_spaced(text);
    let iso = text.get(..10).and_then(|it| it.parse().ok());
    iso.or_else(|| {
        DATED_IN.iter().find_map(|lang| first_date(&text, *lang)?.parse().ok())
    })
}

/// The year of a text that says no more than that: «2022», «2022 р.», «2022 рік».
pub fn year_of(text: &str) -> Option<i32> {
    let text = plain(text);
    let mut words = text.split(' ');
    let year = words.next().filter(|it| it.len() == 4)?.parse().ok()?;
    let named = self::words(&WORDS.year, "words");
    let is_alone = words.all(|word| named.iter().any(|it| it == word));
    (is_alone && (1850..=2100).contains(&year)).then_some(year)
}

/// The state that a text names, in full or in short, in four languages or by its code.
pub fn country_of(text: &str) -> Option<Country> {
    let text = text.trim();
    text.parse().ok().or_else(|| STATES.get(&plain(text)).copied())
}

/// The kind of territorial cooperation that a text names.
pub fn cooperation_of(text: &str) -> Option<Cooperation> {
    let text = plain(text);
    cooperation_called(|it| plain(it) == text)
}

/// The instrument that a title names; an agreement on cooperation where it names none.
pub fn instrument_of(title: &str) -> AgreementKind {
    let title = title.to_lowercase();
    // In the order of the data, which TOML does not keep.
    let order = [
        AgreementKind::Protocol,
        AgreementKind::Memorandum,
        AgreementKind::LetterOfIntent,
        AgreementKind::Declaration,
        AgreementKind::Twinning,
        AgreementKind::Friendship,
    ];
    let names = |kind: &AgreementKind| {
        let words = words(&WORDS.instruments, kind.code());
        words.iter().any(|it| title.contains(it.as_str()))
    };
    order.into_iter().find(names).unwrap_or(AgreementKind::Cooperation)
}

/// The codifier of Ukraine (КАТОТТГ, order 290 of 26.11.2020): `UA` and 17 digits.
pub fn is_unit_code(code: &str) -> bool {
    let digits = code.strip_prefix("UA").unwrap_or_default();
    digits.len() == 17 && digits.bytes().all(|it| it.is_ascii_digit())
}

/// Whether a code of the codifier lies in the oblast that is named; none where the one or
/// the other is not known.
pub fn oblast_of(code: &str, oblast: &str) -> Option<bool> {
    let own = WORDS.oblasts.get(code.get(2..4)?)?;
    let named = plain(oblast);
    let is_known = WORDS.oblasts.values().any(|it| named.contains(it.as_str()));
    is_known.then(|| named.contains(own.as_str()))
}

/// Whether two names are spelled alike, but not the same: «Бруно» and «Брунно».
pub fn near(one: &str, other: &str) -> bool {
    const ALIKE: f32 = 0.8;
    let (one, other) = (plain(one), plain(other));
    let is_long = one.chars().count().min(other.chars().count()) > 3;
    is_long && one != other && TextDiff::from_chars(&one, &other).ratio() >= ALIKE
}

/// How long an agreement lasts; none where the cell does not say, or not so that it is
/// understood.
///
/// Where years are counted, it goes on only if the cell says so.
pub fn read_term(text: &str) -> Option<SaidTerm> {
    let said = plain(text);
    let has = |family: &str| {
        words(&WORDS.term, family).iter().any(|it| said.contains(it.as_str()))
    };
    let mut term = SaidTerm {
        length: TermLength::Indefinite,
        years: None,
        until: read_day(text),
        tail: None,
        renewal: Renewal::None,
        has_more: has_more(&said),
    };
    let years = counted_years(&said);
    if has("auto") {
        term.renewal = Renewal::Auto;
    }
    match (term.until, years) {
        (Some(_), years) if has("project") => {
            term.length = TermLength::Project;
            term.tail = years.filter(|_| has("after"));
        }
        (Some(_), None) => term.length = TermLength::Date,
        (None, Some(_)) => {
            term.length = TermLength::Years;
            term.years = years;
        }
        (None, None) if has("indefinite") => {}
        _ => return None,
    }
    Some(term)
}

/// The only number of years that a text counts, up to 99.
fn counted_years(said: &str) -> Option<u32> {
    let tokens: Vec<&str> = said.split(' ').collect();
    let mut found = tokens.windows(2).filter_map(|it| {
        let [count, unit] = it else { return None };
        let is_unit = words(&WORDS.term, "years").iter().any(|it| it == unit);
        count.parse::<u32>().ok().filter(|it| is_unit && (1..=99).contains(it))
    });
    let only = found.next();
    only.filter(|_| found.next().is_none())
}

/// Whether a term has words that are not understood.
fn has_more(said: &str) -> bool {
    let is_known = |word: &str| {
        word.chars().all(|it| it.is_ascii_digit())
            || words(&WORDS.term, "plain").iter().any(|it| it == word)
            || words(&WORDS.term, "years").iter().any(|it| it == word)
            || ["indefinite", "auto", "project", "after"].iter().any(|family| {
                let words = words(&WORDS.term, family);
                words.iter().any(|it| word.starts_with(it.as_str()))
            })
    };
    !said.split(' ').all(is_known)
}

/// Takes a cell apart that names a body, and maybe where it sits, how it is called and who
/// leads it: what follows the name from a street, a postal code or a telephone on, and what
/// stands in brackets as a sentence of its own.
pub fn read_subject(text: &str) -> Subject {
    let mut rest = single_spaced(text);
    let mut subject = Subject::default();
    if let Some((name, more)) = bracketed(&rest) {
        subject.more = more;
        rest = name;
    }
    if let Some(at) = telephone_at(&rest) {
        subject.telephone = trimmed(without_word(&rest[at..])).to_owned();
        rest.truncate(at);
    }
    if let Some(at) = address_at(&rest) {
        subject.address = trimmed(&rest[at..]).to_owned();
        rest.truncate(at);
    }
    let name = trimmed(&rest);
    let lower = name.to_lowercase();
    let order = [
        BodyKind::MilitaryAdministration,
        BodyKind::ExecutiveCommittee,
        BodyKind::Council,
        BodyKind::Community,
        BodyKind::County,
        BodyKind::Association,
    ];
    let says = |kind: &BodyKind| {
        let words = words(&WORDS.official, kind.code());
        words.iter().any(|it| lower.contains(it.as_str()))
    };
    if let Some(kind) = order.into_iter().find(says) {
        subject.kind = Some(kind);
        subject.is_official = true;
        subject.name = name.to_owned();
        return subject;
    }
    subject.name = name.to_owned();
    for (kind, before) in prefixes() {
        if lower.starts_with(before) {
            // Lower case may have other lengths, so letters are counted.
            let short: String = name.chars().skip(before.chars().count()).collect();
            subject.kind = kind;
            subject.name = short.trim().to_owned();
            break;
        }
    }
    subject
}

fn prefixes() -> impl Iterator<Item = (Option<BodyKind>, &'static str)> {
    WORDS.subjects.iter().flat_map(|it| {
        it.before.iter().map(|before| (it.kind.parse().ok(), before.as_str()))
    })
}

/// A name and what stands in brackets behind it, unless that belongs to the name: a word
/// such as «(Kreis)».
fn bracketed(text: &str) -> Option<(String, String)> {
    let (name, rest) = text.split_once('(')?;
    let (inner, behind) = rest.rsplit_once(')')?;
    let is_aside = inner.contains(',') || inner.split(' ').count() > 2;
    let behind = trimmed(behind);
    is_aside.then(|| (format!("{} {behind}", trimmed(name)), inner.to_owned()))
}

/// Where a telephone begins: by its word, or by a plus and digits.
fn telephone_at(text: &str) -> Option<usize> {
    let lower = text.to_lowercase();
    let same = lower.len() == text.len();
    let words = words(&WORDS.address, "telephone").iter();
    let by_word = words.filter(|_| same).filter_map(|it| {
        let at = lower.find(it.as_str())?;
        let is_word = !lower[..at].ends_with(char::is_alphanumeric);
        (is_word && lower[at..].contains(|it: char| it.is_ascii_digit())).then_some(at)
    });
    let by_plus = text.match_indices('+').map(|(at, _)| at).find(|at| {
        let digits = text[at + 1..].chars().take(20).filter(char::is_ascii_digit);
        digits.count() >= 9
    });
    by_word.chain(by_plus).min()
}

fn without_word(telephone: &str) -> &str {
    let is_start = |it: char| it.is_ascii_digit() || matches!(it, '+' | '(');
    telephone.find(is_start).map_or(telephone, |at| &telephone[at..])
}

/// Where an address begins: at a postal code of five digits or a word for a street that
/// follow a comma.
fn address_at(text: &str) -> Option<usize> {
    text.match_indices([',', ';']).map(|(at, _)| at).find(|at| {
        let rest = text[at + 1..].trim_start().to_lowercase();
        let digits = rest.chars().take_while(char::is_ascii_digit).count();
        let mut begins = words(&WORDS.address, "begins").iter();
        digits == 5 || begins.any(|it| rest.starts_with(it.as_str()))
    })
}

fn trimmed(text: &str) -> &str {
    let is_mark = |it: char| {
        it.is_whitespace() || matches!(it, ',' | ';' | ':' | '–' | '—' | '-' | '_')
    };
    text.trim_matches(is_mark)
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_taken_apart() {
        let check = |text: &str, expected: &str| {
            let said = read_term(text).map_or_else(String::new, |it| {
                let number =
                    |it: Option<u32>| it.map_or("-".to_owned(), |it| it.to_string());
                let until = it.until.map_or("-".to_owned(), |it| it.to_string());
                let more = if it.has_more { " more" } else { "" };
                format!(
                    "{} {} {until} {} {}{more}",
                    it.length,
                    number(it.years),
                    number(it.tail),
                    it.renewal,
                )
            });
            assert_eq!(said, expected, "{text}");
        };
        check(
            "до кінця реалізації проєкту (31.12.2024) та наступні 5 років",
            "project - 2024-12-31 5 none",
        );
        check("5 років", "years 5 - - none");
        check("5 років з автоматичним продовженням", "years 5 - - auto");
        check("Безстрокова", "indefinite - - - none");
        check("безстроково", "indefinite - - - none");
        check("до 31.12.2030", "date - 2030-12-31 - none");
        check("1 рік", "years 1 - - none");
        check("3 Jahre mit automatischer Verlängerung", "years 3 - - auto");
        check("unbefristet", "indefinite - - - none");
        check("3 lata", "years 3 - - none");
        check("5 років за умови фінансування", "years 5 - - none more");
        check("_", "");
        check("", "");
        check("до завершення війни", "");
        check("500 років", "");
    }

    #[test]
    fn a_subject_is_taken_apart() {
        let check = |text: &str, name: &str, kind: &str, others: [&str; 3]| {
            let read = read_subject(text);
            let read_kind = read.kind.map_or("", BodyKind::code);
            assert_eq!((read.name.as_str(), read_kind), (name, kind), "{text}");
            assert_eq!([&*read.address, &*read.telephone, &*read.more], others, "{text}");
        };
        let none = ["", "", ""];
        check("м.Устрики Нижні", "Устрики Нижні", "city", none);
        check("к.  Сучава", "Сучава", "community", none);
        check("Місто Брунно", "Брунно", "city", none);
        check("Калинівська міська рада", "Калинівська міська рада", "council", none);
        check("Steinau (Kreis)", "Steinau (Kreis)", "county", none);
        check("Singen (Hohentwiel)", "Singen (Hohentwiel)", "", none);
        check("Марбах", "Марбах", "", none);
        check(
            "Нарбель та Великий Нарбель,\n(Поль Дюран,\nміський голова)",
            "Нарбель та Великий Нарбель",
            "",
            ["", "", "Поль Дюран, міський голова"],
        );
        check(
            "Калинівська міська рада, 81600, м. Калинів, вул. Ринкова, 3, тел. (03241) 5-12-34",
            "Калинівська міська рада",
            "council",
            ["81600, м. Калинів, вул. Ринкова, 3", "(03241) 5-12-34", ""],
        );
        check(
            "Gmina Zorin, ul. Rynek 1, +48 13 461 80 50",
            "Zorin",
            "community",
            ["ul. Rynek 1", "+48 13 461 80 50", ""],
        );
    }

    #[test]
    fn states_are_known_by_any_of_their_names() {
        let check = |name: &str, code: &str| {
            let found = country_of(name).map(|it| it.to_string());
            assert_eq!(found.unwrap_or_default(), code, "{name}");
        };
        check("Республіка Польща", "PL");
        check("Польща", "PL");
        check("Королівство  Норвегія", "NO");
        check("Deutschland", "DE");
        check("Włochy", "IT");
        check("DE", "DE");
        check("Georgia", "GE");
        check("Російська Федерація", "RU");
        check("Атлантида", "");
    }

    #[test]
    fn codes_lie_in_their_oblasts() {
        assert_eq!(oblast_of("UA46060000000000001", "Львівська область"), Some(true));
        assert_eq!(oblast_of("UA46060000000000001", "Миколаївська обл."), Some(false));
        assert_eq!(oblast_of("UA46060000000000001", "Підкарпаття"), None);
        assert!(is_unit_code("UA46060370000025447"));
        assert!(!is_unit_code("UA4606037000002544"));
    }

    #[test]
    fn years_days_and_nothing_are_told_apart() {
        assert_eq!(year_of("2022"), Some(2022));
        assert_eq!(year_of("2022 р."), Some(2022));
        assert_eq!(year_of("22.03.2017"), None);
        assert_eq!(read_day("24 квітня 2024 року"), NaiveDate::from_ymd_opt(2024, 4, 24));
        assert_eq!(read_day("31.02.2024"), None);
        assert!(is_nothing(" _ ") && is_nothing("–") && is_nothing("Немає"));
        assert!(!is_nothing("Немає даних за 2020 рік"));
    }

    #[test]
    fn spellings_of_one_name_are_near() {
        assert!(near("Бруно", "Брунно"));
        assert!(!near("Бруно", "Бруно"));
        assert!(!near("Зорин", "Калинів"));
    }

    #[test]
    fn titles_name_their_instrument() {
        let check = |title: &str, kind: AgreementKind| {
            assert_eq!(instrument_of(title), kind, "{title}");
        };
        check("Меморандуму про взаєморозуміння", AgreementKind::Memorandum);
        check("Угода про побратимство", AgreementKind::Twinning);
        check("Протокол до Угоди про побратимство", AgreementKind::Protocol);
        check("Угода про партнерство", AgreementKind::Cooperation);
    }
}
