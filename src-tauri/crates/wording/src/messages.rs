//! The sentences that window and command line share: findings, refusals, faults, names.

use pobratym_domain::{Finding, Lang, Place, Refusal};

use crate::bundle::{Args, Source};

static MESSAGES: [Source; 2] = [
    Source::new("uk", &[include_str!("../words/messages.uk.ftl")]),
    Source::new("en", &[include_str!("../words/messages.en.ftl")]),
];

/// The index of English, which everyone else reads.
const ENGLISH: usize = 1;

/// What the sentence of a finding may name; what it does not name is [`NONE`].
const NAMED: [&str; 17] = [
    "step",
    "article",
    "clause",
    "recital",
    "lang",
    "other",
    "party",
    "number",
    "case",
    "field",
    "found",
    "expected",
    "until",
    "checked",
    "because",
    "least",
    "character",
];

/// How the files write that there is nothing to name.
const NONE: &str = "none";

/// What is said when something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was not done, and why.
    pub what: String,
    /// What did not suffer.
    pub safe: String,
    /// What to do now.
    pub next: String,
}

/// The languages that have sentences, by their codes.
pub fn langs() -> impl Iterator<Item = &'static str> {
    MESSAGES.iter().map(Source::lang)
}

/// The sentence of `finding`: what is wrong and what would be right.
pub fn sentence(finding: &Finding, lang: Lang) -> String {
    let mut args = Args::default();
    for name in NAMED {
        args = args.text(name, NONE);
    }
    for (name, value) in &finding.args {
        args = args.either(name, value);
    }
    say(&format!("finding-{}", dashed(finding.code.code())), &args, lang)
}

/// Where something stands in an agreement.
pub fn place(place: Place, lang: Lang) -> String {
    let (recital, article, clause) = match place {
        Place::Title => (None, None, None),
        Place::Recital(recital) => (Some(recital), None, None),
        Place::Article(article) => (None, Some(article), None),
        Place::Clause(article, clause) => (None, Some(article), Some(clause)),
    };
    let parts = [("recital", recital), ("article", article), ("clause", clause)];
    let args = parts.into_iter().fold(Args::default(), |args, (name, it)| match it {
        Some(number) => args.number(name, number),
        None => args.text(name, NONE),
    });
    say("place", &args, lang)
}

/// What is said when a rule forbids an act.
pub fn refusal(refusal: &Refusal, lang: Lang) -> Said {
    let args = match refusal {
        Refusal::NotReady(findings) => Args::default().number("count", findings.len()),
        _ => Args::default(),
    };
    let key = format!("refusal-{}", dashed(refusal.code()));
    Said {
        what: say(&key, &args, lang),
        safe: say("refusal-safe", &args, lang),
        next: say(&format!("{key}-do"), &args, lang),
    }
}

/// What is said of a fault with this code. `path` in `args` names the file, if there is
/// one; an empty value is none.
pub fn fault(code: &str, args: &[(&str, &str)], lang: Lang) -> Said {
    explained(&format!("fault-{}", dashed(code)), args, lang)
}

/// What is said of an error that is ours; `log` is the identifier of its record.
pub fn bug(log: &str, lang: Lang) -> Said {
    explained("bug", &[("log", log)], lang)
}

/// The message `key`; a key that no file has is said as it is.
pub fn text(key: &str, args: &[(&str, &str)], lang: Lang) -> String {
    let args =
        args.iter().fold(Args::default(), |all, (name, value)| all.either(name, value));
    say(key, &args, lang)
}

/// The name of a member of a closed list, such as `stage` and `in_force`.
pub fn name(family: &str, code: &str, lang: Lang) -> String {
    say(&format!("{family}-{}", dashed(code)), &Args::default(), lang)
}

fn explained(key: &str, args: &[(&str, &str)], lang: Lang) -> Said {
    let all =
        args.iter().fold(Args::default().text("path", NONE), |all, (name, value)| {
            all.text(name, *value)
        });
    Said {
        what: say(key, &all, lang),
        safe: say(&format!("{key}-safe"), &all, lang),
        next: say(&format!("{key}-do"), &all, lang),
    }
}

fn say(key: &str, args: &Args<'_>, lang: Lang) -> String {
    let own = Source::find(&MESSAGES, lang);
    own.and_then(|it| it.bundle().say(key, args))
        .or_else(|| MESSAGES[ENGLISH].bundle().say(key, args))
        .unwrap_or_else(|| key.to_owned())
}

fn dashed(code: &str) -> String {
    code.replace('_', "-")
}
