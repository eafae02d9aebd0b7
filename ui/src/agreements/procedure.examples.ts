import type { Deadline } from "$lib/api/bindings/Deadline";
import type { FormField } from "$lib/api/bindings/FormField";
import type { PackView } from "$lib/api/bindings/PackView";
import type { PartyProcedure } from "$lib/api/bindings/PartyProcedure";
import type { ProcedureView } from "$lib/api/bindings/ProcedureView";
import type { RoundView } from "$lib/api/bindings/RoundView";
import type { StageView } from "$lib/api/bindings/StageView";
import type { StepView } from "$lib/api/bindings/StepView";

/** Of an agreement whose parties follow no procedure. */
export const noProcedure: ProcedureView = {
  stages: [],
  parties: [],
  findings: [],
  details: [],
  reasons: [],
  files: [],
  endsOn: null,
  isExpired: false,
  hasText: true,
};

const DOCUMENT = "agreement-000001";
const DIGEST = "0".repeat(64);

const FORMS: Record<string, string> = {
  outcome: "choice",
  cooperation: "choice",
  published: "flag",
  about: "agreement",
  with: "body",
};

/** One field as the desk would show it. */
export function fieldOf(unit: string, field: string, value = "", lang: string | null = null) {
  const form = field.endsWith("_on")
    ? "day"
    : field.startsWith("votes_")
      ? "count"
      : (FORMS[field] ?? "text");
  const cell = [DOCUMENT, unit, `field.${field}`, lang].filter(Boolean).join("/");
  return { field, form, lang, cell, value, isPersonal: false } satisfies FormField;
}

/** What is asked of an authority that is to agree. */
export const APPROVAL = {
  sent_on: "",
  sent_number: "",
  decided_on: "",
  decision_number: "",
  outcome: "",
  remark: "",
};

/** A round with its fields by their codes. */
export function roundOf(unit: string, values: Record<string, string>): RoundView {
  const fields = Object.entries(values).map(([field, value]) => fieldOf(unit, field, value));
  return { unit, fields, files: [] };
}

function due(change: Partial<Deadline>): Deadline {
  return {
    on: "2026-12-01",
    daysLeft: 9,
    kind: "answer",
    matter: "Калинець: відповідь міністерства («Погодження міністерства»)",
    title: "Угода про співробітництво: Калинець – Фалькенбрюк",
    document: DOCUMENT,
    party: "party-uk",
    step: "ministry",
    warn: 7,
    isNear: false,
    isOver: false,
    verified: true,
    daysOff: [],
    sample: false,
    ...change,
  };
}

function step(key: string, name: string, before: string, change: Partial<StepView> = {}): StepView {
  return {
    key,
    name,
    who: "Відповідальний підрозділ ради",
    help: "Внесіть день і номер, щойно їх знаєте.",
    weight: "hard",
    verified: true,
    before,
    effect: null,
    state: "open",
    on: null,
    number: "",
    rounds: [],
    dues: [],
    papers: [],
    sources: [],
    ...change,
  };
}

const UKRAINIAN: StepView[] = [
  step("note", "Проєкт угоди з пояснювальною запискою", "approved", {
    weight: "soft",
    state: "granted",
    on: "2026-10-26",
    papers: [{ key: "note", name: "Пояснювальна записка" }],
    rounds: [
      {
        ...roundOf("round-note", { decided_on: "2026-10-26" }),
        files: [
          {
            unit: "file-note",
            name: "Пояснювальна записка.pdf",
            kind: "other",
            on: "2026-10-26",
            check: null,
            fields: [],
            sha256: DIGEST,
          },
        ],
      },
    ],
  }),
  step("ministry", "Погодження міністерства", "signed", {
    who: "Міністерство розвитку громад та територій України",
    help: "Подайте проєкт угоди з листом-зверненням і внесіть наказ про погодження; повернений проєкт доопрацюйте та подайте знову.",
    state: "waiting",
    on: "2026-11-01",
    number: "01-12/345",
    rounds: [
      roundOf("round-1", {
        ...APPROVAL,
        sent_on: "2026-09-01",
        sent_number: "01-12/290",
        outcome: "returned",
      }),
      roundOf("round-2", { ...APPROVAL, sent_on: "2026-11-01", sent_number: "01-12/345" }),
    ],
    dues: [due({})],
    papers: [{ key: "submission", name: "Лист про погодження проєкту" }],
    sources: [
      {
        name: "Роз’яснення для громад про погодження проєктів угод",
        source: "https://bd-rda.od.gov.ua/reyestracziya-proyektiv-ugod",
        verified: true,
      },
      {
        name: "Закон України № 3668-IX «Про міжнародне територіальне співробітництво України»",
        source: "https://zakon.rada.gov.ua/laws/show/3668-20",
        verified: false,
      },
    ],
  }),
  step("publication", "Оприлюднення проєкту рішення", "signed", {
    who: "Апарат ради",
    weight: "soft",
    verified: false,
    dues: [
      due({
        on: "2026-11-20",
        daysLeft: -2,
        kind: "act",
        matter: "Калинець: оприлюднити проєкт рішення",
        step: "publication",
        isNear: true,
        isOver: true,
        verified: false,
      }),
    ],
  }),
  step("council", "Рішення ради", "signed", {
    who: "Рада",
    verified: false,
    state: "returned",
    on: "2026-10-30",
    rounds: [
      roundOf("round-council", {
        session: "XII сесія VIII скликання",
        decided_on: "2026-10-30",
        outcome: "returned",
        votes_for: "12",
        votes_against: "9",
        votes_abstained: "3",
        votes_not_cast: "",
        votes_absent: "2",
        remark: "Уточнити суму видатків.",
      }),
    ],
    papers: [
      { key: "approval_sheet", name: "Аркуш погодження" },
      { key: "decision", name: "Проєкт рішення ради" },
    ],
  }),
  step("signature", "Підписання", "signed", { effect: "signed" }),
  step("registration", "Реєстрація", "registered", { effect: "registered" }),
];

