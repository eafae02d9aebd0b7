import type { CalendarEntry } from "$lib/api/bindings/CalendarEntry";
import { dayAfter, daysBetween } from "$lib/i18n";

export const MODES = ["month", "week", "agenda"] as const;
export type Mode = (typeof MODES)[number];

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return dayAfter(day, -((weekday + 6) % 7));
}

/** The same day so many months later, or the last one of a month that is shorter. */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12));
  return target.toISOString().slice(0, 10);
}

/** The first and last day that a mode shows around a day. */
export function rangeOf(day: string, mode: Mode): { from: string; until: string } {
  if (mode === "week") return { from: mondayOf(day), until: dayAfter(mondayOf(day), 6) };
  const first = `${day.slice(0, 7)}-01`;
  const last = dayAfter(monthAfter(first, 1), -1);
  if (mode === "agenda") return { from: first, until: last };
  return { from: mondayOf(first), until: dayAfter(mondayOf(last), 6) };
}

/** The weeks from a Monday on, seven days each. */
export function weeksOf(from: string, until: string): string[][] {
  const count = Math.ceil((daysBetween(from, until) + 1) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => dayAfter(from, week * 7 + day)),
  );
}

/** An entry in a day of a week: whether it began before, whether it goes on, its days there. */
export type Strip = { entry: CalendarEntry; isFirst: boolean; isLast: boolean; days: number };

/**
 * What stands in each day of a week, line by line; null keeps a line free, so that the parts
 * of one entry stand at one height. Entries come by their first day.
 */
export function stripsOf(week: string[], entries: CalendarEntry[]): (Strip | null)[][] {
  const days: (Strip | null)[][] = week.map(() => []);
  const [monday = "", sunday = ""] = [week[0], week.at(-1)];
  for (const entry of entries) {
    if (entry.from > sunday || entry.until < monday) continue;
    const first = Math.max(0, daysBetween(monday, entry.from));
    const last = Math.min(6, daysBetween(monday, entry.until));
    const line = freeLine(days.slice(first, last + 1));
    const length = last - first + 1;
    for (let at = first; at <= last; at += 1) {
      const day = days[at];
      if (!day) continue;
      while (day.length < line) day.push(null);
      day[line] = { entry, isFirst: at === first, isLast: at === last, days: length };
    }
  }
  return days;
}

/** The first line that is free in all of these days. */
function freeLine(days: (Strip | null)[][]): number {
  let line = 0;
  while (days.some((day) => day[line])) line += 1;
  return line;
}

/** Entries by the day on which they are met, within the days shown. */
export function byDay(entries: CalendarEntry[], from: string): [string, CalendarEntry[]][] {
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const day = entry.from < from ? from : entry.from;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].sort(([a], [b]) => a.localeCompare(b));
}
