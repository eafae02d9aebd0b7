//! Which paragraph of a file is which wording of ours.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use pobratym_domain::{Cell, Lang};

use super::ReturnedParagraph;
use super::likeness::{WordBag, normal};
use super::outline::Outline;
use crate::consistency::recognised;

/// What a paragraph was found to be, and what is left over.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// The languages that the file has.
    pub(super) langs: BTreeSet<Lang>,
    /// Wordings that stand elsewhere in the file, and behind what.
    pub(super) moved: BTreeMap<Cell, Option<Cell>>,
    /// Behind what every wording stands in the file.
    pub(super) before: BTreeMap<Cell, Cell>,
    /// Paragraphs that differ from words that follow from facts: the paragraph, its language,
    /// and how the words are here.
    pub(super) fixed: Vec<(usize, Lang, String)>,
    found: BTreeMap<(Cell, Lang), (Vec<usize>, String)>,
    left_over: Vec<usize>,
    numbers: BTreeSet<String>,
    places: Vec<Option<(Cell, Lang)>>,
}

/// Something new in the languages that have it.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) texts: BTreeMap<Lang, String>,
    pub(super) paragraphs: Vec<usize>,
}

/// A paragraph of a wording as it left.
struct Line {
    at: (Cell, Lang),
    /// Where its wording stands among the others.
    order: usize,
    number: String,
    normal: String,
    words: WordBag,
}

/// From here on a paragraph in the right place is taken for the wording that stood there.
const ALIKE_IN_PLACE: f64 = 0.35;
/// From here on one that is alone in its place is.
const ALIKE_ALONE: f64 = 0.2;
/// From here on a paragraph is taken for a wording that stood elsewhere.
const ALIKE_ELSEWHERE: f64 = 0.6;
/// From here on a paragraph is taken for words that follow from facts.
const ALIKE_FIXED: f64 = 0.75;
/// What the same number is worth.
const SAME_NUMBER: f64 = 0.3;
/// A word that stands in more wordings than this tells none of them apart.
const COMMON: usize = 64;

impl Matching {
    pub(super) fn of(
        left: &Outline,
        here: &Outline,
        paragraphs: &[ReturnedParagraph],
    ) -> Self {
        let mut search = Search::of(left, here, paragraphs);
        search.by_marks();
        search.by_words();
        search.by_rows();
        search.fixed(left);
        search.by_place();
        search.by_likeness();
        search.by_cells();
        search.finish(left)
    }

    /// The paragraphs of a wording.
    pub(super) fn paragraphs(&self, cell: Cell, lang: Lang) -> &[usize] {
        self.found.get(&(cell, lang)).map_or(&[], |(paragraphs, _)| paragraphs)
    }

    /// How a wording came back, without its number.
    pub(super) fn text(&self, cell: Cell, lang: Lang) -> Option<String> {
        self.found.get(&(cell, lang)).map(|(_, text)| text.clone())
    }

    /// What was found nowhere else, by the wording it stands behind, in the order of the file.
    /// What stands behind the same wording in several languages goes together.
    pub(super) fn news(
        &self,
        paragraphs: &[ReturnedParagraph],
    ) -> BTreeMap<Option<Cell>, Vec<Found>> {
        let mut news: BTreeMap<Option<Cell>, Vec<Found>> = BTreeMap::new();
        let mut counts: HashMap<(Option<Cell>, Lang), usize> = HashMap::new();
        for &index in &self.left_over {
            let Some(paragraph) = paragraphs.get(index) else { continue };
            let neighbour = |it: &usize| {
                let same =
                    paragraphs.get(*it).map(|it| it.column) == Some(paragraph.column);
                if same { self.places.get(*it).copied().flatten() } else { None }
            };
            let before = (0..index).rev().find_map(|it| neighbour(&it));
            let behind = (index..paragraphs.len()).find_map(|it| neighbour(&it));
            let near = before.or(behind).map(|(_, lang)| lang);
            let lang = match paragraph.column {
                Some(_) => near.or_else(|| recognised(&paragraph.text)),
                None => recognised(&paragraph.text)
                    .filter(|it| self.langs.contains(it))
                    .or(near),
            };
            let lang = lang.or_else(|| self.langs.first().copied()).unwrap_or(Lang::UK);
            let after = before.map(|(cell, _)| cell);
            let count = counts.entry((after, lang)).or_default();
            let rows = news.entry(after).or_default();
            if rows.len() <= *count {
                rows.push(Found::default());
            }
            if let Some(row) = rows.get_mut(*count) {
                let text = without_number(&paragraph.text, "", &self.numbers);
                row.texts.insert(lang, text);
                row.paragraphs.push(index);
            }
            *count += 1;
        }
        news
    }
}

