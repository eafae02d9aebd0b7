import type { Examples } from "../../dev/examples";
import Select from "./Select.svelte";

const label = "Країна";
const options = [
  { value: "UA", label: "Україна" },
  { value: "PL", label: "Польща" },
];

export default {
  name: "Select",
  component: Select,
  examples: [
    {
      state: "nothing chosen",
      props: { id: "sel-1", label, options, value: "", empty: "виберіть" },
    },
    { state: "chosen", props: { id: "sel-2", label, options, value: "PL" } },
    {
      state: "error",
      props: {
        id: "sel-3",
        label,
        options,
        value: "",
        empty: "виберіть",
        error: "Виберіть країну",
      },
    },
  ],
} satisfies Examples;
