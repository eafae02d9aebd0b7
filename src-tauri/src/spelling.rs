//! Spell checking as the clerk types, with the dictionaries that the system has.

use tauri::WebviewWindow;

/// The dictionaries of the languages that agreements are offered in. They are named with a
/// country.
#[cfg(target_os = "linux")]
const DICTIONARIES: &str = "uk_UA en_GB en_US de_DE de_AT pl_PL ro_RO fr_FR da_DK hu_HU \
                            it_IT cs_CZ sk_SK lt_LT lv_LV";

/// Has texts in these languages checked as they are typed. Returns those that have a
/// dictionary: a text without one would be underlined from end to end.
#[cfg(target_os = "linux")]
pub(crate) fn check(window: &WebviewWindow, langs: &[String]) -> Vec<String> {
    use webkit2gtk::{WebContextExt as _, WebViewExt as _};

    let (tell, told) = std::sync::mpsc::channel();
    let is_wanted = |it: &&str| langs.iter().any(|lang| is_of(it, lang));
    let wanted: Vec<_> = DICTIONARIES.split_whitespace().filter(is_wanted).collect();
    let asked = window.with_webview(move |view| {
        let Some(context) = view.inner().context() else { return };
        context.set_spell_checking_languages(&wanted);
        context.set_spell_checking_enabled(true);
        let found = context.spell_checking_languages();
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        // The page may have gone in the meantime.
        let _ = tell.send(found);
    });
    let found = asked.ok().and_then(|()| told.recv().ok()).unwrap_or_default();
    let is_found = |lang: &&String| found.iter().any(|it| is_of(it, lang));
    langs.iter().filter(is_found).cloned().collect()
}

/// Whether a dictionary, `uk_UA`, is of a language, `uk`.
#[cfg(target_os = "linux")]
fn is_of(dictionary: &str, lang: &str) -> bool {
    dictionary.split('_').next() == Some(lang)
}

/// Elsewhere the system chooses the dictionary by the text itself or by its settings, and
/// does not say which it has.
#[cfg(not(target_os = "linux"))]
pub(crate) fn check(_window: &WebviewWindow, langs: &[String]) -> Vec<String> {
    langs.to_vec()
}
