import type { HistoryRow } from "$lib/api/bindings/HistoryRow";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";

const STEP = 30;

/** What was done to an agreement, as far back as a clerk has looked. */
export class History {
  rows = $state.raw<HistoryRow[]>([]);
  trouble = $state.raw<Trouble | null>(null);
  hasMore = $derived.by(() => this.rows.length >= this.#limit);

  #agreement: string;
  #limit = $state(STEP);

  constructor(agreement: string) {
    this.#agreement = agreement;
  }

  async load(): Promise<void> {
    const answer = await call("history", { agreement: this.#agreement, limit: this.#limit });
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.rows = answer.value;
  }

  more(): Promise<void> {
    this.#limit += STEP;
    return this.load();
  }
}
