import type { Examples } from "./examples";

/** Every component's examples. */
export const all: Examples[] = Object.values(
  import.meta.glob<Examples>("../lib/**/*.examples.ts", { eager: true, import: "default" }),
);
