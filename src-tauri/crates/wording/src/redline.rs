//! What changed between two states of an agreement, word by word, in every language.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    Agreement, Body, BodyId, LabelPlace, Lang, Layout, PaperStyle, Unit,
};
use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use crate::bundle::Args;
use crate::compose::{Purpose, compose};
use crate::emphasis::{Emphasis, Revision};
use crate::manuscript::{Column, Footer, Manuscript, Role, Row, Slot, Start, Text};
use crate::words::Words;

/// Everything that two states of an agreement say, the later one in its order and what is
/// gone where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redline {
    pub langs: Vec<Lang>,
    pub rows: Vec<RedlineRow>,
}

/// A title, a clause, a party …: what stands in one row of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedlineRow {
    pub role: Role,
    pub unit: Option<Unit>,
    pub change: RowChange,
    pub columns: Vec<RedlineColumn>,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowChange {
    Same,
    Changed,
    Added,
    Removed,
    /// It stands elsewhere now; its words may have changed as well.
    Moved,
}

/// One language of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedlineColumn {
    pub lang: Lang,
    /// As it is now, or was where the row is gone.
    pub number: String,
    /// As it was, where it is another now.
    pub old_number: Option<String>,
    pub spans: Vec<RedlineSpan>,
}

/// Words that stayed, came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedlineSpan {
    pub revision: Option<Revision>,
    pub text: String,
}

/// An agreement at one moment, with the bodies as they were then.
pub type State<'a> = (&'a Agreement, &'a BTreeMap<BodyId, Body>);

/// Holds two states against each other. Linear in the length of what stayed; a changed text
/// costs what comparing its words costs.
pub fn redline(before: State<'_>, after: State<'_>) -> Redline {
    hold(before, after, false)
}

/// The same for a text in which each change can be taken or refused by itself: a row that
/// moved is removed where it stood and added where it stands.
pub fn tracked(before: State<'_>, after: State<'_>) -> Redline {
    hold(before, after, true)
}

fn hold(before: State<'_>, after: State<'_>, is_tracked: bool) -> Redline {
    let langs = after.0.langs.clone();
    let [before, after] = [before, after].map(|state| entries(state, &langs));
    let keys = |of: &[Entry]| of.iter().map(|it| it.key).collect::<Vec<_>>();
    let (old_keys, new_keys) = (keys(&before), keys(&after));
    let old: BTreeMap<Key, &Entry> = before.iter().map(|it| (it.key, it)).collect();
    let stays: BTreeSet<Key> = new_keys.iter().copied().collect();
    let mut rows = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
        let (tag, from, to) = (op.tag(), op.old_range(), op.new_range());
        let gone = before[from].iter();
        let gone = gone.filter(|it| is_tracked || !stays.contains(&it.key));
        if !matches!(op, DiffOp::Equal { .. }) {
            rows.extend(gone.map(|it| it.compared(Some(it), RowChange::Removed)));
        }
        for entry in &after[to] {
            let was = old.get(&entry.key).copied();
            let change = match (was, tag) {
                (None, _) => RowChange::Added,
                (Some(_), similar::DiffTag::Equal) => RowChange::Same,
                (Some(_), _) if is_tracked => RowChange::Added,
                (Some(_), _) => RowChange::Moved,
            };
            rows.push(entry.compared(was, change));
        }
    }
    Redline { langs, rows }
}