struct Search<'a> {
    paragraphs: &'a [ReturnedParagraph],
    /// Each without its number and without what programs change.
    read: Vec<(String, WordBag)>,
    lines: Vec<Line>,
    is_taken: Vec<bool>,
    places: Vec<Option<(Cell, Lang)>>,
    is_fixed: Vec<bool>,
    fixed: Vec<(usize, Lang, String)>,
    order: BTreeMap<Cell, usize>,
    wordings: BTreeSet<(Cell, Lang)>,
    numbers: BTreeSet<String>,
}

impl<'a> Search<'a> {
    fn of(left: &Outline, here: &Outline, paragraphs: &'a [ReturnedParagraph]) -> Self {
        let order: BTreeMap<Cell, usize> =
            left.order.iter().enumerate().map(|(index, cell)| (*cell, index)).collect();
        let mut numbers = left.numbers();
        numbers.extend(here.numbers());
        let mut lines = Vec::new();
        for (cell, lang) in left.wordings() {
            let text = left.text(cell, lang).unwrap_or_default();
            for (part, text) in text.split("\n\n").enumerate() {
                let normal = normal(text);
                if normal.is_empty() {
                    continue;
                }
                let number = match part {
                    0 => super::normal(left.number_in(cell, lang)),
                    _ => String::new(),
                };
                let order = order.get(&cell).copied().unwrap_or_default();
                let words = WordBag::of(&normal);
                lines.push(Line { at: (cell, lang), order, number, normal, words });
            }
        }
        lines.sort_by_key(|it| it.order);
        let read = paragraphs.iter().map(|it| {
            let normal = normal(&without_number(&it.text, "", &numbers));
            let words = WordBag::of(&normal);
            (normal, words)
        });
        Self {
            read: read.collect(),
            is_taken: vec![false; lines.len()],
            places: vec![None; paragraphs.len()],
            is_fixed: vec![false; paragraphs.len()],
            fixed: Vec::new(),
            wordings: left.wordings().chain(here.wordings()).collect(),
            paragraphs,
            lines,
            order,
            numbers,
        }
    }

    fn is_open(&self, paragraph: usize) -> bool {
        self.places[paragraph].is_none() && !self.is_fixed[paragraph]
    }

    fn take(&mut self, paragraph: usize, line: usize) {
        self.places[paragraph] = Some(self.lines[line].at);
        self.is_taken[line] = true;
    }

    fn take_whole(&mut self, at: (Cell, Lang)) {
        for (line, is_taken) in self.lines.iter().zip(&mut self.is_taken) {
            *is_taken |= line.at == at;
        }
    }

