import { expect, it } from "vitest";
import type { RedlineRowView } from "$lib/api/bindings/RedlineRowView";
import { hadOthers, langsOf, passagesOf } from "./rows";

type Spans = [revision: string, text: string][];

const row = (
  role: string,
  change: string,
  number = "",
  spans: Spans[] = [[["same", "…"]]],
): RedlineRowView => ({
  role,
  unit: null,
  change,
  columns: spans.map((column, index) => ({
    lang: ["uk", "de"][index] ?? "",
    number,
    spans: column.map(([revision, text]) => ({ revision, text })),
    cell: null,
  })),
});

it("folds what stayed between two changes into one passage", () => {
  const passages = passagesOf([
    row("title", "same"),
    row("recital", "same"),
    row("recital", "changed"),
    row("heading", "added"),
    row("clause", "same"),
  ]);
  expect(passages.map((it) => it.change?.name ?? it.same.map((one) => one.name))).toEqual([
    ["Назва", "Преамбула, абзац 1"],
    "Преамбула, абзац 2",
    "Заголовок статті 1",
    ["Пункт 1.1"],
  ]);
});

it("counts clauses as they stand now, and names those that are gone as they were", () => {
  const passages = passagesOf([
    row("heading", "changed", "Стаття 1"),
    row("clause", "removed", "1.1."),
    row("clause", "changed", "1.1."),
    row("heading", "removed", "Стаття 2"),
    row("recital", "removed"),
    row("place and date", "changed"),
  ]);
  expect(passages.map((it) => it.change?.name)).toEqual([
    "Заголовок статті 1",
    "Пункт 1.1",
    "Пункт 1.1",
    "Заголовок: Стаття 2",
    "Абзац преамбули",
    "Місце й дата",
  ]);
});

it("tells in which languages words came or went, and where others stood before", () => {
  const changed = row("clause", "changed", "", [
    [
      ["deleted", "п’ять"],
      ["inserted", "три"],
    ],
    [["same", "fünf"]],
  ]);
  expect(langsOf(changed)).toEqual(["uk"]);
  expect(changed.columns.map(hadOthers)).toEqual([true, false]);
  const filled = row("clause", "changed", "", [[["inserted", "нове"]]]);
  expect(filled.columns.map(hadOthers)).toEqual([false]);
});
