//! Which glyphs of a face are used, and for which texts.

use std::collections::BTreeMap;

use pobratym_typeset::Run;

use super::cluster::{clusters, plain};

/// The glyphs of one face that some sheets use.
#[derive(Debug, Default)]
pub(super) struct Usage(BTreeMap<u16, Texts>);

/// The texts that one glyph stands for.
#[derive(Debug, Default)]
struct Texts {
    /// Alone, with how often.
    alone: Vec<(String, u32)>,
    /// The first cluster it was seen in with others, and its place there.
    shared: Option<(String, usize)>,
}

impl Usage {
    /// Takes note of a run's glyphs.
    pub(super) fn record(&mut self, run: &Run) {
        for cluster in clusters(&run.glyphs) {
            let text = plain(cluster.text());
            for (place, glyph) in cluster.glyphs.iter().enumerate() {
                let texts = self.0.entry(glyph.id).or_default();
                if cluster.glyphs.len() > 1 {
                    texts.shared.get_or_insert_with(|| (text.to_owned(), place));
                } else if let Some((_, count)) =
                    texts.alone.iter_mut().find(|(it, _)| it == text)
                {
                    *count += 1;
                } else {
                    texts.alone.push((text.to_owned(), 1));
                }
            }
        }
    }

    /// The glyphs in the order of the face, each with the one text that `/ToUnicode` can
    /// give it. PDF/A-2u and PDF/UA-1 ask for one for every glyph (ISO 19005-2, 6.2.11.7;
    /// ISO 14289-1, 7.21.7); where a glyph stands for another, the painter says so.
    pub(super) fn glyphs(&self) -> impl Iterator<Item = (u16, String)> {
        self.0.iter().map(|(&id, texts)| (id, texts.usual()))
    }
}

impl Texts {
    fn usual(&self) -> String {
        let usual = self.alone.iter().filter(|(text, _)| !text.is_empty()).max_by(
            |(a, a_count), (b, b_count)| a_count.cmp(b_count).then_with(|| b.cmp(a)),
        );
        if let Some((text, _)) = usual {
            return text.clone();
        }
        // Only seen within clusters, such as an accent: the character in its place is the
        // best guess, and the cluster itself carries its whole text.
        let part = self.shared.as_ref().and_then(|(text, place)| {
            text.chars().nth(*place).or_else(|| text.chars().next_back())
        });
        part.unwrap_or(' ').to_string()
    }
}
