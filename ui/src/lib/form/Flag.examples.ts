import type { Examples } from "../../dev/examples";
import Flag, { FLAGS } from "./Flag.svelte";

export default {
  name: "Flag",
  component: Flag,
  examples: [...FLAGS, "MD", "ZZ"].map((country) => ({ state: country, props: { country } })),
} satisfies Examples;
