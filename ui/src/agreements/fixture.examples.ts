import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { FieldView } from "$lib/api/bindings/FieldView";
import type { FindingView } from "$lib/api/bindings/FindingView";
import type { PartyView } from "$lib/api/bindings/PartyView";
import type { WordingView } from "$lib/api/bindings/WordingView";
import { noProcedure } from "./procedure.examples";

/** The words of the built-in template, so that tests read like a real agreement. */
const WORDS = import.meta.glob<string>(
  [
    "../../../src-tauri/crates/wording/templates/cooperation/v1/*.ftl",
    "../../../src-tauri/crates/wording/library/v1/*.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

const PLAN = planIn(
  Object.values(
    import.meta.glob<string>(
      "../../../src-tauri/crates/wording/templates/cooperation/v1/template.toml",
      { query: "?raw", import: "default", eager: true },
    ),
  )[0] ?? "",
);

/** As the library has them. */
const ALTERNATIVES: Record<string, number> = { "purpose-lasting": 2, "financing-own": 2 };

const DOCUMENT = "agreement-000001";

const TOWNS = [
  { name: "Яснобір", country: "UA", lang: "uk" },
  { name: "Фалькенбрюк", country: "DE", lang: "de" },
  { name: "Вежбогура", country: "PL", lang: "pl" },
];

type Options = {
  langs?: string[];
  parties?: number;
  /** Cells (unit and language) without words. */
  missing?: [unit: string, lang: string][];
  closed?: boolean;
  /** How many of the template's articles. */
  articles?: number;
};

/** A cooperation agreement as the desk would show it. */
export function agreementView(options: Options = {}): AgreementView {
  const { langs = ["uk", "de"], parties = 2, missing = [], closed = false } = options;
  const { articles: length = 40 } = options;
  const words = new Map(langs.map((lang) => [lang, wordsIn(lang)]));

  const wording = (unit: string, kind: string, key: string): WordingView[] =>
    langs.map((lang) => {
      const text = words.get(lang)?.get(key) ?? "";
      const isMissing = text === "" || missing.some(([u, l]) => u === unit && l === lang);
      const cell = `${DOCUMENT}/${unit}/${kind}/${lang}`;
      const state = isMissing ? "missing" : "template";
      return {
        cell,
        lang,
        text: isMissing ? "" : text,
        state,
        note: "",
        by: "",
        at: null,
        isOwn: false,
        isProvided: text !== "",
        chips: {},
      };
    });

  const articles = PLAN.articles.slice(0, length).map(({ key, provisions }, index) => ({
    unit: key,
    number: index + 1,
    numbers: langs.map((lang) => `${lang === "de" ? "Artikel" : "Стаття"} ${index + 1}`),
    headings: wording(key, "heading", key),
    clausesCell: `${DOCUMENT}/${key}/clauses`,
    clauses: provisions.map((provision, at) => ({
      unit: `${key}-${at + 1}`,
      number: `${index + 1}.${at + 1}`,
      provision,
      alternatives: ALTERNATIVES[provision] ?? 0,
      wordings: wording(`${key}-${at + 1}`, "text", provision),
    })),
  }));

  return {
    id: "000001",
    document: DOCUMENT,
    kind: "cooperation",
    template: "cooperation/1",
    reviewed: [],
    name: "Угода про співробітництво: Яснобір – Фалькенбрюк",
    stage: closed ? "settled" : "draft",
    isClosed: closed,
    sample: false,
    procedure: noProcedure,
    langs,
    numbering: langs.map((lang) => field(`-/numbering/${lang}`, "word")),
    alternat: field("-/alternat", "true"),
    paper: {
      layout: field("-/layout", "columns"),
      profile: field("-/profile", "plain"),
      emblems: field("-/emblems", "none"),
      label: field("-/label", "foot"),
      order: field("-/order", ""),
      fingerprint: field("-/fingerprint", "false"),
      initials: field("-/initials", "false"),
      fields: field("-/fields", "true"),
    },
    fileNumber: field("-/file_number", "2026-07"),
    signedOn: field("-/signed_on", ""),
    place: wording("-", "place", "place"),
    title: wording("-", "title", "title"),
    areas: field("-/areas", "education,culture"),
    term: {
      length: field("-/term_length", "years"),
      years: field("-/term_years", "5"),
      until: field("-/term_until", ""),
      tail: field("-/term_tail", "0"),
      renewal: field("-/renewal", "auto"),
      notice: field("-/notice", "6"),
      endsOn: null,
      noticeBy: null,
    },
    prevailing: field("-/prevailing", ""),
    reference: null,
    table: null,
    parties: TOWNS.slice(0, parties).map((town) => party(town, langs)),
    recitals: PLAN.recitals.map((key) => ({
      unit: key,
      number: "",
      provision: key,
      alternatives: 0,
      wordings: wording(key, "text", key),
    })),
    articles,
    findings: findingsOf(missing),
    laws: [],
    originals: [],
    comments: [],
    glossary: [],
    facts: [],
    versions: [],
    undo: null,
    redo: null,
    revision: 1,
    editedAt: 0,
  };
}

function field(rest: string, value: string, of: string | null = null): FieldView {
  return { cell: `${DOCUMENT}/${rest}`, case: of, value };
}

function party(town: (typeof TOWNS)[number], langs: string[]): PartyView {
  const unit = `party-${town.lang}`;
  const signatory = `signatory-${town.lang}`;
  return {
    unit,
    body: `town-${town.lang}`,
    name: town.name,
    country: town.country,
    lang: field(`${unit}/lang`, town.lang),
    columns: [town.lang, ...langs.filter((it) => it !== town.lang)],
    originals: field(`${unit}/originals`, "1"),
    signatoriesCell: `${DOCUMENT}/${unit}/signatories`,
    signatories: [
      {
        unit: signatory,
        name: "Оксана Левадна",
        gender: field(`${signatory}/gender`, "feminine"),
        countersigns: false,
        langs: langs.map((lang) => ({
          lang,
          name: [field(`${signatory}/name.nominative/${lang}`, "Оксана Левадна", "nominative")],
          office: [field(`${signatory}/office.nominative/${lang}`, "", "nominative")],
          authority: field(`${signatory}/authority/${lang}`, ""),
          latin: null,
        })),
      },
    ],
    people: [{ unit: "person-1", name: "Тарас Гнатюк", office: "секретар міської ради" }],
  };
}

function findingsOf(missing: [string, string][]): FindingView[] {
  const found: FindingView[] = missing.map(([unit, lang]) => ({
    path: `${DOCUMENT}/${unit}/text/${lang}`,
    code: "wording_missing",
    severity: "blocker",
    sentence: `Немає тексту ${unit} (${lang}): впишіть його.`,
  }));
  found.push(
    {
      path: `${DOCUMENT}/-/signed_on`,
      code: "date_missing",
      severity: "caution",
      sentence: "Не вказано дати підписання: у документі буде рядок, щоб вписати від руки.",
    },
    {
      path: "body-town-de/-/seat/uk",
      code: "seat_missing",
      severity: "caution",
      sentence: "Фалькенбрюк: не вказано місцезнаходження українською.",
    },
  );
  return found;
}

export function wordsIn(lang: string): Map<string, string> {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  const texts = Object.entries(WORDS).filter(([path]) => path.endsWith(`/${lang}.ftl`));
  const resources = texts.map(([, text]) => new FluentResource(text));
  for (const resource of resources) bundle.addResource(resource);
  const args = {
    kind: "cooperation",
    binding: "yes",
    authentic: "equal",
    area_count: 2,
    areas: "…",
    term: "years",
    years: 5,
    renewal: "auto",
    notice: 6,
    tail: 0,
    parties: 2,
    originals: 2,
    each: 1,
    language_count: 2,
    languages_adverb: "українською та німецькою",
  };
  return new Map(
    resources
      .flatMap((resource) => resource.body)
      .map(({ id }) => {
        const pattern = bundle.getMessage(id)?.value;
        return [id, pattern ? bundle.formatPattern(pattern, args, []) : ""];
      }),
  );
}

/** The outline of a template; its file is simple enough to be read line by line. */
function planIn(toml: string) {
  const listed = (text: string) => [...text.matchAll(/"([^"]+)"/g)].map((it) => it[1] ?? "");
  const articles: { key: string; provisions: string[] }[] = [];
  let recitals: string[] = [];
  for (const line of toml.split("\n")) {
    if (line.startsWith("recitals")) recitals = listed(line);
    else if (line.startsWith("key")) articles.push({ key: listed(line)[0] ?? "", provisions: [] });
    else if (line.startsWith("provisions")) articles.at(-1)?.provisions.push(...listed(line));
  }
  return { recitals, articles };
}
