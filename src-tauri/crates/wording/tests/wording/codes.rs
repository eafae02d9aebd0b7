//! Every code has its sentence, and every sentence its code.

use std::collections::BTreeSet;

use pobratym_domain::{
    Act, AgreementId, AgreementKind, AidCategory, AidKind, BodyKind, Case, Cell,
    DelegateRole, Field, Finding, FindingCode, Gender, Id, Kind, Lang, Numbering,
    Progress, Refusal, RowFault, Severity, Stage, VisitKind, VisitState, VisitWay,
};
use pobratym_wording::messages;

use crate::keys::{folder, keys};

const FAULTS: [&str; 40] = [
    "stopped",
    "printer",
    "no_printing",
    "workbook",
    "pack",
    "pack_newer",
    "made_by_newer",
    "damaged",
    "missing",
    "read_only",
    "disk_full",
    "in_use",
    "network_folder",
    "io",
    "backup_failed",
    "verify_failed",
    "pdf",
    "font",
    "print_target",
    "save_failed",
    "not_found",
    "invalid_input",
    "picture_format",
    "picture_broken",
    "picture_size",
    "picture_letters",
    "picture_outside",
    "attachment",
    "text_broken",
    "text_size",
    "text_protected",
    "text_macros",
    "text_old",
    "foreign",
    "table_broken",
    "table_size",
    "table_protected",
    "table_empty",
    "table_sheet",
    "table_encoding",
];

const ACTS: [&str; 74] = [
    "ImportTable",
    "FoundBody",
    "RemoveBody",
    "AddPerson",
    "RemovePerson",
    "ProposeForms",
    "Draft",
    "RemoveAgreement",
    "EditWording",
    "EditFact",
    "AddRecital",
    "AddArticle",
    "AddClause",
    "Remove",
    "Move",
    "SetLangs",
    "AddParty",
    "AddSignatory",
    "Substitute",
    "Settle",
    "Reopen",
    "PrintOriginal",
    "SetInstrument",
    "InsertClause",
    "InsertArticle",
    "Exchange",
    "AddEntry",
    "TakeEntries",
    "AddTerm",
    "AddFact",
    "Check",
    "Release",
    "AddComment",
    "KeepVersion",
    "KeepClause",
    "RemoveClause",
    "ImportText",
    "Undo",
    "EnterNeed",
    "EnterAgreement",
    "FileLetter",
    "FileCommitment",
    "FileConsignment",
    "RemoveFiling",
    "TakeCommitments",
    "PlanVisit",
    "RemoveVisit",
    "AddDelegation",
    "AddDelegate",
    "OrderDelegates",
    "AddItem",
    "TakeEvents",
    "AddGift",
    "AddExpense",
    "AddCheck",
    "AddHanding",
    "Arrange",
    "AddLink",
    "SetParticipants",
    "ShiftItems",
    "Approve",
    "Sign",
    "Register",
    "EnterIntoForce",
    "End",
    "AddApproval",
    "FollowPack",
    "Attach",
    "Amend",
    "TakeReturned",
    "KeepPack",
    "Redo",
    "DraftSample",
    "RemoveSample",
];

/// What other messages are made of, and what stands alone.
const OTHERS: [&str; 113] = [
    "form-field-in",
    "form-field-person-name",
    "form-field-person-office",
    "twin-towns-title",
    "twin-towns-country",
    "twin-towns-town",
    "twin-towns-since",
    "twin-towns-kind",
    "visit-paper-contents",
    "visit-paper-checklist",
    "visit-paper-seating",
    "visit-paper-running-order",
    "visit-paper-table-signs",
    "visit-paper-folder-cover",
    "visit-paper-title-page",
    "visit-paper-oath",
    "visit-paper-golden-book",
    "visit-paper-speaking-notes",
    "visit-paper-press-sheet",
    "visit-paper-invitation",
    "visit-paper-confirmation",
    "visit-paper-transfers",
    "visit-paper-booklet",
    "visit-paper-report",
    "calendar-visit",
    "calendar-plan-b",
    "calendar-anniversary",
    "calendar-jubilee",
    "visit-paper-order",
    "visit-paper-estimate",
    "visit-paper-border-list",
    "visit-name",
    "visit-check-order",
    "visit-check-estimate",
    "visit-check-interpreter",
    "visit-check-meals",
    "visit-check-lodging",
    "visit-check-transport",
    "visit-check-flags",
    "visit-check-shelters",
    "visit-check-printouts",
    "visit-paper-programme",
    "visit-paper-programme-internal",
    "visit-paper-programme-press",
    "visit-paper-participants",
    "visit-paper-attendance",
    "visit-paper-place-cards",
    "visit-paper-badges",
    "visit-paper-arrivals",
    "visit-paper-meals",
    "visit-paper-emergency",
    "reminder-title",
    "reminder-text",
    "report-title",
    "report-agreements",
    "report-in-force",
    "report-commitments",
    "report-aid",
    "report-aid-worth",
    "report-nothing",
    "report-column-day",
    "report-column-title",
    "report-column-stage",
    "report-column-due",
    "report-column-promise",
    "report-column-owner",
    "report-column-progress",
    "report-column-evidence",
    "report-column-giver",
    "report-column-receiver",
    "report-column-what",
    "report-column-worth",
    "report-column-tonnes",
    "register-sheet",
    "deadline-term",
    "deadline-notice",
    "deadline-letter",
    "deadline-counterpart",
    "deadline-commitment",
    "deadline-step",
    "day-off-saturday",
    "day-off-sunday",
    "lacks-partner",
    "lacks-step",
    "fact-to-know",
    "cli-help",
    "cli-restored",
    "cli-import-undone",
    "cli-sample-removed",
    "cli-usage",
    "chip-kind",
    "place",
    "place-authority",
    "version-now",
    "version-docx",
    "version-odt",
    "handle-title",
    "handle-party",
    "handle-place-and-date",
    "field-of",
    "case-in",
    "lang-name",
    "lang-in",
    "other-lang-in",
    "file",
    "bug",
    "bug-safe",
    "bug-do",
    "refusal-safe",
    "file-mark-working-copy",
    "file-mark-original",
    "file-mark-sample",
    "file-mark-backup",
];

