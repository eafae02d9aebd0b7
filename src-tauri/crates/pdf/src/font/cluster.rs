//! Glyphs that stand for one text together.

use pobratym_typeset::Glyph;

/// The glyphs of one cluster: the first has the text, the others have none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cluster<'a> {
    pub(crate) glyphs: &'a [Glyph],
}

impl<'a> Cluster<'a> {
    /// The text it stands for.
    pub(crate) fn text(&self) -> &'a str {
        self.glyphs.first().map_or("", |it| &it.text)
    }
}

/// Divides the glyphs of a run into clusters.
pub(crate) fn clusters(glyphs: &[Glyph]) -> impl Iterator<Item = Cluster<'_>> {
    glyphs.chunk_by(|_, next| next.text.is_empty()).map(|glyphs| Cluster { glyphs })
}

/// The text by which a glyph is known to those who copy it.
///
/// Spaces of all kinds are painted with the glyph of the space, and a hyphen that breaks a
/// word with the glyph of the hyphen: a glyph has one text only, so it gets the plain one.
pub(super) fn plain(text: &str) -> &str {
    match text {
        "\u{A0}" | "\u{2007}" | "\u{2009}" | "\u{202F}" => " ",
        "\u{AD}" => "-",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glyph_without_text_belongs_to_the_one_before() {
        let glyph = |text: &str| Glyph {
            id: 1,
            advance: 1.0,
            dx: 0.0,
            dy: 0.0,
            text: text.into(),
        };
        let glyphs = [glyph("a"), glyph("e\u{301}"), glyph(""), glyph("b")];
        let texts: Vec<_> =
            clusters(&glyphs).map(|it| (it.text(), it.glyphs.len())).collect();
        assert_eq!(texts, [("a", 1), ("e\u{301}", 2), ("b", 1)]);
    }
}