    /// What stands within a mark of ours. Where a mark is there twice, as after copying, the
    /// one that is most like the wording keeps it.
    fn by_marks(&mut self) {
        let known: HashMap<String, (Cell, Lang)> = (self.wordings.iter())
            .flat_map(|(cell, lang)| marks(*cell, *lang).map(|it| (it, (*cell, *lang))))
            .collect();
        let mut groups: BTreeMap<(Cell, Lang), Vec<Vec<usize>>> = BTreeMap::new();
        for (index, paragraph) in self.paragraphs.iter().enumerate() {
            let at = paragraph.mark.as_deref().and_then(|it| known.get(&mark_key(it)));
            let Some(at) = at else { continue };
            let groups = groups.entry(*at).or_default();
            match groups.last_mut() {
                Some(group) if group.last().is_some_and(|it| it + 1 == index) => {
                    group.push(index);
                }
                _ => groups.push(vec![index]),
            }
        }
        for (at, groups) in groups {
            let words = self.lines.iter().filter(|it| it.at == at);
            let mut words: Vec<u64> = words.flat_map(|it| it.words.0.clone()).collect();
            words.sort_unstable();
            let words = WordBag(words);
            let likeness = |group: &Vec<usize>| {
                let mut said: Vec<u64> =
                    group.iter().flat_map(|it| self.read[*it].1.0.clone()).collect();
                said.sort_unstable();
                words.likeness(&WordBag(said))
            };
            let mut best = (-1.0, Vec::new());
            for group in groups {
                let likeness = likeness(&group);
                if likeness > best.0 {
                    best = (likeness, group);
                }
            }
            best.1.iter().for_each(|it| self.places[*it] = Some(at));
            self.take_whole(at);
        }
    }

    /// The same words, in their order.
    fn by_words(&mut self) {
        let mut by_words: HashMap<&str, VecDeque<usize>> = HashMap::new();
        for (index, line) in self.lines.iter().enumerate() {
            if !self.is_taken[index] {
                by_words.entry(&line.normal).or_default().push_back(index);
            }
        }
        let mut pairs = Vec::new();
        for (index, (read, _)) in self.read.iter().enumerate() {
            let as_it_is = normal(&self.paragraphs[index].text);
            for text in [read, &as_it_is] {
                let lines = by_words.get_mut(text.as_str());
                if !self.is_open(index)
                    || pairs.last().is_some_and(|(it, _)| *it == index)
                {
                    continue;
                }
                if let Some(line) = lines.and_then(VecDeque::pop_front) {
                    pairs.push((index, line));
                }
            }
        }
        pairs.into_iter().for_each(|(paragraph, line)| self.take(paragraph, line));
    }

    /// What stands beside a wording that was found, in the column of another language.
    fn by_rows(&mut self) {
        let mut columns: BTreeMap<usize, BTreeMap<Lang, usize>> = BTreeMap::new();
        let mut rows: BTreeMap<usize, Cell> = BTreeMap::new();
        for (paragraph, place) in self.paragraphs.iter().zip(&self.places) {
            if let (Some(column), Some((cell, lang))) = (paragraph.column, place) {
                *columns.entry(column).or_default().entry(*lang).or_default() += 1;
                rows.entry(paragraph.block).or_insert(*cell);
            }
        }
        let langs: BTreeMap<usize, Lang> = columns
            .into_iter()
            .filter_map(|(column, counts)| {
                let most = counts.into_iter().max_by_key(|(_, count)| *count)?;
                Some((column, most.0))
            })
            .collect();
        let mut filled = BTreeSet::new();
        for index in 0..self.paragraphs.len() {
            let paragraph = &self.paragraphs[index];
            let column = paragraph.column.and_then(|it| Some((it, *langs.get(&it)?)));
            let (Some((column, lang)), Some(cell)) = (column, rows.get(&paragraph.block))
            else {
                continue;
            };
            let at = (*cell, lang);
            let is_free = !self.places.contains(&Some(at));
            let is_same_cell = filled.contains(&(paragraph.block, column));
            let stands = self.wordings.contains(&at) && (is_free || is_same_cell);
            if self.is_open(index) && stands {
                filled.insert((paragraph.block, column));
                self.places[index] = Some(at);
                self.take_whole(at);
            }
        }
    }

