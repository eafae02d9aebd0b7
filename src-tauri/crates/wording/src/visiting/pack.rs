//! What lies in the folder of a visit.

use pobratym_domain::{Circle, Profile, Visit};

use super::lists::{head, numbered};
use super::{VisitPaper, VisitPapers};
use crate::manuscript::{Form, Manuscript, Role, Table, TableColumn};
use crate::papers::Rows;
use crate::words::Words;

/// A paper in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    pub name: String,
    pub copies: u32,
    /// Whether both sides of a leaf may be printed.
    pub is_two_sided: bool,
}

impl VisitPaper {
    /// How many copies of it a visit asks for.
    pub fn copies(self, visit: &Visit) -> u32 {
        let count = |it: usize| u32::try_from(it.max(1)).unwrap_or(u32::MAX);
        let people = count(visit.delegates().count());
        let delegations = count(visit.delegations.len());
        match self {
            Self::Programme(Circle::Delegation) | Self::Emergency => people,
            Self::Participants
            | Self::FolderCover
            | Self::TitlePage
            | Self::Oath
            | Self::GoldenBook => delegations,
            _ => 1,
        }
    }

    /// Whether both sides of a leaf may be printed; what is cut, signed or read aloud has one.
    pub fn is_two_sided(self) -> bool {
        matches!(
            self,
            Self::Programme(_)
                | Self::Participants
                | Self::Arrivals
                | Self::Meals
                | Self::Booklet
                | Self::RunningOrder
        )
    }
}

impl VisitPapers<'_> {
    /// What lies in the folder, in its order, with the copies of each.
    pub fn contents(&self, papers: &[Packed]) -> Manuscript {
        self.alone(self.first(), |it| it.listed(papers))
    }

    fn listed(&self, papers: &[Packed]) -> Manuscript {
        let first = self.first();
        let words = Words::of(first);
        let mut paper = Rows::default();
        let title = self.title(&mut paper, "pack-contents");
        let rows = papers.iter().enumerate().map(|(index, it)| {
            let sides = if it.is_two_sided { "pack-both-sides" } else { "pack-one-side" };
            vec![
                (index + 1).to_string(),
                it.name.clone(),
                it.copies.to_string(),
                words.word(sides),
            ]
        });
        let copies = TableColumn { holds_numbers: true, ..head(first, "pack-copies") };
        let table = Table {
            rows: rows.collect(),
            columns: vec![
                numbered(first),
                head(first, "pack-paper"),
                copies,
                head(first, "pack-sides"),
            ],
            totals: Vec::new(),
        };
        paper.push(Role::Table(table), Vec::new());
        paper.bound(Form::Running, Profile::Plain, title, self.langs())
    }
}