const GERMAN: StepView[] = [
  step("note", "Проєкт рішення з обґрунтуванням (Beschlussvorlage)", "approved", {
    weight: "soft",
  }),
  step("committee", "Попередній розгляд у комітеті", "signed", {
    who: "Комітет ради",
    weight: "habit",
    state: "not_needed",
  }),
  step("council", "Рішення ради", "signed", {
    who: "Міська рада",
    state: "refused",
    on: "2026-11-05",
    number: "113/2026",
    rounds: [roundOf("round-rat", { decided_on: "2026-11-05", outcome: "refused" })],
    papers: [{ key: "decision", name: "Beschlussvorlage" }],
  }),
  step("signature", "Підписання", "signed", { effect: "signed" }),
];

const PACK: PackView = {
  reference: "ua/2025",
  name: "Україна: Закон № 3668-IX і постанова № 357",
  validFrom: "2025-04-11",
  validUntil: null,
  checkedOn: "2026-11-22",
  isKept: true,
  newer: null,
  isOwn: false,
};

const PARTIES: PartyProcedure[] = [
  {
    party: "party-uk",
    name: "Калинець",
    country: "UA",
    pack: PACK,
    steps: UKRAINIAN,
    papers: UKRAINIAN.flatMap((it) => it.papers),
    signing: [],
  },
  {
    party: "party-de",
    name: "Фалькенбрюк",
    country: "DE",
    pack: {
      ...PACK,
      reference: "de/2024",
      name: "Німеччина: рішення ради за муніципальним кодексом",
      validFrom: "2024-01-01",
      validUntil: "2026-12-31",
      isKept: false,
      newer: { reference: "de/2027", name: "Німеччина, редакція 2027 року" },
    },
    steps: GERMAN,
    papers: GERMAN.flatMap((it) => it.papers),
    signing: [],
  },
];

function stage(code: string, state: string, change: Partial<StageView> = {}): StageView {
  return { stage: code, state, on: null, proposedOn: null, lacks: [], act: null, ...change };
}

const STAGES: StageView[] = [
  stage("need", "done"),
  stage("partner", "done"),
  stage("draft", "done"),
  stage("settled", "now"),
  stage("approved", "next", {
    lacks: ["Фалькенбрюк: Проєкт рішення з обґрунтуванням (Beschlussvorlage)"],
    act: "approve",
  }),
  stage("signed", "next", {
    proposedOn: "2026-11-21",
    lacks: ["Калинець: Погодження міністерства", "Калинець: Рішення ради"],
    act: "sign",
  }),
  stage("registered", "next"),
  stage("in_force", "next"),
  stage("ended", "next"),
];

const DETAILS = {
  cooperation: "inter_territorial",
  sphere: "",
  amount: "",
  registration_number: "",
  registered_on: "",
  in_force_on: "",
  shelf: "Шафа 2, полиця 4",
};

/** Of a settled agreement between a Ukrainian and a German town, shortened. */
export function carried(change: Partial<ProcedureView> = {}): ProcedureView {
  const reasons = ["need", "relations", "why_partner", "aim"];
  return structuredClone({
    ...noProcedure,
    stages: STAGES,
    parties: PARTIES,
    findings: [
      {
        path: `${DOCUMENT}/-/field.need/uk`,
        code: "step_fact_missing",
        severity: "caution",
        sentence:
          "Калинець: для кроку «Потреба й напрями» треба знати потребу в угоді. Впишіть це.",
      },
      {
        path: `${DOCUMENT}/round-council/field.decision_number`,
        code: "answer_overdue",
        severity: "blocker",
        sentence: "Калинець: «Рішення ради» — номер рішення повторюється. Перевірте його.",
      },
      {
        path: `${DOCUMENT}/party-uk/approvals`,
        code: "step_overdue",
        severity: "caution",
        sentence:
          "Калинець: «Оприлюднення проєкту рішення» слід було зробити до 20.11.2026. Зробіть це й запишіть день і номер.",
      },
    ],
    details: Object.entries(DETAILS).map(([field, value]) => fieldOf("-", field, value)),
    reasons: reasons.flatMap((it) => ["uk", "de"].map((lang) => fieldOf("-", it, "", lang))),
    ...change,
  });
}
