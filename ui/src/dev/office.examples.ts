import type { AgreementRow } from "$lib/api/bindings/AgreementRow";
import type { BackupView } from "$lib/api/bindings/BackupView";
import type { BodyNames } from "$lib/api/bindings/BodyNames";
import type { BodyRow } from "$lib/api/bindings/BodyRow";
import type { BodyView } from "$lib/api/bindings/BodyView";
import type { DeskView } from "$lib/api/bindings/DeskView";
import type { Need } from "$lib/api/bindings/Need";
import type { OpenTrouble } from "$lib/api/bindings/OpenTrouble";
import type { PaperVerdict } from "$lib/api/bindings/PaperVerdict";
import type { Saved } from "$lib/api/bindings/Saved";
import type { TodayView } from "$lib/api/bindings/TodayView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { t, tryT } from "$lib/i18n";
import { deadlines } from "./carrying.examples";

const AT = Date.UTC(2026, 9, 20, 11, 3, 7);
const MINUTE = 60_000;

export const backup: BackupView = {
  at: AT - 8 * MINUTE,
  file: "D:\\Побратим\\copies\\2026-10-20-1355.pobratym",
};

export const saved: Saved = { at: AT, lastBackup: backup, backupFault: null };

const INSTRUMENTS = [
  "letter_of_intent",
  "memorandum",
  "twinning",
  "cooperation",
  "territorial",
  "friendship",
  "cluster",
  "humanitarian",
  "acceptance_act",
  "protocol",
  "action_plan",
  "declaration",
  "oath",
  "termination",
  "renewal",
];
/** The names are those of the library of clauses. */
export const AREAS = [
  { code: "governance", name: "місцеве самоврядування, публічні послуги та участь мешканців" },
  { code: "integration", name: "європейська інтеграція" },
  { code: "protection", name: "цивільний захист, пожежна безпека та рятувальна справа" },
  {
    code: "energy",
    name: "енергоефективність, відновлювана енергетика та стійкість енергопостачання",
  },
  { code: "water", name: "водопостачання та водовідведення" },
  { code: "waste", name: "управління відходами та циркулярна економіка" },
  { code: "planning", name: "просторове планування, житло та відбудова" },
  { code: "transport", name: "транспорт, дороги та логістика" },
  { code: "health", name: "охорона здоров’я, реабілітація та психічне здоров’я" },
  { code: "veterans", name: "підтримка ветеранів війни та їхніх сімей" },
  { code: "displaced", name: "підтримка переміщених осіб і соціальні послуги" },
  { code: "education", name: "освіта, наука, шкільні та молодіжні обміни" },
  { code: "culture", name: "культура та охорона культурної спадщини" },
  { code: "sport", name: "спорт і фізична культура" },
  { code: "tourism", name: "туризм і популяризація громад" },
  { code: "economy", name: "економіка, підприємництво та інвестиції" },
  { code: "agriculture", name: "сільське господарство та розвиток сільських територій" },
  { code: "digital", name: "цифрова трансформація та електронні послуги" },
  { code: "environment", name: "охорона довкілля та протидія зміні клімату" },
  { code: "inclusion", name: "рівність жінок і чоловіків, інклюзія та безбар’єрність" },
  { code: "assistance", name: "гуманітарна допомога" },
  { code: "media", name: "медіа, протидія дезінформації та волонтерство" },
  { code: "border", name: "транскордонне співробітництво та митні питання" },
  { code: "society", name: "побратимські комітети та громадянське суспільство" },
];

const NOT_BINDING = ["letter_of_intent", "memorandum", "action_plan", "declaration", "oath"];
const REFERRING = ["acceptance_act", "protocol", "action_plan", "termination", "renewal"];

