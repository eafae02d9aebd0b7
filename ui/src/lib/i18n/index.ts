export * from "./dates";
export * from "./words.svelte";
