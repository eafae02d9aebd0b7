import type { LibraryClause } from "$lib/api/bindings/LibraryClause";
import type { LibraryView } from "$lib/api/bindings/LibraryView";
import type { OwnClauseInput } from "$lib/api/bindings/OwnClauseInput";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import { t } from "$lib/i18n";

const AFTER_LAST_KEY = 150;
/** More languages than an agreement may have are not shown unless they are asked for. */
const FEW = 5;
const AT_FIRST = 3;

type Removed = { id: string; input: OwnClauseInput };

/** The library of clauses, as one agreement may use it or as such. */
export class Library {
  readonly agreement: string | null;
  query = $state("");
  /** All of it, whatever is searched for. */
  all = $state.raw<LibraryView | null>(null);
  found = $state.raw<LibraryView | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** What was done, read out politely. */
  notice = $state("");
  /** The own clause taken away last, which can be brought back. */
  removed = $state.raw<Removed | null>(null);
  langs = $derived(this.all?.langs ?? []);
  shown = $derived.by(() => this.langs.filter((it) => this.#isShown(it)));

  #chosen = $state.raw<string[] | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(agreement: string | null) {
    this.agreement = agreement;
  }

  async load(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    const query = this.query.trim();
    const { agreement } = this;
    const [all, found] = await Promise.all([
      call("library", { agreement, query: "" }),
      query ? call("library", { agreement, query }) : null,
    ]);
    // An older answer must not overtake a newer one.
    if (asked !== this.#asked) return;
    const shown = found ?? all;
    this.trouble = all.ok ? (shown.ok ? null : shown.error) : all.error;
    if (all.ok) this.all = all.value;
    if (shown.ok) this.found = shown.value;
  }

  search(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), AFTER_LAST_KEY);
  }

  show(lang: string, isShown: boolean): void {
    this.#chosen = this.langs.filter((it) => (it === lang ? isShown : this.#isShown(it)));
  }

  /** Keeps a clause of the office's own; without `id`, a new one. */
  async keep(id: string | null, input: OwnClauseInput): Promise<boolean> {
    const isDone = await this.#take(call("keep_clause", { id, input }));
    if (isDone) this.notice = t("library-kept");
    return isDone;
  }

  async remove({ key, texts }: LibraryClause, topic: string): Promise<void> {
    if (!(await this.#take(call("remove_clause", { id: key })))) return;
    const input = { topic, texts: Object.fromEntries(texts.map((it) => [it.lang, it.value])) };
    this.removed = { id: key, input };
    this.notice = t("library-removed");
  }

  async bringBack(): Promise<void> {
    if (this.removed) await this.keep(this.removed.id, this.removed.input);
  }

  async exportFile(): Promise<void> {
    const answer = await call("export_library");
    this.trouble = answer.ok ? null : answer.error;
    this.notice = answer.ok && answer.value ? t("library-exported") : "";
  }

  async importFile(): Promise<void> {
    const answer = await call("import_library");
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok || answer.value === null) return;
    await this.load();
    this.notice = t("library-imported", { count: answer.value });
  }

  async #take(asked: Promise<Answer<unknown>>): Promise<boolean> {
    const answer = await asked;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return false;
    this.removed = null;
    await this.load();
    return true;
  }

  #isShown(lang: string): boolean {
    if (this.#chosen) return this.#chosen.includes(lang);
    return this.langs.length <= FEW || this.langs.indexOf(lang) < AT_FIRST;
  }
}
