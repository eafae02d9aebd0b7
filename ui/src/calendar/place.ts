import type { CalendarEntry } from "$lib/api/bindings/CalendarEntry";
import { placeOf as deadlineOf } from "../deadlines/place";

/** Where an entry leads: a visit, what a day is kept for, the agreement that has its day. */
export function placeOf({ kind, document }: CalendarEntry): string {
  if (kind !== "anniversary") return deadlineOf(document);
  return `#/agreements/${document.replace(/^agreement-/, "")}`;
}
