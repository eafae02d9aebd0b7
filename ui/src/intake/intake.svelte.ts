import { tick } from "svelte";
import type { Catalog } from "$lib/api/bindings/Catalog";
import type { IntakeView } from "$lib/api/bindings/IntakeView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import { NewAgreement } from "../drafting/new-agreement.svelte";
import type { Done } from "./pairing";
import { asked, confirmed, renamed, rowsOf, type Text, textOf, written } from "./text";

/** How much can be undone. */
const STEPS = 200;

export const cellOf = (row: string, lang: string) => `${row}-${lang}`;

/** A text of the office's own that is looked over before it becomes an agreement. */
export class Reading {
  readonly found: IntakeView;
  readonly draft: NewAgreement;
  text = $state.raw<Text>([]);
  /** The languages of the columns, also of one that shall not be taken over. */
  columns = $state.raw<string[]>([]);
  takesDate = $state(true);
  takesYears = $state(true);
  /** Where the clerk is: a row and its language. */
  here = $state.raw<{ key: string; lang: string } | null>(null);
  /** Where the cursor stands there. */
  cursor = $state(0);

  rows = $derived(rowsOf(this.text));
  doubtful = $derived(this.rows.filter((it) => it.isDoubtful));
  canUndo = $derived.by(() => this.#past.length > 0);
  canRedo = $derived.by(() => this.#future.length > 0);
  /** The languages found that the agreement shall not have. */
  leftOut = $derived.by(() => this.columns.filter((it) => !this.draft.langs.includes(it)));

  #past = $state.raw<Text[]>([]);
  #future = $state.raw<Text[]>([]);
  /** The cell whose typing the last step is. */
  #typedIn = "";

  constructor(found: IntakeView, catalog: Catalog) {
    this.found = found;
    this.text = textOf(found);
    this.columns = found.langs;
    this.draft = new NewAgreement(catalog);
    this.draft.template = found.template;
    this.draft.setLangs(found.langs);
    void this.draft.load(found.bodies.map((it) => it.body));
  }

  /** The value of a fact that the text names. */
  fact(kind: string): string | undefined {
    return this.found.facts.find((it) => it.kind === kind)?.value;
  }

  write(key: string, lang: string, words: string): void {
    const cell = cellOf(key, lang);
    if (cell !== this.#typedIn) this.#remember();
    this.#typedIn = cell;
    this.#future = [];
    this.text = written(this.text, key, lang, words);
  }

  confirm(key: string): void {
    this.#change(confirmed(this.text, key));
  }

  /** Shows what was done where it was done; answers whether it was. */
  async do(done: Done | null, lang: string): Promise<boolean> {
    if (!done) return false;
    this.#change(done.text);
    await this.#goTo(done.key, lang);
    return true;
  }

  /** The column turns out to be in another language. */
  rename(from: string, to: string): void {
    this.#past = [];
    this.#future = [];
    this.text = renamed(this.text, from, to);
    this.columns = this.columns.map((it) => (it === from ? to : it));
    this.draft.setLangs(this.draft.langs.map((it) => (it === from ? to : it)));
  }

  /** Languages are added and removed; a new one gets a column, an old one keeps its own. */
  setLangs(langs: string[]): void {
    this.draft.setLangs(langs);
    const found = this.columns.filter((it) => this.rows.some((row) => row.texts[it]));
    this.columns = [...langs, ...found.filter((it) => !langs.includes(it))];
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.text];
    this.#show(last);
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (!next) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.text];
    this.#show(next);
  }

  /** Goes to the next doubtful row below the clerk, and round again. */
  async goToDoubtful(): Promise<void> {
    const at = this.rows.findIndex((it) => it.key === this.here?.key);
    const round = [...this.rows.slice(at + 1), ...this.rows.slice(0, at + 1)];
    const next = round.find((it) => it.isDoubtful);
    if (!next) return;
    const lang = this.columns.find((it) => next.texts[it]) ?? this.columns[0] ?? "";
    await this.#goTo(next.key, this.here && next.texts[this.here.lang] ? this.here.lang : lang);
  }

  /** Goes to the row above or below, or to the language beside. */
  goBeside(rows: number, columns: number): void {
    if (!this.here) return;
    const { key, lang } = this.here;
    const row = this.rows[this.rows.findIndex((it) => it.key === key) + rows];
    const column = this.columns[this.columns.indexOf(lang) + columns];
    if (row && column) void this.#goTo(row.key, column);
  }

  /** The new agreement's id, or nothing and the reasons. */
  takeIn(): Promise<string | null> {
    return this.draft.draft(({ template, langs, parties }) => {
      const date = this.fact("signedOn");
      const years = this.fact("years");
      const input = {
        template,
        langs,
        parties,
        ...asked(this.text, langs),
        signedOn: this.takesDate && date ? date : null,
        years: this.takesYears && years ? Number(years) : null,
      };
      return call("take_in", { input });
    });
  }

  async #goTo(key: string, lang: string): Promise<void> {
    this.here = { key, lang };
    await tick();
    const field = document.getElementById(cellOf(key, lang));
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }

  #change(text: Text): void {
    this.#remember();
    this.#future = [];
    this.#show(text);
  }

  #remember(): void {
    this.#past = [...this.#past.slice(-STEPS), this.text];
  }

  #show(text: Text): void {
    this.#typedIn = "";
    this.text = text;
  }
}

/** How a text comes to be looked over. It waits here while the clerk is on another screen. */
class Intake {
  reading = $state.raw<Reading | null>(null);
  pasted = $state("");
  trouble = $state.raw<Trouble | null>(null);
  isUnderWay = $state(false);
  /** Whether a text is being chosen while another waits. */
  isChoosing = $state(false);

  /** Opens the file dialog. */
  choose(catalog: Catalog): Promise<void> {
    return this.#look(() => call("look_into_text"), catalog);
  }

  look(catalog: Catalog): Promise<void> {
    return this.#look(() => call("look_at_text", { text: this.pasted }), catalog);
  }

  /** It has become an agreement. */
  finish(): void {
    this.reading = null;
    this.trouble = null;
    this.pasted = "";
    this.isChoosing = false;
  }

  async #look(ask: () => Promise<Answer<IntakeView | null>>, catalog: Catalog): Promise<void> {
    if (this.isUnderWay) return;
    this.isUnderWay = true;
    const answer = await ask();
    this.isUnderWay = false;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok || !answer.value) return;
    this.reading = new Reading(answer.value, catalog);
    this.isChoosing = false;
  }
}

export const intake = new Intake();
