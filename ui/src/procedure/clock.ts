import type { Deadline } from "$lib/api/bindings/Deadline";
import { shortDate, t } from "$lib/i18n";

/** «лишилося 9 днів, до 01.12.2026». What one must wait for has no days left to count. */
export function clockOf({ kind, on, daysLeft, isOver }: Deadline): string {
  const day = shortDate(on);
  if (kind === "wait") return t("step-wait", { day });
  const state = isOver ? "over" : daysLeft === 0 ? "today" : "left";
  return t("step-clock", { state, days: Math.abs(daysLeft), day });
}

/** The tone of a day to keep; a day that one waits for alarms nobody. */
export function toneOf({ kind, isNear, isOver }: Deadline): "late" | "soon" | "" {
  if (kind === "wait") return "";
  return isOver ? "late" : isNear ? "soon" : "";
}
