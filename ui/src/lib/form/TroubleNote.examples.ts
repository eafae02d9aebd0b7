import type { Examples } from "../../dev/examples";
import TroubleNote from "./TroubleNote.svelte";

const finding = { path: "", code: "title_missing", severity: "blocker" };
const trouble = {
  code: "",
  what: "Текст узгоджено, тому змінювати його не можна.",
  safe: "Нічого не змінено.",
  next: "Щоб змінити текст, поверніть угоду до проєкту.",
  findings: [],
};

export default {
  name: "TroubleNote",
  component: TroubleNote,
  examples: [
    { state: "refusal", props: { trouble: { ...trouble, kind: "refusal" } } },
    {
      state: "refusal with reasons",
      props: {
        trouble: {
          ...trouble,
          kind: "refusal",
          findings: [{ ...finding, sentence: "Немає назви угоди українською: впишіть її." }],
        },
      },
    },
    { state: "fault", props: { trouble: { ...trouble, kind: "fault" }, retry: () => {} } },
    { state: "bug", props: { trouble: { ...trouble, kind: "bug", safe: "", next: "" } } },
  ],
} satisfies Examples;
