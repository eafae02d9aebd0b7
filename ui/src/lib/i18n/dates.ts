import { capitalised, t, words } from "./words.svelte";

/** `2026-10-24` → «24 жовтня 2026 року». */
export function longDate(iso: string): string {
  return t("date-long", dateParts(iso));
}

/** `2026-10-20` → «Вівторок, 20 жовтня 2026 року». */
export function longDay(iso: string): string {
  // Browsers write another apostrophe than the house.
  const weekday = format(noon(iso), { weekday: "long" }).replace("\u02bc", "\u2019");
  return t("date-day", { ...dateParts(iso), weekday: capitalised(weekday) });
}

/** `2026-10-24` → «Жовтень 2026». */
export function monthOf(iso: string): string {
  const month = format(noon(iso), { month: "long" });
  return t("date-month", { month: capitalised(month), year: iso.slice(0, 4) });
}

/** The names of the days of a week that begins on Monday: «понеділок», «пн». */
export function weekdays(weekday: "long" | "short"): string[] {
  const monday = "2024-01-01";
  return Array.from({ length: 7 }, (_, step) =>
    format(noon(dayAfter(monday, step)), { weekday }).replace("\u02bc", "\u2019"),
  );
}

/** So many days later; earlier where they are negative. */
export function dayAfter(iso: string, days: number): string {
  return new Date(noon(iso).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-10-24` → `24.10.2026`. */
export function shortDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}.${month}.${year}`;
}

/** The day of an instant on this computer, as `24.10.2026`. */
export function shortDay(at: number): string {
  return format(new Date(at), { day: "2-digit", month: "2-digit", year: "numeric" }, "de");
}

/** How many days lie between two dates, both `2026-10-24`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

/** `14:03:07`: a clerk who saved wants to see the second change. */
export function clockTime(at: number): string {
  return format(new Date(at), { hour: "2-digit", minute: "2-digit", second: "2-digit" }, "de");
}

/** `13:55` */
export function shortTime(at: number): string {
  return format(new Date(at), { hour: "2-digit", minute: "2-digit" }, "de");
}

/** `13:55` today, `19.10.2026, 18:02` before. */
export function moment(at: number, now = Date.now()): string {
  return shortDay(at) === shortDay(now) ? shortTime(at) : dayAndTime(at);
}

/** `19.10.2026, 18:02`, also today: among several days a time alone would puzzle. */
export function dayAndTime(at: number): string {
  return `${shortDay(at)}, ${shortTime(at)}`;
}

function dateParts(iso: string): Record<string, string> {
  const parts = new Intl.DateTimeFormat(words.lang, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).formatToParts(noon(iso));
  const part = (type: string) => parts.find((it) => it.type === type)?.value ?? "";
  return { day: part("day"), month: part("month"), year: part("year") };
}

/** Noon, so that no time zone moves the day. */
function noon(iso: string): Date {
  return new Date(`${iso}T12:00:00Z`);
}

function format(date: Date, options: Intl.DateTimeFormatOptions, lang: string = words.lang) {
  return new Intl.DateTimeFormat(lang, options).format(date);
}
