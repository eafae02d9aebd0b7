import type { ActInput } from "./bindings/ActInput";
import type { AddendumView } from "./bindings/AddendumView";
import type { AgreementRow } from "./bindings/AgreementRow";
import type { AgreementView } from "./bindings/AgreementView";
import type { BodyActInput } from "./bindings/BodyActInput";
import type { BodyInput } from "./bindings/BodyInput";
import type { BodyRow } from "./bindings/BodyRow";
import type { BodyView } from "./bindings/BodyView";
import type { CalendarEntry } from "./bindings/CalendarEntry";
import type { Changed } from "./bindings/Changed";
import type { ChangedBody } from "./bindings/ChangedBody";
import type { ChangedFiling } from "./bindings/ChangedFiling";
import type { ChangedVisit } from "./bindings/ChangedVisit";
import type { ClauseUse } from "./bindings/ClauseUse";
import type { Deadline } from "./bindings/Deadline";
import type { DeskView } from "./bindings/DeskView";
import type { DraftInput } from "./bindings/DraftInput";
import type { EnterInput } from "./bindings/EnterInput";
import type { Erasure } from "./bindings/Erasure";
import type { EventRow } from "./bindings/EventRow";
import type { FilingActInput } from "./bindings/FilingActInput";
import type { FilingInput } from "./bindings/FilingInput";
import type { FilingRow } from "./bindings/FilingRow";
import type { FilingView } from "./bindings/FilingView";
import type { FolioFile } from "./bindings/FolioFile";
import type { HistoryRow } from "./bindings/HistoryRow";
import type { IntakeView } from "./bindings/IntakeView";
import type { LibraryView } from "./bindings/LibraryView";
import type { ListInput } from "./bindings/ListInput";
import type { MailInput } from "./bindings/MailInput";
import type { OwnClauseInput } from "./bindings/OwnClauseInput";
import type { PackRow } from "./bindings/PackRow";
import type { PaperInput } from "./bindings/PaperInput";
import type { PaperVerdict } from "./bindings/PaperVerdict";
import type { Printed } from "./bindings/Printed";
import type { PrintersView } from "./bindings/PrintersView";
import type { PrintLog } from "./bindings/PrintLog";
import type { PrintTo } from "./bindings/PrintTo";
import type { ProgrammeChangeView } from "./bindings/ProgrammeChangeView";
import type { RedlineView } from "./bindings/RedlineView";
import type { ReturnedView } from "./bindings/ReturnedView";
import type { Saved } from "./bindings/Saved";
import type { Settings } from "./bindings/Settings";
import type { SigningView } from "./bindings/SigningView";
import type { Start } from "./bindings/Start";
import type { StateRegister } from "./bindings/StateRegister";
import type { TableImport } from "./bindings/TableImport";
import type { TableInput } from "./bindings/TableInput";
import type { TableView } from "./bindings/TableView";
import type { TakeInInput } from "./bindings/TakeInInput";
import type { TakeReturnedInput } from "./bindings/TakeReturnedInput";
import type { TodayView } from "./bindings/TodayView";
import type { VisitActInput } from "./bindings/VisitActInput";
import type { VisitInput } from "./bindings/VisitInput";
import type { VisitPaperInput } from "./bindings/VisitPaperInput";
import type { VisitRow } from "./bindings/VisitRow";
import type { VisitView } from "./bindings/VisitView";

