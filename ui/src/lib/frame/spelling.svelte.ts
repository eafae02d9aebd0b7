import { call } from "$lib/api/call";

/** The languages whose words the system can check while they are typed. */
class Spelling {
  #langs = $state.raw<readonly string[]>([]);

  async ask(langs: string[]): Promise<void> {
    const answer = await call("check_spelling", { langs });
    if (answer.ok) this.#langs = answer.value;
  }

  isChecked(lang: string): boolean {
    return this.#langs.includes(lang);
  }
}

export const spelling = new Spelling();
