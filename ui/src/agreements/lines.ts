import type { Agreement } from "./agreement.svelte";
import { checkAndGoOn } from "./ledger";
import { type Line, neighbour, type Way } from "./places";

/** Adds the next part of the same kind below; below a heading, the article's first clause. */
export function addBelow(agreement: Agreement, line: Line): Promise<boolean> {
  const at = line.unit ?? line.kind;
  const { unit, article } = line;
  if (line.kind === "title") return agreement.act(at, { act: "addRecital", after: null });
  if (line.kind === "recital") return agreement.act(at, { act: "addRecital", after: unit });
  const after = line.kind === "clause" ? unit : null;
  return agreement.act(at, { act: "addClause", article: article ?? "", after });
}

/** Moves a part among its like; the clerk stays in the same language. */
export function moveLine(
  agreement: Agreement,
  line: Line,
  act: "moveUp" | "moveDown",
): Promise<boolean> {
  const { unit } = line;
  if (!unit) return Promise.resolve(false);
  return agreement.act(unit, { act, unit });
}

/** Takes a part away; the clerk goes on below it, or above it at the end. */
export function removeLine(agreement: Agreement, line: Line): Promise<boolean> {
  const { unit } = line;
  if (!unit) return Promise.resolve(false);
  const inside = (other: Line | undefined) => other?.unit === unit || other?.article === unit;
  const { lines } = agreement;
  const first = lines.findIndex((it) => it.unit === unit);
  const below = lines.slice(first).find((it) => !inside(it));
  const next = below ?? lines[first - 1];
  const cell = cellNear(agreement, next);
  return agreement.act(unit, { act: "remove", unit }, { cell });
}

function cellNear(agreement: Agreement, line: Line | undefined): string | null {
  const lang = agreement.langHere ?? agreement.shown[0];
  const wording = line?.wordings.find((it) => it.lang === lang) ?? line?.wordings[0];
  return wording?.cell ?? null;
}

/** The columns shown, and beyond the last the languages that are not, the next one first. */
function columnsFrom({ shown, view, langHere }: Agreement): string[] {
  const langs = view?.langs ?? [];
  const here = langs.indexOf(langHere ?? "");
  const round = [...langs.slice(here + 1), ...langs.slice(0, here + 1)];
  return [...shown, ...round.filter((it) => !shown.includes(it))];
}

const WAYS: Record<string, Way> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The keys of the columns; everything else is the text's own. */
export function columnKeys(agreement: Agreement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const line = target.id ? agreement.lineAt(target.id) : undefined;
  if (!line) return;
  const isClosed = agreement.view?.isClosed ?? true;
  const way = WAYS[event.key];
  if (event.altKey && event.shiftKey && (way === "up" || way === "down")) {
    event.preventDefault();
    if (!isClosed) void moveLine(agreement, line, way === "up" ? "moveUp" : "moveDown");
  } else if (event.altKey && way && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    const cell = neighbour(agreement.lines, columnsFrom(agreement), target.id, way);
    if (cell) agreement.go(cell);
  } else if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    const wording = line.wordings.find((it) => it.cell === target.id);
    if (!event.shiftKey) void (wording && checkAndGoOn(agreement, wording));
    else if (!isClosed) void addBelow(agreement, line);
  } else if (event.shiftKey && event.key === "F10") {
    event.preventDefault();
    target.closest(".cell")?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.click();
  } else if (event.key === "Escape") {
    target.blur();
  }
}
