import { type Component, createRawSnippet, type Snippet } from "svelte";

/** A component's states: looked at on the review page, and tested. */
export type Examples = {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: props differ from component to component
  component: Component<any>;
  examples: { state: string; props: Record<string, unknown> }[];
};

/** Plain text as a component's content. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
}
