//! One wording of a row, in lines.

use std::sync::Arc;

use pobratym_domain::Unit;
use pobratym_wording::Column;

use crate::fit::Align;
use crate::look::Look;
use crate::paragraph::{Manner, Paragraph};
use crate::shape::Style;
use crate::structure::Structure;
use crate::typesetter::{Origin, Typesetter};
use crate::{FaceId, NodeRole};

/// A column narrower than so many ems is set ragged, with the number in the text.
pub(crate) const NARROW: f32 = 16.0;

/// First line of a later paragraph, in ems.
const INDENT: f32 = 1.3;

/// A line of a column: a number or a line of a paragraph.
#[derive(Debug)]
pub(crate) struct ColumnLine {
    pub(crate) x: f32,
    pub(crate) paragraph: Arc<Paragraph>,
    pub(crate) index: usize,
    pub(crate) node: usize,
}

/// One wording in lines.
#[derive(Debug, Default)]
pub(crate) struct SetColumn {
    /// Shares the first line with the text.
    pub(crate) number: Option<ColumnLine>,
    pub(crate) lines: Vec<ColumnLine>,
    /// Left edge and width of the empty frame that stands for a missing wording.
    pub(crate) placeholder: Option<(f32, f32)>,
}

/// Where a column stands. Lengths are in points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) size: f32,
    pub(crate) unit: Option<Unit>,
}

/// Sets the columns of one row.
pub(crate) struct ColumnSetter<'s, 'f> {
    pub(crate) look: Look,
    pub(crate) is_clause: bool,
    /// Whether every paragraph begins with an indent, not only a later one.
    pub(crate) is_indented: bool,
    /// Room for the numbers before the text; none where they stand in it.
    pub(crate) numbers: Option<f32>,
    pub(crate) typesetter: &'s mut Typesetter<'f>,
    pub(crate) structure: &'s mut Structure,
}

impl ColumnSetter<'_, '_> {
    /// A wording as its role looks.
    pub(crate) fn set(&mut self, column: &Column, place: Place) -> SetColumn {
        let number = column.number.trim();
        let texts: Vec<&str> = column
            .paragraphs
            .iter()
            .map(|it| it.trim())
            .filter(|it| !it.is_empty())
            .collect();
        if number.is_empty() && texts.is_empty() {
            let placeholder = Some((place.x, place.width));
            return SetColumn { placeholder, ..SetColumn::default() };
        }
        if self.look.heading.is_some() {
            return self.heading(column, number, texts, place);
        }
        let mut set = SetColumn::default();
        if number.is_empty() || !self.is_clause {
            self.paragraphs(&mut set, column, &texts, place, None);
            return set;
        }
        let item = self.structure.item(column.lang, place.unit);
        let Some(room) = self.numbers else {
            // Spaces that do not break keep the number with the first word.
            let first = texts.first().copied().unwrap_or_default();
            let first = format!("{number}\u{a0}\u{a0}{first}");
            let mut run_in = vec![first.as_str()];
            run_in.extend(texts.iter().skip(1));
            self.paragraphs(&mut set, column, &run_in, place, Some(item.body));
            if texts.is_empty() {
                let style = self.style(column);
                let taken = self.typesetter.width(number, style, place.size) + 4.0;
                set.placeholder = Some((place.x + taken, place.width - taken));
            }
            return set;
        };
        let manner = Manner {
            measure: room,
            align: Align::Left,
            goes_on: true,
            ..self.manner(column, place)
        };
        let paragraph = self.typesetter.set(number, &manner, origin(column, place));
        set.number =
            Some(ColumnLine { x: place.x, paragraph, index: 0, node: item.label });
        let beside = Place { x: place.x + room, width: place.width - room, ..place };
        self.paragraphs(&mut set, column, &texts, beside, Some(item.body));
        if texts.is_empty() {
            set.placeholder = Some((beside.x, beside.width));
        }
        set
    }

