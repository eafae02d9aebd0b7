import type { CommentView } from "$lib/api/bindings/CommentView";
import type { Agreement } from "./agreement.svelte";

/** What comments are about: an article or clause by its unit, or the whole agreement. */
export type Subject = string | null;

/** The comments of one agreement: whose are in view, and the one that is being written. */
export class Remarks {
  /** What the comments in view are about; undefined where none are in view. */
  shown = $state.raw<Subject | undefined>(undefined);
  isWriting = $state(false);
  /** Kept until it is added, wherever the clerk goes meanwhile. */
  text = $state("");
  audience = $state("internal");

  #agreement: Agreement;
  #cameFrom = "";

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  /** Those about a part; what is about a part that is gone counts as about the whole. */
  about(subject: Subject): CommentView[] {
    return this.#all.filter((it) => (it.place ? it.on : null) === subject);
  }

  toggle(subject: Subject): void {
    this.shown = this.shown === subject ? undefined : subject;
    this.isWriting = false;
  }

  /** Begins a new one. */
  begin(subject: Subject): void {
    this.#cameFrom = this.#agreement.here;
    this.shown = subject;
    this.isWriting = true;
  }

  leave(): void {
    this.isWriting = false;
    if (this.#cameFrom) this.#agreement.go(this.#cameFrom);
  }

  async add(subject: Subject): Promise<void> {
    const { text, audience } = this;
    const act = { act: "addComment", on: subject, text: text.trim(), audience } as const;
    if (!(await this.#agreement.act(placeOf(subject), act))) return;
    this.isWriting = false;
    this.text = "";
  }

  resolve({ resolved }: CommentView, isResolved: boolean): void {
    void this.#agreement.edit(resolved.cell, String(isResolved));
  }

  remove({ unit, on }: CommentView): void {
    const act = { act: "remove", unit } as const;
    void this.#agreement.act(placeOf(on), act, { cell: this.#agreement.here || null });
  }

  /** Brings a comment into view before its field is focused. */
  reveal(cell: string): void {
    const comment = this.#all.find((it) => it.text.cell === cell);
    if (comment) this.shown = comment.place ? comment.on : null;
  }

  get #all(): CommentView[] {
    return this.#agreement.view?.comments ?? [];
  }
}

/** Which button a refusal belongs to. */
export function placeOf(subject: Subject): string {
  return `comments-${subject ?? "all"}`;
}

export function isResolved({ resolved }: CommentView): boolean {
  return resolved.value === "true";
}
