import type { FolioFile } from "$lib/api/bindings/FolioFile";
import type { PrintedFile } from "$lib/api/bindings/PrintedFile";
import type { RedlineColumnView } from "$lib/api/bindings/RedlineColumnView";
import type { RedlineView } from "$lib/api/bindings/RedlineView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";
import type { Agreement } from "../agreements/agreement.svelte";
import { passagesOf } from "./rows";

/** How the desk calls the present text. */
export const NOW = "now";

/** Two versions of an agreement held against each other. */
export class Comparison {
  from = $state("");
  to = $state(NOW);
  isOpen = $state(false);
  view = $state.raw<RedlineView | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  files = $state.raw<PrintedFile[]>([]);
  /** The comparison as it left for Word. */
  left = $state.raw<FolioFile | null>(null);
  isPrinting = $state(false);
  passages = $derived(passagesOf(this.view?.rows ?? []));
  changes = $derived(this.passages.flatMap((it) => (it.change ? [it.change] : [])));

  #agreement: Agreement;
  #asked = 0;
  #asking: Promise<void> = Promise.resolve();
  /** How far the present text had come. */
  #seen = 0;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
    this.from = agreement.view?.versions.at(-1)?.unit ?? "";
  }

  /** The present text, or a version that was kept after the earlier one. */
  get laterOnes(): string[] {
    const units = this.#agreement.view?.versions.map((it) => it.unit) ?? [];
    return [NOW, ...units.slice(units.indexOf(this.from) + 1).reverse()];
  }

  async show(from: string, to: string): Promise<void> {
    this.from = from;
    this.to = this.laterOnes.includes(to) ? to : NOW;
    this.isOpen = true;
    this.files = [];
    this.left = null;
    this.#asking = this.#ask();
    await this.#asking;
  }

  /** Asks again where the present text has changed since. */
  keepUp(): Promise<void> {
    if (this.#seen !== this.#agreement.changes) this.#asking = this.#ask();
    return this.#asking;
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#seen = this.#agreement.changes;
    const answer = await call("redline", this.#both());
    // An older answer must not overtake a newer one.
    if (asked !== this.#asked) return;
    this.trouble = answer.ok ? null : answer.error;
    this.view = answer.ok ? answer.value : null;
  }

  close(): void {
    this.#asked += 1;
    this.isOpen = false;
    this.view = null;
    this.trouble = null;
  }

  /** Puts the earlier words back into the present text. */
  async takeBack({ cell }: RedlineColumnView): Promise<boolean> {
    if (!cell) return false;
    const act = { act: "takeBack", cell, version: this.from } as const;
    const isDone = await this.#agreement.act(takingBack(cell), act, { cell: null });
    await this.keepUp();
    return isDone;
  }

  async print(): Promise<void> {
    if (this.isPrinting) return;
    this.isPrinting = true;
    const answer = await call("print_redline", this.#both());
    this.isPrinting = false;
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok && answer.value) this.files = answer.value.files;
  }

  /** Saves it for Word, with changes that can be taken or refused there. */
  async export(): Promise<void> {
    if (this.isPrinting) return;
    this.isPrinting = true;
    const answer = await call("export_redline", this.#both());
    this.isPrinting = false;
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok && answer.value) this.left = answer.value;
  }

  #both() {
    return { agreement: this.#agreement.id, from: this.from, to: this.to };
  }
}

/** Names the button that takes back the words of a cell. */
export function takingBack(cell: string): string {
  return `take back ${cell}`;
}