export function deskView(change: Partial<DeskView> = {}): DeskView {
  return {
    version: "0.1.0",
    dataDir: "D:\\Побратим",
    settings: {
      uiLang: "uk",
      theme: "auto",
      clerk: "Ірина Коваль",
      ownBody: "yasnobir",
      reminders: true,
    },
    today: "2026-10-20",
    isEmpty: false,
    hasSample: true,
    office: { body: "yasnobir", name: "Яснобір", official: "Яснобірська міська рада" },
    restored: [],
    lastBackup: backup,
    catalog: {
      templates: INSTRUMENTS.map((kind) => ({
        name: kind,
        version: 1,
        kind,
        languages: ["uk", "en", "de", "pl"],
        reviewed: kind === "memorandum" ? ["uk", "de"] : [],
        isBinding: !NOT_BINDING.includes(kind),
        refers: REFERRING.includes(kind),
        leastParties: kind === "cluster" ? 3 : 2,
      })),
      areas: AREAS,
      langs: ["uk", "en", "de", "pl", "da"],
      countries: ["UA", "AT", "CZ", "DE", "DK", "FR", "GB", "IT", "LT", "PL", "RO", "SE", "SK"],
      bodyKinds: [
        "city",
        "community",
        "council",
        "executive_committee",
        "military_administration",
        "county",
        "agglomeration",
        "association",
        "company",
        "international_organisation",
        "other",
      ],
    },
    ...change,
  };
}

export const emptyDesk: DeskView = deskView({
  settings: { uiLang: "uk", theme: "auto", clerk: "", ownBody: null, reminders: true },
  isEmpty: true,
  hasSample: false,
  office: null,
  lastBackup: null,
});

const CASES: Record<string, string[]> = {
  uk: ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"],
  pl: ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"],
  de: ["nominative", "genitive", "dative"],
  en: ["nominative"],
};

type Town = {
  id: string;
  country: string;
  kind: string;
  names: Record<string, { short: string; official: string[]; seat: string; latin?: string }>;
  people?: Record<string, { name: string[]; office: string[]; authority: string }>[];
};

const TOWNS: Town[] = [
  {
    id: "yasnobir",
    country: "UA",
    kind: "council",
    names: {
      uk: {
        short: "Яснобір",
        official: [
          "Яснобірська міська рада",
          "Яснобірської міської ради",
          "Яснобірській міській раді",
          "Яснобірську міську раду",
          "Яснобірською міською радою",
          "Яснобірській міській раді",
        ],
        seat: "вул. Соборна, 1, м. Яснобір",
      },
      de: { short: "Jasnobir", official: ["Stadtrat von Jasnobir"], seat: "" },
    },
    people: [
      {
        uk: {
          name: ["Олена Гайова", "Олени Гайової"],
          office: ["Яснобірський міський голова", "Яснобірського міського голови"],
          authority: "Закону України «Про місцеве самоврядування в Україні»",
        },
        de: {
          name: ["Olena Hajowa"],
          office: ["Bürgermeisterin der Stadt Jasnobir"],
          authority: "",
        },
      },
    ],
  },
  {
    id: "falkenbrueck",
    country: "DE",
    kind: "city",
    names: {
      uk: { short: "Фалькенбрюк", official: ["місто Фалькенбрюк", "міста Фалькенбрюк"], seat: "" },
      de: {
        short: "Falkenbrück",
        official: ["Stadt Falkenbrück", "Stadt Falkenbrück", "Stadt Falkenbrück"],
        seat: "Marktplatz 1, Falkenbrück",
      },
    },
  },
  {
    id: "wierzbogora",
    country: "PL",
    kind: "community",
    names: {
      uk: { short: "Вежбогура", official: ["гміна Вежбогура", "гміни Вежбогура"], seat: "" },
      pl: {
        short: "Wierzbogóra",
        official: ["Gmina Wierzbogóra", "Gminy Wierzbogóra"],
        seat: "ul. Rynek 3, Wierzbogóra",
      },
    },
  },
  {
    id: "lyngmose",
    country: "DK",
    kind: "community",
    names: {
      uk: { short: "Люнгмосе", official: ["комуна Люнгмосе"], seat: "" },
      en: { short: "Lyngmose", official: ["Lyngmose Municipality"], seat: "" },
    },
  },
  {
    id: "kalynets",
    country: "UA",
    kind: "city",
    names: {
      uk: { short: "Калинець", official: ["місто Калинець"], seat: "" },
      en: { short: "", official: ["Town of Kalynets"], seat: "", latin: "Kalynets" },
    },
  },
];

