import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { CommentView } from "$lib/api/bindings/CommentView";
import type { EntryTable } from "$lib/api/bindings/EntryTable";
import type { FactView } from "$lib/api/bindings/FactView";
import type { GlossaryTerm } from "$lib/api/bindings/GlossaryTerm";
import type { LawView } from "$lib/api/bindings/LawView";
import type { WordingView } from "$lib/api/bindings/WordingView";
import { linesOf } from "./places";
import { carried } from "./procedure.examples";

const AT = Date.UTC(2026, 9, 19, 15, 2);
const REASON = "Партнер підтвердив листом від 12.10.2026, що зміст той самий.";

/** What was done to wordings, by their unit and language. */
export const MARKS: Record<string, Partial<WordingView>> = {
  "purpose-1/uk": { state: "checked", by: "Ірина Коваль", at: AT },
  "purpose-1/de": { state: "checked", by: "Софія Гай", at: AT },
  "purpose-2/uk": { state: "draft", isOwn: true },
  "purpose-2/de": { state: "stale" },
  "purpose-3/de": { state: "stale", note: REASON, by: "Ірина Коваль", at: AT },
  "areas-2/de": { state: "certified", note: "Бюро «Слово», № 118", by: "Ірина Коваль", at: AT },
};

/** What was written by hand, with emphasis, a list and facts. */
const WRITTEN: Record<string, Partial<WordingView>> = {
  "areas-1/uk": {
    text: "Сторони співпрацюють **насамперед** у таких галузях, *зокрема* з {signed_on}:\n– освіта;\n– культура.\nМісце: {place}.",
    state: "checked",
    isOwn: true,
    by: "Ірина Коваль",
    at: AT,
    chips: { signed_on: "24 жовтня 2026 року", place: "" },
  },
};

/** The agreement with marks, comments and days of its term, as after some weeks of work. */
export function worked(given: AgreementView): AgreementView {
  const view = structuredClone(given);
  for (const { unit, wordings } of linesOf(view)) {
    for (const wording of wordings) Object.assign(wording, MARKS[`${unit}/${wording.lang}`]);
    for (const wording of wordings) Object.assign(wording, WRITTEN[`${unit}/${wording.lang}`]);
  }
  view.comments = [
    comment(view, 1, { on: "purpose-2", place: "Пункт 1.2" }),
    comment(view, 2, { on: "purpose-2", place: "Пункт 1.2", resolved: "true" }),
    comment(view, 3, { on: null, place: "", audience: "partner" }),
  ];
  view.facts = FACTS.map(([unit, kind, name, value]) => factOf(view, unit, kind, name, value));
  view.glossary = [termOf(view, "term-1", { uk: "робоча група", de: "Arbeitsgruppe" })];
  view.laws = LAWS.map((law) => lawOf(view, law));
  view.procedure = carried();
  view.term.endsOn = "2031-10-24";
  view.term.noticeBy = "2031-04-24";
  return view;
}

type Law = Omit<LawView, "places"> & { at: [unit: string, place: string, langs: string[]][] };

const LAWS: Law[] = [
  {
    name: "Європейська хартія місцевого самоврядування",
    checked: {
      adoptedOn: "1985-10-15",
      replacedBy: null,
      source: "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=122",
      checkedOn: "2026-03-12",
      isVerified: true,
    },
    at: [
      ["purpose-1", "Стаття 1, пункт 1", ["uk", "de"]],
      ["areas-2", "Стаття 2, пункт 2", ["de"]],
    ],
  },
  {
    name: "Закон України «Про транскордонне співробітництво» № 1861-IV",
    checked: {
      adoptedOn: "2004-06-24",
      replacedBy: "Закон України «Про міжнародне територіальне співробітництво України» № 3668-IX",
      source: "https://zakon.rada.gov.ua/laws/show/1861-15",
      checkedOn: "2026-03-12",
      isVerified: false,
    },
    at: [["purpose-2", "Стаття 1, пункт 2", ["uk", "de"]]],
  },
  {
    name: "Gesetz vom 5. Mai 2010 Nr. 12",
    checked: null,
    at: [["purpose-3", "Стаття 1, пункт 3", ["de"]]],
  },
];

function lawOf({ document }: AgreementView, { name, checked, at }: Law): LawView {
  const places = at.map(([unit, place, langs]) => ({
    place,
    cell: `${document}/${unit}/text/${langs[0]}`,
    langs,
  }));
  return { name, checked, places };
}

