//! What the goods of an agreement are worth together.

use pobratym_domain::{Entry, EntryField, Field, Lang, Part};

use crate::bundle::Args;
use crate::consistency::{currency, grouped};
use crate::decimal::Decimal;
use crate::words::Words;

/// An amount of money in a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// `14500.50`
    pub amount: String,
    /// `EUR`
    pub currency: String,
}

/// The worth of each row of a table of goods, and of all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// Quantity times value, one for each entry; none where either is not there, or cannot
    /// be read as one number, and the value as one currency.
    pub rows: Vec<Option<Sum>>,
    /// One for each currency, in the order of the table.
    pub totals: Vec<Sum>,
    /// How many rows with anything in them are in no total.
    pub left_out: usize,
}

impl Worth {
    /// Reckons exactly, without rounding. Linear in the rows.
    pub fn of(entries: &[Entry]) -> Self {
        Self::sum(entries.iter().map(|it| (reckoned(it), is_blank(it))))
    }

    /// The planned expenses of a visit: how many, times the price of one. What says no count
    /// is counted once.
    pub fn of_expenses(expenses: &[Part]) -> Self {
        Self::sum(expenses.iter().map(|it| {
            let (amount, currency) = match price(it.details.text(Field::Price)) {
                Some(price) => price,
                None => return (None, it.details.text(Field::Price).is_empty()),
            };
            let count = it.details.count(Field::Count).unwrap_or(1).to_string();
            let times = Decimal::typed(&count).and_then(|it| it.times(amount));
            (times.map(|it| (it, currency)), false)
        }))
    }

    /// What was spent on the expenses of a visit.
    pub fn of_spent(expenses: &[Part]) -> Self {
        Self::of_field(expenses, Field::Spent)
    }

    /// Of the gifts of a visit.
    pub fn of_gifts(gifts: &[Part]) -> Self {
        Self::of_field(gifts, Field::GiftWorth)
    }

    fn of_field(parts: &[Part], field: Field) -> Self {
        let texts = parts.iter().map(|it| it.details.text(field));
        Self::sum(texts.map(|it| (price(it), it.is_empty())))
    }

    /// Of rows, each with what it comes to and whether it is blank.
    fn sum(rows: impl Iterator<Item = (Option<(Decimal, String)>, bool)>) -> Self {
        let mut worth = Self::default();
        let mut totals: Vec<(String, Decimal)> = Vec::new();
        for (reckoned, is_blank) in rows {
            let reckoned = reckoned.and_then(|(amount, currency)| {
                let at = totals.iter().position(|(it, _)| *it == currency);
                let before = at.map_or(Decimal::ZERO, |it| totals[it].1);
                let after = before.plus(amount)?;
                match at {
                    Some(at) => totals[at].1 = after,
                    None => totals.push((currency.clone(), after)),
                }
                Some(Sum { amount: amount.money(), currency })
            });
            worth.left_out += usize::from(reckoned.is_none() && !is_blank);
            worth.rows.push(reckoned);
        }
        worth.totals = totals
            .into_iter()
            .map(|(currency, amount)| Sum { amount: amount.money(), currency })
            .collect();
        worth
    }
}

impl Sum {
    /// The sum of amounts in one currency; none where one of them cannot be read.
    pub fn total(sums: &[Self]) -> Option<Self> {
        let mut amounts = sums.iter().map(|it| Decimal::typed(&it.amount));
        let first = amounts.next()??;
        let amount = amounts.try_fold(first, |sum, it| sum.plus(it?))?;
        let currency = sums.first()?.currency.clone();
        Some(Self { amount: amount.money(), currency })
    }

    /// As `lang` writes it.
    pub fn said(&self, lang: Lang) -> String {
        let args = Args::default()
            .text("amount", grouped(&self.amount, lang))
            .text("currency", self.currency.as_str());
        Words::of(lang).say("money", &args)
    }

    /// Whether it is more than another in the same currency.
    pub(crate) fn exceeds(&self, other: &Self) -> bool {
        let amounts = Decimal::typed(&self.amount).zip(Decimal::typed(&other.amount));
        self.currency == other.currency && amounts.is_some_and(|(a, b)| a.exceeds(b))
    }

    /// What a clerk typed as a value, such as `14 500 EUR` or `€ 310,50`; nothing where the
    /// amount or the currency is in doubt.
    pub(crate) fn typed(text: &str) -> Option<Self> {
        let (amount, currency) = price(text)?;
        Some(Self { amount: amount.to_string(), currency })
    }
}

/// What rows weigh together, in tonnes; none where no row says, or one says what cannot be
/// read as one number.
pub fn weight(entries: &[Entry]) -> Option<String> {
    let written = entries.iter().map(|it| it.text(EntryField::Weight, Lang::UK));
    let mut written = written.filter(|it| !it.is_empty());
    let first = Decimal::typed(written.next()?)?;
    let total = written.try_fold(first, |sum, it| sum.plus(Decimal::typed(it)?))?;
    Some(total.to_string())
}

/// A quantity as `lang` writes it; what is no number as it was typed.
pub(crate) fn counted(text: &str, lang: Lang) -> String {
    match Decimal::typed(text) {
        Some(number) => grouped(&number.to_string(), lang),
        None => text.to_owned(),
    }
}

fn reckoned(entry: &Entry) -> Option<(Decimal, String)> {
    let value = |field| entry.text(field, Lang::UK);
    let (price, currency) = price(value(EntryField::Price))?;
    let quantity = Decimal::typed(value(EntryField::Quantity))?;
    Some((quantity.times(price)?, currency))
}

/// An amount and the currency beside it.
fn price(text: &str) -> Option<(Decimal, String)> {
    let first = text.find(|it: char| it.is_ascii_digit())?;
    let last = text.rfind(|it: char| it.is_ascii_digit())?;
    let amount = Decimal::typed(&text[first..=last])?;
    let named = match (text[..first].trim(), text[last + 1..].trim()) {
        (named, "") | ("", named) => named,
        _ => return None,
    };
    Some((amount, currency(named)?))
}

fn is_blank(entry: &Entry) -> bool {
    let texts = entry.words.values().chain(entry.values.values());
    texts.into_iter().all(|it| it.trim().is_empty())
}
