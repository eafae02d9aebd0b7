/** The kinds of list: each line begins with a dash, or with a letter. */
export type ListKind = "dash" | "letters";

const ITEM = /^(?:[–—•-]|\p{L}\)|\d{1,2}[.)])[ \u00a0]/u;
const SHORT = 4;

/** Letters that a list leaves out: those of no Ukrainian list, and those of no Ukrainian word. */
const LEFT_OUT = /[\u0437\u0438\u0439\u043e\u0447\u044a-\u044d]/;
const CYRILLIC = ["uk", "bg", "be", "mk", "sr", "ru"];

/** What a line of a list begins with; empty where it is none. */
export function markerOf(words: string): string {
  return ITEM.exec(words.slice(0, SHORT))?.[0] ?? "";
}

/** What the next line of the same list begins with. */
export function nextMarker(marker: string): string {
  const number = /^\d+/.exec(marker)?.[0];
  if (number) return `${Number(number) + 1}${marker.slice(number.length)}`;
  const letter = /^\p{L}(?=\))/u.exec(marker)?.[0];
  return letter ? `${following(letter)}${marker.slice(letter.length)}` : marker;
}

export function firstMarker(kind: ListKind, lang: string): string {
  if (kind === "dash") return "– ";
  return `${CYRILLIC.includes(lang.split("-")[0] ?? "") ? "\u0430" : "a"}) `;
}

/** The marker of each line of a list of `count` lines. */
export function markersOf(kind: ListKind, lang: string, count: number): string[] {
  const markers = [firstMarker(kind, lang)];
  while (markers.length < count) markers.push(nextMarker(markers.at(-1) ?? ""));
  return markers;
}

/** After the last letter of an alphabet a list begins anew. */
function following(letter: string): string {
  const next = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
  if (next === "{") return "a";
  if (next === "\u0450") return "\u0430";
  return LEFT_OUT.test(next) ? following(next) : next;
}
