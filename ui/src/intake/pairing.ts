import { isFilled, type Row, row, type Section, section, type Text } from "./text";

/** A change of what stands beside what, and the row where the clerk goes on. */
export type Done = { text: Text; key: string };
export type Step = -1 | 1;

type Rows = readonly Row[];

/** Moves a text to the row above or below, in exchange for what stands there; a heading takes
 * the clauses of its language along to the other article. */
export function moved(text: Text, key: string, lang: string, step: Step): Done | null {
  const article = text.findIndex((it) => it.heading?.key === key);
  if (article >= 0) return movedArticle(text, article, lang, step);
  return within(text, key, (rows, at) => {
    const it = rows[at];
    const isLast = at + step === rows.length;
    const other = isLast ? row({}) : rows[at + step];
    // Alone below the last row, it would stand as it stands.
    if (!it?.texts[lang] || !other || (isLast && isAlone(it))) return null;
    const changed = put(rows, at, worded(it, lang, other.texts[lang]));
    return {
      rows: put(changed, at + step, worded(other, lang, it.texts[lang])),
      key: other.key,
    };
  });
}

/** Gives a text a row of its own, below. */
export function splitOff(text: Text, key: string, lang: string): Done | null {
  return within(text, key, (rows, at) => {
    const it = rows[at];
    const words = it?.texts[lang];
    if (!it || !words || isAlone(it)) return null;
    const own = row({ [lang]: words });
    return { rows: put(rows, at, worded(it, lang, undefined), own), key: own.key };
  });
}

/** Gives what stands after the cursor a row of its own, below. */
export function cut(text: Text, key: string, lang: string, cursor: number): Done | null {
  const headed = text.find((it) => it.heading?.key === key);
  if (headed?.heading) {
    const [first, second] = halves(headed.heading.texts[lang], cursor);
    if (!first || !second) return null;
    const own = row({ [lang]: second });
    const heading = worded(headed.heading, lang, first);
    const changed = { ...headed, heading, rows: [own, ...headed.rows] };
    return { text: put(text, text.indexOf(headed), changed), key: own.key };
  }
  return within(text, key, (rows, at) => {
    const it = rows[at];
    const [first, second] = halves(it?.texts[lang], cursor);
    if (!it || !first || !second) return null;
    const own = row({ [lang]: second });
    return { rows: put(rows, at, worded(it, lang, first), own), key: own.key };
  });
}