    /// Words that follow from facts: names of parties, places, signatures.
    fn fixed(&mut self, left: &Outline) {
        let said: Vec<(Lang, String, WordBag)> = left
            .fixed
            .iter()
            .map(|(lang, text)| {
                let normal = normal(text);
                let words = WordBag::of(&normal);
                (*lang, normal, words)
            })
            .collect();
        let mut is_seen = vec![false; said.len()];
        for index in 0..self.paragraphs.len() {
            if !self.is_open(index) {
                continue;
            }
            let plain = normal(&self.paragraphs[index].text);
            let words = WordBag::of(&plain);
            if words.is_empty() || words.is_within(&left.scattered) {
                self.is_fixed[index] = true;
                continue;
            }
            if let Some(at) = said.iter().position(|(_, it, _)| *it == plain) {
                is_seen[at] = true;
                self.is_fixed[index] = true;
            }
        }
        for index in 0..self.paragraphs.len() {
            if !self.is_open(index) {
                continue;
            }
            let words = &self.read[index].1;
            let all = said.iter().enumerate().filter(|(at, _)| !is_seen[*at]);
            let alike = all.map(|(at, it)| (it.2.likeness(words), at));
            let best = alike.max_by(|one, other| one.0.total_cmp(&other.0));
            let Some((_, at)) = best.filter(|(likeness, _)| *likeness >= ALIKE_FIXED)
            else {
                continue;
            };
            is_seen[at] = true;
            self.is_fixed[index] = true;
            self.fixed.push((index, said[at].0, left.fixed[at].1.clone()));
        }
    }

    /// What stands between two wordings that were found, held against what left between them.
    fn by_place(&mut self) {
        let columns: BTreeSet<Option<usize>> =
            self.paragraphs.iter().map(|it| it.column).collect();
        for column in columns {
            let stream: Vec<usize> = (0..self.paragraphs.len())
                .filter(|it| self.paragraphs[*it].column == column && !self.is_fixed[*it])
                .collect();
            let mut start = 0;
            while start < stream.len() {
                if self.places[stream[start]].is_some() {
                    start += 1;
                    continue;
                }
                let open = stream[start..].iter();
                let count = open.take_while(|it| self.places[**it].is_none()).count();
                let before = start.checked_sub(1).and_then(|it| self.places[stream[it]]);
                let behind = stream.get(start + count).and_then(|it| self.places[*it]);
                self.pair(&stream[start..start + count], before, behind);
                start += count;
            }
        }
    }

    fn pair(
        &mut self,
        open: &[usize],
        before: Option<(Cell, Lang)>,
        behind: Option<(Cell, Lang)>,
    ) {
        let at = |it: (Cell, Lang)| (self.order.get(&it.0).copied().unwrap_or(0), it.1);
        let (before, behind) = (before.map(at), behind.map(at));
        if before.is_none() && behind.is_none() {
            return;
        }
        let fits = |line: &Line| {
            let lang = line.at.1;
            let early = before.is_none_or(|it| it.1 != lang || line.order >= it.0);
            let late = behind.is_none_or(|it| it.1 != lang || line.order <= it.0);
            let is_near = [before, behind].iter().flatten().any(|it| it.1 == lang);
            early && late && is_near
        };
        let lines: Vec<usize> = (0..self.lines.len())
            .filter(|it| !self.is_taken[*it] && fits(&self.lines[*it]))
            .collect();
        let mut pairs = Vec::new();
        for &paragraph in open {
            for &line in &lines {
                let score = self.likeness(paragraph, line);
                if score >= ALIKE_ALONE {
                    pairs.push((score, paragraph, line));
                }
            }
        }
        let is_alone = open.len() == 1 && lines.len() == 1;
        let least = if is_alone { ALIKE_ALONE } else { ALIKE_IN_PLACE };
        self.take_best(pairs, least);
    }