    /// The place on the left, the date on the right.
    pub(crate) fn set_facing(&mut self, column: &Column, place: Place) -> SetColumn {
        let manner = Manner { align: Align::Left, ..self.manner(column, place) };
        let mut lines =
            place_and_date(column).into_iter().enumerate().map(|(index, text)| {
                let node = self.part(column, place);
                let paragraph = self.typesetter.set(text, &manner, origin(column, place));
                let width = paragraph.lines.first().map_or(0.0, |it| it.width);
                let free = if index == 0 { 0.0 } else { place.width - width };
                ColumnLine { x: place.x + free, paragraph, index: 0, node }
            });
        SetColumn { number: lines.next(), lines: lines.collect(), placeholder: None }
    }

    /// The name large, what follows small.
    pub(crate) fn set_letterhead(&mut self, column: &Column, place: Place) -> SetColumn {
        let mut set = SetColumn::default();
        for (index, text) in column.paragraphs.iter().enumerate() {
            let (face, size) = match index {
                0 => (FaceId::Bold, place.size * 1.25),
                _ => (FaceId::Regular, place.size),
            };
            let style = Style { face, ..self.style(column) };
            let manner = Manner { style, size, ..self.manner(column, place) };
            let node = self.part(column, place);
            let paragraph = self.typesetter.set(text, &manner, origin(column, place));
            set.push(&paragraph, place.x, node);
        }
        set
    }

    /// Number and heading one below the other, as one heading.
    fn heading(
        &mut self,
        column: &Column,
        number: &str,
        texts: Vec<&str>,
        place: Place,
    ) -> SetColumn {
        let mut set = SetColumn::default();
        let node = self.part(column, place);
        let number = Some(number).filter(|it| !it.is_empty());
        let lines: Vec<&str> = number.into_iter().chain(texts).collect();
        for (index, text) in lines.iter().enumerate() {
            let goes_on = index + 1 < lines.len();
            let is_light = index == 0 && number.is_some() && goes_on;
            let face = if is_light { FaceId::Regular } else { self.look.face };
            let style = Style { face, ..self.style(column) };
            let manner = Manner { goes_on, style, ..self.manner(column, place) };
            let paragraph = self.typesetter.set(text, &manner, origin(column, place));
            set.push(&paragraph, place.x, node);
        }
        set
    }

    fn paragraphs(
        &mut self,
        set: &mut SetColumn,
        column: &Column,
        texts: &[&str],
        place: Place,
        body: Option<usize>,
    ) {
        let manner = self.manner(column, place);
        for (index, text) in texts.iter().enumerate() {
            let node = match body {
                Some(body) => {
                    let role = NodeRole::Paragraph;
                    self.structure.part(role, body, column.lang, place.unit)
                }
                None => self.part(column, place),
            };
            let is_later =
                (index > 0 || self.is_indented) && manner.align == Align::Justified;
            let indent = if is_later { INDENT * place.size } else { 0.0 };
            let manner = Manner { indent, ..manner };
            let paragraph = self.typesetter.set(text, &manner, origin(column, place));
            set.push(&paragraph, place.x, node);
        }
    }

    fn manner(&self, column: &Column, place: Place) -> Manner {
        let is_narrow = place.width < NARROW * place.size;
        let align = match self.look.align {
            Align::Justified if is_narrow => Align::Left,
            align => align,
        };
        Manner {
            style: self.style(column),
            size: place.size,
            measure: place.width,
            align,
            indent: 0.0,
            goes_on: false,
        }
    }

    fn style(&self, column: &Column) -> Style {
        Style { face: self.look.face, lang: column.lang, small_caps: false }
    }

    fn part(&mut self, column: &Column, place: Place) -> usize {
        let role = self.look.heading.map_or(NodeRole::Paragraph, NodeRole::Heading);
        self.structure.text(role, column.lang, place.unit)
    }
}

impl SetColumn {
    fn push(&mut self, paragraph: &Arc<Paragraph>, x: f32, node: usize) {
        self.lines.extend((0..paragraph.lines.len()).map(|index| ColumnLine {
            x,
            paragraph: Arc::clone(paragraph),
            index,
            node,
        }));
    }
}

/// The lines of a wording.
pub(crate) fn place_and_date(column: &Column) -> Vec<&str> {
    let lines = column.paragraphs.iter().flat_map(|it| it.lines());
    lines.map(str::trim).filter(|it| !it.is_empty()).collect()
}

fn origin(column: &Column, place: Place) -> Origin {
    Origin { at: column.at, unit: place.unit }
}
