import type { Examples } from "../../dev/examples";
import TextArea from "./TextArea.svelte";

const label = "Текст пункту";

export default {
  name: "TextArea",
  component: TextArea,
  examples: [
    { state: "empty", props: { id: "area-1", label, value: "" } },
    {
      state: "long",
      props: {
        id: "area-2",
        label,
        value: "Сторони сприяють обміну досвідом у сфері пожежної безпеки. ".repeat(5),
      },
    },
    { state: "error", props: { id: "area-3", label, value: "", error: "Впишіть текст" } },
  ],
} satisfies Examples;
