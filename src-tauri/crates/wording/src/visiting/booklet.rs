//! What must be at hand on a day without power: the whole visit in one paper.

use pobratym_domain::Circle;

use super::VisitPapers;
use crate::manuscript::{Manuscript, Text};
use crate::papers::bound_together;
use crate::words::Words;

impl VisitPapers<'_> {
    /// The programme of the office, then the lists that go with it, each on a new sheet; at
    /// the head and foot of each stands what it is of, and for whom. Nothing where nobody comes and nothing is planned.
    pub(super) fn booklet(&self) -> Option<Manuscript> {
        let has_people = self.visit.delegates().next().is_some();
        if !has_people && self.visit.items.is_empty() {
            return None;
        }
        let lang = self.first();
        let words = Words::of(lang);
        let mut parts = vec![self.programme(Circle::Internal)];
        parts.extend(self.emergency());
        if has_people {
            parts.extend([
                self.participants(),
                self.telephones(),
                self.transfers(),
                self.arrivals(),
                self.meals(),
            ]);
        }
        let title = words.word("visit-booklet");
        let known = [title.clone(), self.about(lang), self.days(lang)];
        let known: Vec<String> = known.into_iter().filter(|it| !it.is_empty()).collect();
        let mut booklet = bound_together(parts, &title)?;
        booklet.marks = vec![Text { lang, text: words.word("visit-internal") }];
        booklet.footer.label = vec![Text { lang, text: known.join(" · ") }];
        Some(booklet)
    }
}
