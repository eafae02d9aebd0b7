import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";

/** Errors of the page itself: written into the log, and told to the clerk. */
class Bugs {
  /** The first one since the clerk came to this screen. */
  trouble = $state.raw<Trouble | null>(null);

  async take(thrown: unknown): Promise<void> {
    const error = thrown instanceof Error ? `${thrown.message}\n${thrown.stack}` : String(thrown);
    const answer = await call("page_failed", { error });
    if (!answer.ok) this.trouble ??= answer.error;
  }

  leave(): void {
    this.trouble = null;
  }
}

export const bugs = new Bugs();
