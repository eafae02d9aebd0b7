import type { FormField } from "$lib/api/bindings/FormField";
import { words } from "$lib/i18n";

/** What a form says under a field's code, in the language of the window or else in another. */
export function said(fields: FormField[], field: string): string {
  const filled = fields.filter((it) => it.field === field && it.value !== "");
  return (filled.find((it) => it.lang === words.lang) ?? filled[0])?.value ?? "";
}
