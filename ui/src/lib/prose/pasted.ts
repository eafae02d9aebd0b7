import { nextMarker } from "./lists";
import { chipOf, type Line, type Run } from "./notation";

const BLOCKS =
  "address,article,aside,blockquote,dd,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tbody,tfoot,thead,tr,ul";
const BLOCK = new Set(BLOCKS.toUpperCase().split(","));
const CELL = new Set(["TD", "TH"]);
const WORDLESS = new Set(
  "SCRIPT,STYLE,HEAD,TITLE,TEMPLATE,NOSCRIPT,SVG,MATH,IFRAME,OBJECT,SELECT,TEXTAREA,BUTTON".split(
    ",",
  ),
);
const BOLD = new Set(["B", "STRONG", "H1", "H2", "H3", "H4", "H5", "H6", "TH"]);
const ITALIC = new Set(["I", "EM", "CITE", "VAR"]);
/** Characters with which the desk switches emphasis; they are part of no text. */
const SWITCHES = /[\ufdd0-\ufdef]/g;

/** Several pages of print without a break. */
const MOST = 10_000;

type Look = { bold: boolean; italic: boolean };
type List = { next: string };
type Step =
  | { node: Node; look: Look; list: List | null; keeps: boolean }
  | { end: "line" | "cell" };

/** A pasted text as it is: its asterisks and braces are words. */
export function linesOfText(text: string): Line[] {
  const look = { bold: false, italic: false };
  const lines = text.replace(SWITCHES, "").split(/\r\n|\r|\n/);
  return lines.map((line) => (line === "" ? [] : [{ ...look, text: line }]));
}

/**
 * The words, paragraphs, bold, italics and lists of a pasted page, and nothing else. Without
 * recursion, as a page may be nested as deep as it likes.
 */
export function linesOfHtml(html: string, knows: (code: string) => boolean): Line[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const page = new Page();
  const steps: Step[] = [
    { node: body, look: { bold: false, italic: false }, list: null, keeps: false },
  ];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ("end" in step) {
      if (step.end === "line") page.endLine();
      else page.add(" ", { bold: false, italic: false });
      continue;
    }
    const { node, keeps } = step;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? "").replace(SWITCHES, "");
      if (keeps) page.addLines(text, step.look);
      else page.add(text.replace(/[ \t\r\n\f]+/g, " "), step.look);
    } else if (node instanceof HTMLElement) {
      open(node, step, page, steps, knows);
    }
  }
  return page.lines();
}

function open(
  it: HTMLElement,
  { look, list, keeps }: { look: Look; list: List | null; keeps: boolean },
  page: Page,
  steps: Step[],
  knows: (code: string) => boolean,
): void {
  const name = it.tagName;
  const style = it.getAttribute("style") ?? "";
  if (WORDLESS.has(name) || it.hidden || /display:\s*none/i.test(style)) return;
  const code = it.dataset.chip ?? "";
  if (name === "BR") {
    page.endLine(true);
    return;
  }
  if (chipOf(code) && knows(code)) {
    page.addChip(code, look);
    return;
  }
  // Word writes a bullet as a letter of a face of symbols.
  if (/mso-list:\s*Ignore/i.test(style)) {
    page.add(wordMarker(it.textContent ?? ""), look);
    return;
  }
  const isBlock = BLOCK.has(name);
  if (isBlock) page.endLine();
  if (name === "LI") {
    const marker = list?.next ?? "– ";
    page.add(marker, { bold: false, italic: false });
    if (list) list.next = nextMarker(marker);
  }
  if (isBlock) steps.push({ end: "line" });
  else if (CELL.has(name)) steps.push({ end: "cell" });
  const inner = {
    look: lookOf(it, style, look),
    list: name === "UL" || name === "OL" ? { next: markerIn(it) } : list,
    keeps: keeps || name === "PRE" || /white-space:\s*(pre|break-spaces)/i.test(style),
  };
  for (let node = it.lastChild; node; node = node.previousSibling) steps.push({ node, ...inner });
}

function lookOf(it: HTMLElement, style: string, look: Look): Look {
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  return {
    bold: weight ? /^bold|^[6-9]00/.test(weight) : look.bold || BOLD.has(it.tagName),
    italic: slant ? /^(italic|oblique)/.test(slant) : look.italic || ITALIC.has(it.tagName),
  };
}

function markerIn(it: HTMLElement): string {
  if (it.tagName === "UL") return "– ";
  const start = Number(it.getAttribute("start")) || 1;
  return /^a$/i.test(it.getAttribute("type") ?? "") ? "a) " : `${start}) `;
}

function wordMarker(text: string): string {
  const marker = text.replace(/[\s\u00a0]+/g, "");
  return /^(?:\p{L}|\d{1,2})[.)]$/u.test(marker) ? `${marker} ` : "– ";
}

/**
 * Lines that a browser can bear: the time it takes for one grows with the square of its
 * length, so one longer than any paragraph is broken at a blank.
 */
export function bearable(lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    const parts: Line[] = [[]];
    for (const run of line) {
      if ("chip" in run) parts.at(-1)?.push(run);
      else {
        piecesOf(run.text).forEach((text, index) => {
          if (index > 0) parts.push([]);
          parts.at(-1)?.push({ ...run, text });
        });
      }
    }
    return parts;
  });
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MOST) {
    const blank = rest.lastIndexOf(" ", MOST);
    const end = blank > 0 ? blank : MOST;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(blank > 0 ? end + 1 : end);
  }
  return [...pieces, rest];
}

/** The lines of a page as they come. */
class Page {
  #lines: Line[] = [];
  #open: Run[] = [];
  /** Whether a blank would be the first of its line or the second of two. */
  #isAfterBlank = true;

  add(text: string, look: Look): void {
    const words = this.#isAfterBlank ? text.replace(/^ /, "") : text;
    if (words === "") return;
    this.#isAfterBlank = words.endsWith(" ");
    this.#push({ ...look, text: words });
  }

  addLines(text: string, look: Look): void {
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.endLine(true);
      if (line !== "") this.#push({ ...look, text: line });
      if (line !== "") this.#isAfterBlank = false;
    });
  }

  addChip(chip: string, look: Look): void {
    this.#isAfterBlank = false;
    this.#open.push({ ...look, chip });
  }

  /** A line without words counts only where it was asked for. */
  endLine(isAsked = false): void {
    const last = this.#open.at(-1);
    if (last && "text" in last) last.text = last.text.replace(/ $/, "");
    if (isAsked || this.#open.length > 0) this.#lines.push(this.#open);
    this.#open = [];
    this.#isAfterBlank = true;
  }

  lines(): Line[] {
    this.endLine();
    const kept = this.#lines.map((line) => line.filter((it) => "chip" in it || it.text !== ""));
    while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop();
    return kept;
  }

  #push(run: Extract<Run, { text: string }>): void {
    const last = this.#open.at(-1);
    const isLike = last && last.bold === run.bold && last.italic === run.italic;
    if (isLike && "text" in last) last.text += run.text;
    else this.#open.push(run);
  }
}