const FACTS: [unit: string, kind: string, name: string, value: string][] = [
  ["fact-1", "sum", "Бюджет програми", "150000.50 EUR"],
  ["fact-2", "day", "Перша зустріч", "2027-05-20"],
  ["fact-3", "number", "Учасники обміну", ""],
];

export function factOf(
  { document }: AgreementView,
  unit: string,
  kind: string,
  name: string,
  value = "",
): FactView {
  const field = (of: string, value: string) => ({
    cell: `${document}/${unit}/${of}`,
    case: null,
    value,
  });
  return { unit, kind, name: field("fact_name", name), value: field("fact_value", value) };
}

export function termOf(
  { document, langs }: AgreementView,
  unit: string,
  words: Record<string, string> = {},
): GlossaryTerm {
  const word = (lang: string) => ({
    lang,
    cell: `${document}/${unit}/term/${lang}`,
    value: words[lang] ?? "",
  });
  return { unit, words: langs.map(word) };
}

const SAID = [
  "Узгодити з управлінням освіти, чи потрібні тут стажування.",
  "Слово «соціальних» додати в обох мовах.",
  "Просимо підтвердити дату підписання до 1 листопада.",
];

function comment(
  view: AgreementView,
  number: number,
  about: { on: string | null; place: string; audience?: string; resolved?: string },
): CommentView {
  const unit = `comment-${number}`;
  const field = (kind: string, value: string) => ({
    cell: `${view.document}/${unit}/${kind}`,
    case: null,
    value,
  });
  return {
    unit,
    on: about.on,
    place: about.place,
    text: field("comment", SAID[number - 1] ?? ""),
    audience: field("audience", about.audience ?? "internal"),
    resolved: field("resolved", about.resolved ?? "false"),
    by: number === 3 ? "Тарас Гнатюк" : "Ірина Коваль",
    at: AT,
  };
}

const TABLES: Record<string, { kind: string; fields: string[]; row: string[] }> = {
  goods: {
    kind: "goods",
    fields: ["name", "measure", "quantity", "price", "serial", "condition", "due"],
    row: ["Генератор дизельний, 20 кВт", "шт.", "2", "8 400 євро", "GD-20-118", "новий", ""],
  },
  measures: {
    kind: "measures",
    fields: ["name", "due", "responsible", "funding", "indicator"],
    row: ["Обмін школярами", "травень 2027", "управління освіти", "бюджети громад", "20 учнів"],
  },
};
const TABLE_OF: Record<string, string> = {
  humanitarian: "goods",
  acceptance_act: "goods",
  action_plan: "measures",
};
const REFERRING = ["acceptance_act", "protocol", "action_plan", "termination", "renewal"];

/** The same agreement as another instrument, with what belongs to it. */
export function asInstrument(given: AgreementView, kind: string): AgreementView {
  const view = { ...structuredClone(given), kind, template: `${kind}/1` };
  const field = (name: string, value: string) => ({
    cell: `${view.document}/-/${name}`,
    case: null,
    value,
  });
  view.table = tableOf(view, TABLE_OF[kind] ?? "");
  view.reference = REFERRING.includes(kind)
    ? {
        title: view.langs.map((lang) => ({
          lang,
          cell: `${view.document}/-/refers_title/${lang}`,
          value: lang === "uk" ? "Угода про співробітництво" : "",
        })),
        signedOn: field("refers_on", "2024-05-21"),
        number: field("refers_number", "12/2024"),
        agreement: field("refers", ""),
      }
    : null;
  return view;
}

/** The columns that say the same in all languages. */
const PLAIN = ["quantity", "price", "serial", "due"];

function tableOf(view: AgreementView, name: string): EntryTable | null {
  const table = TABLES[name];
  if (!table) return null;
  const { kind, fields, row } = table;
  const entry = (unit: string, texts: string[]) => ({
    unit,
    cells: fields.map((field, index) => ({
      field,
      values: (PLAIN.includes(field) ? [""] : view.langs).map((lang) => ({
        lang,
        cell: [view.document, unit, `entry.${field}`, lang].filter(Boolean).join("/"),
        value: lang === "" || lang === "uk" ? (texts[index] ?? "") : "",
      })),
    })),
  });
  const entries = [entry("entry-1", row), entry("entry-2", [])];
  const isGoods = kind === "goods";
  return {
    kind,
    fields,
    entries,
    totals: isGoods ? ["16800.50 EUR"] : [],
    leftOut: isGoods ? 1 : 0,
  };
}
