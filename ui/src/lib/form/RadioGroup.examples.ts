import type { Examples } from "../../dev/examples";
import RadioGroup from "./RadioGroup.svelte";

const options = [
  { value: "a", label: "Угода про співробітництво", hint: "готовий текст: українська, німецька" },
  { value: "b", label: "Лист про наміри" },
];

export default {
  name: "RadioGroup",
  component: RadioGroup,
  examples: [
    { state: "none chosen", props: { id: "radio-1", label: "Вид угоди", options, value: "" } },
    {
      state: "chosen",
      props: { id: "radio-2", label: "Вид угоди", options, value: "b", layout: "row" },
    },
    {
      state: "error",
      props: {
        id: "radio-3",
        label: "Вид угоди",
        hint: "Потім можна змінити",
        options,
        value: "",
        error: "Виберіть вид угоди",
      },
    },
  ],
} satisfies Examples;
