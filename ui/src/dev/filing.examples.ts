import type { FilingView } from "$lib/api/bindings/FilingView";
import { agreementView } from "../agreements/fixture.examples";
import type { Answers } from "./desk";

/** A letter of which nothing is known yet. */
export const letter: FilingView = {
  document: "letter-1",
  kind: "letter",
  name: "",
  fields: [],
  files: [],
  people: [],
  table: null,
  langs: ["uk"],
  sample: false,
  undo: null,
  redo: null,
};

const changed = () => ({
  view: letter,
  made: null,
  saved: { at: Date.now(), lastBackup: null, backupFault: null },
});

/** What the desk answers about letters, promises and aid. */
export const filing = {
  filings: () => [],
  filing: () => letter,
  file: () => letter,
  act_on_filing: changed,
  edit_filing: changed,
  undo_filing: changed,
  redo_filing: changed,
  take_commitments: () => 2,
  draft_acceptance: () => agreementView(),
  print_letter: () => null,
} satisfies Partial<Answers>;
