import { markerOf } from "./lists";
import type { Line, Run } from "./notation";

/** What a chip says, empty where its fact is not known, and what a clerk calls it. */
export type ChipWords = {
  says: string;
  name: string;
  /** Whether there is such a fact in this agreement. */
  isKnown: boolean;
};
export type Say = (code: string) => ChipWords;

/** From here on lines are broken in a way that browsers do faster. */
const LONG = 4_000;

/** Makes a text's element ready for so many characters. */
export function makeRoom(place: HTMLElement, length: number): void {
  place.classList.toggle("is-long", length > LONG);
}

/** Shows a text that nobody edits. What is shown already is left alone. */
export function paint(place: HTMLElement, lines: Line[], say: Say): void {
  const { ownerDocument } = place;
  const fresh = lines.map((line) => paragraphOf(ownerDocument, line, say));
  const isShown =
    fresh.length === place.childNodes.length &&
    fresh.every((it, index) => it.isEqualNode(place.childNodes[index] ?? null));
  if (!isShown) place.replaceChildren(...fresh);
}

/** A chip reads as its words, and to those who cannot see it also as what it is. */
export function paintChip(element: HTMLElement, code: string, say: Say): void {
  const { says, name } = say(code);
  const label = says && says !== name ? `${says} (${name})` : name;
  element.className = says ? "chip" : "chip is-empty";
  element.dataset.chip = code;
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", label);
  element.title = name;
  element.textContent = says || name;
}

function paragraphOf(document: Document, line: Line, say: Say): HTMLElement {
  const paragraph = document.createElement("p");
  if (isItem(line)) paragraph.className = "item";
  paragraph.append(...line.map((run) => inlineOf(document, run, say)));
  if (line.length === 0) paragraph.append(document.createElement("br"));
  return paragraph;
}

function inlineOf(document: Document, run: Run, say: Say): Node {
  let node: Node;
  if ("chip" in run) {
    const chip = document.createElement("span");
    paintChip(chip, run.chip, say);
    node = chip;
  } else {
    node = document.createTextNode(run.text);
  }
  if (run.italic) node = wrapped(document, "em", node);
  return run.bold ? wrapped(document, "strong", node) : node;
}

function wrapped(document: Document, name: string, node: Node): HTMLElement {
  const element = document.createElement(name);
  element.append(node);
  return element;
}

function isItem([first]: Line): boolean {
  return first !== undefined && "text" in first && markerOf(first.text) !== "";
}

/** A place in a text: its line, and how many characters and chips stand before it there. */
export type Spot = { line: number; offset: number };

/** Which spot of what `paint` showed a browser's point is; null where it is none of it. */
export function spotOf(place: HTMLElement, node: Node, offset: number): Spot | null {
  if (node === place) {
    const count = place.childNodes.length;
    if (offset < count) return { line: offset, offset: 0 };
    return { line: count - 1, offset: lengthOf(place.lastChild) };
  }
  if (!place.contains(node)) return null;
  const line = [...place.childNodes].findIndex((it) => it.contains(node));
  let before = 0;
  let at: Node = node;
  if (node.nodeType === Node.TEXT_NODE) before = offset;
  else for (const it of [...node.childNodes].slice(0, offset)) before += lengthOf(it);
  while (at.parentNode && at.parentNode !== place) {
    if (isChip(at.parentNode)) before = before > 0 ? 1 : 0;
    for (let it = at.previousSibling; it; it = it.previousSibling) {
      if (!isChip(at.parentNode)) before += lengthOf(it);
    }
    at = at.parentNode;
  }
  return { line, offset: before };
}

function lengthOf(node: Node | null): number {
  if (!node) return 0;
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.length ?? 0;
  if (isChip(node)) return 1;
  return [...node.childNodes].reduce((sum, it) => sum + lengthOf(it), 0);
}

function isChip(node: Node): boolean {
  return node instanceof HTMLElement && node.dataset.chip !== undefined;
}
