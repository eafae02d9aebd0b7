import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { BodyRow } from "$lib/api/bindings/BodyRow";
import type { BodyView } from "$lib/api/bindings/BodyView";
import type { Catalog } from "$lib/api/bindings/Catalog";
import type { DraftInput } from "$lib/api/bindings/DraftInput";
import type { PartyInput } from "$lib/api/bindings/PartyInput";
import type { TemplateView } from "$lib/api/bindings/TemplateView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import type { FieldError } from "$lib/form/ErrorSummary.svelte";
import { t } from "$lib/i18n";
import { NewBody } from "../bodies/new-body.svelte";

export const MOST_PARTNERS = 4;
export const MOST_LANGS = 5;

/** Makes an agreement between parties. */
type Ask = (input: DraftInput) => Promise<Answer<AgreementView>>;

let lastNumber = 0;

/** One party as chosen from the list or entered anew. */
export class PartyChoice {
  readonly prefix: string;
  readonly entered: NewBody;
  /** A body's id; empty while one is being entered. */
  chosen = $state("");
  /** Whether a new body is entered rather than one chosen. */
  isNew = $state(false);
  error = $state<string | undefined>();

  #country: (body: string) => string;
  #langs: string[];
  /** The body that was entered here, once it has a card. */
  #founded: string | null = null;

  constructor(catalog: Catalog, isOwn: boolean, countryOf: (body: string) => string) {
    lastNumber += 1;
    this.prefix = `party-${lastNumber}`;
    this.#langs = catalog.langs;
    this.#country = countryOf;
    this.entered = new NewBody(this.prefix, catalog.langs, isOwn);
  }

