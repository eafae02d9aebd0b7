import type { RedlineColumnView } from "$lib/api/bindings/RedlineColumnView";
import type { RedlineRowView } from "$lib/api/bindings/RedlineRowView";
import { t } from "$lib/i18n";

export type NamedRow = RedlineRowView & {
  /** «Пункт 6.2» */
  name: string;
};

/** What is read in one go: one change, or all that stayed between two of them. */
export type Passage = { key: string; change: NamedRow | null; same: NamedRow[] };

export function passagesOf(rows: RedlineRowView[]): Passage[] {
  const passages: Passage[] = [];
  for (const [index, row] of named(rows).entries()) {
    const key = `${index} ${row.unit ?? row.role}`;
    const last = passages.at(-1);
    if (row.change !== "same") passages.push({ key, change: row, same: [] });
    else if (last && !last.change) last.same.push(row);
    else passages.push({ key, change: null, same: [row] });
  }
  return passages;
}

/** The languages in which a row reads otherwise than before. */
export function langsOf(row: RedlineRowView): string[] {
  return row.columns.filter(isTouched).map((it) => it.lang);
}

export function isTouched(column: RedlineColumnView): boolean {
  return column.spans.some((it) => it.revision !== "same");
}

/** Whether there were words before, other than those there are. */
export function hadOthers(column: RedlineColumnView): boolean {
  return isTouched(column) && column.spans.some((it) => it.revision !== "inserted");
}

/** Counted here, because an agreement may bear no numbers; what is gone keeps the one it bore. */
function named(rows: RedlineRowView[]): NamedRow[] {
  let [article, clause, recital] = [0, 0, 0];
  return rows.map((row) => {
    const { role } = row;
    if (row.change === "removed") return { ...row, name: nameOfGone(row) };
    if (role === "recital") {
      recital += 1;
      return { ...row, name: t("clause-name-recital", { number: recital }) };
    }
    if (role === "heading") {
      article += 1;
      clause = 0;
      return { ...row, name: t("clause-name-heading", { number: article }) };
    }
    if (role === "clause") {
      clause += 1;
      return { ...row, name: t("clause-name", { number: `${article}.${clause}` }) };
    }
    return { ...row, name: nameOfPart(role) };
  });
}

function nameOfPart(role: string): string {
  return t("versions-part", { role: role.replaceAll(" ", "-") });
}

function nameOfGone({ role, columns }: RedlineRowView): string {
  const number = columns[0]?.number.replace(/\.$/, "") ?? "";
  return number ? t("versions-part-numbered", { role, number }) : nameOfPart(role);
}
