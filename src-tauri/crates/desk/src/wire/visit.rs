use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileView, FilingRow, FindingView, FormField, Saved, VersionView};

/// A visit in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VisitRow {
    /// `visit-…`
    pub document: String,
    /// What it is called: whom it joins, and when.
    pub name: String,
    /// `incoming`, `outgoing` or `online`.
    pub way: String,
    /// `official`, `working` …; empty where none was chosen.
    pub kind: String,
    /// `planned`, `agreed`, `held` or `cancelled`.
    pub state: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    /// The bodies whose delegations come or to which one goes.
    pub bodies: Vec<String>,
    pub delegates: u32,
    pub items: u32,
    /// How many things are to be looked at.
    pub findings: u32,
    /// Checks that are not done.
    pub open_checks: u32,
    /// The agreements that it is about.
    pub agreements: Vec<String>,
    pub sample: bool,
}

/// A visit.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VisitView {
    pub document: String,
    pub name: String,
    pub state: String,
    pub langs: Vec<String>,
    pub fields: Vec<FormField>,
    pub delegations: Vec<DelegationView>,
    /// The programme by days, those without a day last.
    pub days: Vec<ProgrammeDay>,
    pub gifts: Vec<PartView>,
    pub expenses: Vec<PartView>,
    pub checks: Vec<PartView>,
    /// The agreements and partners that it is about, by their names.
    pub links: Vec<PartView>,
    /// What was promised during it.
    pub commitments: Vec<FilingRow>,
    pub letters: Vec<FilingRow>,
    pub files: Vec<FileView>,
    pub findings: Vec<FindingView>,
    /// As the partner got it, oldest first.
    pub versions: Vec<VersionView>,
    /// How many of which country take part.
    pub headcounts: Headcounts,
    pub money: VisitMoney,
    /// The funds whose rules it can be held against.
    pub funds: Vec<FundView>,
    /// Categories under which a delegate of ours may leave, with the act that allows it.
    pub exits: Vec<ExitView>,
    /// Times that the law of the office's country asks it to keep, and where that is written.
    pub rules: Vec<VisitRuleView>,
    /// When the rules of visits were last looked at.
    pub rules_checked_on: Option<String>,
    /// The day on which its personal values are to be erased.
    pub erase_on: Option<String>,
    /// What is arranged for a signing; none where nothing is signed.
    pub ceremony: Option<CeremonyView>,
    pub sample: bool,
    pub undo: Option<String>,
    pub redo: Option<String>,
}

/// Those whom one body sends, in protocol order.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DelegationView {
    pub unit: String,
    pub body: Option<String>,
    pub name: String,
    pub country: String,
    pub delegates: Vec<PartView>,
}

/// A delegate, a gift, an expense, a check, a link: a row with a form.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PartView {
    pub unit: String,
    /// What it is called in a list; empty where nothing says.
    pub name: String,
    pub fields: Vec<FormField>,
    /// Its personal values were erased on their day.
    pub is_erased: bool,
}

/// What is arranged for a signing.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CeremonyView {
    pub fields: Vec<FormField>,
    /// From left to right as one sees who stands behind the table.
    pub seats: Vec<PlaceView>,
    pub flags: Vec<PlaceView>,
    /// The first is played first.
    pub anthems: Vec<PlaceView>,
    pub handings: Vec<PartView>,
    /// How many are signed, of all parties together.
    pub originals: u32,
}

/// Whose place it is in an order.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlaceView {
    pub unit: String,
    pub name: String,
    pub country: String,
    /// Who leads the delegation; may be empty.
    pub person: String,
}

/// One day of the programme.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgrammeDay {
    /// None for items that have no day.
    pub on: Option<String>,
    /// By how many minutes the clock is set forward on that day; 0 on most days.
    pub clock_change: i32,
    pub items: Vec<ItemView>,
}

/// One item of the programme.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ItemView {
    pub unit: String,
    pub name: String,
    /// `08:52`
    pub from: Option<String>,
    pub until: Option<String>,
    /// Minutes from the end of the item above on the same day; negative where they overlap,
    /// none where its end is not known.
    pub gap: Option<i32>,
    /// `internal`, `delegation` or `press`.
    pub circle: String,
    /// The delegations and delegates who take part; everyone where it is empty.
    pub takes: Vec<String>,
    pub fields: Vec<FormField>,
    pub findings: Vec<FindingView>,
}

/// How many take part.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Headcounts {
    /// In the order of the delegations.
    pub countries: Vec<CountryCount>,
    pub planned: u32,
    pub attended: u32,
}

/// How many of one country take part.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CountryCount {
    /// None for delegations of no known body.
    pub country: Option<String>,
    /// Who is on the lists.
    pub planned: u32,
    /// Who is marked as having been there.
    pub attended: u32,
}

/// What a visit costs and what its gifts are worth, each sum as `14500.50 EUR`, one for each
/// currency.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VisitMoney {
    pub lines: Vec<LineSumView>,
    pub planned: Vec<String>,
    pub spent: Vec<String>,
    /// So many rows cannot be read as one number in one currency.
    pub expenses_left_out: u32,
    pub gifts: Vec<String>,
    pub gifts_left_out: u32,
}

