import type { Examples } from "../../dev/examples";
import Checkbox from "./Checkbox.svelte";

const label = "Підписує також керуючий справами";

export default {
  name: "Checkbox",
  component: Checkbox,
  examples: [
    { state: "off", props: { id: "check-1", label, checked: false } },
    { state: "on", props: { id: "check-2", label, checked: true, hint: "Другий підпис" } },
    {
      state: "unavailable",
      props: { id: "check-3", label, checked: false, unavailable: "Підписує лише голова" },
    },
  ],
} satisfies Examples;
