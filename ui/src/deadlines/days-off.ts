import type { Deadline } from "$lib/api/bindings/Deadline";
import { shortDate, t } from "$lib/i18n";

/** «цього дня: неділя», or the holidays within a time of working days. */
export function daysOffOf({ on, daysOff }: Deadline): string {
  const [first] = daysOff;
  if (first?.on === on && daysOff.length === 1) return t("deadline-day-off", { name: first.name });
  const days = daysOff.map(({ on, name }) => `${shortDate(on)} (${name})`).join(", ");
  return t("deadline-days-off", { days });
}
