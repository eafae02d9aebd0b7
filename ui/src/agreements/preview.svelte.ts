import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, troubleFrom } from "$lib/api/call";
import type { Page } from "./page";

/** A pause after the last change, long enough to finish a word. */
const PAUSE_MS = 400;

/** How the preview gets a page's bytes and opens them; both may take a while. */
export type Press = {
  set(party: string | null, page: number): Promise<Answer<ArrayBuffer>>;
  open(bytes: ArrayBuffer): Promise<Page>;
};

/** A real page beside the text. The old one stays until the new one is ready. */
export class Preview {
  /** Whose order is shown; null for the agreement's own. */
  party = $state<string | null>(null);
  /** The page that is wanted; another may still be shown. */
  page = $state(1);
  shown = $state.raw<Page | null>(null);
  /** A page is being made. */
  isBusy = $state(false);
  /** What is shown no longer says what the text says. */
  isRenewing = $state(false);
  /** What kept the wanted page from being made. */
  trouble = $state.raw<Trouble | null>(null);
  /** How many pages there are, as far as is known. */
  pages = $derived(this.shown?.of ?? 0);

  #press: Press;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSeen = false;
  #isStale = true;
  /** Whatever is wanted while a page is being made waits here as one page, the newest. */
  #isWaiting = false;
  #isClosed = false;

  constructor(press: Press) {
    this.#press = press;
  }

  /** The page is looked at, or no longer; an unseen page is not made. */
  show(isSeen: boolean): void {
    this.#isSeen = isSeen;
    if (isSeen && this.#isStale) this.renew();
  }

  /** What the pages say has changed. */
  touch(): void {
    this.#isStale = true;
    if (!this.#isSeen) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.renew(), PAUSE_MS);
  }

  /** Whose order to show. */
  showOrderOf(party: string | null): void {
    if (party === this.party) return;
    this.party = party;
    this.renew();
  }

  turnTo(page: number): void {
    const wanted = Math.max(Math.min(page, this.pages), 1);
    if (wanted === this.page) return;
    this.page = wanted;
    void this.#make();
  }

  /** Makes the wanted page now. */
  renew(): void {
    this.isRenewing = true;
    void this.#make();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#isClosed = true;
    this.shown?.close();
    this.shown = null;
  }

  async #make(): Promise<void> {
    this.#isWaiting = true;
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.#isWaiting && !this.#isClosed) {
      this.#isWaiting = false;
      // A page turned to during the pause is made from the changed text already.
      this.#isStale = false;
      clearTimeout(this.#timer);
      const answer = await this.#press.set(this.party, this.page);
      if (this.#isOvertaken) continue;
      if (answer.ok) await this.#open(answer.value);
      else this.trouble = answer.error;
    }
    this.isBusy = false;
    this.isRenewing = false;
  }

  async #open(bytes: ArrayBuffer): Promise<void> {
    try {
      const opened = await this.#press.open(bytes);
      if (this.#isOvertaken) return opened.close();
      this.shown?.close();
      this.shown = opened;
      // Pages may have gone meanwhile; the last one came instead.
      this.page = opened.number;
      this.trouble = null;
    } catch (thrown) {
      if (!this.#isOvertaken) this.trouble = troubleFrom(thrown);
    }
  }

  get #isOvertaken(): boolean {
    return this.#isWaiting || this.#isClosed;
  }
}