const TABLES: [&str; 7] =
    ["partners", "agreements", "visits", "aid", "commitments", "participants", "yes"];

/// The columns of tables that are no fields of forms.
const COLUMNS: [&str; 23] = [
    "name",
    "person",
    "office",
    "official",
    "body_kind",
    "country",
    "seat",
    "people",
    "agreements",
    "title",
    "agreement_kind",
    "parties",
    "countries",
    "languages",
    "stage",
    "file_number",
    "signed_on",
    "bodies",
    "body",
    "delegates",
    "categories",
    "totals",
    "tonnes",
];

/// All refusals; a new one does not compile until it is in the list.
fn refusals() -> Vec<Refusal> {
    let all = vec![
        Refusal::TextClosed,
        Refusal::NotSettled,
        Refusal::NothingToReopen,
        Refusal::AlreadySigned,
        Refusal::NotSigned,
        Refusal::NotNext,
        Refusal::DayMissing,
        Refusal::DayTooEarly,
        Refusal::PartyExcluded,
        Refusal::NotReady(vec![finding(FindingCode::NoLanguage); 2]),
        Refusal::TooManyParties,
        Refusal::TooFewParties,
        Refusal::LanguageCount,
        Refusal::OriginalsCount,
        Refusal::OriginalsDiffer,
        Refusal::OriginalsOnce,
        Refusal::NoRoom,
        Refusal::NothingToPrint,
        Refusal::BodyInUse,
        Refusal::NothingToCheck,
        Refusal::NothingToTake,
        Refusal::NothingNew,
        Refusal::OtherAgreement,
        Refusal::ComparedBefore,
        Refusal::ReasonMissing,
        Refusal::NoSuchUnit,
        Refusal::WrongValue,
        Refusal::NothingToUndo,
        Refusal::NothingToRedo,
        Refusal::ChangedByOthers,
        Refusal::ImportChanged,
        Refusal::FolderNotEmpty,
    ];
    for refusal in &all {
        match refusal {
            Refusal::TextClosed
            | Refusal::NotSettled
            | Refusal::NothingToReopen
            | Refusal::AlreadySigned
            | Refusal::NotSigned
            | Refusal::NotNext
            | Refusal::DayMissing
            | Refusal::DayTooEarly
            | Refusal::PartyExcluded
            | Refusal::NotReady(_)
            | Refusal::TooManyParties
            | Refusal::TooFewParties
            | Refusal::LanguageCount
            | Refusal::OriginalsCount
            | Refusal::OriginalsDiffer
            | Refusal::OriginalsOnce
            | Refusal::NoRoom
            | Refusal::NothingToPrint
            | Refusal::BodyInUse
            | Refusal::NothingToCheck
            | Refusal::NothingToTake
            | Refusal::NothingNew
            | Refusal::OtherAgreement
            | Refusal::ComparedBefore
            | Refusal::ReasonMissing
            | Refusal::NoSuchUnit
            | Refusal::WrongValue
            | Refusal::NothingToUndo
            | Refusal::NothingToRedo
            | Refusal::ChangedByOthers
            | Refusal::ImportChanged
            | Refusal::FolderNotEmpty => {}
        }
    }
    all
}

