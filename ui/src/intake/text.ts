import type { IntakeRow } from "$lib/api/bindings/IntakeRow";
import type { IntakeView } from "$lib/api/bindings/IntakeView";
import type { TakeInInput } from "$lib/api/bindings/TakeInInput";

/** Texts that stand side by side. */
export type Row = {
  readonly key: string;
  /** Language to text; no empty ones. */
  readonly texts: Readonly<Record<string, string>>;
  readonly isDoubtful: boolean;
};

/** What stands before the articles, one article, or what stands after them. */
export type Section = {
  readonly key: string;
  readonly kind: "opening" | "article" | "rest";
  /** The title or the heading; what stands after the articles has none. */
  readonly heading: Row | null;
  readonly rows: readonly Row[];
};

/** The opening, the articles, the rest, in this order and all of them. */
export type Text = readonly Section[];

let lastKey = 0;

function keyOf(kind: string): string {
  lastKey += 1;
  return `${kind}-${lastKey}`;
}

export function row(texts: Row["texts"], isDoubtful = false): Row {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  return { key: keyOf("row"), texts: Object.fromEntries(filled), isDoubtful };
}

export function section(kind: Section["kind"], heading: Row | null, rows: readonly Row[]): Section {
  return { key: keyOf(kind), kind, heading, rows };
}

/** What was found, as it is looked over. */
export function textOf(view: IntakeView): Text {
  const rows = (of: IntakeRow[]) => of.map((it) => row(it.texts, it.isDoubtful));
  const heading = (it: IntakeRow) => row(it.texts, it.isDoubtful);
  return [
    section("opening", heading(view.title), rows(view.preamble)),
    ...view.articles.map((it) => section("article", heading(it.heading), rows(it.clauses))),
    // What is kept as a remark need not be paired.
    section(
      "rest",
      null,
      view.rest.map((it) => row(it.texts)),
    ),
  ];
}

type Asked = Pick<TakeInInput, "title" | "preamble" | "articles" | "rest">;

/** What shall become an agreement in these languages. What stands in others joins the rest, so
 * that it is kept too. */
export function asked(text: Text, langs: readonly string[]): Asked {
  const others: IntakeRow[] = [];
  const pick = ({ texts, isDoubtful }: Row): IntakeRow => {
    const all = Object.entries(texts);
    const isKept = ([lang, words]: [string, string]) => langs.includes(lang) && words.trim() !== "";
    const left = all.filter(([lang, words]) => !langs.includes(lang) && words.trim() !== "");
    if (left.length > 0) others.push({ texts: Object.fromEntries(left), isDoubtful: false });
    return { texts: Object.fromEntries(all.filter(isKept)), isDoubtful };
  };
  const isThere = (it: IntakeRow) => Object.keys(it.texts).length > 0;
  const picked = text.map(({ kind, heading, rows }) => ({
    kind,
    heading: heading ? pick(heading) : { texts: {}, isDoubtful: false },
    rows: kind === "rest" ? [] : rows.map(pick).filter(isThere),
  }));
  const rest = text.flatMap((it) => (it.kind === "rest" ? it.rows : []));
  return {
    title: picked[0]?.heading ?? { texts: {}, isDoubtful: false },
    preamble: picked[0]?.rows ?? [],
    articles: picked
      .filter((it) => it.kind === "article")
      .filter((it) => isThere(it.heading) || it.rows.length > 0)
      .map(({ heading, rows }) => ({ heading, clauses: rows })),
    rest: [
      ...others,
      ...rest.map(({ texts }) => ({ texts: { ...texts }, isDoubtful: false })).filter(isThere),
    ],
  };
}

/** All rows in reading order, headings included. */
export function rowsOf(text: Text): Row[] {
  return text.flatMap(({ heading, rows }) => (heading ? [heading, ...rows] : [...rows]));
}

export function rewritten(text: Text, key: string, change: (it: Row) => Row): Text {
  const one = (it: Row) => (it.key === key ? change(it) : it);
  return text.map((it) => {
    const isHere = it.heading?.key === key || it.rows.some((row) => row.key === key);
    return isHere ? { ...it, heading: it.heading && one(it.heading), rows: it.rows.map(one) } : it;
  });
}

export function written(text: Text, key: string, lang: string, words: string): Text {
  return rewritten(text, key, (it) => ({ ...it, texts: { ...it.texts, [lang]: words } }));
}

/** A person looked: these belong together. */
export function confirmed(text: Text, key: string): Text {
  return rewritten(text, key, (it) => ({ ...it, isDoubtful: false }));
}

/** The column of one language becomes that of another, which has none yet. */
export function renamed(text: Text, from: string, to: string): Text {
  const one = (it: Row) => {
    const { [from]: words, ...texts } = it.texts;
    return words === undefined ? it : { ...it, texts: { ...texts, [to]: words } };
  };
  return text.map((it) => ({
    ...it,
    heading: it.heading && one(it.heading),
    rows: it.rows.map(one),
  }));
}

export function isFilled({ texts }: Row): boolean {
  return Object.values(texts).some((it) => it.trim() !== "");
}
