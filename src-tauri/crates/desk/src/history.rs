//! What was done to an agreement, its versions, and what changed between two of them.

use std::collections::BTreeSet;

use pobratym_domain::{AgreementId, Cell, Document, Kind};
use pobratym_wording::{
    Redline, RedlineRow, RedlineSpan, Revision, RowChange, messages, redline,
};

use crate::agreements::Loaded;
use crate::desk::Desk;
use crate::printing::PaperSet;
use crate::view::place_name;
use crate::wire::{
    HistoryRow, RedlineColumnView, RedlineRowView, RedlineView, SpanView, VersionView,
};
use crate::{Fault, input};

/// What names the agreement as it stands, where a version is asked for.
pub(crate) const NOW: &str = "now";

/// An act that touched more places than this touched the whole.
const MOST_PLACES: usize = 6;

/// A comparison, and what it compares.
struct Compared {
    redline: Redline,
    names: [String; 2],
    after: Loaded,
}

impl Desk {
    /// What was done to the agreement, latest first.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn history(&mut self, id: &str, limit: usize) -> Result<Vec<HistoryRow>, Fault> {
        let loaded = self.present(id)?;
        let lang = self.lang();
        let acts = self.store.history(loaded.agreement.id.into(), limit)?;
        let mut rows = Vec::new();
        for act in acts {
            let mut seen = BTreeSet::new();
            let places = act.cells.iter().filter_map(|cell| cell.unit);
            let places = places
                .map(|unit| place_name(&loaded.agreement, unit, lang))
                .filter(|it| !it.is_empty() && seen.insert(it.clone()));
            let places: Vec<String> = places.collect();
            let is_everywhere = places.len() > MOST_PLACES;
            rows.push(HistoryRow {
                places: if is_everywhere { Vec::new() } else { places },
                act: act.act.to_string(),
                name: messages::text(&format!("act-{}", act.name), &[], lang),
                by: self.actor_name(act.actor)?,
                at: act.at,
                cells: act.cells.iter().map(Cell::to_string).collect(),
                is_undo: act.undoes.is_some(),
            });
        }
        Ok(rows)
    }

    /// What changed from one version to another, `now` being the agreement as it stands.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement or version.
    pub fn redline(
        &mut self,
        id: &str,
        from: &str,
        to: &str,
    ) -> Result<RedlineView, Fault> {
        let compared = self.compare(id, from, to)?;
        let [from, to] = compared.names.clone();
        let rows = &compared.redline.rows;
        let changes = rows.iter().filter(|it| it.change != RowChange::Same).count();
        Ok(RedlineView {
            from,
            to,
            langs: compared.redline.langs.iter().map(ToString::to_string).collect(),
            rows: rows.iter().map(|it| row_view(it, &compared.after)).collect(),
            changes: u32::try_from(changes).unwrap_or(u32::MAX),
        })
    }

    /// The same comparison as a paper.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement or version.
    pub fn redline_paper(
        &mut self,
        id: &str,
        from: &str,
        to: &str,
    ) -> Result<PaperSet, Fault> {
        let compared = self.compare(id, from, to)?;
        let [one, other] = &compared.names;
        let named = [(from, one), (to, other)];
        let names = named.map(|(asked, name)| (asked != NOW).then_some(name.as_str()));
        let manuscript = compared.redline.paper(&compared.after.agreement, names);
        self.one_paper(manuscript, compared.after.agreement.id.into())
    }

    fn compare(&mut self, id: &str, from: &str, to: &str) -> Result<Compared, Fault> {
        let [(before, from), (after, to)] = self.two_states(id, from, to)?;
        let redline = redline(before.state(), after.state());
        Ok(Compared { redline, names: [from, to], after })
    }

    /// The states of two versions, and what they are called.
    pub(crate) fn two_states(
        &mut self,
        id: &str,
        from: &str,
        to: &str,
    ) -> Result<[(Loaded, String); 2], Fault> {
        let id = self.present(id)?.agreement.id;
        self.seal(Some(id.into()))?;
        let versions = self.version_views(id.into())?;
        let before = self.named_state(id, &versions, from)?;
        Ok([before, self.named_state(id, &versions, to)?])
    }

    /// The agreement as a version holds it, with the bodies as they are today.
    pub(crate) fn state(&self, id: AgreementId, version: &str) -> Result<Loaded, Fault> {
        let versions = self.version_views(id.into())?;
        self.named_state(id, &versions, version).map(|(state, _)| state)
    }

    /// The state of the version with this unit, else of the latest with this name, and what
    /// it is called.
    fn named_state(
        &self,
        id: AgreementId,
        versions: &[VersionView],
        version: &str,
    ) -> Result<(Loaded, String), Fault> {
        if version == NOW {
            let name = messages::text("version-now", &[], self.lang());
            return Ok((self.load(id)?, name));
        }
        let absent = || Fault::NotFound(version.to_owned());
        let by_unit = versions.iter().find(|it| it.unit == version);
        let found = by_unit.or_else(|| versions.iter().rfind(|it| it.name == version));
        let found = found.ok_or_else(absent)?;
        let cells = self.store.version(id.into(), input::unit(&found.unit)?)?;
        if cells.is_empty() {
            return Err(absent());
        }
        Ok((self.loaded(id, &cells)?, found.name.clone()))
    }

    /// The versions of an agreement, oldest first.
    pub(crate) fn version_views(
        &self,
        document: Document,
    ) -> Result<Vec<VersionView>, Fault> {
        let lang = self.lang();
        let versions = self.store.versions(document)?;
        let view = |it: pobratym_store::Version| {
            // A version that settling keeps is named by the stage.
            let stage = it.name.parse::<pobratym_domain::Stage>();
            Ok(VersionView {
                unit: it.unit.to_string(),
                name: match stage {
                    Ok(stage) => messages::name("stage", stage.code(), lang),
                    Err(_) => it.name,
                },
                by: self.actor_name(it.actor)?,
                at: it.at,
            })
        };
        versions.into_iter().map(view).collect()
    }
}

fn row_view(row: &RedlineRow, after: &Loaded) -> RedlineRowView {
    let root = |kind| Cell::of(after.agreement.id, kind);
    let at = match (row.role.name(), row.unit) {
        ("title", None) => Some(root(Kind::Title)),
        ("heading", Some(unit)) => Some(root(Kind::Heading).at(unit)),
        ("clause" | "recital", Some(unit)) => Some(root(Kind::Text).at(unit)),
        _ => None,
    };
    let at =
        at.filter(|it| it.unit.is_none_or(|it| after.agreement.place_of(it).is_some()));
    RedlineRowView {
        role: row.role.name().to_owned(),
        unit: row.unit.map(|it| it.to_string()),
        change: change_code(row.change).to_owned(),
        columns: row
            .columns
            .iter()
            .map(|column| RedlineColumnView {
                lang: column.lang.to_string(),
                number: column.number.clone(),
                spans: column.spans.iter().map(span_view).collect(),
                cell: at.map(|it| it.in_lang(column.lang).to_string()),
            })
            .collect(),
    }
}

pub(crate) fn span_view(span: &RedlineSpan) -> SpanView {
    let revision = match span.revision {
        None => "same",
        Some(Revision::Inserted) => "inserted",
        Some(Revision::Deleted) => "deleted",
    };
    SpanView { revision: revision.to_owned(), text: span.text.clone() }
}

fn change_code(change: RowChange) -> &'static str {
    match change {
        RowChange::Same => "same",
        RowChange::Changed => "changed",
        RowChange::Added => "added",
        RowChange::Removed => "removed",
        RowChange::Moved => "moved",
    }
}
