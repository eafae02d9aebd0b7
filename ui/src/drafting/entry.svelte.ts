import type { AgreementRow } from "$lib/api/bindings/AgreementRow";
import type { Catalog } from "$lib/api/bindings/Catalog";
import type { EnterInput } from "$lib/api/bindings/EnterInput";
import type { PartyInput } from "$lib/api/bindings/PartyInput";
import { call } from "$lib/api/call";
import type { FieldError } from "$lib/form/ErrorSummary.svelte";
import { t } from "$lib/i18n";
import { NewAgreement } from "./new-agreement.svelte";

export type What = "concluded" | "need";
/** Where an agreement can be that was concluded before. */
export const CONCLUDED = ["signed", "registered", "in_force", "ended"];
export const TERMS = ["indefinite", "years", "date"];

/** An agreement that is entered without a text: concluded before, or only wanted so far. */
export class Entry {
  /** Its kind, parties and languages. */
  readonly draft: NewAgreement;
  what = $state<What>("concluded");
  titles = $state<Record<string, string>>({});
  /** The day and place as they stand in one cell of an old list. */
  signing = $state("");
  signedOn = $state("");
  place = $state("");
  term = $state("");
  years = $state("");
  until = $state("");
  stage = $state("in_force");
  number = $state("");
  shelf = $state("");
  areas = $state<string[]>([]);
  why = $state("");
  errors = $state.raw<FieldError[]>([]);
  /** Agreements that this one seems to be already. */
  duplicates = $state.raw<AgreementRow[]>([]);

  #partners: NewAgreement["partners"] = [];

  constructor(catalog: Catalog) {
    this.draft = new NewAgreement(catalog);
    this.draft.template = "cooperation";
  }

  /** A need has no partner yet; whoever was chosen comes back with the other choice. */
  choose(what: What): void {
    if (what === this.what) return;
    const others = this.draft.partners;
    this.draft.partners = this.#partners;
    this.#partners = others;
    this.what = what;
    this.errors = [];
  }

  /** Takes the day and the place out of one line, with every key: they must stand in their
   * fields before the clerk comes to these. */
  async readSigning(text: string): Promise<void> {
    this.signing = text;
    if (!text.trim()) return;
    const answer = await call("read_signing", { text: text.trim() });
    if (!answer.ok || this.signing !== text) return;
    const { on, place } = answer.value;
    if (on) this.signedOn = on;
    if (place) this.place = place;
  }

  errorAt(id: string): string | undefined {
    return this.errors.find((it) => it.id === id)?.sentence;
  }

  /** The new agreement's id; nothing where something is missing, or where the clerk is first
   * shown what it may be a duplicate of. */
  async enter(): Promise<string | null> {
    this.errors = [...this.draft.check(), ...this.#check()];
    if (this.errors.length > 0 || (await this.#hasNewDuplicates())) return null;
    return this.draft.draft(({ parties }) => call("enter", { input: this.#input(parties) }));
  }

  #check(): FieldError[] {
    const errors: FieldError[] = [];
    const need = (isThere: boolean, id: string, sentence: string) => {
      if (!isThere) errors.push({ id, sentence });
    };
    if (this.what === "need") {
      need(this.why.trim() !== "", "enter-why", t("error-enter-why"));
      return errors;
    }
    const hasTitle = Object.values(this.titles).some((it) => it.trim() !== "");
    const isYears = /^[1-9]\d{0,2}$/.test(this.years.trim());
    need(hasTitle, `enter-title-${this.draft.langs[0]}`, t("error-enter-title"));
    need(this.signedOn !== "", "enter-signed-on", t("error-enter-signed-on"));
    need(this.term !== "years" || isYears, "enter-years", t("error-enter-years"));
    need(this.term !== "date" || this.until !== "", "enter-until", t("error-enter-until"));
    return errors;
  }

  /** Only parties with a card can have concluded something that is here already. */
  async #hasNewDuplicates(): Promise<boolean> {
    const all = [this.draft.own, ...this.draft.partners];
    const isKnown = all.every((it) => it && !it.isNew && it.chosen !== "");
    if (this.what === "need" || !isKnown) return false;
    const parties = all.flatMap((it) => (it ? [{ body: it.chosen, lang: it.lang }] : []));
    const answer = await call("duplicates", { input: this.#input(parties) });
    if (!answer.ok) return false;
    const seen = this.duplicates.map((it) => it.id);
    this.duplicates = answer.value;
    return answer.value.some((it) => !seen.includes(it.id));
  }

  #input(parties: PartyInput[]): EnterInput {
    const { draft, what, term } = this;
    const common = { kind: draft.template, langs: draft.langs, parties };
    if (what === "need") {
      return {
        ...common,
        stage: "need",
        title: {},
        place: {},
        signedOn: null,
        term: null,
        years: null,
        until: null,
        areas: this.areas,
        fields: { [`need/${draft.langs[0]}`]: this.why.trim() },
      };
    }
    const place = this.place.trim();
    const [lang] = draft.langs;
    return {
      ...common,
      stage: this.stage,
      title: filled(this.titles, draft.langs),
      place: place && lang ? { [lang]: place } : {},
      signedOn: this.signedOn || null,
      term: term || null,
      years: term === "years" ? Number(this.years) : null,
      until: term === "date" ? this.until : null,
      areas: [],
      fields: filled({ registration_number: this.number, shelf: this.shelf }),
    };
  }
}

function filled(texts: Record<string, string>, keys = Object.keys(texts)): Record<string, string> {
  const trimmed = keys.map((key) => [key, texts[key]?.trim() ?? ""] as const);
  return Object.fromEntries(trimmed.filter(([, text]) => text !== ""));
}
