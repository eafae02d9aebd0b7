import type { Examples } from "../../dev/examples";
import TextField from "./TextField.svelte";

const label = "Офіційна назва";

export default {
  name: "TextField",
  component: TextField,
  examples: [
    { state: "empty", props: { id: "text-1", label, value: "" } },
    {
      state: "hint",
      props: { id: "text-2", label, value: "Яснобірська міська рада", hint: "Як у статуті" },
    },
    {
      state: "error",
      props: { id: "text-3", label, value: "", hint: "Як у статуті", error: "Впишіть назву" },
    },
    { state: "optional", props: { id: "text-4", label, value: "", optional: true } },
    { state: "read-only", props: { id: "text-5", label, value: "Яснобір", readonly: true } },
    { state: "hidden label", props: { id: "text-6", label, value: "", labelHidden: true } },
  ],
} satisfies Examples;