impl Redline {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(|it| it.change == RowChange::Same)
    }

    /// The redline as a paper in the languages of `agreement`, headed by `names`, what was
    /// compared with what; without a name, the text as it
    /// stands.
    pub fn paper(&self, agreement: &Agreement, names: [Option<&str>; 2]) -> Manuscript {
        let each = |key: &str| -> Vec<Text> {
            let say = |lang: &Lang| {
                let words = Words::of(*lang);
                let [from, to] = names.map(|it| {
                    it.map_or_else(|| words.word("version-now"), str::to_owned)
                });
                let args = Args::default().text("from", from).text("to", to);
                Text { lang: *lang, text: words.say(key, &args) }
            };
            self.langs.iter().map(say).collect()
        };
        let args = Args::default().text("page", "{page}").text("pages", "{pages}");
        let page = |lang: &Lang| Text {
            lang: *lang,
            text: Words::of(*lang).say("page-of", &args),
        };
        let heads = each("redline-of");
        let title = heads.first().map(|it| it.text.clone()).unwrap_or_default();
        let head = Row {
            role: Role::Paragraph,
            columns: heads
                .into_iter()
                .map(|it| Column {
                    lang: it.lang,
                    number: String::new(),
                    paragraphs: vec![it.text],
                    at: None,
                })
                .collect(),
            unit: None,
            start: Start::Usual,
        };
        let rows = self.rows.iter().map(|row| Row {
            role: row.role.clone(),
            columns: row.columns.iter().map(RedlineColumn::printed).collect(),
            unit: row.unit,
            start: Start::Usual,
        });
        Manuscript {
            langs: self.langs.clone(),
            profile: agreement.paper.profile,
            form: crate::manuscript::Form::Running,
            names: BTreeSet::new(),
            footer: Footer {
                label: Vec::new(),
                pages: self.langs.iter().map(page).collect(),
                fingerprint: None,
                initials: Vec::new(),
            },
            title,
            marks: each("redline-mark"),
            rows: std::iter::once(head).chain(rows).collect(),
        }
    }
}

impl RedlineColumn {
    fn printed(&self) -> Column {
        let mut text = String::new();
        for span in &self.spans {
            let emphasis = Emphasis { revision: span.revision, ..Emphasis::default() };
            // A mark ends with its line, so that lines can be parted.
            for (index, line) in span.text.split('\n').enumerate() {
                if index > 0 {
                    text.push('\n');
                }
                if !line.is_empty() {
                    emphasis.write(line, &mut text);
                }
            }
        }
        Column {
            lang: self.lang,
            number: self.number.clone(),
            paragraphs: text.split("\n\n").map(str::to_owned).collect(),
            at: None,
        }
    }
}

