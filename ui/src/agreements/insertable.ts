import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { BodyView } from "$lib/api/bindings/BodyView";
import type { FieldView } from "$lib/api/bindings/FieldView";
import type { WordingView } from "$lib/api/bindings/WordingView";
import { t } from "$lib/i18n";
import { chipOf, codeOf, wordsOf } from "$lib/prose/notation";
import type { ChipWords } from "$lib/prose/painted";

/** A fact that can stand in a clause as a chip. */
export type Insertable = {
  group: "parties" | "signatories" | "signing" | "facts" | "references";
  code: string;
  /** What will stand in the text; empty until it is entered. */
  says: string;
  name: string;
};

/** The cards of the parties, as far as they are fetched. */
export type Cards = ReadonlyMap<string, BodyView>;

const EXCERPT = 60;

/** What a chip says, by the desk's word or, until that comes, as far as the window knows. */
export function chipWords(
  view: AgreementView | null,
  { chips, lang }: WordingView,
  guesses: Readonly<Record<string, string>>,
  code: string,
): ChipWords {
  const chip = chipOf(code);
  const about = view && chip ? nameOf(view, chip.kind, chip.unit, lang) : null;
  if (!view || !chip || about === null) {
    return { says: chips[code] ?? "", name: t("prose-chip-gone"), isKnown: false };
  }
  const says = chips[code] || guesses[code] || guess(view, chip.kind, chip.unit, lang, chip.case);
  const name = chipName(chip.kind, about, chip.case);
  return { says, name, isKnown: true };
}

/** Everything that can be put in, in the order in which it is listed. */
export function insertables(
  view: AgreementView,
  lang: string,
  grammatical: string,
  cards: Cards,
): Insertable[] {
  const all: Insertable[] = [];
  const add = (group: Insertable["group"], kind: string, unit: string | null, says?: string) => {
    const isCased = CASED.includes(kind);
    const given = isCased ? grammatical : "nominative";
    all.push({
      group,
      code: codeOf({ kind, unit, case: given }),
      says: says ?? guess(view, kind, unit, lang, given),
      name: chipName(kind, nameOf(view, kind, unit, lang) ?? "", given),
    });
  };
  for (const { unit, body } of view.parties) {
    const names = cards.get(body)?.names.find((it) => it.lang === lang);
    add("parties", "party", unit, formOf(names?.official, grammatical));
    add("parties", "short", unit, names?.short.value || undefined);
  }
  for (const { unit } of view.parties.flatMap((it) => it.signatories)) {
    add("signatories", "signatory", unit);
    add("signatories", "office", unit);
  }
  add("signing", "signed_on", null);
  add("signing", "place", null);
  for (const { unit } of view.facts) add("facts", "fact", unit);
  for (const article of view.articles) {
    add("references", "article", article.unit);
    for (const { unit } of article.clauses) add("references", "clause", unit);
  }
  return all;
}

/** The cases that the names have in a language. */
export function casesIn(view: AgreementView, lang: string, cards: Cards): string[] {
  const official = view.parties.flatMap(
    ({ body }) => cards.get(body)?.names.find((it) => it.lang === lang)?.official ?? [],
  );
  const names = view.parties
    .flatMap((it) => it.signatories)
    .flatMap((it) => it.langs.find((one) => one.lang === lang)?.name ?? []);
  return [...new Set([...official, ...names].map((it) => it.case ?? "nominative"))];
}

/** Those in which every word of the query occurs. */
export function found(all: Insertable[], query: string): Insertable[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ says, name }) => {
    const text = `${says} ${name}`.toLocaleLowerCase();
    return words.every((it) => text.includes(it));
  });
}

const CASED = ["party", "signatory", "office"];

/** What a clerk calls it; null where the agreement has no such part. */
function nameOf(
  view: AgreementView,
  kind: string,
  unit: string | null,
  lang: string,
): string | null {
  const { parties, articles } = view;
  switch (kind) {
    case "party":
    case "short":
      return parties.find((it) => it.unit === unit)?.name ?? null;
    case "signatory":
    case "office": {
      const party = parties.find((it) => it.signatories.some((one) => one.unit === unit));
      const signatory = party?.signatories.find((it) => it.unit === unit);
      return signatory ? signatory.name || (party?.name ?? "") : null;
    }
    case "article": {
      const article = articles.find((it) => it.unit === unit);
      if (!article) return null;
      const name = t("clause-name-article", { number: article.number });
      return excerpt(name, wordingIn(article.headings, lang));
    }
    case "clause": {
      const clause = articles.flatMap((it) => it.clauses).find((it) => it.unit === unit);
      if (!clause) return null;
      const name = t("clause-name", { number: clause.number });
      return excerpt(name, wordingIn(clause.wordings, lang));
    }
    case "fact":
      return view.facts.find((it) => it.unit === unit)?.name.value ?? null;
    default:
      return "";
  }
}

function chipName(kind: string, about: string, grammatical: string): string {
  const name = t("prose-chip", { kind, about });
  if (grammatical === "nominative" || !CASED.includes(kind)) return name;
  return t("prose-chip-in-case", { name, case: grammatical });
}

function guess(
  view: AgreementView,
  kind: string,
  unit: string | null,
  lang: string,
  grammatical: string,
): string {
  switch (kind) {
    case "short":
      return view.parties.find((it) => it.unit === unit)?.name ?? "";
    case "signatory":
    case "office": {
      const all = view.parties.flatMap((it) => it.signatories);
      const names = all.find((it) => it.unit === unit)?.langs.find((it) => it.lang === lang);
      return formOf(kind === "office" ? names?.office : names?.name, grammatical) ?? "";
    }
    case "article":
      return String(view.articles.find((it) => it.unit === unit)?.number ?? "");
    case "clause": {
      const clauses = view.articles.flatMap((it) => it.clauses);
      return clauses.find((it) => it.unit === unit)?.number ?? "";
    }
    case "fact":
      return view.facts.find((it) => it.unit === unit)?.value.value ?? "";
    case "signed_on":
      return longDateIn(view.signedOn.value, lang);
    case "place":
      return wordingIn(view.place, lang);
    default:
      return "";
  }
}

/** The form in a case, or the nominative. */
function formOf(forms: FieldView[] | undefined, grammatical: string): string | undefined {
  const form = forms?.find((it) => (it.case ?? "nominative") === grammatical)?.value;
  return form || forms?.[0]?.value || undefined;
}

function wordingIn(wordings: WordingView[], lang: string): string {
  return wordings.find((it) => it.lang === lang)?.text ?? "";
}

function excerpt(name: string, text: string): string {
  const words = wordsOf(text).replace(/\s+/g, " ").trim();
  if (words === "") return name;
  return `${name}. ${words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()}…` : words}`;
}

function longDateIn(iso: string, lang: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  const style = { dateStyle: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(lang, style).format(new Date(`${iso}T12:00:00Z`));
}