/** Takes the next text of the language into this one, which may be a title or a heading. */
export function joined(text: Text, key: string, lang: string): Done | null {
  const headed = text.find((it) => it.heading?.key === key);
  if (headed?.heading) {
    const words = headed.heading.texts[lang];
    const next = headed.rows.find((it) => it.texts[lang]);
    if (!words || !next) return null;
    const heading = worded(headed.heading, lang, `${words.trimEnd()} ${next.texts[lang]}`);
    const rows = headed.rows.map((it) => (it === next ? worded(it, lang, undefined) : it));
    const changed = { ...headed, heading, rows: rows.filter(isFilled) };
    return { text: put(text, text.indexOf(headed), changed), key };
  }
  return within(text, key, (rows, at) => {
    const it = rows[at];
    const words = it?.texts[lang];
    const from = rows.findIndex((other, index) => index > at && other.texts[lang]);
    const next = rows[from];
    if (!it || !words || !next) return null;
    // A sentence that goes on is one paragraph.
    const between = /[.;:!?»”"]\s*$/.test(words) ? "\n" : " ";
    const whole = `${words.trimEnd()}${between}${next.texts[lang]}`;
    const changed = put(rows, at, worded(it, lang, whole));
    return { rows: put(changed, from, worded(next, lang, undefined)), key };
  });
}

/** Moves a row up or down, beyond its article where it stands at the edge. */
export function movedRow(text: Text, key: string, step: Step): Done | null {
  const { here, at, from, it } = find(text, key);
  if (!here || !it) return null;
  const left = put(here.rows, from);
  const to = from + step;
  if (to >= 0 && to < here.rows.length) {
    const rows = [...left.slice(0, to), it, ...left.slice(to)];
    return { text: put(text, at, { ...here, rows }), key };
  }
  const beside = text[at + step];
  if (!beside) return null;
  const rows = step < 0 ? [...beside.rows, it] : [it, ...beside.rows];
  const changed = put(text, at, { ...here, rows: left });
  return { text: put(changed, at + step, { ...beside, rows }), key };
}

/** The row becomes the heading of an article; those below it go along, but for the rest. */
export function begun(text: Text, key: string): Done | null {
  const { here, at, from, it } = find(text, key);
  if (!here || !it) return null;
  if (here.kind === "rest") {
    const left = { ...here, rows: put(here.rows, from) };
    return { text: put(text, at, section("article", it, []), left), key };
  }
  const before = { ...here, rows: here.rows.slice(0, from) };
  const article = section("article", it, here.rows.slice(from + 1));
  return { text: put(text, at, before, article), key };
}

/** An article goes on what stands before it; its heading becomes a row there. */
export function dissolved(text: Text, key: string): Done | null {
  const at = text.findIndex((it) => it.kind === "article" && it.heading?.key === key);
  const [before, here] = [text[at - 1], text[at]];
  if (!before || !here?.heading) return null;
  const rows = [...before.rows, here.heading, ...here.rows].filter(isFilled);
  const changed = put(text, at - 1, { ...before, rows });
  return { text: put(changed, at), key };
}

function movedArticle(text: Text, at: number, lang: string, step: Step): Done | null {
  const here = text[at];
  const column = here ? columnOf(here, lang) : [];
  if (here?.kind !== "article" || column.every((it) => !it)) return null;
  const beside = text[at + step];
  const isLast = beside?.kind === "rest";
  if (isLast && [here.heading, ...here.rows].every((it) => !it || isAlone(it))) return null;
  const other = isLast ? section("article", row({}), []) : beside;
  if (other?.kind !== "article") return null;
  const given = withColumn(here, lang, columnOf(other, lang));
  const taken = withColumn(other, lang, column);
  const changed = isLast
    ? put(text, at, given, taken)
    : put(put(text, at, given), at + step, taken);
  return { text: changed.filter(isThere), key: taken.heading?.key ?? "" };
}

/** An article in one language: its heading, then its clauses. */
function columnOf({ heading, rows }: Section, lang: string): string[] {
  return [heading, ...rows].map((it) => it?.texts[lang] ?? "");
}

function withColumn(given: Section, lang: string, [heading, ...clauses]: string[]): Section {
  const length = Math.max(given.rows.length, clauses.length);
  const rows = Array.from({ length }, (_, index) =>
    worded(given.rows[index] ?? row({}), lang, clauses[index]),
  );
  return {
    ...given,
    heading: given.heading && worded(given.heading, lang, heading),
    rows: rows.filter(isFilled),
  };
}

/** Changes the rows of the section where a row stands; rows without words go. */
function within(
  text: Text,
  key: string,
  change: (rows: Rows, at: number) => { rows: Rows; key: string } | null,
): Done | null {
  const { here, at, from } = find(text, key);
  const done = here && change(here.rows, from);
  if (!done) return null;
  return { text: put(text, at, { ...here, rows: done.rows.filter(isFilled) }), key: done.key };
}

function find(text: Text, key: string) {
  const at = text.findIndex((it) => it.rows.some((row) => row.key === key));
  const here = text[at];
  const from = here?.rows.findIndex((row) => row.key === key) ?? -1;
  return { here, at, from, it: here?.rows[from] };
}

/** The list with other things in one place. */
function put<T>(list: readonly T[], at: number, ...instead: T[]): T[] {
  return [...list.slice(0, at), ...instead, ...list.slice(at + 1)];
}

function worded(it: Row, lang: string, words: string | undefined): Row {
  const { [lang]: _, ...texts } = it.texts;
  return { ...it, texts: words ? { ...texts, [lang]: words } : texts };
}

function halves(words = "", cursor: number): [string, string] {
  return [words.slice(0, cursor).trim(), words.slice(cursor).trim()];
}

/** Whether it has words in one language at most. */
function isAlone({ texts }: Row): boolean {
  return Object.values(texts).filter((it) => it.trim() !== "").length < 2;
}

function isThere({ kind, heading, rows }: Section): boolean {
  return kind !== "article" || rows.length > 0 || (heading !== null && isFilled(heading));
}
