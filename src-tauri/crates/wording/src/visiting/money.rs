//! What a visit costs, by the lines of the budget.

use pobratym_domain::{Field, Part, Visit};

use crate::worth::{Sum, Worth};

/// What is planned and what was spent under one line of the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineSum {
    /// As it was entered; empty where no line was.
    pub line: String,
    /// One for each currency.
    pub planned: Vec<Sum>,
    pub spent: Vec<Sum>,
}

/// The expenses of a visit by the lines of the budget, in the order of the list. One without
/// a line of its own is under that of the visit.
pub fn expense_lines(visit: &Visit) -> Vec<LineSum> {
    let usual = visit.details.text(Field::BudgetLine);
    let mut lines: Vec<(&str, Vec<Part>)> = Vec::new();
    for expense in &visit.expenses {
        let own = expense.details.text(Field::BudgetLine);
        let line = if own.is_empty() { usual } else { own };
        match lines.iter_mut().find(|it| it.0 == line) {
            Some((_, expenses)) => expenses.push(expense.clone()),
            None => lines.push((line, vec![expense.clone()])),
        }
    }
    let sum = |(line, expenses): (&str, Vec<Part>)| LineSum {
        line: line.to_owned(),
        planned: Worth::of_expenses(&expenses).totals,
        spent: Worth::of_spent(&expenses).totals,
    };
    lines.into_iter().map(sum).collect()
}
