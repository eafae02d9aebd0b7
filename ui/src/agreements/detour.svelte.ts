import { tick } from "svelte";

/** Where a clause goes in: an article, or among the recitals where none is named. */
export type Spot = { article: string | null; after: string | null };

export type Destination =
  | { kind: "versions" }
  | { kind: "library"; spot: Spot }
  | { kind: "exchange"; clause: string }
  | { kind: "keep"; clause: string };

/** A way from the text to something beside it, and back to where the clerk was. */
export class Detour {
  to = $state.raw<Destination | null>(null);
  /** Whether the text is out of sight; a dialog only lies over it. */
  coversText = $derived(this.to?.kind === "versions" || this.to?.kind === "library");

  #from: Element | null = null;

  take(to: Destination): void {
    this.#from = document.activeElement;
    this.to = to;
  }

  async end(): Promise<void> {
    const from = this.#from;
    this.leave();
    await tick();
    if (from instanceof HTMLElement && from.isConnected) from.focus();
  }

  /** The clerk goes on to another place of the text. */
  leave(): void {
    this.to = null;
    this.#from = null;
  }
}
