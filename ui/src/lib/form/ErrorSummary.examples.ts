import type { Examples } from "../../dev/examples";
import ErrorSummary from "./ErrorSummary.svelte";

export default {
  name: "ErrorSummary",
  component: ErrorSummary,
  examples: [
    { state: "one error", props: { errors: [{ id: "a", sentence: "Виберіть країну" }] } },
    {
      state: "two errors",
      props: {
        errors: [
          { id: "a", sentence: "Виберіть країну" },
          { id: "b", sentence: "Впишіть офіційну назву українською" },
        ],
      },
    },
  ],
} satisfies Examples;
