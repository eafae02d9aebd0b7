import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, troubleFrom } from "$lib/api/call";
import type { Book } from "./pages";

/** A pause after the last change, long enough to finish a word. */
const PAUSE_MS = 400;

/** How the preview gets its bytes and opens them; both may take a while. */
export type Press = {
  set(party: string | null): Promise<Answer<ArrayBuffer>>;
  open(bytes: ArrayBuffer): Promise<Book>;
};

/** The real pages beside the text. The old ones stay until the new ones are ready. */
export class Preview {
  /** Whose order is shown; null for the agreement's own. */
  party = $state<string | null>(null);
  page = $state(1);
  book = $state.raw<Book | null>(null);
  isRenewing = $state(false);
  /** What kept the newest pages from being made. */
  trouble = $state.raw<Trouble | null>(null);

  #press: Press;
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;
  #isStale = true;

  constructor(press: Press) {
    this.#press = press;
  }

  /** The pages are looked at, or no longer; unseen pages are not made. */
  show(isShown: boolean): void {
    this.#isShown = isShown;
    if (isShown && this.#isStale) void this.renew();
  }

  /** What the pages say has changed. */
  touch(): void {
    this.#isStale = true;
    if (!this.#isShown) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.renew(), PAUSE_MS);
  }

  /** Whose order to show. */
  showOrderOf(party: string | null): void {
    if (party === this.party) return;
    this.party = party;
    void this.renew();
  }

  turnTo(page: number): void {
    const last = this.book?.pages ?? 1;
    this.page = Math.min(Math.max(page, 1), last);
  }

  /** Makes the pages now; an answer that a newer one has overtaken is dropped. */
  async renew(): Promise<void> {
    clearTimeout(this.#timer);
    const mine = ++this.#newest;
    this.isRenewing = true;
    this.#isStale = false;
    const answer = await this.#press.set(this.party);
    if (mine !== this.#newest) return;
    if (answer.ok) await this.#open(answer.value, mine);
    else this.trouble = answer.error;
    if (mine === this.#newest) this.isRenewing = false;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#newest += 1;
    this.book?.close();
    this.book = null;
  }

  async #open(bytes: ArrayBuffer, mine: number): Promise<void> {
    try {
      const book = await this.#press.open(bytes);
      if (mine !== this.#newest) return book.close();
      this.book?.close();
      this.book = book;
      this.trouble = null;
      this.turnTo(this.page);
    } catch (thrown) {
      if (mine === this.#newest) this.trouble = troubleFrom(thrown);
    }
  }
}
