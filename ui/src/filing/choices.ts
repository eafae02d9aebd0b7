import { named } from "$lib/i18n";

/** The codes of each field that is chosen, in the order they are offered. */
const CODES: Record<string, string[]> = {
  aid_kind: ["humanitarian", "experience"],
  direction: ["incoming", "outgoing"],
  progress: ["open", "started", "done", "dropped"],
};

/** The kinds of files that can be attached. */
export const FILE_KINDS = ["letter", "scan", "signed", "decision", "photograph", "other"];

/** What a consignment can hold, in the order of the published studies. */
export const CATEGORIES = [
  "food",
  "medicine",
  "vehicles",
  "energy",
  "rescue",
  "clothing",
  "shelter",
  "education",
  "equipment",
  "money",
  "knowledge",
  "other",
];

/** What can be chosen in a field, by its code; nothing for a field that is typed. */
export function choicesOf(field: string): { value: string; label: string }[] {
  return (CODES[field] ?? []).map((value) => ({ value, label: choiceName(field, value) }));
}

/** The word for what was chosen in a field. */
export function choiceName(field: string, code: string): string {
  switch (field) {
    case "aid_kind":
      return named("aid-kind", code);
    case "progress":
      return named("progress", code);
    default:
      return named("direction", code);
  }
}
