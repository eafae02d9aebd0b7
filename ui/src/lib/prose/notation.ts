/**
 * The notation of a stored text, as `domain/src/prose.rs` reads it: emphasis, and chips that
 * stand for facts. Whatever is no notation is text.
 */

/** A fact in the middle of a text. */
export type Chip = {
  kind: string;
  /** What it is about; null for the facts of the agreement as a whole. */
  unit: string | null;
  case: string;
};

type Look = { bold: boolean; italic: boolean };

/** A stretch of a text that looks alike; a chip is written `party:<unit>|genitive`. */
export type Run = Look & ({ text: string } | { chip: string });

/** The runs of one line. */
export type Line = Run[];

const CHIP =
  /(?:(party|short|signatory|office|article|clause|fact):([0-9a-hjkmnp-tv-z]{16})|(signed_on|place))(?:\|(nominative|genitive|dative|accusative|instrumental|locative))?\}/y;

const SPECIAL = /[\\*{]/g;
const BLANK = /\p{White_Space}/u;
/** What cannot stand before the end of a mark: it would not be seen as one. */
const NO_END = /[\p{White_Space}\\*]+$/u;
const NO_BEGINNING = /^\p{White_Space}+/u;

/** Reads what stands between the braces of a chip. */
export function chipOf(code: string): Chip | null {
  CHIP.lastIndex = 0;
  const found = CHIP.exec(`${code}}`);
  return found && found[0].length === code.length + 1 ? chipIn(found) : null;
}

function chipIn([, kind, unit, whole, grammatical]: RegExpExecArray): Chip {
  return { kind: kind ?? whole ?? "", unit: unit ?? null, case: grammatical ?? "nominative" };
}

/** The one way to write a chip; the desk answers with it too. */
export function codeOf(chip: Chip): string {
  const about = chip.unit === null ? "" : `:${chip.unit}`;
  const grammatical = chip.case === "nominative" ? "" : `|${chip.case}`;
  return chip.kind + about + grammatical;
}

/** Reads a text. Linear in its length. */
export function read(text: string): Run[] {
  const runs: Run[] = [];
  const look = { bold: false, italic: false };
  const marks = new Marks(text);
  let open = "";
  let at = 0;
  const flush = () => {
    if (open !== "") runs.push({ ...look, text: open });
    open = "";
  };
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    open += text.slice(at, next);
    at = next;
    const sign = text[at];
    if (sign === "\\" && /[\\*{]/.test(text[at + 1] ?? "")) {
      open += text[at + 1];
      at += 2;
    } else if (sign === "*" && marks.isMark(at, look, open)) {
      flush();
      const isDouble = text[at + 1] === "*";
      if (isDouble) look.bold = !look.bold;
      else look.italic = !look.italic;
      at += isDouble ? 2 : 1;
    } else if (sign === "{") {
      CHIP.lastIndex = at + 1;
      const found = CHIP.exec(text);
      if (found) {
        flush();
        runs.push({ ...look, chip: codeOf(chipIn(found)) });
        at += found[0].length + 1;
      } else {
        open += "{";
        at += 1;
      }
    } else if (sign !== undefined) {
      open += sign;
      at += 1;
    }
  }
  flush();
  return runs;
}

/** Where marks can close, line by line, so that reading stays linear. */
class Marks {
  #text: string;
  /** The end of the line looked at. */
  #end = -1;
  /** The last `*` and the last `**` of the line that may close something. */
  #single = -1;
  #double = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** A mark opens before a letter where its line closes it, and closes after a letter. */
  isMark(at: number, look: Look, open: string): boolean {
    const text = this.#text;
    const isDouble = text[at + 1] === "*";
    if (isDouble ? look.bold : look.italic) return !BLANK.test(open.slice(-1));
    const after = at + (isDouble ? 2 : 1);
    if (after >= text.length || BLANK.test(text[after] ?? "")) return false;
    if (at >= this.#end) this.#look(at);
    if (!isDouble) return this.#single > after;
    return this.#double > after || text.startsWith("****", after);
  }

  #look(at: number): void {
    const text = this.#text;
    const begin = text.lastIndexOf("\n", at) + 1;
    const end = text.indexOf("\n", at);
    this.#end = end < 0 ? text.length : end;
    this.#single = -1;
    this.#double = -1;
    const stars = /\*+/g;
    for (const { 0: run, index } of text.slice(begin, this.#end).matchAll(stars)) {
      const before = text[begin + index - 1] ?? "";
      const closes = index > 0 && before !== "\\" && !BLANK.test(before);
      if (run.length === 1 && closes) this.#single = begin + index;
      if (run.length >= 4 || (run.length >= 2 && closes)) this.#double = begin + index;
    }
  }
}

/** The lines of a text; a text of the template has no notation. */
export function linesOf(text: string, isPlain = false): Line[] {
  const runs: Run[] = isPlain ? [{ bold: false, italic: false, text }] : read(text);
  const lines: Line[] = [[]];
  for (const run of runs) {
    if ("chip" in run) {
      lines.at(-1)?.push(run);
      continue;
    }
    const { text, ...look } = run;
    text.split("\n").forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ ...look, text: part });
    });
  }
  return lines;
}

