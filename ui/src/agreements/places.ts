import type { AgreementView } from "../lib/api/bindings/AgreementView";
import type { WordingState } from "../lib/api/bindings/WordingState";
import type { WordingView } from "../lib/api/bindings/WordingView";

/** One line of the columns: the same words in every language. */
export type Line = {
  kind: "title" | "recital" | "heading" | "clause";
  /** The part that acts name; null for the title. */
  unit: string | null;
  /** The article it stands in; null outside articles. */
  article: string | null;
  wordings: WordingView[];
};

/** One entry of the outline. */
export type Entry = {
  kind: "title" | "recitals" | "article" | "signatures";
  /** Unit of an article, else the kind itself. */
  key: string;
  number: number | null;
  heading: string;
  /** Where to go, as a cell. */
  cell: string;
  marks: { lang: string; state: WordingState }[];
};

/** Everything with parallel wordings, in reading order. */
export function linesOf(view: AgreementView): Line[] {
  const lines: Line[] = [{ kind: "title", unit: null, article: null, wordings: view.title }];
  for (const recital of view.recitals) {
    const { unit, wordings } = recital;
    lines.push({ kind: "recital", unit, article: null, wordings });
  }
  for (const article of view.articles) {
    const { unit, headings } = article;
    lines.push({ kind: "heading", unit, article: unit, wordings: headings });
    for (const clause of article.clauses) {
      lines.push({
        kind: "clause",
        unit: clause.unit,
        article: unit,
        wordings: clause.wordings,
      });
    }
  }
  return lines;
}

/** The outline; an entry is as far as its least finished wording. */
export function outlineOf(view: AgreementView): Entry[] {
  const entries: Entry[] = [];
  const add = (entry: Omit<Entry, "marks" | "cell">, wordings: WordingView[][]) => {
    const cell = wordings[0]?.[0]?.cell ?? view.document;
    entries.push({ ...entry, cell, marks: marksOf(view.langs, wordings) });
  };
  add({ kind: "title", key: "title", number: null, heading: "" }, [view.title]);
  if (view.recitals.length > 0) {
    add(
      { kind: "recitals", key: "recitals", number: null, heading: "" },
      view.recitals.map((it) => it.wordings),
    );
  }
  for (const article of view.articles) {
    const wordings = [article.headings, ...article.clauses.map((it) => it.wordings)];
    const heading = article.headings.find((it) => it.text !== "")?.text ?? "";
    const { unit, number } = article;
    add({ kind: "article", key: unit, number, heading }, wordings);
  }
  entries.push({
    kind: "signatures",
    key: "signatures",
    number: null,
    heading: "",
    cell: view.parties[0]?.signatoriesCell ?? view.document,
    marks: [],
  });
  return entries;
}

/** From what needs the clerk most to what is done. */
export const LEAST_FIRST: readonly WordingState[] = [
  "missing",
  "stale",
  "draft",
  "template",
  "checked",
  "certified",
];

function marksOf(langs: string[], wordings: WordingView[][]): Entry["marks"] {
  return langs.map((lang) => {
    const states = wordings.map((it) => it.find((one) => one.lang === lang)?.state ?? "missing");
    return { lang, state: LEAST_FIRST.find((it) => states.includes(it)) ?? "template" };
  });
}

/** Which way the clerk walks from a cell. */
export type Way = "left" | "right" | "up" | "down";

/** The cell next to `cell` among the languages shown; null at the edge. */
export function neighbour(lines: Line[], shown: string[], cell: string, way: Way): string | null {
  const row = lines.findIndex((line) => line.wordings.some((it) => it.cell === cell));
  const here = lines[row];
  if (!here) return null;
  const lang = here.wordings.find((it) => it.cell === cell)?.lang ?? "";
  const column = shown.indexOf(lang);
  const step = way === "left" || way === "up" ? -1 : 1;
  if (way === "left" || way === "right") {
    return cellIn(here, shown[column + step]);
  }
  return cellIn(lines[row + step], lang);
}

function cellIn(line: Line | undefined, lang: string | undefined): string | null {
  return line?.wordings.find((it) => it.lang === lang)?.cell ?? null;
}

/** The line that holds `cell`. */
export function lineAt(lines: Line[], cell: string): Line | undefined {
  return lines.find((line) => line.wordings.some((it) => it.cell === cell));
}

/** The cell to focus in a part that was made or moved. */
export function cellOf(view: AgreementView, unit: string, lang: string | undefined): string | null {
  const line = linesOf(view).find((it) => it.unit === unit);
  if (line) return cellIn(line, lang) ?? line.wordings[0]?.cell ?? null;
  const entry = view.table?.entries.find((it) => it.unit === unit);
  if (entry) {
    const values = entry.cells[0]?.values ?? [];
    return (values.find((it) => it.lang === lang) ?? values[0])?.cell ?? null;
  }
  const term = view.glossary.find((it) => it.unit === unit);
  if (term) return (term.words.find((it) => it.lang === lang) ?? term.words[0])?.cell ?? null;
  const fact = view.facts.find((it) => it.unit === unit);
  if (fact) return fact.name.cell;
  const comment = view.comments.find((it) => it.unit === unit);
  if (comment) return comment.text.cell;
  for (const party of view.parties) {
    if (party.unit === unit) return party.lang.cell;
    const signatory = party.signatories.find((it) => it.unit === unit);
    if (signatory) return signatory.langs[0]?.name[0]?.cell ?? null;
  }
  return null;
}

/** The address of a body's card, where a finding lies on one. */
export function cardOf(path: string): string | null {
  const body = /^body-([^/]+)\//.exec(path)?.[1];
  return body ? `#/bodies/${body}?cell=${encodeURIComponent(path)}` : null;
}
