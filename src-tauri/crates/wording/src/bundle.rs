//! Fluent, kept in one place: a file of messages in one language, parsed once.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use pobratym_domain::Lang;
use unic_langid::LanguageIdentifier;

/// Files of messages in one language that were compiled in. Where two of them have a message
/// of the same key, the later one counts.
pub(crate) struct Source {
    lang: &'static str,
    texts: &'static [&'static str],
    bundle: OnceLock<Bundle>,
}

/// The messages of a [`Source`], ready to be said.
pub(crate) struct Bundle {
    messages: FluentBundle<FluentResource>,
}

/// What a message's variables stand for.
#[derive(Default)]
pub(crate) struct Args<'a>(FluentArgs<'a>);

impl Source {
    pub(crate) const fn new(lang: &'static str, texts: &'static [&'static str]) -> Self {
        Self { lang, texts, bundle: OnceLock::new() }
    }

    /// The language of the files, by its code.
    pub(crate) fn lang(&self) -> &'static str {
        self.lang
    }

    /// Their messages; they are parsed at the first call only.
    pub(crate) fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| Bundle::parse(self.lang, self.texts))
    }

    /// The file in `lang` among `sources`.
    pub(crate) fn find(sources: &'static [Self], lang: Lang) -> Option<&'static Self> {
        sources.iter().find(|it| it.lang == lang.as_str())
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({})", self.lang)
    }
}

impl Bundle {
    /// Takes in what can be read; the tests hold that all of it can.
    fn parse(lang: &str, texts: &[&str]) -> Self {
        let locale: LanguageIdentifier = lang.parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![locale]);
        messages.set_use_isolating(false);
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned());
            let (resource, errors) = match resource {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            debug_assert!(errors.is_empty(), "{lang}: {errors:?}");
            messages.add_resource_overriding(resource);
        }
        Self { messages }
    }

    /// The message with its variables filled in; none where there is no such message.
    pub(crate) fn say(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let message = self.messages.get_message(key)?;
        let mut errors = Vec::new();
        let said =
            self.messages.format_pattern(message.value()?, Some(&args.0), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(said.into_owned())
    }

    /// Whether there is such a message.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.messages.has_message(key)
    }

    /// The variables that a message names and `args` lacks.
    pub(crate) fn lacking(&self, key: &str, args: &Args<'_>) -> Vec<String> {
        let mut errors = Vec::new();
        if let Some(pattern) = self.messages.get_message(key).and_then(|it| it.value()) {
            self.messages.format_pattern(pattern, Some(&args.0), &mut errors);
        }
        let variable = |it: FluentError| match it {
            FluentError::ResolverError(ResolverError::Reference(
                ReferenceKind::Variable { id },
            )) => Some(id),
            _ => None,
        };
        errors.into_iter().filter_map(variable).collect()
    }

    /// A message without variables.
    pub(crate) fn word(&self, key: &str) -> Option<String> {
        self.say(key, &Args::default())
    }
}

impl<'a> Args<'a> {
    /// The same with one variable more.
    pub(crate) fn text(mut self, name: &'a str, value: impl Into<String>) -> Self {
        self.0.set(name, FluentValue::from(value.into()));
        self
    }

    /// The same with a variable that a message may choose a plural by.
    pub(crate) fn number(mut self, name: &'a str, value: usize) -> Self {
        self.0.set(name, FluentValue::from(value));
        self
    }

    /// The same with a variable that is a number if it is written as one.
    pub(crate) fn either(self, name: &'a str, value: &str) -> Self {
        match value.parse::<usize>() {
            Ok(number) if number.to_string() == value => self.number(name, number),
            _ => self.text(name, value),
        }
    }
}