export function bodyView(id: string): BodyView | undefined {
  const town = TOWNS.find((it) => it.id === id);
  if (!town) return undefined;
  const document = `body-${id}`;
  const field = (place: string, value: string, grammatical: string | null = null) => ({
    cell: `${document}/${place}`,
    case: grammatical,
    value,
  });
  const detail = (place: string, form: string, lang: string | null, value: string) => ({
    field: /field\.(\w+)/.exec(place)?.[1] ?? "",
    form,
    lang,
    cell: `${document}/${place}`,
    value,
    isPersonal: false,
  });
  const forms = (unit: string, kind: string, lang: string, values: string[]) =>
    (CASES[lang] ?? ["nominative"]).map((it, index) =>
      field(`${unit}/${kind}.${it}/${lang}`, values[index] ?? "", it),
    );
  const names: BodyNames[] = Object.entries(town.names).map(([lang, it]) => ({
    lang,
    short: field(`-/short/${lang}`, it.short),
    official: forms("-", "official", lang, it.official),
    seat: field(`-/seat/${lang}`, it.seat),
    latin: it.latin ?? null,
  }));
  return {
    id,
    document,
    name: town.names.uk?.short ?? "",
    kind: field("-/body_kind", town.kind),
    country: field("-/country", town.country),
    names,
    people: (town.people ?? []).map((person, index) => ({
      unit: `person-${index}`,
      gender: field(`person-${index}/gender`, "feminine"),
      langs: Object.entries(person).map(([lang, it]) => ({
        lang,
        name: forms(`person-${index}`, "person_name", lang, it.name),
        office: forms(`person-${index}`, "office", lang, it.office),
        authority: field(`person-${index}/authority/${lang}`, it.authority),
        latin: null,
      })),
      details: [
        detail(`person-${index}/field.salutation/uk`, "text", "uk", "Шановна пані Олено!"),
        detail(`person-${index}/field.person_lang`, "choice", null, "uk"),
      ],
    })),
    details: [
      detail("-/field.unit_code", "text", null, ""),
      detail("-/field.address/uk", "text", "uk", ""),
    ],
    arms: null,
    agreements: rows
      .filter((row) => row.parties.some((party) => party.body === id))
      .map((row) => ({ id: row.id, title: row.title, stage: row.stage })),
    sample: id === "kalynets",
    undo: id === "falkenbrueck" ? t("act-EditFact") : null,
    redo: null,
  };
}

export const rows: AgreementRow[] = [
  row("000001", ["yasnobir", "falkenbrueck"], ["uk", "de"], {
    title: "Угода про співробітництво між Яснобором і Фалькенбрюком",
    blockers: 6,
    cautions: 2,
  }),
  row("000002", ["yasnobir", "wierzbogora", "falkenbrueck"], ["uk", "pl", "de"], {
    kind: "memorandum",
    title: "Меморандум про взаєморозуміння",
    stage: "settled",
    cautions: 1,
  }),
  row("000003", ["yasnobir", "lyngmose"], ["uk", "en"], {
    title: "Угода про співробітництво з питань енергоефективності шкіл",
    stage: "approved",
  }),
  row("000004", ["yasnobir", "wierzbogora"], ["uk", "pl"], {
    kind: "twinning",
    title: "Угода про побратимство",
    stage: "in_force",
    signedOn: "2021-05-22",
  }),
  row("000005", ["kalynets", "lyngmose"], ["uk", "en"], {
    title: "Угода про співробітництво між Калинцем і Мірадорою",
    sample: true,
  }),
];

