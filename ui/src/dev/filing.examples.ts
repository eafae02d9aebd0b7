import type { EntryView } from "$lib/api/bindings/EntryView";
import type { FilingRow } from "$lib/api/bindings/FilingRow";
import type { FilingView } from "$lib/api/bindings/FilingView";
import type { FormField } from "$lib/api/bindings/FormField";
import { agreementView } from "../agreements/fixture.examples";
import type { Answers } from "./desk";

const LETTER = "letter-17vkx1t45jxvrk0e";
const COMMITMENT = "commitment-4f0bq1nn2x8s6m7c";
const CONSIGNMENT = "consignment-j109jprhed62cv44";

/** The forms as the desk lays them out: field, form. */
const FORMS: Record<string, [string, string][]> = {
  letter: [
    ["direction", "choice"],
    ["letter_on", "day"],
    ["letter_number", "text"],
    ["their_on", "day"],
    ["their_number", "text"],
    ["with", "body"],
    ["correspondent", "text"],
    ["subject", "text"],
    ["about", "agreement"],
    ["answer_by", "day"],
    ["answered_on", "day"],
    ["shelf", "text"],
    ["remark", "text"],
  ],
  commitment: [
    ["promise", "text"],
    ["about", "agreement"],
    ["with", "body"],
    ["own_owner", "text"],
    ["their_owner", "text"],
    ["due_on", "day"],
    ["progress", "choice"],
    ["done_on", "day"],
    ["evidence", "text"],
  ],
  consignment: [
    ["aid_kind", "choice"],
    ["subject", "text"],
    ["given_on", "day"],
    ["giver", "body"],
    ["giver_name", "text"],
    ["receiver", "body"],
    ["receiver_name", "text"],
    ["about", "agreement"],
    ["acceptance", "agreement"],
    ["published", "flag"],
    ["remark", "text"],
  ],
};

const row = (rest: Pick<FilingRow, "document" | "kind"> & Partial<FilingRow>): FilingRow => ({
  fields: {},
  names: {},
  dueOn: null,
  totals: [],
  tonnes: "",
  categories: [],
  files: 0,
  sample: false,
  ...rest,
});

/** Seen on 20 October 2026. */
export const filingRows: FilingRow[] = [
  row({
    document: LETTER,
    kind: "letter",
    fields: {
      direction: "incoming",
      letter_number: "Вх-15",
      letter_on: "2026-10-10",
      their_number: "OR.51",
      their_on: "2026-10-05",
      with: "wierzbogora",
      subject: "Запрошення на День Європи",
      about: "000004",
      answer_by: "2026-10-17",
    },
    names: { with: "Вежбогура", about: "Угода про побратимство" },
    dueOn: "2026-10-17",
    files: 1,
  }),
  row({
    document: "letter-2",
    kind: "letter",
    fields: { direction: "outgoing", correspondent: "Посольство", letter_on: "2026-09-01" },
  }),
  row({
    document: COMMITMENT,
    kind: "commitment",
    fields: {
      promise: "Надіслати перелік шкіл для обміну учнями",
      own_owner: "Ірина Коваль",
      their_owner: "Anna Lis",
      due_on: "2026-10-24",
      progress: "started",
      about: "000004",
    },
    names: { about: "Угода про побратимство" },
    dueOn: "2026-10-24",
  }),
  row({
    document: "commitment-2",
    kind: "commitment",
    fields: { promise: "Провести виставку світлин", progress: "done" },
  }),
  row({
    document: CONSIGNMENT,
    kind: "consignment",
    fields: {
      aid_kind: "humanitarian",
      subject: "Генератори",
      given_on: "2026-10-01",
      giver: "falkenbrueck",
      receiver: "yasnobir",
    },
    names: { giver: "Фалькенбрюк", receiver: "Яснобір" },
    totals: ["29000.50 EUR"],
    tonnes: "1.2",
    categories: ["energy"],
  }),
  row({
    document: "consignment-2",
    kind: "consignment",
    fields: { aid_kind: "experience", subject: "Навчання рятувальників", published: "true" },
  }),
];