/** Every command of the shell: its arguments and its answer. */
export type Commands = {
  /** How the desk opened. */
  start: [Record<string, never>, Start];
  /** Tries the same folder again. */
  open_again: [Record<string, never>, Start];
  /** Uses the proposed folder on this computer. */
  open_local_folder: [Record<string, never>, Start];
  /** Opens the newest verified copy; the damaged file stays where it was set aside. */
  restore_newest: [Record<string, never>, Start];
  quit: [Record<string, never>, null];
  /** Writes an error of the page into the log, and answers with what to tell of it. */
  page_failed: [{ error: string }, null];

  today: [Record<string, never>, TodayView];
  /** All agreements, or those that a search finds. */
  register: [{ query: string }, AgreementRow[]];
  agreement: [{ id: string }, AgreementView];
  draft: [{ input: DraftInput }, AgreementView];
  act: [{ agreement: string; act: ActInput }, Changed];
  /** Seals one value: a text, `true`, `3`, `2026-10-24`, a code; empty takes it away. */
  edit_agreement: [{ cell: string; value: string }, Changed];
  undo_agreement: [{ id: string }, Changed];
  redo_agreement: [{ id: string }, Changed];

  /** Begins an agreement without a text: concluded before, or only wanted so far. */
  enter: [{ input: EnterInput }, AgreementView];
  /** The agreements that one about to be entered seems to be already. */
  duplicates: [{ input: EnterInput }, AgreementRow[]];
  /** Tells day and place apart that stand in one cell of an old list. */
  read_signing: [{ text: string }, SigningView];
  /** Opens the file dialog; false where it was cancelled. `at` is a round of a step. */
  attach_file: [{ document: string; at: string | null; kind: string }, boolean];
  /** Asks where a copy shall lie, writes and opens it; false where it was cancelled. */
  save_attachment: [{ document: string; unit: string }, boolean];
  /** The protocols to an agreement, oldest first. */
  addenda: [{ agreement: string }, AddendumView[]];
  packs: [Record<string, never>, PackRow[]];
  /** Opens the file dialog; null where it was cancelled. */
  keep_pack: [Record<string, never>, PackRow[] | null];
  /** Without a party, of all of them; without papers, every one. */
  print_council: [
    { agreement: string; party: string | null; papers: string[]; to?: PrintTo | undefined },
    Printed | null,
  ];
  print_report: [{ year: number; to?: PrintTo | undefined }, Printed | null];
  deadlines: [Record<string, never>, Deadline[]];
  /** Visits, days to keep and anniversaries between two days, both `2026-10-24`. */
  calendar: [{ from: string; until: string }, CalendarEntry[]];
  /** How many days were written; null where it was cancelled. */
  export_calendar: [Record<string, never>, number | null];
  state_register: [Record<string, never>, StateRegister];

  /** Of `letter`, `commitment` or `consignment`. */
  filings: [{ kind: string }, FilingRow[]];
  filing: [{ document: string }, FilingView];
  file: [{ input: FilingInput }, FilingView];
  act_on_filing: [{ document: string; act: FilingActInput }, ChangedFiling];
  edit_filing: [{ cell: string; value: string }, ChangedFiling];
  undo_filing: [{ document: string }, ChangedFiling];
  redo_filing: [{ document: string }, ChangedFiling];
  /** How many promises were made of an action plan. */
  take_commitments: [{ agreement: string }, number];
  draft_acceptance: [{ document: string }, AgreementView];
  /** An own letter, to the person that it names. */
  print_letter: [{ document: string; to?: PrintTo | undefined }, Printed | null];

  /** Those to come first, soonest on top, then those that were. */
  visits: [Record<string, never>, VisitRow[]];
  visit: [{ document: string }, VisitView];
  plan_visit: [{ input: VisitInput }, VisitView];
  plan_ceremony: [{ agreement: string }, VisitView];
  act_on_visit: [{ document: string; act: VisitActInput }, ChangedVisit];
  edit_visit: [{ cell: string; value: string }, ChangedVisit];
  undo_visit: [{ document: string }, ChangedVisit];
  redo_visit: [{ document: string }, ChangedVisit];
  /** The visits whose personal values are due to be erased. */
  erasures: [Record<string, never>, Erasure[]];
  /** For good; answers of how many people. */
  erase_visit: [{ document: string }, number];
  /** Without papers, all that have something to say; null where the dialog was cancelled. */
  print_visit: [
    { document: string; paper: VisitPaperInput; to?: PrintTo | undefined },
    Printed | null,
  ];
  /** What a delegation has to know that changed since a version. */
  visit_changes: [{ document: string; version: string }, ProgrammeChangeView[]];
  print_visit_changes: [{ document: string; version: string }, Printed | null];
  /** How many items were written; null where it was cancelled. */
  save_visit_calendar: [{ document: string }, number | null];

  /** An agreement for a word processor; null where the dialog was cancelled. */
  export_folio: [
    { agreement: string; party: string | null; kind: "docx" | "odt" },
    FolioFile | null,
  ];
  /** A comparison for Word, with tracked changes; null where the dialog was cancelled. */
  export_redline: [{ agreement: string; from: string; to: string }, FolioFile | null];
  /** What a calendar would bring into the programme; null where the dialog was cancelled. */
  look_into_calendar: [{ document: string }, EventRow[] | null];
  /** A file of a partner held against the agreement: one that is asked for, or with a version
   *  the same again; null where the dialog was cancelled. */
  compare_returned: [{ agreement: string; base: string | null }, ReturnedView | null];
  take_returned: [{ agreement: string; input: TakeReturnedInput }, Changed];
  /** Cards of the people of a body, or of a visit; how many, null where it was cancelled. */
  save_cards: [{ of: string; withPersonal: boolean }, number | null];
  /** How many rows were written; null where it was cancelled. */
  save_list: [{ input: ListInput }, number | null];
  /** How many partners were written; null where it was cancelled. */
  save_twin_towns: [{ lang: string | null }, number | null];
  /** A message with papers in it; null where it was cancelled. */
  save_mail: [{ input: MailInput }, Printed | null];
  /** The folder that was written; null where it was cancelled. */
  save_all_data: [Record<string, never>, string | null];
  /** Whether the next dialogs answer with the files that were dropped onto the window. */
  hold_dropped: [{ isHeld: boolean }, null];
  /** Ends the long task that is under way. */
  stop_task: [Record<string, never>, null];
  /** Takes the people of a file of cards; null where the dialog was cancelled. */
  import_cards: [{ body: string }, ChangedBody | null];
  /** What a table would bring; null where the dialog was cancelled. */
  choose_table: [{ input: TableInput }, TableView | null];
  /** The same of the table that was chosen last, read otherwise. */
  look_into_table: [{ input: TableInput }, TableView];
  import_table: [{ input: TableInput }, TableImport];
  undo_import: [{ id: string }, null];

  bodies: [Record<string, never>, BodyRow[]];
  body: [{ id: string }, BodyView];
  found_body: [{ input: BodyInput }, BodyView];
  act_on_body: [{ body: string; act: BodyActInput }, ChangedBody];
  edit_body: [{ cell: string; value: string }, ChangedBody];
  undo_body: [{ id: string }, ChangedBody];
  redo_body: [{ id: string }, ChangedBody];
  /** Opens the file dialog; null where it was cancelled. */
  choose_arms: [{ body: string }, ChangedBody | null];
  /** The picture's bytes: PNG, JPEG or SVG. */
  arms: [{ body: string }, ArrayBuffer];

  /** Keeps unsealed typing; answers when the row is on disk. */
  type_into: [{ cell: string; text: string }, Saved];
  /** Seals all typing. */
  save_now: [Record<string, never>, Saved];
  /** Makes a verified backup now. */
  back_up_now: [Record<string, never>, Saved];
  status: [Record<string, never>, Saved];
  /** Has words checked as they are typed; answers with the languages that have a dictionary. */
  check_spelling: [{ langs: string[] }, string[]];

  /**
   * A real page, counted from 1, in a party's order or in the agreement's own; the last one
   * where there are fewer. See `paintedFrom`.
   */
  preview: [{ agreement: string; party: string | null; page: number }, ArrayBuffer];
  /** Opens the dialog for the place; null where it was cancelled. */
  print: [{ agreement: string; paper: PaperInput; to?: PrintTo | undefined }, Printed | null];
  /** Opens the file dialog and tells what is in a Word or text file; null where cancelled. */
  look_into_text: [Record<string, never>, IntakeView | null];
  /** The same of a pasted text. */
  look_at_text: [{ text: string }, IntakeView];
  /** Makes an agreement of a text that was looked over. */
  take_in: [{ input: TakeInInput }, AgreementView];

  /** What was done to an agreement, latest first. */
  history: [{ agreement: string; limit: number }, HistoryRow[]];
  /** What changed between two versions, by their units; `now` is the present text. */
  redline: [{ agreement: string; from: string; to: string }, RedlineView];
  /** The same as a PDF; null where the dialog was cancelled. */
  print_redline: [{ agreement: string; from: string; to: string }, Printed | null];

  /** The library as an agreement may use it, restricted to what the query finds. */
  library: [{ agreement: string | null; query: string }, LibraryView];
  clause_uses: [{ key: string }, ClauseUse[]];
  /** Keeps a clause of the office's own; answers with its identifier. */
  keep_clause: [{ id: string | null; input: OwnClauseInput }, string];
  remove_clause: [{ id: string }, null];
  /** False where the dialog was cancelled. */
  export_library: [Record<string, never>, boolean];
  /** How many clauses were new; null where the dialog was cancelled. */
  import_library: [Record<string, never>, number | null];

  /** The printers of this computer, and the last choice. */
  printers: [Record<string, never>, PrintersView];
  /** What was printed of a document. */
  prints: [{ document: string }, PrintLog];
  /** Opens a file of the last printed set in the system's viewer. */
  open_printed: [{ index: number }, null];
  /** Opens the file dialog and tells whether this desk printed the file; null where cancelled. */
  verify_paper: [Record<string, never>, PaperVerdict | null];

  change_settings: [{ settings: Settings }, DeskView];
  open_sample: [Record<string, never>, DeskView];
  remove_sample: [Record<string, never>, DeskView];
};