/// What tells a row from the others: its unit, or what it is and how many such came before.
type Key = (Option<Unit>, &'static str, usize);

struct Entry {
    key: Key,
    role: Role,
    unit: Option<Unit>,
    columns: Vec<(Lang, String, String)>,
}

/// The rows of a working copy, languages side by side, signatures as lines of text.
fn entries((agreement, bodies): State<'_>, langs: &[Lang]) -> Vec<Entry> {
    let plain = PaperStyle {
        layout: Layout::Columns,
        label: LabelPlace::Foot,
        emblems: pobratym_domain::Emblems::None,
        ..agreement.paper.clone()
    };
    let agreement = Agreement { paper: plain, ..agreement.clone() };
    let manuscript =
        compose(&agreement.arrange(None, bodies), bodies, Purpose::WorkingCopy);
    let mut counts = BTreeMap::<(Option<Unit>, &'static str), usize>::new();
    let rows = manuscript.rows.into_iter().map(|row| {
        let name = row.role.name();
        let count = counts.entry((row.unit, name)).or_default();
        *count += 1;
        let key = (row.unit, name, *count);
        let text = |lang: Lang| {
            let column = row.columns.iter().find(|it| it.lang == lang);
            let said = column.map(|it| it.paragraphs.join("\n\n")).unwrap_or_default();
            let mut lines = vec![said];
            lines.extend(signed(&row.role, lang));
            lines.extend(table(&row.role, lang));
            lines.retain(|it| !it.is_empty());
            let number = column.map(|it| it.number.clone()).unwrap_or_default();
            (lang, number, lines.join("\n"))
        };
        let columns = langs.iter().map(|lang| text(*lang)).collect();
        let role = match row.role {
            Role::Signatures(_) | Role::Table(_) => Role::Paragraph,
            role => role,
        };
        Entry { key, role, unit: row.unit, columns }
    });
    rows.collect()
}

fn signed(role: &Role, lang: Lang) -> Vec<String> {
    let Role::Signatures(slots) = role else { return Vec::new() };
    let line = |slot: &Slot| {
        let line = slot.lines.iter().find(|it| it.lang == lang)?;
        let parts = [line.office.as_str(), line.name.as_str()];
        Some(parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", "))
    };
    slots.iter().filter_map(line).collect()
}

fn table(role: &Role, lang: Lang) -> Vec<String> {
    let Role::Table(table) = role else { return Vec::new() };
    if table.columns.first().is_none_or(|it| it.lang != lang) {
        return Vec::new();
    }
    table.rows.iter().chain(&table.totals).map(|row| row.join(" · ")).collect()
}

impl Entry {
    fn compared(&self, was: Option<&Self>, change: RowChange) -> RedlineRow {
        let columns = self.columns.iter().map(|(lang, number, text)| {
            let old = was.and_then(|it| it.columns.iter().find(|it| it.0 == *lang));
            let old_number = old.map(|it| it.1.clone());
            let old = old.map_or("", |it| it.2.as_str());
            let spans = match change {
                RowChange::Removed => one(text, Some(Revision::Deleted)),
                RowChange::Added => one(text, Some(Revision::Inserted)),
                _ if old == text => one(text, None),
                _ => spans(old, text),
            };
            let old_number = match change {
                RowChange::Added | RowChange::Removed => None,
                _ => old_number.filter(|it| it != number),
            };
            RedlineColumn { lang: *lang, number: number.clone(), old_number, spans }
        });
        let columns: Vec<RedlineColumn> = columns.collect();
        let is_touched =
            columns.iter().flat_map(|it| &it.spans).any(|it| it.revision.is_some());
        let change = match change {
            RowChange::Same if is_touched => RowChange::Changed,
            change => change,
        };
        RedlineRow { role: self.role.clone(), unit: self.unit, change, columns }
    }
}

fn one(text: &str, revision: Option<Revision>) -> Vec<RedlineSpan> {
    match text.is_empty() {
        true => Vec::new(),
        false => vec![RedlineSpan { revision, text: text.to_owned() }],
    }
}

/// Word by word. A text of which little is left is struck out and written anew as a whole.
pub(crate) fn spans(old: &str, new: &str) -> Vec<RedlineSpan> {
    let diff = TextDiff::from_unicode_words(old, new);
    if diff.ratio() < LEAST_ALIKE {
        let mut all = one(old, Some(Revision::Deleted));
        all.extend(one(new, Some(Revision::Inserted)));
        return all;
    }
    let mut spans: Vec<RedlineSpan> = Vec::new();
    for change in diff.iter_all_changes() {
        let revision = match change.tag() {
            ChangeTag::Equal => None,
            ChangeTag::Delete => Some(Revision::Deleted),
            ChangeTag::Insert => Some(Revision::Inserted),
        };
        match spans.last_mut() {
            Some(last) if last.revision == revision => last.text.push_str(change.value()),
            _ => spans.push(RedlineSpan { revision, text: change.value().to_owned() }),
        }
    }
    joined(spans)
}

/// Below it two texts are no versions of each other.
const LEAST_ALIKE: f32 = 0.3;

/// Changes with only a space between them are one change: first all that went, then all that
/// came.
fn joined(spans: Vec<RedlineSpan>) -> Vec<RedlineSpan> {
    let mut all: Vec<RedlineSpan> = Vec::new();
    let mut pending = [String::new(), String::new()];
    let flush = |pending: &mut [String; 2], all: &mut Vec<RedlineSpan>| {
        let [gone, come] = std::mem::take(pending);
        all.extend(one(&gone, Some(Revision::Deleted)));
        all.extend(one(&come, Some(Revision::Inserted)));
    };
    let mut spans = spans.into_iter().peekable();
    while let Some(span) = spans.next() {
        let is_between = !pending[0].is_empty() || !pending[1].is_empty();
        match span.revision {
            Some(Revision::Deleted) => pending[0].push_str(&span.text),
            Some(Revision::Inserted) => pending[1].push_str(&span.text),
            None if is_between && span.text == " " && spans.peek().is_some() => {
                pending.iter_mut().for_each(|it| it.push(' '));
            }
            None => {
                flush(&mut pending, &mut all);
                all.push(span);
            }
        }
    }
    flush(&mut pending, &mut all);
    all
}