/** The form of a filing of `filingRows`, or an empty one. */
export function filingView(document: string): FilingView {
  const [kind = ""] = document.split("-");
  const known = filingRows.find((it) => it.document === document);
  const fields = (FORMS[kind] ?? []).map(
    ([field, form]): FormField => ({
      field,
      form,
      lang: null,
      isPersonal: false,
      cell: `${document}/-/field.${field}`,
      value: known?.fields[field] ?? "",
    }),
  );
  const langs = kind === "consignment" ? ["uk", "de"] : ["uk"];
  return {
    document,
    kind,
    name: known?.fields.subject ?? known?.fields.promise ?? "",
    fields,
    files: known?.files
      ? [
          {
            unit: "file-1",
            name: "Zaproszenie.pdf",
            kind: "letter",
            on: "2026-10-10",
            check: null,
            fields: [],
            sha256: "",
          },
        ]
      : [],
    people: kind === "letter" ? ["Анна Шульце"] : [],
    table: kind === "consignment" ? goods(document, langs, known ? 1 : 0) : null,
    langs,
    sample: false,
    undo: "новий запис",
    redo: null,
  };
}

const COLUMNS: [field: string, isWorded: boolean][] = [
  ["name", true],
  ["category", false],
  ["measure", true],
  ["quantity", false],
  ["price", false],
  ["weight", false],
  ["serial", false],
  ["condition", true],
];

function goods(document: string, langs: string[], count: number) {
  return {
    kind: "aid",
    fields: COLUMNS.map(([field]) => field),
    entries: Array.from({ length: count }, (_, at) => entry(document, langs, `entry-${at + 1}`)),
    totals: count > 0 ? ["29000.50 EUR"] : [],
    leftOut: 0,
  };
}

function entry(document: string, langs: string[], unit: string): EntryView {
  const value = (field: string, lang: string) => ({
    lang,
    cell: [document, unit, `entry.${field}`, lang].filter(Boolean).join("/"),
    value: "",
  });
  const cells = COLUMNS.map(([field, isWorded]) => ({
    field,
    values: isWorded ? langs.map((lang) => value(field, lang)) : [value(field, "")],
  }));
  return { unit, cells };
}

const changed = (view: FilingView, made: string | null = null) => ({
  view,
  made,
  saved: { at: Date.now(), lastBackup: null, backupFault: null },
});

const edited = (cell: string, value: string): FilingView => {
  const view = filingView(cell.split("/")[0] ?? "");
  const fields = view.fields.map((it) => (it.cell === cell ? { ...it, value } : it));
  return { ...view, fields };
};

/** What the desk answers about letters, promises and aid; it keeps nothing. */
export const filing = {
  filings: ({ kind }) => filingRows.filter((it) => it.kind === kind),
  filing: ({ document }) => filingView(document),
  file: ({ input }) => filingView(`${input.kind}-new`),
  act_on_filing: ({ document, act }) => {
    const view = filingView(document);
    if (act.act === "setLangs") return changed({ ...view, langs: act.langs });
    if (act.act === "addEntry" && view.table) {
      const made = entry(document, view.langs, "entry-made");
      view.table.entries.push(made);
      return changed(view, made.unit);
    }
    if (act.act === "remove") return changed({ ...view, files: [] });
    return changed(view);
  },
  edit_filing: ({ cell, value }) => changed(edited(cell, value)),
  undo_filing: ({ document }) => changed({ ...filingView(document), undo: null, redo: "зміна" }),
  redo_filing: ({ document }) => changed(filingView(document)),
  take_commitments: () => 2,
  draft_acceptance: () => agreementView(),
  print_letter: () => null,
} satisfies Partial<Answers>;
