import type { TableImport } from "$lib/api/bindings/TableImport";
import type { TableInput } from "$lib/api/bindings/TableInput";
import type { TableRow } from "$lib/api/bindings/TableRow";
import type { TableView } from "$lib/api/bindings/TableView";

const row = (
  number: number,
  state: string,
  cells: string[],
  more: Partial<TableRow> = {},
): TableRow => ({
  row: number,
  state,
  take: state === "new",
  cells,
  findings: [],
  duplicateRow: null,
  duplicateOf: null,
  ...more,
});

export const tableView: TableView = {
  file: "реєстр.xlsx",
  format: "xlsx",
  encoding: null,
  sheets: ["Угоди", "Партнери"],
  sheet: "Угоди",
  hasMacros: false,
  headRow: 1,
  columns: [
    { name: "A", head: "Назва угоди", meaning: "title" },
    { name: "B", head: "Дата та місце підписання", meaning: "signing" },
    { name: "C", head: "Колір", meaning: "" },
  ],
  isRemembered: false,
  meanings: ["title", "signing", "partner", "remark"],
  rows: [
    row(2, "new", ["Угода про побратимство", "11.07.2025, м. Бруно", "синій"]),
    row(3, "duplicate", ["Угода про побратимство", "11.07.2025, м. Бруно", ""], {
      duplicateRow: 2,
    }),
    row(4, "faulty", ["", "", "зелений"], {
      findings: [
        {
          code: "nothing_named",
          severity: "blocker",
          cell: "A4",
          sentence: "У рядку немає назви, за якою його можна внести.",
        },
      ],
    }),
  ],
  duplicates: [3],
  counts: { rows: 3, new: 1, duplicates: 1, faulty: 1, taken: 1 },
};

/** The table as it is read with other columns. */
export function lookedInto(input: TableInput): TableView {
  const columns = tableView.columns.map((it) => ({
    ...it,
    meaning: input.columns[it.name] ?? it.meaning,
  }));
  return { ...tableView, columns, sheet: input.sheet ?? tableView.sheet };
}

export const tableImport: TableImport = {
  id: "0123456789abcdef",
  agreements: 1,
  bodies: 2,
  people: 0,
  counts: tableView.counts,
};