    /// The likeness of words, and a little for the same number.
    fn likeness(&self, paragraph: usize, line: usize) -> f64 {
        let line = &self.lines[line];
        let number = number_of(&self.paragraphs[paragraph].text, &self.numbers);
        let is_same = number.is_some_and(|it| it == line.number);
        let bonus = if is_same { SAME_NUMBER } else { 0.0 };
        line.words.likeness(&self.read[paragraph].1) + bonus
    }

    fn take_best(&mut self, mut pairs: Vec<(f64, usize, usize)>, least: f64) {
        pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
        for (score, paragraph, line) in pairs {
            if score >= least && self.is_open(paragraph) && !self.is_taken[line] {
                self.take(paragraph, line);
            }
        }
    }

    /// What is left, wherever it stands. Only texts that share a telling word are compared.
    fn by_likeness(&mut self) {
        let mut by_word: HashMap<u64, Vec<usize>> = HashMap::new();
        for (index, line) in self.lines.iter().enumerate() {
            if !self.is_taken[index] {
                let mut words = line.words.0.clone();
                words.dedup();
                words
                    .into_iter()
                    .for_each(|it| by_word.entry(it).or_default().push(index));
            }
        }
        let mut pairs = Vec::new();
        for paragraph in 0..self.paragraphs.len() {
            if !self.is_open(paragraph) {
                continue;
            }
            let words = &self.read[paragraph].1.0;
            let telling = words.iter().filter_map(|it| by_word.get(it));
            let near = telling.filter(|it| it.len() <= COMMON).flatten();
            let near: BTreeSet<usize> = near.copied().collect();
            for line in near {
                let likeness = self.lines[line].words.likeness(&self.read[paragraph].1);
                pairs.push((likeness, paragraph, line));
            }
        }
        self.take_best(pairs, ALIKE_ELSEWHERE);
    }

    /// A further paragraph in the cell of a wording belongs to it.
    fn by_cells(&mut self) {
        let mut cells: BTreeMap<(usize, usize), (Cell, Lang)> = BTreeMap::new();
        for (paragraph, place) in self.paragraphs.iter().zip(&self.places) {
            if let (Some(column), Some(at)) = (paragraph.column, place) {
                cells.entry((paragraph.block, column)).or_insert(*at);
            }
        }
        for index in 0..self.paragraphs.len() {
            let paragraph = &self.paragraphs[index];
            let cell = paragraph.column.and_then(|it| cells.get(&(paragraph.block, it)));
            if let (true, Some(at)) = (self.is_open(index), cell) {
                self.places[index] = Some(*at);
            }
        }
    }

    fn finish(self, left: &Outline) -> Matching {
        let mut found: BTreeMap<(Cell, Lang), Vec<usize>> = BTreeMap::new();
        for (index, place) in self.places.iter().enumerate() {
            if let Some(at) = place {
                found.entry(*at).or_default().push(index);
            }
        }
        let mut matching = Matching {
            langs: found.keys().map(|(_, lang)| *lang).collect(),
            left_over: (0..self.places.len()).filter(|it| self.is_open(*it)).collect(),
            fixed: self.fixed,
            numbers: self.numbers,
            places: self.places,
            ..Matching::default()
        };
        for (at, paragraphs) in found {
            let number = normal(left.number_in(at.0, at.1));
            let texts = paragraphs.iter().enumerate().map(|(part, it)| {
                let text = self.paragraphs[*it].text.as_str();
                match part {
                    0 if !number.is_empty() => {
                        without_number(text, &number, &matching.numbers)
                    }
                    _ => text.to_owned(),
                }
            });
            let text = texts.collect::<Vec<_>>().join("\n\n");
            matching.found.insert(at, (paragraphs, text));
        }
        matching.find_moves(&self.order);
        matching
    }
}

