import { type Examples, words } from "../../dev/examples";
import Button from "./Button.svelte";

const children = words("Надрукувати примірники");

export default {
  name: "Button",
  component: Button,
  examples: [
    { state: "plain", props: { children } },
    { state: "filled", props: { children, kind: "filled" } },
    { state: "quiet", props: { children, kind: "quiet" } },
    { state: "danger", props: { children, kind: "danger" } },
    { state: "small", props: { children, size: "small" } },
    { state: "big", props: { children, size: "big", kind: "filled" } },
    { state: "unavailable", props: { children, unavailable: "Лишилося 6 зауважень" } },
  ],
} satisfies Examples;
