//! The glyphs of one run.

use std::collections::BTreeMap;

use pobratym_typeset::{Glyph, Run};
use printpdf::{Codepoint, TextItem};

use super::Manner;
use super::brush::Brush;
use crate::PdfFault;
use crate::font::{Cluster, Subset, SubsetGlyph, clusters};

/// Paints one run within a text section.
pub(super) fn paint(
    brush: &mut Brush<'_>,
    run: &Run,
    manner: Manner,
) -> Result<(), PdfFault> {
    let subset = brush.take(run)?;
    if manner.foreign {
        brush.begin_lang(run.lang);
    }
    let track = track_of(run, subset);
    brush.track(track as f32 * run.size / 1000.0);
    let mut pen = Pen { size: run.size.into(), track, ..Pen::default() };
    let mut clusters = clusters(&run.glyphs).peekable();
    while let Some(cluster) = clusters.next() {
        let is_last = clusters.peek().is_none();
        // The face may be without a space; then the text says that a word ends.
        let bare_end = is_last && manner.space_after && subset.space().is_none();
        let actual = actual_text(&cluster, subset, bare_end);
        if let Some(text) = actual.filter(|_| brush.marks()) {
            brush.show(pen.lift());
            brush.begin_actual_text(&text);
            paint_cluster(brush, &mut pen, &cluster, subset, run)?;
            brush.show(pen.lift());
            brush.end();
        } else {
            paint_cluster(brush, &mut pen, &cluster, subset, run)?;
        }
    }
    if let Some(space) = subset.space().filter(|_| manner.space_after) {
        pen.put(space, 0);
    }
    brush.show(pen.lift());
    brush.rise(0.0);
    if manner.foreign {
        brush.end();
    }
    Ok(())
}

fn paint_cluster(
    brush: &mut Brush<'_>,
    pen: &mut Pen,
    cluster: &Cluster<'_>,
    subset: &Subset,
    run: &Run,
) -> Result<(), PdfFault> {
    for glyph in cluster.glyphs {
        let known = subset.glyph(glyph.id).ok_or(PdfFault::Face(run.face))?;
        // Upwards, as the shaper gives it: the one length that is not from the top.
        if !brush.rises_to(glyph.dy) {
            brush.show(pen.lift());
            brush.rise(glyph.dy);
        }
        pen.set(glyph, known);
    }
    Ok(())
}

/// By how much most letters of a run stand apart beyond their widths, in 1/1000 em. Said
/// once for the run, it need not be said glyph by glyph.
fn track_of(run: &Run, subset: &Subset) -> i64 {
    let scale = 1000.0 / f64::from(run.size);
    let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
    for glyph in run.glyphs.iter().filter(|it| it.text != " ") {
        let Some(known) = subset.glyph(glyph.id) else { continue };
        let advance = (f64::from(glyph.advance) * scale).round() as i64;
        *counts.entry(advance - i64::from(known.width)).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(track, count)| (*count, -track.abs()));
    most.map_or(0, |(track, _)| track)
}

/// What a cluster stands for, where its glyphs alone do not say it: one glyph for two
/// texts (a hyphen that is there only because the line ends), or several for one.
fn actual_text(cluster: &Cluster<'_>, subset: &Subset, bare_end: bool) -> Option<String> {
    let text = cluster.text();
    if bare_end {
        return Some(format!("{text} "));
    }
    let known = match cluster.glyphs {
        [glyph] => subset.glyph(glyph.id).map_or("", |it| &it.text),
        _ => return Some(text.to_owned()),
    };
    let same = known == text || (known == " " && text.chars().all(char::is_whitespace));
    (!same).then(|| text.to_owned())
}

/// Where the reader's pen is, and where the glyphs are wanted, in 1/1000 em from the
/// beginning of the run.
///
/// A reader moves on by the whole number in `/W`; kerning and the stretched spaces of a
/// justified line are the differences. They are rounded to whole numbers, and as `at` is
/// kept exactly, the error stays below 1/2000 em however long the line is.
#[derive(Debug, Default)]
struct Pen {
    /// Points per em.
    size: f64,
    track: i64,
    at: i64,
    wanted: f64,
    items: Vec<TextItem>,
    glyphs: Vec<Codepoint>,
}

impl Pen {
    /// Sets a glyph in its place.
    fn set(&mut self, glyph: &Glyph, known: &SubsetGlyph) {
        let scale = 1000.0 / self.size;
        let place = self.wanted + f64::from(glyph.dx) * scale;
        self.put(known, self.at - place.round() as i64);
        self.wanted += f64::from(glyph.advance) * scale;
    }

    /// Puts a glyph down after moving back by `kern`.
    fn put(&mut self, known: &SubsetGlyph, kern: i64) {
        if kern != 0 {
            match self.glyphs.last_mut() {
                Some(last) => last.offset = kern as f32,
                None => self.items.push(TextItem::Offset(kern as f32)),
            }
        }
        self.at += i64::from(known.width) + self.track - kern;
        // What it stands for is written once, with the face.
        self.glyphs.push(Codepoint { gid: known.id, offset: 0.0, cid: None });
    }

    /// What was put down since the last time.
    fn lift(&mut self) -> Vec<TextItem> {
        if !self.glyphs.is_empty() {
            self.items.push(TextItem::GlyphIds(std::mem::take(&mut self.glyphs)));
        }
        std::mem::take(&mut self.items)
    }
}
