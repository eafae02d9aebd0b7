import type { BodyInput } from "$lib/api/bindings/BodyInput";
import type { BodyView } from "$lib/api/bindings/BodyView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";
import type { FieldError } from "$lib/form/ErrorSummary.svelte";
import { t } from "$lib/i18n";

/** A guess to start from; the clerk chooses. */
const LANG_OF: Record<string, string> = {
  UA: "uk",
  PL: "pl",
  DE: "de",
  AT: "de",
  CH: "de",
  LU: "de",
};

const NAMES = ["official", "short", "seat"] as const;
type Name = (typeof NAMES)[number];

/** What is entered for a body before there is a card. */
export class NewBody {
  kind = $state("");
  country = $state("");
  /** The body's own language. */
  lang = $state("");
  errors = $state.raw<FieldError[]>([]);
  trouble = $state.raw<Trouble | null>(null);
  /** Its own language, then the one that our lists are in. */
  langs = $derived([...new Set([this.lang, "uk"].filter(Boolean))]);

  readonly prefix: string;
  readonly isOwn: boolean;
  #langs: string[];
  #texts = $state<Record<string, string>>({});

  constructor(prefix: string, langs: string[], isOwn = false) {
    this.prefix = prefix;
    this.isOwn = isOwn;
    this.#langs = langs;
    if (isOwn) this.settleIn("UA");
  }

  settleIn(country: string): void {
    this.country = country;
    const guess = LANG_OF[country] ?? "en";
    this.lang = this.#langs.includes(guess) ? guess : "";
  }

  text(name: Name, lang: string): string {
    return this.#texts[`${name}/${lang}`] ?? "";
  }

  write(name: Name, lang: string, text: string): void {
    this.#texts[`${name}/${lang}`] = text;
  }

  idOf(field: string, lang?: string): string {
    return [this.prefix, field, lang].filter(Boolean).join("-");
  }

  errorAt(id: string): string | undefined {
    return this.errors.find((error) => error.id === id)?.sentence;
  }

  /** What a draft cannot begin without. */
  check(): FieldError[] {
    const errors: FieldError[] = [];
    const need = (isThere: boolean, id: string, sentence: string) => {
      if (!isThere) errors.push({ id, sentence });
    };
    need(this.kind !== "", this.idOf("kind"), t("error-body-kind"));
    need(this.country !== "", this.idOf("country"), t("error-body-country"));
    need(this.lang !== "", this.idOf("lang"), t("error-body-lang"));
    for (const lang of this.langs) {
      for (const name of ["official", "short"] as const) {
        const isThere = this.text(name, lang).trim() !== "";
        need(isThere, this.idOf(name, lang), t(`error-body-${name}`, { lang }));
      }
    }
    this.errors = errors;
    return errors;
  }

  async found(): Promise<BodyView | null> {
    const answer = await call("found_body", { input: this.#input() });
    this.trouble = answer.ok ? null : answer.error;
    return answer.ok ? answer.value : null;
  }

  #input(): BodyInput {
    const { kind, country, isOwn } = this;
    return {
      kind,
      country,
      isOwn,
      official: this.#perLang("official"),
      short: this.#perLang("short"),
      seat: this.#perLang("seat"),
    };
  }

  #perLang(name: Name): Record<string, string> {
    const texts = this.langs.map((lang) => [lang, this.text(name, lang).trim()] as const);
    return Object.fromEntries(texts.filter(([, text]) => text !== ""));
  }
}
