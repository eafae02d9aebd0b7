import { afterEach, expect, it } from "vitest";
import { words } from "$lib/i18n";
import { CHOICES, optionsOf } from "./choices";

afterEach(() => words.speak("uk"));

/** As the domain has them; a code without a word would be shown as a code. */
const CODES: Record<string, string[]> = {
  outcome: ["granted", "returned", "refused", "not_needed"],
  cooperation: ["cross_border", "inter_territorial", "both", "transnational"],
  file_kind: ["scan", "signed", "decision", "letter", "photograph", "returned", "other"],
  signing_way: ["together", "online", "post", "each_town"],
  direction: ["incoming", "outgoing"],
  progress: ["open", "started", "done", "dropped"],
  aid_kind: ["humanitarian", "experience"],
  visit_way: ["incoming", "outgoing", "online"],
  visit_kind: ["official", "working", "study", "youth", "ceremony", "humanitarian"],
  visit_state: ["planned", "agreed", "held", "cancelled"],
  zone: optionsOf("zone").map((it) => it.value),
  delegate_role: ["head", "member", "interpreter", "press", "driver", "security"],
  circle: ["internal", "delegation", "press"],
  gift_for: ["community", "person"],
};

it.each(["uk", "en"])("every code that can be chosen has a word of its own in %s", (lang) => {
  words.speak(lang);
  expect(Object.keys(CHOICES)).toEqual(Object.keys(CODES));
  for (const [field, codes] of Object.entries(CODES)) {
    const options = optionsOf(field, []);
    expect(options.map((it) => it.value)).toEqual(codes);
    for (const { value, label } of options) {
      const isWord = label !== value || (lang === "en" && !value.includes("_"));
      expect(isWord, `${field}: ${value}`).toBe(true);
    }
    expect(new Set(options.map((it) => it.label)).size).toBe(codes.length);
  }
});

it("offers the languages of the desk for letters", () => {
  expect(optionsOf("person_lang", ["uk", "de"])).toEqual([
    { value: "uk", label: "українська" },
    { value: "de", label: "німецька" },
  ]);
});
