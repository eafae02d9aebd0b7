import { shortDate, t } from "$lib/i18n";

/** The number of a letter and its day, as far as they are known. */
export function numbered(number: string | undefined, on: string | undefined): string {
  const day = on ? shortDate(on) : "";
  if (number && day) return t("letter-number-of-day", { number, day });
  return number ? t("letter-number", { number }) : day || t("none");
}