impl Matching {
    /// What has to move so that the order of the file is that of the version: as little as
    /// can be.
    fn find_moves(&mut self, order: &BTreeMap<Cell, usize>) {
        for lang in self.langs.clone() {
            let mut cells: Vec<Cell> = Vec::new();
            for (cell, _) in self.places.iter().flatten().filter(|(_, it)| *it == lang) {
                if !cells.contains(cell) {
                    cells.push(*cell);
                }
            }
            let places: Vec<usize> =
                cells.iter().filter_map(|it| order.get(it).copied()).collect();
            let stays = longest_rise(&places);
            for (index, cell) in cells.iter().enumerate() {
                let before = index.checked_sub(1).and_then(|it| cells.get(it)).copied();
                if let Some(before) = before {
                    self.before.entry(*cell).or_insert(before);
                }
                let Some(place) = order.get(cell) else { continue };
                if stays.binary_search(place).is_err() {
                    self.moved.entry(*cell).or_insert(before);
                }
            }
        }
    }
}

/// The longest of the rising sequences within these numbers.
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut previous = vec![None; numbers.len()];
    for (index, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|it| numbers[*it] < *number);
        previous[index] = length.checked_sub(1).map(|it| ends[it]);
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut rise = Vec::new();
    let mut at = ends.last().copied();
    while let Some(index) = at {
        rise.push(numbers[index]);
        at = previous[index];
    }
    rise.reverse();
    rise
}

/// The ways in which a mark of a wording may be written.
fn marks(cell: Cell, lang: Lang) -> [String; 4] {
    let part = cell.unit.map_or_else(|| cell.kind.to_string(), |it| it.to_string());
    let address = cell.to_string();
    let within = address.split_once('/').map_or("", |(_, it)| it);
    [
        mark_key(&format!("{part}.{lang}")),
        mark_key(&format!("{address}.{lang}")),
        mark_key(&format!("{address}/{lang}")),
        mark_key(&format!("{within}.{lang}")),
    ]
}

/// Bookmarks are at most so long, of which two are `c_`.
const LONGEST_KEY: usize = 38;

/// A tag and a bookmark of the same wording have the same key.
fn mark_key(mark: &str) -> String {
    let mark = mark.strip_prefix("c_").unwrap_or(mark);
    let plain = mark.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '_' });
    plain.take(LONGEST_KEY).collect()
}

/// The number that a text begins with, if it is one of these or looks like one: `2.3.`
fn number_of(text: &str, numbers: &BTreeSet<String>) -> Option<String> {
    let length = number_length(text, "", numbers)?;
    text.trim_start().get(..length).map(normal)
}

/// A text without the number before it: its own, one of these, or what looks like one.
fn without_number(text: &str, own: &str, numbers: &BTreeSet<String>) -> String {
    let trimmed = text.trim();
    match number_length(trimmed, own, numbers) {
        Some(length) => trimmed.get(length..).unwrap_or_default().trim_start().to_owned(),
        None => trimmed.to_owned(),
    }
}

/// How long the number before a text is. A number is at most three words: «Стаття 12.»
fn number_length(text: &str, own: &str, numbers: &BTreeSet<String>) -> Option<usize> {
    const MOST_WORDS: usize = 3;
    let text = text.trim_start();
    let mut found = None;
    let ends = text.char_indices().filter(|(_, it)| it.is_whitespace());
    for (end, _) in ends.take(MOST_WORDS) {
        let Some(start) = text.get(..end) else { continue };
        let start = normal(start);
        let is_known = start == own || numbers.contains(&start);
        if !start.is_empty() && (is_known || looks_like_number(&start)) {
            found = Some(end);
        }
    }
    found
}

/// `2.`, `2.3`, `2.3.`, and no date.
fn looks_like_number(text: &str) -> bool {
    let parts: Vec<&str> = text.trim_end_matches('.').split('.').collect();
    let is_short = |it: &&str| {
        (1..=2).contains(&it.len()) && it.chars().all(|it| it.is_ascii_digit())
    };
    text.contains('.') && parts.len() <= 2 && parts.iter().all(is_short)
}
