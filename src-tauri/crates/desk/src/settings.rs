//! What the clerk chose for this desk. Kept beside the journal, not in it.

use pobratym_domain::{AgreementKind, Area, BodyId, Id, Lang};
use pobratym_store::{Store, StoreFault};
use pobratym_wording::{Facts, Library, Template, messages};

use crate::desk::{Desk, new_actor};
use crate::wire::{AreaName, Catalog, DeskView, OfficeName, Settings, TemplateView};
use crate::{Fault, chance, input};

/// The themes there are.
const THEMES: [&str; 4] = ["auto", "light", "dark", "contrast"];

/// The countries offered: Europe's, and those whose towns twin with it.
const COUNTRIES: &str = "UA PL DE RO MD FR IT CZ SK HU LT LV EE BG DK SE FI NL BE AT ES PT \
                         IE GR HR SI GB NO CH US CA GE LU CY MT";

/// The languages offered for an agreement.
const LANGS: &str = "uk en de pl ro fr da hu it cs sk lt lv";

/// What was chosen.
#[derive(Clone, Debug)]
pub(crate) struct Choices {
    pub(crate) lang: Lang,
    pub(crate) theme: String,
    pub(crate) clerk: String,
    pub(crate) own_body: Option<BodyId>,
    /// Whether the program tells once a day what is due.
    pub(crate) reminders: bool,
    /// The key of the clerk's name.
    pub(crate) actor: Id,
}

impl Choices {
    /// Reads the choices; what was never chosen is as the program ships.
    pub(crate) fn read(store: &mut Store) -> Result<Self, StoreFault> {
        let actor = match store.setting("actor")?.and_then(|it| it.parse().ok()) {
            Some(actor) => actor,
            None => {
                let actor = new_actor();
                store.set_setting("actor", Some(&actor.to_string()))?;
                actor
            }
        };
        let text = |key: &str| store.setting(key);
        Ok(Self {
            lang: text("ui_lang")?.and_then(|it| it.parse().ok()).unwrap_or(Lang::UK),
            theme: text("theme")?.unwrap_or_else(|| THEMES[0].to_owned()),
            clerk: text("clerk")?.unwrap_or_default(),
            own_body: text("own_body")?.and_then(|it| it.parse().ok()),
            reminders: text("reminders")?.is_none_or(|it| it != "false"),
            actor,
        })
    }
}

impl Desk {
    /// The desk as it stands.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn view(&mut self) -> Result<DeskView, Fault> {
        let own = self.choices.own_body;
        let summaries = self.summaries()?;
        let samples: Vec<bool> = (summaries.agreements().map(|it| it.row.sample))
            .chain(summaries.bodies().map(|(_, it)| it.sample))
            .collect();
        let office = summaries.bodies().find(|(id, _)| own == Some(*id));
        let office = office.map(|(id, body)| OfficeName {
            body: id.to_string(),
            name: body.name.clone(),
            official: body.official.clone(),
        });
        Ok(DeskView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            data_dir: self.folder.display().to_string(),
            settings: self.settings(),
            today: chance::today().to_string(),
            is_empty: samples.is_empty(),
            has_sample: samples.contains(&true),
            office,
            restored: self.restored.clone(),
            last_backup: self.guard.newest(),
            catalog: catalog(self.lang()),
        })
    }

    /// Takes over what the clerk chose.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when a language or theme is unknown.
    pub fn change_settings(&mut self, settings: &Settings) -> Result<DeskView, Fault> {
        let is_known = messages::langs().any(|it| it == settings.ui_lang);
        if !is_known || !THEMES.contains(&settings.theme.as_str()) {
            return Err(Fault::Invalid(settings.ui_lang.clone()));
        }
        let own_body = settings.own_body.as_deref().map(input::body_id).transpose()?;
        self.store.set_setting("ui_lang", Some(&settings.ui_lang))?;
        self.store.set_setting("theme", Some(&settings.theme))?;
        self.store.set_setting("reminders", Some(&settings.reminders.to_string()))?;
        let clerk = settings.clerk.trim();
        if clerk != self.choices.clerk {
            self.store.set_setting("clerk", Some(clerk))?;
            self.store.set_actor_name(self.choices.actor, clerk)?;
        }
        self.set_own_body(own_body)?;
        self.choices = Choices::read(&mut self.store)?;
        self.view()
    }

    pub(crate) fn set_own_body(&mut self, id: Option<BodyId>) -> Result<(), Fault> {
        self.store.set_setting("own_body", id.map(|it| it.to_string()).as_deref())?;
        self.choices.own_body = id;
        Ok(())
    }

    /// Makes a verified backup and waits for it.
    ///
    /// # Errors
    /// [`Fault::Store`] when the copy could not be made or is not whole.
    pub fn back_up_now(&mut self) -> Result<crate::wire::Saved, Fault> {
        self.seal(None)?;
        let now = chance::now().timestamp_millis();
        self.guard.back_up(now)?;
        Ok(self.saved())
    }

    fn settings(&self) -> Settings {
        Settings {
            ui_lang: self.choices.lang.to_string(),
            theme: self.choices.theme.clone(),
            clerk: self.choices.clerk.clone(),
            own_body: self.choices.own_body.map(|it| it.to_string()),
            reminders: self.choices.reminders,
        }
    }
}

fn catalog(lang: Lang) -> Catalog {
    let codes = |text: &str| text.split_whitespace().map(str::to_owned).collect();
    let newest = AgreementKind::ALL.iter().filter_map(|kind| Template::newest(*kind));
    Catalog {
        templates: newest.map(template_view).collect(),
        areas: areas(lang),
        langs: codes(LANGS),
        countries: codes(COUNTRIES),
        body_kinds: pobratym_domain::BodyKind::ALL
            .iter()
            .map(|it| it.to_string())
            .collect(),
    }
}

/// A template as lists show it.
pub(crate) fn template_view(template: &'static Template) -> TemplateView {
    let langs = template.langs();
    let kind = template.kind();
    let reviewed = langs.iter().filter(|lang| template.reviewed(**lang).is_some());
    TemplateView {
        name: template.name().to_owned(),
        version: template.version(),
        kind: kind.to_string(),
        reviewed: reviewed.map(Lang::to_string).collect(),
        languages: langs.iter().map(Lang::to_string).collect(),
        is_binding: kind.is_binding(),
        refers: kind.refers(),
        least_parties: u32::try_from(kind.least_parties()).unwrap_or(2),
    }
}

/// The areas of cooperation in a language that the library has, or in English.
fn areas(lang: Lang) -> Vec<AreaName> {
    let Some(library) = Library::all().last() else { return Vec::new() };
    let facts = Facts::usual(AgreementKind::Cooperation, &[]);
    let name = |area: &Area| {
        let key = format!("area-{area}");
        library.text(&key, lang, &facts).or_else(|| library.text(&key, Lang::EN, &facts))
    };
    Area::ALL
        .iter()
        .map(|it| AreaName { code: it.to_string(), name: name(it).unwrap_or_default() })
        .collect()
}
