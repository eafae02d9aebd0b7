import type { Examples } from "../../dev/examples";
import StageMark from "./StageMark.svelte";
import { STAGES } from "./stage";

export default {
  name: "StageMark",
  component: StageMark,
  examples: [...STAGES, "ended"].map((stage) => ({ state: stage, props: { stage } })),
} satisfies Examples;
