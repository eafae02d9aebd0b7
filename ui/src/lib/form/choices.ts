import { langName, named, tryT } from "$lib/i18n/words.svelte";

/** The clocks of the places that delegations go to; the desk knows more. */
const ZONES = [
  "Europe/Kyiv",
  "Europe/Warsaw",
  "Europe/Berlin",
  "Europe/Bucharest",
  "Europe/Chisinau",
  "Europe/Paris",
  "Europe/Rome",
  "Europe/Copenhagen",
  "Europe/Lisbon",
  "Europe/Vilnius",
  "Europe/Riga",
  "Europe/Prague",
  "Europe/Budapest",
];

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
    codes: ["scan", "signed", "decision", "letter", "photograph", "returned", "other"],
    name: (code) => named("attachment-kind", code),
  },
  signing_way: {
    codes: ["together", "online", "post", "each_town"],
    name: (code) => named("signing-way", code),
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
  visit_way: {
    codes: ["incoming", "outgoing", "online"],
    name: (code) => named("visit-way", code),
  },
  visit_kind: {
    codes: ["official", "working", "study", "youth", "ceremony", "humanitarian"],
    name: (code) => named("visit-kind", code),
  },
  visit_state: {
    codes: ["planned", "agreed", "held", "cancelled"],
    name: (code) => named("visit-state", code),
  },
  zone: {
    codes: ZONES,
    name: (code) => tryT(`zone-${code.replace("/", "-").toLowerCase()}`) ?? code,
  },
  delegate_role: {
    codes: ["head", "member", "interpreter", "press", "driver", "security"],
    name: (code) => named("delegate-role", code),
  },
  circle: {
    codes: ["internal", "delegation", "press"],
    name: (code) => named("circle", code),
  },
  gift_for: {
    codes: ["community", "person"],
    name: (code) => named("gift-for", code),
  },
};

export type Option = { value: string; label: string };

/** What can be chosen in a field, each with its word; `langs` are those the desk knows. */
export function optionsOf(field: string, langs: readonly string[] = []): Option[] {
  const choice = field === "person_lang" ? { codes: langs, name: langName } : CHOICES[field];
  return (choice?.codes ?? []).map((value) => ({ value, label: choice?.name(value) ?? value }));
}
