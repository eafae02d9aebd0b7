import { call } from "$lib/api/call";

/**
 * The languages whose words the system can check while they are typed. A dictionary takes
 * many megabytes and a good part of a start, so it is asked for by the first text in its
 * language.
 */
class Spelling {
  #langs = $state.raw<readonly string[]>([]);
  #wanted = new Set<string>();
  #isAsking = false;

  isChecked(lang: string): boolean {
    if (!this.#wanted.has(lang)) {
      this.#wanted.add(lang);
      this.#askSoon();
    }
    return this.#langs.includes(lang);
  }

  /** Once for all texts that appear together. */
  #askSoon(): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    queueMicrotask(() => {
      this.#isAsking = false;
      void this.#ask([...this.#wanted]);
    });
  }

  async #ask(langs: string[]): Promise<void> {
    const answer = await call("check_spelling", { langs });
    if (answer.ok && langs.length === this.#wanted.size) this.#langs = answer.value;
  }
}

export const spelling = new Spelling();