  /** The language this party reads its text in. */
  get lang(): string {
    if (this.isNew || this.chosen === this.#founded) return this.entered.lang;
    if (!this.chosen) return "";
    const guess = new NewBody("", this.#langs);
    guess.settleIn(this.#country(this.chosen));
    return guess.lang;
  }

  get errors(): FieldError[] {
    if (this.isNew) return this.entered.errors;
    return this.error ? [{ id: `${this.prefix}-chosen`, sentence: this.error }] : [];
  }

  check(sentence: string): void {
    this.error = undefined;
    if (this.isNew) this.entered.check();
    else if (!this.chosen) this.error = sentence;
  }

  /** Gives its errors other words. */
  reword(words: (sentence: string) => string): void {
    if (this.error) this.error = words(this.error);
    this.entered.errors = this.entered.errors.map(({ id, sentence }) => ({
      id,
      sentence: words(sentence),
    }));
  }

  /** The body's id, founded first where it was entered. */
  async body(): Promise<string | null> {
    if (!this.isNew) return this.chosen;
    const view: BodyView | null = await this.entered.found();
    if (!view) return null;
    // A second try must not found it twice.
    this.#founded = view.id;
    this.chosen = view.id;
    this.isNew = false;
    return view.id;
  }
}

/** Three steps to a draft: who we are, who they are, what we conclude. */
export class NewAgreement {
  bodies = $state.raw<BodyRow[]>([]);
  own = $state.raw<PartyChoice | null>(null);
  partners = $state.raw<PartyChoice[]>([]);
  template = $state("");
  trouble = $state.raw<Trouble | null>(null);
  errors = $state.raw<FieldError[]>([]);
  isUnderWay = $state(false);
  /** Drafting language first. */
  langs = $derived.by(() => this.#chosenLangs ?? this.#suggested());

  #catalog: Catalog;
  #named: string[] = [];
  #chosenLangs = $state.raw<string[] | null>(null);

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    this.template = catalog.templates.length === 1 ? (catalog.templates[0]?.name ?? "") : "";
  }

  /** With the bodies that a text names, as far as there are places; they come first in lists. */
  async load(named: string[] = []): Promise<void> {
    this.#named = named;
    await this.listBodies();
    const own = this.#party(true);
    own.chosen = this.bodies.find((body) => body.isOwn)?.id ?? named[0] ?? "";
    own.isNew = this.bodies.length === 0;
    this.own = own;
    const known = named.filter((id) => this.bodies.some((body) => body.id === id));
    const others = known.filter((id) => id !== own.chosen).slice(0, MOST_PARTNERS);
    for (const id of others) {
      this.addPartner();
      const partner = this.partners.at(-1);
      if (partner) Object.assign(partner, { isNew: false, chosen: id });
    }
    if (others.length === 0) this.addPartner();
  }

  /** Who can still be chosen beside `choice`. */
  candidates(choice: PartyChoice): BodyRow[] {
    const taken = this.#parties().filter((it) => it !== choice && !it.isNew);
    return this.bodies.filter((body) => !taken.some((it) => it.chosen === body.id));
  }

  addPartner(): void {
    const partner = this.#party(false);
    partner.isNew = this.candidates(partner).length === 0;
    this.partners = [...this.partners, partner];
  }

  removePartner(partner: PartyChoice): void {
    this.partners = this.partners.filter((it) => it !== partner);
  }

  setLangs(langs: string[]): void {
    this.#chosenLangs = langs;
  }

  /** The chosen languages that the chosen instrument has no words in. */
  untold(templates: TemplateView[]): string[] {
    const chosen = templates.find((it) => it.name === this.template);
    return chosen ? this.langs.filter((lang) => !chosen.languages.includes(lang)) : [];
  }

  errorAt(id: string): string | undefined {
    return this.errors.find((error) => error.id === id)?.sentence;
  }

  /** The new agreement's id, or nothing and the reasons. Another command than a draft says what
   * becomes of the parties. */
  async draft(ask: Ask = (input) => call("draft", { input })): Promise<string | null> {
    this.errors = this.check();
    if (this.errors.length > 0 || this.isUnderWay) return null;
    this.isUnderWay = true;
    try {
      return await this.#draft(ask);
    } finally {
      this.isUnderWay = false;
    }
  }

  /** What it cannot begin without. */
  check(): FieldError[] {
    this.own?.check(t("error-own"));
    for (const partner of this.partners) partner.check(t("error-partner"));
    const errors = this.#parties().flatMap((party) => this.#errorsOf(party));
    if (!this.template) errors.push({ id: "template", sentence: t("error-template") });
    if (this.langs.length === 0) errors.push({ id: "langs", sentence: t("error-langs") });
    return errors;
  }

  /** In the summary a sentence stands apart from its party, so it names it; the field says
   * the same words. */
  #errorsOf(party: PartyChoice): FieldError[] {
    const isPlain = party === this.own || this.partners.length === 1;
    if (!party.isNew && isPlain) return party.errors;
    const number = this.partners.indexOf(party) + 1;
    const name = party === this.own ? t("new-own") : t("new-partner", { number });
    party.reword((sentence) => t("error-of-party", { party: name, sentence }));
    return party.errors;
  }

  async #draft(ask: Ask): Promise<string | null> {
    const { template, langs } = this;
    const parties: PartyInput[] = [];
    for (const party of this.#parties()) {
      const lang = this.#langOf(party);
      const body = await party.body();
      if (body === null) return null;
      parties.push({ body, lang });
    }
    const answer = await ask({ template, langs, parties });
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) return answer.value.id;
    await this.listBodies();
    return null;
  }

  /** Its own language where the agreement has it, else the first that is not ours. */
  #langOf(party: PartyChoice): string {
    if (this.langs.includes(party.lang)) return party.lang;
    const others = party === this.own ? [] : this.langs.slice(1);
    return others[0] ?? this.langs[0] ?? party.lang;
  }

  async listBodies(): Promise<void> {
    const answer = await call("bodies");
    const isNamed = (body: BodyRow) => this.#named.includes(body.id);
    if (answer.ok) {
      const others = answer.value.filter((body) => !isNamed(body));
      this.bodies = [...answer.value.filter(isNamed), ...others];
    } else this.trouble = answer.error;
  }

  #party(isOwn: boolean): PartyChoice {
    const countryOf = (id: string) => this.bodies.find((body) => body.id === id)?.country ?? "";
    return new PartyChoice(this.#catalog, isOwn, countryOf);
  }

  #parties(): PartyChoice[] {
    return this.own ? [this.own, ...this.partners] : this.partners;
  }

  /** Each party's language, ours first, until the clerk says otherwise. */
  #suggested(): string[] {
    const langs = this.#parties().map((party) => party.lang);
    return [...new Set(langs.filter(Boolean))].slice(0, MOST_LANGS);
  }
}