function row(
  id: string,
  bodies: string[],
  languages: string[],
  rest: Partial<AgreementRow>,
): AgreementRow {
  const parties = bodies.flatMap((body) => {
    const town = TOWNS.find((it) => it.id === body);
    return town ? [{ body, name: town.names.uk?.short ?? "", country: town.country }] : [];
  });
  return {
    id,
    kind: "cooperation",
    title: "",
    parties,
    languages,
    stage: "draft",
    signedOn: null,
    editedAt: AT - Number(id) * 300 * MINUTE,
    blockers: 0,
    cautions: 0,
    sample: false,
    hit: "",
    ...rest,
  };
}

export function bodyRows(): BodyRow[] {
  return TOWNS.map((town) => ({
    id: town.id,
    name: town.names.uk?.short ?? "",
    official: town.names.uk?.official[0] ?? "",
    kind: town.kind,
    country: town.country,
    agreements: rows.filter((it) => it.parties.some((party) => party.body === town.id)).length,
    isOwn: town.id === "yasnobir",
    sample: town.id === "kalynets",
  }));
}

const STEPS: Record<string, string> = { draft: "finish", settled: "print", approved: "print" };

export const today: TodayView = {
  today: "2026-10-20",
  deadlines: deadlines.filter((it) => it.isNear),
  needs: rows.flatMap((it): Need[] => {
    const step = it.blockers === 0 && it.stage === "draft" ? "settle" : STEPS[it.stage];
    if (!step) return [];
    const { id, title, blockers, cautions, stage, editedAt, sample } = it;
    return [{ agreement: id, title, step, blockers, cautions, stage, editedAt, sample }];
  }),
  stages: ["draft", "settled", "approved", "in_force"].map((stage) => ({
    stage,
    count: rows.filter((it) => it.stage === stage).length,
  })),
};

export function paperVerdict(kind: PaperVerdict["kind"]): PaperVerdict {
  const path = "D:\\Пошта\\Меморандум - 2 - Фалькенбрюк.pdf";
  if (kind === "unknown") {
    return { kind, agreement: null, title: "", party: "", number: null, printedAt: null, path };
  }
  const title = "Меморандум про взаєморозуміння";
  return { kind, agreement: "000002", title, party: "Фалькенбрюк", number: 2, printedAt: AT, path };
}

/** As the desk would say it: the sentences are those that Rust speaks. */
export function fault(code: string, more: Record<string, string> = {}): Trouble {
  const key = `fault-${code.replaceAll("_", "-")}`;
  const args = { path: "D:\\Побратим\\office.pobratym", ...more };
  return {
    kind: "fault",
    code,
    what: t(key, args),
    safe: tryT(`${key}-safe`, args) ?? "",
    next: tryT(`${key}-do`, args) ?? "",
    findings: [],
  };
}

export const bug: Trouble = {
  kind: "bug",
  code: "bug",
  what: "Сталася неочікувана помилка. Її запис: 4ht4smgf486ng73m.",
  safe: "Усе, що було збережено, вціліло.",
  next: "Закрийте програму й відкрийте її знову.",
  findings: [],
};

export function refusal(code: string): Trouble {
  const key = `refusal-${code.replaceAll("_", "-")}`;
  return {
    kind: "refusal",
    code,
    what: t(key, { count: 0 }),
    safe: t("refusal-safe"),
    next: tryT(`${key}-do`) ?? "",
    findings: [],
  };
}

export function openTrouble(code: string): OpenTrouble {
  return {
    trouble: fault(code),
    path: "D:\\Побратим\\office.pobratym",
    setAside: code === "damaged" ? "D:\\Побратим\\office.damaged-2026-10-20-0812.pobratym" : null,
    copies: ["damaged", "missing", "io"].includes(code)
      ? [
          backup,
          {
            ...backup,
            at: backup.at - 1200 * MINUTE,
            file: backup.file.replace("20-1355", "19-1802"),
          },
        ]
      : [],
    proposed: code === "network_folder" ? "C:\\Pobratym" : null,
  };
}
