import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { HistoryRow } from "$lib/api/bindings/HistoryRow";
import type { Printed } from "$lib/api/bindings/Printed";
import type { RedlineRowView } from "$lib/api/bindings/RedlineRowView";
import type { RedlineView } from "$lib/api/bindings/RedlineView";
import type { SpanView } from "$lib/api/bindings/SpanView";
import type { VersionView } from "$lib/api/bindings/VersionView";
import type { WordingView } from "$lib/api/bindings/WordingView";
import { t } from "$lib/i18n";

const DAY = 86_400_000;
const AT = Date.UTC(2026, 9, 20, 11, 3, 7);

export const versions: VersionView[] = [
  {
    unit: "version-1",
    name: "надіслано партнеру 12.03",
    by: "Ірина Коваль",
    at: AT - 30 * DAY,
  },
  { unit: "version-2", name: "після правок юриста", by: "Тарас Гнатюк", at: AT - 4 * DAY },
];

export const printedRedline: Printed = {
  files: [{ path: "D:\\Папери\\порівняння.pdf", pages: 4, sha256: "", printer: null, party: "" }],
  cautions: [],
};

export function historyRows(view: AgreementView, limit: number): HistoryRow[] {
  const [clause] = view.articles[0]?.clauses ?? [];
  const cells = clause?.wordings.map((it) => it.cell) ?? [];
  const rows = Array.from(
    { length: 40 },
    (_, index): HistoryRow => ({
      act: `act-${index}`,
      name: t(index % 3 === 0 ? "act-EditWording" : "act-EditFact"),
      by: index % 2 === 0 ? "Ірина Коваль" : "",
      at: AT - index * 3_600_000,
      places: index % 3 === 0 ? ["Стаття 1, пункт 1"] : [],
      cells: index % 3 === 0 ? cells : ["agreement-000001/gone/text/uk"],
      isUndo: index === 1,
    }),
  );
  return rows.slice(0, limit);
}

const same = (text: string): SpanView => ({ revision: "same", text });
const gone = (text: string): SpanView => ({ revision: "deleted", text });
const first = (text: string) => text.split(" ", 3).join(" ");
const come = (text: string): SpanView => ({ revision: "inserted", text });

/** What changed in the first article: each kind of change once. */
export function redlineView(view: AgreementView, from: string, to: string): RedlineView {
  const row = (
    role: string,
    unit: string | null,
    change: string,
    wordings: WordingView[],
    spans: (text: string, column: number) => SpanView[],
    number = "",
  ): RedlineRowView => ({
    role,
    unit,
    change,
    columns: wordings.map(({ lang, cell, text }, column) => ({
      lang,
      number,
      spans: text ? spans(text, column) : [],
      cell: change === "removed" ? null : cell,
    })),
  });
  const stayed = (text: string) => [same(text)];
  const rows = [
    row("title", null, "same", view.title, stayed),
    ...view.recitals.map((it) => row("recital", it.unit, "same", it.wordings, stayed)),
  ];
  for (const article of view.articles) {
    const { unit, number, headings } = article;
    rows.push(row("heading", unit, "same", headings, stayed, `Стаття ${number}`));
    for (const [index, clause] of article.clauses.entries()) {
      const add = (change: string, spans: Parameters<typeof row>[4]) =>
        rows.push(
          row("clause", clause.unit, change, clause.wordings, spans, `${number}.${index + 1}.`),
        );
      if (number === 1 && index === 0) {
        add("changed", (text, column) =>
          column === 0
            ? [
                same(`${first(text)} `),
                gone("п’ять"),
                come("три"),
                same(text.slice(first(text).length)),
              ]
            : [same(text)],
        );
      } else if (number === 1 && index === 1) {
        add("removed", (text) => [gone(text)]);
        add("added", (text) => [come(text)]);
      } else if (number === 2 && index === 0) {
        add("moved", stayed);
      } else {
        add("same", stayed);
      }
    }
  }
  const changes = rows.filter((it) => it.change !== "same").length;
  return { from, to, langs: view.langs, rows, changes };
}
