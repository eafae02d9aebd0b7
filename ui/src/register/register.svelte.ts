import type { AgreementRow } from "$lib/api/bindings/AgreementRow";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";
import { router } from "$lib/frame/router.svelte";

const AFTER_LAST_KEY = 150;

/** The agreements that are shown, and what they were searched for. */
export class Register {
  query = $state("");
  stage = $state("");
  trouble = $state.raw<Trouble | null>(null);
  isLoaded = $state(false);
  rows = $derived.by(() => this.#found.filter((row) => !this.stage || row.stage === this.stage));
  /** Whether there is nothing to search in. */
  isEmpty = $derived.by(() => this.isLoaded && !this.#searched && this.#found.length === 0);

  #found = $state.raw<AgreementRow[]>([]);
  #searched = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #address = "";

  /** What the address says. */
  show(query: string, stage: string): void {
    const address = addressOf(query, stage);
    if (this.isLoaded && address === this.#address) return;
    this.#address = address;
    this.query = query;
    this.stage = stage;
    void this.load();
  }

  search(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), AFTER_LAST_KEY);
  }

  narrow(stage: string): void {
    this.stage = stage;
    this.#rename();
  }

  clear(): void {
    this.query = "";
    this.stage = "";
    void this.load();
  }

  async load(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    const query = this.query.trim();
    const answer = await call("register", { query });
    // An older answer must not overtake a newer one.
    if (asked !== this.#asked) return;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    this.#found = answer.value;
    this.#searched = query;
    this.isLoaded = true;
    this.#rename();
  }

  /** So that going back returns to the same search. */
  #rename(): void {
    this.#address = addressOf(this.query.trim(), this.stage);
    if (router.route.name === "agreements") router.rename(this.#address);
  }
}

function addressOf(query: string, stage: string): string {
  const search = new URLSearchParams();
  if (query) search.set("q", query);
  if (stage) search.set("stage", stage);
  return search.size > 0 ? `#/agreements?${search}` : "#/agreements";
}
