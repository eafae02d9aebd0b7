import { langName, named } from "$lib/i18n/words.svelte";

type Choice = { codes: readonly string[]; name: (code: string) => string };

/** The closed lists of the fields of forms, after `Field` and what it takes in the domain. */
export const CHOICES: Record<string, Choice> = {
  outcome: {
    codes: ["granted", "returned", "refused", "not_needed"],
    name: (code) => named("outcome", code),
  },
  cooperation: {
    codes: ["cross_border", "inter_territorial", "both", "transnational"],
    name: (code) => named("cooperation-form", code),
  },
  file_kind: {
    codes: ["scan", "signed", "decision", "letter", "photograph", "other"],
    name: (code) => named("attachment-kind", code),
  },
  direction: {
    codes: ["incoming", "outgoing"],
    name: (code) => named("direction", code),
  },
  progress: {
    codes: ["open", "started", "done", "dropped"],
    name: (code) => named("progress", code),
  },
  aid_kind: {
    codes: ["humanitarian", "experience"],
    name: (code) => named("aid-kind", code),
  },
};

export type Option = { value: string; label: string };

/** What can be chosen in a field, each with its word; `langs` are those the desk knows. */
export function optionsOf(field: string, langs: readonly string[] = []): Option[] {
  const choice = field === "person_lang" ? { codes: langs, name: langName } : CHOICES[field];
  return (choice?.codes ?? []).map((value) => ({ value, label: choice?.name(value) ?? value }));
}
