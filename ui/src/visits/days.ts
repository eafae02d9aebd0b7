import type { ProgrammeDay } from "$lib/api/bindings/ProgrammeDay";
import { dayAfter, daysBetween, shortDate, t } from "$lib/i18n";

/** No programme is laid out for longer. */
const MOST = 31;

/** `23.10.2026–25.10.2026`, or the one day. */
export function daysOf(from: string | null, until: string | null): string {
  if (!from) return t("none");
  if (!until || until === from) return shortDate(from);
  return t("visit-days", { from: shortDate(from), until: shortDate(until) });
}

/** The days of the programme and those of the visit that nothing is planned for yet. */
export function withFreeDays(days: ProgrammeDay[], from: string, until: string): ProgrammeDay[] {
  const length = from ? daysBetween(from, until || from) : -1;
  const free = Array.from({ length: length < MOST ? length + 1 : 0 }, (_, step) =>
    dayAfter(from, step),
  )
    .filter((on) => days.every((it) => it.on !== on))
    .map((on): ProgrammeDay => ({ on, clockChange: 0, items: [] }));
  const placed = [...days.filter((it) => it.on !== null), ...free];
  placed.sort((a, b) => (a.on ?? "").localeCompare(b.on ?? ""));
  return [...placed, ...days.filter((it) => it.on === null)];
}
