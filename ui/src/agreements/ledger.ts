import type { WordingState } from "$lib/api/bindings/WordingState";
import type { WordingView } from "$lib/api/bindings/WordingView";
import { t } from "$lib/i18n";
import type { Agreement } from "./agreement.svelte";
import { LEAST_FIRST, type Line } from "./places";

/** Whether somebody still has to write the wording or hold it against the others. */
export function isUnfinished({ state, note }: WordingView): boolean {
  if (state === "stale") return note === "";
  return state === "missing" || state === "draft";
}

/** How many wordings of a language stand in which state, the least finished first. */
export function countsIn(lines: Line[], lang: string): { state: WordingState; count: number }[] {
  const states = lines.map((line) => line.wordings.find((it) => it.lang === lang)?.state);
  return LEAST_FIRST.map((state) => ({
    state,
    count: states.filter((it) => (it ?? "missing") === state).length,
  })).filter(({ count }) => count > 0);
}

/**
 * The next unfinished wording of `lang` below `cell`, beginning again at the top; where the
 * language has none left, the next of any other.
 */
export function nextUnfinished(lines: Line[], lang: string, cell: string): string | null {
  const here = lines.findIndex((line) => line.wordings.some((it) => it.cell === cell));
  const round = [...lines.slice(here + 1), ...lines.slice(0, here + 1)];
  const open = round.flatMap((line) => line.wordings).filter(isUnfinished);
  const own = open.filter((it) => it.lang === lang && it.cell !== cell);
  return (own[0] ?? open.find((it) => it.lang !== lang))?.cell ?? null;
}

/** Goes to the next wording that nobody has looked at yet. */
export function goToUnfinished(agreement: Agreement, lang: string, from: string): void {
  const next = nextUnfinished(agreement.lines, lang, from);
  if (next) agreement.go(next);
  else agreement.notice = t("clause-all-checked");
}

/** Says that a wording was held against the others. */
export function check(agreement: Agreement, cell: string): Promise<boolean> {
  return agreement.act(cell, { act: "check", cell, certifiedBy: null }, { cell });
}

/** The same, on the way to the next. */
export async function checkAndGoOn(agreement: Agreement, { cell, lang }: WordingView) {
  const act = { act: "check", cell, certifiedBy: null } as const;
  if (await agreement.act(cell, act, { cell: null })) goToUnfinished(agreement, lang, cell);
}