/// A new act does not compile until it is here, and then belongs into [`ACTS`].
#[allow(dead_code)]
fn is_listed(act: &Act) -> bool {
    match act {
        Act::FoundBody { .. }
        | Act::RemoveBody
        | Act::AddPerson
        | Act::AddPeople { .. }
        | Act::RemovePerson { .. }
        | Act::ProposeForms { .. }
        | Act::Draft { .. }
        | Act::Enter { .. }
        | Act::File { .. }
        | Act::RemoveFiling
        | Act::PlanVisit { .. }
        | Act::RemoveVisit
        | Act::AddDelegation { .. }
        | Act::AddDelegate { .. }
        | Act::OrderDelegates { .. }
        | Act::AddItems { .. }
        | Act::Arrange { .. }
        | Act::TakeEvents { .. }
        | Act::AddParts { .. }
        | Act::SetParticipants { .. }
        | Act::ShiftItems { .. }
        | Act::Reach { .. }
        | Act::AddApproval { .. }
        | Act::FollowPack { .. }
        | Act::Attach { .. }
        | Act::Amend { .. }
        | Act::RemoveAgreement
        | Act::TakeIn { .. }
        | Act::Edit { .. }
        | Act::AddRecital { .. }
        | Act::AddArticle { .. }
        | Act::AddClause { .. }
        | Act::Remove { .. }
        | Act::Move { .. }
        | Act::MoveTo { .. }
        | Act::Refer { .. }
        | Act::SetLangs { .. }
        | Act::AddParty { .. }
        | Act::AddSignatory { .. }
        | Act::Substitute { .. }
        | Act::SetInstrument { .. }
        | Act::InsertClause { .. }
        | Act::InsertArticle { .. }
        | Act::Exchange { .. }
        | Act::AddEntry { .. }
        | Act::TakeEntries { .. }
        | Act::AddTerm
        | Act::AddFact { .. }
        | Act::Check { .. }
        | Act::Release { .. }
        | Act::AddComment { .. }
        | Act::KeepVersion { .. }
        | Act::KeepClause { .. }
        | Act::RemoveClause { .. }
        | Act::Settle { .. }
        | Act::Reopen
        | Act::TakeReturned(_)
        | Act::PrintOriginal { .. } => ACTS.contains(&act.name()),
    }
}

fn finding(code: FindingCode) -> Finding {
    let at = Cell::of(AgreementId(Id::from_bytes([1; 10])), Kind::Title);
    Finding::found(code, at)
        .with("article", 7)
        .with("clause", 2)
        .with("lang", "de")
        .with("other", "uk")
        .with("party", "Калинець")
        .with("number", 1)
        .with("case", "instrumental")
        .with("field", "official")
        .with("character", "☃")
        .with("counts", "8, 9")
        .with("found", "30")
        .with("expected", "20")
        .with("until", "2024-05-25")
        .with("on", "2024-05-25")
        .with("pair", "round")
        .with("most", "3 028 UAH")
        .with("source", "Закон України «Про запобігання корупції»")
        .with("item", "Вітання в ратуші")
        .with("delegation", "Фалькенбрюк")
        .with("name", "Аннегрет Ломаєр")
        .with("minutes", 10)
        .with("needed", 25)
        .with("text", "067 000 00 12")
        .with("checked", "2026-11-22")
        .with("step", "погодження міністерства")
        .with("because", "Обміни молоді потребують положення про захист дітей.")
}

fn family(name: &str, codes: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    codes.into_iter().map(|it| format!("{name}-{}", it.replace('_', "-"))).collect()
}

/// The keys that the codes of the program call for.
fn called_for() -> BTreeSet<String> {
    let mut all: BTreeSet<String> = OTHERS.iter().map(|it| it.to_string()).collect();
    all.extend(family("finding", FindingCode::ALL.iter().map(|it| it.code())));
    all.extend(family("severity", Severity::ALL.iter().map(|it| it.code())));
    all.extend(family("row-fault", RowFault::ALL.iter().map(|it| it.code())));
    all.extend(family("stage", Stage::ALL.iter().map(|it| it.code())));
    all.extend(family("agreement-kind", AgreementKind::ALL.iter().map(|it| it.code())));
    all.extend(family("body-kind", BodyKind::ALL.iter().map(|it| it.code())));
    all.extend(family("case", Case::ALL.iter().map(|it| it.code())));
    all.extend(family("gender", Gender::ALL.iter().map(|it| it.code())));
    all.extend(family("numbering", Numbering::ALL.iter().map(|it| it.code())));
    all.extend(family("progress", Progress::ALL.iter().map(|it| it.code())));
    all.extend(family("visit-way", VisitWay::ALL.iter().map(|it| it.code())));
    all.extend(family("visit-kind", VisitKind::ALL.iter().map(|it| it.code())));
    all.extend(family("visit-state", VisitState::ALL.iter().map(|it| it.code())));
    all.extend(family("delegate-role", DelegateRole::ALL.iter().map(|it| it.code())));
    all.extend(family("aid-kind", AidKind::ALL.iter().map(|it| it.code())));
    all.extend(family("aid-category", AidCategory::ALL.iter().map(|it| it.code())));
    // What other calendars call an item is on no form.
    let shown = Field::ALL.iter().filter(|it| **it != Field::CalendarUid);
    all.extend(family("form-field", shown.map(|it| it.code())));
    all.extend(family("table", TABLES));
    all.extend(family("column", COLUMNS));
    all.extend(family("act", ACTS));
    for refusal in family("refusal", refusals().iter().map(Refusal::code)) {
        all.extend([format!("{refusal}-do"), refusal]);
    }
    for fault in family("fault", FAULTS) {
        all.extend([format!("{fault}-safe"), format!("{fault}-do"), fault]);
    }
    all
}

