import type { Examples } from "../../dev/examples";
import DateField from "./DateField.svelte";

const label = "Дата підписання";
const onchange = () => {};

export default {
  name: "DateField",
  component: DateField,
  examples: [
    {
      state: "by hand",
      props: { id: "date-1", label, value: "", hint: "Порожня — щоб вписати від руки", onchange },
    },
    { state: "written", props: { id: "date-2", label, value: "2026-10-24", onchange } },
    {
      state: "error",
      props: { id: "date-3", label, value: "", error: "Не вказано дати підписання", onchange },
    },
  ],
} satisfies Examples;