/// What one line of the budget bears.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LineSumView {
    /// Empty where no line was entered.
    pub line: String,
    pub planned: Vec<String>,
    pub spent: Vec<String>,
}

/// A fund that pays for visits.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FundView {
    /// What the field `fund` holds.
    pub key: String,
    pub name: String,
    /// What it asks of a visit.
    pub asks: String,
    pub source: String,
    /// Where that can be read; may be empty.
    pub link: String,
    /// Whether the numbers were seen there.
    pub verified: bool,
}

/// A category under which someone may leave the country.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExitView {
    pub name: String,
    pub act: String,
    /// Whether the act was seen.
    pub verified: bool,
}

/// A time that a visit has still to keep.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VisitRuleView {
    pub name: String,
    /// Its last day.
    pub on: String,
    pub source: String,
    /// Where that can be read; may be empty.
    pub link: String,
    /// Whether the number of days was seen there.
    pub verified: bool,
}

/// What a visit begins with.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct VisitInput {
    /// The languages of its papers; those of the office and of the partner where none is given.
    #[serde(default)]
    pub langs: Vec<String>,
    /// The bodies that send a delegation.
    #[serde(default)]
    pub delegations: Vec<String>,
    /// By the codes of the fields, worded ones with their language: `town/uk`.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

/// What can be done to a visit beside editing its fields.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(
    tag = "act",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum VisitActInput {
    RemoveVisit,
    SetLangs {
        langs: Vec<String>,
    },
    /// Those whom a body sends; `people` are units of its card.
    AddDelegation {
        body: String,
        #[serde(default)]
        people: Vec<String>,
    },
    AddDelegate {
        delegation: String,
    },
    OrderDelegates {
        delegation: String,
    },
    /// An item of the programme with these fields: `item_on`, `from`, `activity/uk` …
    AddItem {
        #[serde(default)]
        fields: BTreeMap<String, String>,
    },
    /// Events of a calendar that was looked into.
    TakeEvents {
        events: Vec<EventInput>,
    },
    /// A row of `gifts`, `expenses`, `checks`, `links` or `handings`.
    AddPart {
        list: String,
        #[serde(default)]
        fields: BTreeMap<String, String>,
    },
    /// The usual things to see to before a visit of this kind.
    AddUsualChecks,
    /// Keeps the visit as it stands under a name, such as that of the day it was sent.
    KeepVersion {
        name: String,
    },
    /// What is usually handed at a signing, by whom and to whom.
    AddUsualHandings,
    /// The delegations in the order of `seats`, `flags` or `anthems`.
    Arrange {
        what: String,
        order: Vec<String>,
    },
    SetParticipants {
        item: String,
        takes: Vec<String>,
    },
    ShiftItems {
        items: Vec<String>,
        minutes: i32,
    },
    Remove {
        unit: String,
    },
    MoveUp {
        unit: String,
    },
    MoveDown {
        unit: String,
    },
}

/// What an event of a calendar says of an item of the programme.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct EventInput {
    /// The item that it changes; none for a new one.
    pub item: Option<String>,
    /// As for a new item, with `calendar_uid`.
    pub fields: BTreeMap<String, String>,
}

/// An event of a calendar of others.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EventRow {
    /// `new`, `changed`, `same` or `left`.
    pub state: String,
    /// Why it is left: it `repeats`, its `zone` or that of the visit (`visit_zone`) is not
    /// known, it has no `start`, is `long`er than a day, or is there `twice`.
    pub because: Option<String>,
    pub name: String,
    /// By the clock of the visit; none where it is left, no hours where it takes the day.
    pub on: Option<String>,
    pub from: Option<String>,
    pub until: Option<String>,
    /// What taking it enters; none where there is nothing to take.
    pub take: Option<EventInput>,
}

/// A visit after a change.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedVisit {
    pub view: VisitView,
    /// The part that was made, to be focused.
    pub made: Option<String>,
    pub saved: Saved,
}

/// A change of the programme that a delegation has to know.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgrammeChangeView {
    pub unit: String,
    /// `new`, `gone`, `moved` or `changed`.
    pub change: String,
    pub name: String,
    /// `2026-10-23 10:30`, where it was and where it is; none where it is not.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Which papers of a visit are printed.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct VisitPaperInput {
    /// `programme`, `programme_internal`, `programme_press`, `participants`, `attendance`,
    /// `place_cards`, `badges`, `arrivals`, `meals`, `emergency`, `order`, `estimate`,
    /// `border_list`, `invitation`, `confirmation`, `transfers`, `booklet`, `report`,
    /// `checklist`, `seating`, `running_order`, `table_signs`, `folder_cover`, `title_page`,
    /// `oath`, `golden_book`, `speaking_notes`, `press_sheet`; all where it is empty.
    #[serde(default)]
    pub papers: Vec<String>,
    /// In one language instead of those of the visit.
    pub lang: Option<String>,
}

/// Personal values whose day of erasure has come.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Erasure {
    /// The visit that they belong to.
    pub document: String,
    pub title: String,
    pub erase_on: String,
    /// Of so many people.
    pub people: u32,
}
