import type { FieldView } from "$lib/api/bindings/FieldView";

/** What rules put into empty fields: the text by cell. */
export type Proposed = Readonly<Record<string, string>>;

/** Empty forms of names whose nominative is there, which rules may fill. */
export function wanting(names: FieldView[][]): string[] {
  return names
    .filter(([nominative]) => nominative?.value)
    .flatMap((forms) => forms.filter((it) => !it.value).map((it) => it.cell));
}

/** Those of the cells that have a text by now. */
export function filled(cells: string[], names: FieldView[][]): Proposed {
  const fields = names.flat().filter((it) => it.value && cells.includes(it.cell));
  return Object.fromEntries(fields.map((it) => [it.cell, it.value]));
}

/** Whether the text in a field is a proposal that nobody has changed. */
export function isProposed(field: FieldView, proposed: Proposed): boolean {
  return field.value !== "" && proposed[field.cell] === field.value;
}
