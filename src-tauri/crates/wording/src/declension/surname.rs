//! Whether a surname is an adjective («Зелена») or a noun («Береза»), as `shevchenko`
//! judges it: a list of names, and a small recurrent network for the others.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::rules::Class;

/// What is known of surnames that may be either.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Surnames {
    adjectives: BTreeSet<String>,
    nouns: BTreeSet<String>,
    network: Network,
}

/// The weights, row after row.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Network {
    alphabet: String,
    letters: Vec<f32>,
    input: Vec<f32>,
    memory: Vec<f32>,
    bias: Vec<f32>,
    output: Vec<f32>,
    output_bias: f32,
}

/// How many letters the network reads, counted from the end of the name.
const READ: usize = 20;

impl Surnames {
    /// What a surname in lower case is.
    pub(super) fn class(&self, surname: &str) -> Class {
        if self.adjectives.contains(surname) {
            Class::Adjective
        } else if self.nouns.contains(surname) || self.network.is_noun(surname) {
            Class::Noun
        } else {
            Class::Adjective
        }
    }
}

impl Network {
    fn is_noun(&self, surname: &str) -> bool {
        let units = self.bias.len();
        let code = |letter| {
            self.alphabet.chars().position(|it| it == letter).map_or(0, |it| it + 1)
        };
        let mut read: Vec<usize> = surname.chars().rev().take(READ).map(code).collect();
        read.resize(READ, 0);
        let mut state = vec![0.0; units];
        for code in read.into_iter().rev() {
            let letter = &self.letters[code * units..][..units];
            state = (0..units)
                .map(|to| {
                    let sum = self.bias[to]
                        + column(letter, &self.input, to)
                        + column(&state, &self.memory, to);
                    sum.max(0.0)
                })
                .collect();
        }
        let sum: f32 =
            state.iter().zip(&self.output).map(|(it, weight)| it * weight).sum();
        sum + self.output_bias >= 0.0
    }
}

/// The values weighted by one column of a square of weights.
fn column(values: &[f32], weights: &[f32], to: usize) -> f32 {
    let weights = weights.iter().skip(to).step_by(values.len());
    values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}