/** Writes lines, so that reading gives them back. */
export function textOf(lines: Line[]): string {
  return lines.map(writtenLine).join("\n");
}

/**
 * Writes one line. Of emphasis that the notation cannot say, as little as possible is
 * given up; of the words nothing.
 */
export function writtenLine(line: Line): string {
  if (line.every((it) => !it.bold && !it.italic)) return line.map(bare).join("");
  const lesser = [
    line,
    line.map((run) => ({ ...run, italic: run.italic && !run.bold })),
    line.map((run) => ({ ...run, italic: false })),
  ];
  for (const it of lesser) {
    const wanted = settled(it);
    const text = marked(wanted);
    if (isSame(read(text), wanted)) return text;
  }
  return line.map(bare).join("");
}

/** The emphasis of a line as it can be written: no blank at its edges. */
export function settled(line: Line): Line {
  return trimmed(trimmed(merged(line), "bold"), "italic");
}

function bare(run: Run): string {
  return "chip" in run ? `{${run.chip}}` : run.text.replace(SPECIAL, "\\$&");
}

function marked(line: Line): string {
  let text = "";
  let bold = false;
  let italic = false;
  for (const run of [...line, { bold: false, italic: false, text: "" }]) {
    if (italic && !run.italic) text += "*";
    if (bold !== run.bold) text += "**";
    if (!italic && run.italic) text += "*";
    ({ bold, italic } = run);
    text += bare(run);
  }
  return text;
}

/** Neighbours that look alike as one. */
function merged(line: Line): Line {
  const runs: Line = [];
  for (const run of line) {
    const last = runs.at(-1);
    if ("text" in run && run.text === "") continue;
    if (last && "text" in last && "text" in run && isLike(last, run)) last.text += run.text;
    else runs.push({ ...run });
  }
  return runs;
}

/** Takes a mark from what cannot stand at its edges. */
function trimmed(line: Line, mark: "bold" | "italic"): Line {
  const runs = line.map((it) => ({ ...it }));
  for (let at = 0; at < runs.length; at += 1) {
    const isFirst = !runs[at - 1]?.[mark];
    if (isFirst) at += cut(runs, at, mark, NO_BEGINNING);
  }
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    if (!runs[at + 1]?.[mark]) cut(runs, at, mark, NO_END);
  }
  return merged(runs);
}

/** Answers how many runs were put in before what keeps the mark. */
function cut(runs: Line, at: number, mark: "bold" | "italic", edge: RegExp): number {
  const run = runs[at];
  if (!run?.[mark] || !("text" in run)) return 0;
  const found = edge.exec(run.text);
  if (!found) return 0;
  const without = { ...run, [mark]: false, text: found[0] };
  const rest = { ...run, text: run.text.replace(edge, "") };
  if (rest.text === "") {
    runs[at] = without;
    return 0;
  }
  const isBefore = found.index === 0;
  runs.splice(at, 1, ...(isBefore ? [without, rest] : [rest, without]));
  return isBefore ? 1 : 0;
}

function isLike(one: Look, other: Look): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}

function isSame(some: Line, others: Line): boolean {
  const runs = merged(some);
  if (runs.length !== others.length) return false;
  return runs.every((run, index) => {
    const other = others[index];
    if (!other || !isLike(run, other)) return false;
    if ("chip" in run) return "chip" in other && run.chip === other.chip;
    return "text" in other && run.text === other.text;
  });
}

/** The words of a text, for a list or a label; a chip is left out. */
export function wordsOf(text: string): string {
  return read(text)
    .map((run) => ("chip" in run ? "…" : run.text))
    .join("");
}
