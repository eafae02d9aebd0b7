//! What the website of the hall tells of its partners.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::Datelike as _;
use pobratym_domain::{Alphabet, BodyId, Document, Lang, Stage};
use pobratym_files::{WebTable, write_page};
use pobratym_wording::messages;

use crate::desk::Desk;
use crate::target::write_whole;
use crate::{Fault, input, message};

/// A partner with what is in force.
#[derive(Debug, Default)]
struct Twin {
    country: String,
    town: String,
    /// The year of the oldest agreement in force.
    since: Option<i32>,
    kinds: BTreeSet<String>,
}

impl Desk {
    /// Writes the partners with whom an agreement is in force, in the order of countries and
    /// towns: as a page of the web, or as plain text with the extension `txt`. Tells of how
    /// many. Samples are left out.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for a language in which the program has no names of countries,
    /// [`Fault::File`] when the file cannot be written; then the one that was there still is.
    pub fn export_twin_towns(
        &mut self,
        lang: Option<&str>,
        file: &Path,
    ) -> Result<u32, Fault> {
        let lang: Lang = lang.map(input::code).transpose()?.unwrap_or(self.lang());
        if !messages::langs().any(|it| it == lang.as_str()) {
            return Err(Fault::Invalid(lang.to_string()));
        }
        let twins = self.twins(lang)?;
        let said = |key: &str| message(&format!("twin-towns-{key}"), &[], lang);
        let row = |it: &Twin| {
            let since = it.since.map(|it| it.to_string()).unwrap_or_default();
            let kinds: Vec<&str> = it.kinds.iter().map(String::as_str).collect();
            vec![it.town.clone(), it.country.clone(), since, kinds.join(", ")]
        };
        let table = WebTable {
            lang: lang.to_string(),
            title: said("title"),
            heads: ["town", "country", "since", "kind"].map(said).to_vec(),
            rows: twins.iter().map(row).collect(),
        };
        let is_text = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("txt"));
        let page = match is_text {
            true => plain(&table),
            false => write_page(&table).map_err(Fault::file("writing", file))?,
        };
        write_whole(file, page.as_bytes())?;
        Ok(u32::try_from(table.rows.len()).unwrap_or(u32::MAX))
    }

    fn twins(&mut self, lang: Lang) -> Result<Vec<Twin>, Fault> {
        let own = self.choices.own_body;
        let mut twins = BTreeMap::<BodyId, Twin>::new();
        for document in self.store.documents()? {
            let Document::Agreement(id) = document else { continue };
            let loaded = self.load(id)?;
            let agreement = &loaded.agreement;
            let is_out = agreement.removed || agreement.sample;
            if is_out || agreement.stage != Stage::InForce {
                continue;
            }
            let signed = agreement.signed_on.map(|it| it.year());
            let kind = messages::name("agreement-kind", agreement.kind.code(), lang);
            for party in agreement.parties.iter().filter(|it| Some(it.body) != own) {
                let Some(body) = loaded.bodies.get(&party.body) else { continue };
                let twin = twins.entry(party.body).or_default();
                twin.town = body.name_in(lang).to_owned();
                twin.country = messages::name("country", body.country.as_str(), lang);
                twin.since = twin.since.into_iter().chain(signed).min();
                twin.kinds.insert(kind.clone());
            }
        }
        let mut twins: Vec<Twin> = twins.into_values().collect();
        let alphabet = Alphabet::of(lang);
        twins.sort_by(|one, other| {
            let country = alphabet.compare(&one.country, &other.country);
            country.then_with(|| alphabet.compare(&one.town, &other.town))
        });
        Ok(twins)
    }
}

/// The same as lines: town, country, year, kind, with tabs between.
fn plain(table: &WebTable) -> String {
    let rows = [&table.heads].into_iter().chain(&table.rows);
    let lines: Vec<String> = rows.map(|it| it.join("\t")).collect();
    format!("{}\r\n\r\n{}\r\n", table.title, lines.join("\r\n"))
}