#[test]
fn every_code_has_its_message_and_no_message_is_left_over() {
    let there: BTreeSet<String> = keys(&folder("words/messages.uk.ftl"))
        .into_keys()
        .filter(|key| !is_open(key))
        .collect();
    assert_eq!(called_for(), there);
}

/// Families that grow by data: languages and countries.
fn is_open(key: &str) -> bool {
    let codes = ["lang-in-", "lang-", "country-"];
    codes.iter().any(|it| key.strip_prefix(it).is_some_and(|code| code.len() == 2))
        && key != "lang-in"
}

/// A sentence without holes, in its own typography.
fn check_sentence(said: &str) {
    assert!(said.ends_with(['.', ':']), "{said}");
    for wrong in ["{", "}", "none", "!", "  ", " ,", " .", "..", "\"", "'"] {
        assert!(!said.contains(wrong), "{wrong:?} in {said:?}");
    }
}

#[test]
fn every_finding_is_a_sentence() {
    for lang in [Lang::UK, Lang::EN] {
        for &code in FindingCode::ALL {
            check_sentence(&messages::sentence(&finding(code), lang));
        }
    }
}

#[test]
fn every_refusal_and_fault_is_told_with_what_to_do() {
    for lang in [Lang::UK, Lang::EN] {
        let refused = refusals();
        let refused = refused.iter().map(|it| messages::refusal(it, lang));
        let named = [("path", "D:\\Побратими"), ("said", "Немає паперу."), ("sent", "2")];
        let print = [("printer", "Приймальня"), ("all", "4")];
        let unnamed = [("said", "none"), ("sent", "none")];
        let faults = FAULTS.iter().flat_map(|code| {
            [
                messages::fault(code, &[named.as_slice(), &print].concat(), lang),
                messages::fault(code, &[unnamed.as_slice(), &print].concat(), lang),
            ]
        });
        let bug = messages::bug("0123456789abcdef", lang);
        for said in refused.chain(faults).chain([bug]) {
            check_sentence(&said.what);
            check_sentence(&said.safe);
            check_sentence(&said.next);
        }
    }
}

#[test]
fn a_finding_says_where_it_is_and_in_which_language() {
    let missing = finding(FindingCode::WordingMissing);
    assert_eq!(
        messages::sentence(&missing, Lang::UK),
        "Стаття 7, пункт 2: немає тексту німецькою. Впишіть його або вилучіть це положення."
    );
    assert_eq!(
        messages::sentence(&missing, Lang::EN),
        "Article 7, clause 2: the text in German is missing. Enter it, or remove this \
         provision."
    );
    let form = finding(FindingCode::CaseFormMissing);
    assert_eq!(
        messages::sentence(&form, Lang::UK),
        "Калинець: немає офіційної назви німецькою в орудному відмінку, тож у документі \
         стоятиме називний. Впишіть цю форму."
    );
    let at = Cell::of(AgreementId(Id::from_bytes([1; 10])), Kind::Text);
    let recital = Finding::found(FindingCode::WordingMissing, at).with("recital", 3);
    let recital = recital.with("lang", "xx");
    assert_eq!(
        messages::sentence(&recital, Lang::UK),
        "Преамбула, абзац 3: немає тексту мовою «xx». Впишіть його або вилучіть це \
         положення."
    );
}

#[test]
fn numbers_of_findings_take_their_plural() {
    let refused = |count| {
        let findings = vec![finding(FindingCode::NoLanguage); count];
        messages::refusal(&Refusal::NotReady(findings), Lang::UK).what
    };
    assert!(refused(1).contains("1 зауваження, яке"));
    assert!(refused(3).contains("3 зауваження, які"));
    assert!(refused(5).contains("5 зауважень, які"));
    assert!(refused(21).contains("21 зауваження, яке"));
}

#[test]
fn a_language_without_sentences_is_answered_in_english() {
    let danish = "da".parse().unwrap();
    assert_eq!(messages::name("stage", "in_force", danish), "in force");
    assert_eq!(messages::text("no-such-key", &[], Lang::UK), "no-such-key");
}
