import type { Saved } from "$lib/api/bindings/Saved";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import { saving, type Unsaved } from "./saving.svelte";

const AFTER_LAST_KEY = 300;
const WHILE_KEYS_COME = 1_000;
const PAUSE = 20_000;

export type TypingOptions = {
  cell: string;
  text: string;
  /** `edit_agreement` or `edit_body`, then whatever shows the new view. */
  seal: (cell: string, text: string) => Promise<Answer<{ saved: Saved }>>;
  undo?: () => void;
  redo?: () => void;
};

/**
 * The typing in one field: kept on disk while keys come, sealed into the journal when the
 * clerk leaves, pauses or saves. Keys never wait for the disk.
 */
export class Typing implements Unsaved {
  readonly cell: string;
  text = $state("");
  /** Why the desk did not take this text. */
  trouble = $state<Trouble | null>(null);

  #options: TypingOptions;
  #sealed = $state("");
  /** What the typing row holds. */
  #kept: string;
  #last: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #firstUnkept: number | null = null;
  #queue: Promise<void> = Promise.resolve();
  #isKeeping = false;
  #leave: () => void;

  constructor(options: TypingOptions) {
    this.cell = options.cell;
    this.#options = options;
    this.text = options.text;
    this.#sealed = options.text;
    this.#kept = options.text;
    this.#leave = saving.join(this);
  }

  /** Whether keys are neither in the typing row nor sealed. */
  get isUnsaved(): boolean {
    return this.text !== this.#kept && this.text !== this.#sealed;
  }

  /** Whether there is typing of its own for Ctrl+Z to step through. */
  get isUnsealed(): boolean {
    return this.text !== this.#sealed;
  }

  get unsavedText(): string {
    return this.text;
  }

  /** Every key. */
  type(text: string): void {
    this.text = text;
    this.trouble = null;
    this.#firstUnkept ??= Date.now();
    saving.typed();
    const left = this.#firstUnkept + WHILE_KEYS_COME - Date.now();
    clearTimeout(this.#last);
    this.#last = setTimeout(() => this.#keep(), Math.max(0, Math.min(AFTER_LAST_KEY, left)));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.seal(), PAUSE);
  }

  /** A value that came with a new view; does not overwrite what is being typed. */
  receive(text: string): void {
    if (this.isUnsealed || text === this.#sealed) return;
    this.#sealed = text;
    this.#kept = text;
    this.text = text;
  }

  /** Leaving the field, a pause, saving, closing. */
  seal(): Promise<void> {
    clearTimeout(this.#last);
    clearTimeout(this.#pause);
    return this.#after(() => this.#sealNow());
  }

  onkeydown = (event: KeyboardEvent): void => {
    const step = undoKey(event);
    if (step === null || this.isUnsealed) return;
    const act = step === "undo" ? this.#options.undo : this.#options.redo;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  /** Seals what is left and lets go of the field. */
  async end(): Promise<void> {
    await this.seal();
    if (!this.isUnsealed) this.#leave();
  }

  /** Only the latest text waits; the ones between are never sent. */
  #keep(): void {
    this.#firstUnkept = null;
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    void this.#after(async () => {
      this.#isKeeping = false;
      const text = this.text;
      if (text === this.#kept) return;
      saving.started();
      const answer = await call("type_into", { cell: this.cell, text });
      if (answer.ok) {
        this.#kept = text;
        saving.succeeded(answer.value);
      } else {
        this.#fail(answer.error);
      }
    });
  }

  async #sealNow(): Promise<void> {
    this.#firstUnkept = null;
    const text = this.text;
    if (text === this.#sealed && text === this.#kept) return;
    saving.started();
    const answer = await this.#options.seal(this.cell, text);
    if (answer.ok) {
      this.#sealed = text;
      this.#kept = text;
      saving.succeeded(answer.value.saved);
    } else {
      this.#fail(answer.error);
    }
  }

  #fail(trouble: Trouble): void {
    if (trouble.kind === "refusal") {
      this.trouble = trouble;
      saving.refused();
    } else {
      saving.failed(trouble);
    }
  }

  /** One call at a time, so that an older text never overtakes a newer one. */
  #after(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step, step);
    return this.#queue;
  }
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, wherever the letter lies on the layout. */
export function undoKey(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.code === "KeyZ") return event.shiftKey ? "redo" : "undo";
  if (event.code === "KeyY" && !event.shiftKey) return "redo";
  return null;
}
