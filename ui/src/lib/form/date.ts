export type DateParts = { day: string; month: string; year: string };
export type DatePart = keyof DateParts;
export type DateTrouble = {
  /** Key of the sentence, after `date-`. */
  reason: "incomplete" | "no-such-day" | "no-such-month" | "no-such-year";
  /** Which parts are wrong. */
  parts: DatePart[];
};

export function partsOf(iso: string): DateParts {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { day, month, year };
}

/** `24.10.2026`, `24/10/2026`, `2026-10-24`, pasted or typed into the first part. */
export function pasted(text: string): DateParts | null {
  const local = /^\s*(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})\s*$/.exec(text);
  if (local) return { day: local[1] ?? "", month: local[2] ?? "", year: local[3] ?? "" };
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  return iso ? { day: iso[3] ?? "", month: iso[2] ?? "", year: iso[1] ?? "" } : null;
}

/** The date the parts make, none where all are empty, or which parts are wrong. */
export function dateOf(parts: DateParts): { iso: string } | DateTrouble {
  const names = ["day", "month", "year"] as const;
  const empty = names.filter((name) => parts[name].trim() === "");
  if (empty.length === 3) return { iso: "" };
  if (empty.length > 0) return { reason: "incomplete", parts: empty };
  const [day, month, year] = names.map((name) => whole(parts[name])) as [number, number, number];
  if (!(year >= 1000 && year <= 9999)) return { reason: "no-such-year", parts: ["year"] };
  if (!(month >= 1 && month <= 12)) return { reason: "no-such-month", parts: ["month"] };
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(day >= 1 && day <= lastDay)) return { reason: "no-such-day", parts: ["day"] };
  return { iso: `${year}-${two(month)}-${two(day)}` };
}

function whole(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
