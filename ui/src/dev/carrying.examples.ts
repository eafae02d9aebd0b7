import type { Deadline } from "$lib/api/bindings/Deadline";
import type { PackRow } from "$lib/api/bindings/PackRow";
import type { StateRegister } from "$lib/api/bindings/StateRegister";
import { agreementView } from "../agreements/fixture.examples";
import { calendarEntries } from "../calendar/calendar.examples";
import type { Answers } from "./desk";

const due = (rest: Partial<Deadline>): Deadline => ({
  on: "2026-11-30",
  daysLeft: 41,
  kind: "act",
  matter: "",
  title: "",
  document: "agreement-000002",
  party: null,
  step: null,
  warn: 7,
  isNear: false,
  isOver: false,
  verified: true,
  daysOff: [],
  sample: false,
  ...rest,
});

/** Seen on 20 October 2026: one is over, two are near, one of them unverified. */
export const deadlines: Deadline[] = [
  due({
    on: "2026-10-17",
    daysLeft: -3,
    kind: "letter",
    matter: "Відповісти на лист",
    title: "Запрошення на День Європи",
    document: "letter-17vkx1t45jxvrk0e",
    isNear: true,
    isOver: true,
  }),
  due({
    on: "2026-10-21",
    daysLeft: 1,
    kind: "answer",
    matter: "Яснобір: відповідь міністерства («Погодження в міністерстві»)",
    title: "Яснобір – Вежбогура – Фалькенбрюк",
    party: "party-1",
    step: "ministry",
    isNear: true,
    verified: false,
  }),
  due({
    on: "2026-10-24",
    daysLeft: 4,
    kind: "commitment",
    matter: "Виконати домовленість",
    title: "Надіслати перелік шкіл для обміну учнями",
    document: "commitment-4f0bq1nn2x8s6m7c",
    daysOff: [{ on: "2026-10-24", name: "субота" }],
    isNear: true,
  }),
  due({
    on: "2027-06-10",
    daysLeft: 233,
    kind: "term",
    matter: "Закінчується строк дії",
    title: "Яснобір – Вежбогура",
    document: "agreement-000004",
    warn: 90,
  }),
];

/** The second row seems to be the first again; the third has ended. */
export const stateRegister: StateRegister = {
  columns: [
    "№",
    "Реєстраційний номер",
    "Назва угоди",
    "Дата та місце підписання",
    "Вид співробітництва",
    "Сфера співробітництва",
    "Регіон України",
    "Суб'єкт України",
    "Держава",
    "Адміністративно-територіальна одиниця іноземної держави",
    "Суб'єкт іноземної держави",
    "Строк дії",
  ],
  rows: [
    {
      agreement: "000004",
      cells: [
        "1",
        "У-112",
        "Угода про побратимство",
        "22.05.2021, м. Яснобір",
        "міжтериторіальне",
        "культура, освіта",
        "Вигадана область",
        "Яснобірська міська рада",
        "Республіка Польща",
        "гміна Вежбогура",
        "гміна Вежбогура",
        "Безстрокова",
      ],
      findings: [],
      isRegistered: true,
      isEnded: false,
      duplicates: [2],
      sample: false,
    },
    {
      agreement: "000003",
      cells: [
        "2",
        "",
        "Угода про побратимство",
        "22.05.2021, м. Яснобір",
        "міжтериторіальне",
        "",
        "Вигадана область",
        "Яснобірська міська рада",
        "Республіка Польща",
        "гміна Вежбогура",
        "гміна Вежбогура",
        "Безстрокова",
      ],
      findings: [
        {
          path: "agreement-000003/-/areas",
          code: "register_cell_empty",
          severity: "caution",
          sentence: "Для стовпця «Сфера співробітництва» нічого немає. Впишіть це.",
        },
      ],
      isRegistered: false,
      isEnded: false,
      duplicates: [1],
      sample: false,
    },
    {
      agreement: "000002",
      cells: [
        "3",
        "",
        "Меморандум про взаєморозуміння",
        "03.02.2012, м. Фалькенбрюк",
        "міжтериторіальне",
        "економіка",
        "Вигадана область",
        "Яснобірська міська рада",
        "Федеративна Республіка Німеччина",
        "місто Фалькенбрюк",
        "місто Фалькенбрюк",
        "До 03.02.2017",
      ],
      findings: [],
      isRegistered: false,
      isEnded: true,
      duplicates: [],
      sample: true,
    },
  ],
};

export const packs: PackRow[] = [
  {
    reference: "ua/2025",
    name: "Україна, після постанови № 357",
    countries: ["UA"],
    validFrom: "2025-03-28",
    validUntil: null,
    checkedOn: "2026-11-22",
    steps: 11,
    unverified: 2,
    holidays: {
      name: "Кодекс законів про працю України, стаття 73",
      source: "https://zakon.rada.gov.ua/laws/show/322-08",
      verified: false,
    },
    isOwn: false,
  },
  {
    reference: "pl/2000",
    name: "Польща",
    countries: ["PL"],
    validFrom: "2000-09-15",
    validUntil: "2027-12-31",
    checkedOn: "2026-11-22",
    steps: 4,
    unverified: 0,
    holidays: null,
    isOwn: true,
  },
];

/** What the dialog of a council paper leaves behind. */
const PRINTED = {
  files: [
    {
      path: "D:\\Побратим\\Калинець - Лист про погодження проєкту.pdf",
      pages: 2,
      sha256: "0".repeat(64),
      printer: null,
      party: "Калинець",
    },
  ],
  cautions: [],
};

/** What the desk answers when an agreement is carried through. */
export const carrying = {
  enter: () => agreementView(),
  duplicates: () => [],
  read_signing: ({ text }) => {
    const [, day, month, year, place] = /^(\d\d)\.(\d\d)\.(\d{4})[,\s]*(.*)$/.exec(text) ?? [];
    return year ? { on: `${year}-${month}-${day}`, place: place ?? "" } : { on: null, place: text };
  },
  attach_file: () => true,
  save_attachment: () => true,
  addenda: ({ agreement }) =>
    agreement === "000001"
      ? [
          {
            id: "000002",
            title: "Протокол про зміну сфер співробітництва",
            number: "1",
            stage: "signed",
            signedOn: "2026-10-12",
            changes: 2,
          },
        ]
      : [],
  packs: () => packs,
  keep_pack: () => packs,
  print_council: () => PRINTED,
  print_report: ({ year }) => ({
    files: [{ path: `Звіт ${year}.pdf`, pages: 3, sha256: "", printer: null, party: "" }],
    cautions: [],
  }),
  deadlines: () => deadlines,
  calendar: ({ from, until }) =>
    calendarEntries.filter((it) => it.from <= until && it.until >= from),
  export_calendar: () => 3,
  state_register: () => stateRegister,
} satisfies Partial<Answers>;
