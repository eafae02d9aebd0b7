import type { ChangedVisit } from "$lib/api/bindings/ChangedVisit";
import type { DelegationView } from "$lib/api/bindings/DelegationView";
import type { Erasure } from "$lib/api/bindings/Erasure";
import type { EventRow } from "$lib/api/bindings/EventRow";
import type { FormField } from "$lib/api/bindings/FormField";
import type { FundView } from "$lib/api/bindings/FundView";
import type { ItemView } from "$lib/api/bindings/ItemView";
import type { PartView } from "$lib/api/bindings/PartView";
import type { PlaceView } from "$lib/api/bindings/PlaceView";
import type { ProgrammeChangeView } from "$lib/api/bindings/ProgrammeChangeView";
import type { VisitActInput } from "$lib/api/bindings/VisitActInput";
import type { VisitMoney } from "$lib/api/bindings/VisitMoney";
import type { VisitRow } from "$lib/api/bindings/VisitRow";
import type { VisitView } from "$lib/api/bindings/VisitView";
import type { Answers } from "./desk";
import { filingRows } from "./filing.examples";
import { bodyRows } from "./office.examples";

/** A visit in the middle of its preparation. */
export const VISIT = "visit-3c5dq1nn2x8s6m7c";
const LANGS = ["uk", "de"];

type Values = Record<string, string>;
type Form = readonly (readonly [field: string, form: string, isWorded?: boolean])[];

/** The forms as the desk lays them out. */
const FORM: Form = [
  ["visit_way", "choice"],
  ["visit_kind", "choice"],
  ["visit_state", "choice"],
  ["with", "body"],
  ["starts_on", "day"],
  ["ends_on", "day"],
  ["town", "text", true],
  ["zone", "choice"],
  ["invitation_on", "day"],
  ["invitation_number", "text"],
  ["order_on", "day"],
  ["order_number", "text"],
  ["purpose", "text", true],
  ["coordinator", "text"],
  ["rapporteur", "text"],
  ["shelter", "text", true],
  ["guide", "text"],
  ["curfew_from", "time"],
  ["curfew_until", "time"],
  ["plan_b", "text", true],
  ["costs", "text", true],
  ["budget_line", "text"],
  ["fund", "choice"],
  ["applied_on", "day"],
  ["funding", "text"],
  ["visit_result", "text"],
  ["money_reported_on", "day"],
  ["reported_on", "day"],
  ["erase_on", "day"],
  ["remark", "text"],
];
const ITEM: Form = [
  ["item_on", "day"],
  ["from", "time"],
  ["until", "time"],
  ["activity", "text", true],
  ["venue", "text", true],
  ["address", "text", true],
  ["description", "text", true],
  ["shelter", "text", true],
  ["responsible", "text"],
  ["interpreter", "text"],
  ["circle", "choice"],
  ["transfer_minutes", "count"],
  ["transport", "text"],
  ["dress", "text", true],
  ["speakers", "text"],
  ["plan_b", "text", true],
  ["menu", "text"],
  ["is_confirmed", "flag"],
  ["remark", "text"],
];
const DELEGATE: Form = [
  ["person_name", "text", true],
  ["person_office", "text", true],
  ["delegate_role", "choice"],
  ["latin_name", "text"],
  ["salutation", "text", true],
  ["languages", "text"],
  ["diet", "text"],
  ["access", "text"],
  ["arrives_on", "day"],
  ["arrives_at", "time"],
  ["arrives_by", "text"],
  ["leaves_on", "day"],
  ["leaves_at", "time"],
  ["leaves_by", "text"],
  ["lodging", "text"],
  ["car", "text"],
  ["person_telephone", "text"],
  ["person_mail", "text"],
  ["emergency", "text"],
  ["photographs", "flag"],
  ["attended", "flag"],
  ["needs_letter", "flag"],
  ["exit_category", "text"],
  ["exit_act", "text"],
  ["exit_act_on", "day"],
  ["trip_order", "text"],
  ["listed_on", "day"],
  ["remark", "text"],
];
const CEREMONY: Form = [
  ["venue", "text", true],
  ["address", "text", true],
  ["from", "time"],
  ["european_flag", "flag"],
  ["european_anthem", "flag"],
  ["oath", "text", true],
  ["speech", "text", true],
  ["golden_book", "text", true],
];
const LISTS: Record<string, Form> = {
  handings: [
    ["handed", "text"],
    ["handed_by", "text"],
    ["handed_to", "text"],
    ["remark", "text"],
  ],
  gifts: [
    ["given_on", "day"],
    ["gift_name", "text"],
    ["gift_from", "text"],
    ["gift_to", "text"],
    ["gift_worth", "text"],
    ["valuation", "text"],
    ["gift_for", "choice"],
    ["act_number", "text"],
    ["shelf", "text"],
  ],
  expenses: [
    ["expense_name", "text"],
    ["budget_line", "text"],
    ["count", "count"],
    ["price", "text"],
    ["spent", "text"],
    ["remark", "text"],
  ],
  checks: [
    ["check_name", "text"],
    ["due_on", "day"],
    ["own_owner", "text"],
    ["is_done", "flag"],
  ],
  links: [
    ["about", "agreement"],
    ["with", "body"],
  ],
};

/** What is erased on the day of its person. */
const PERSONAL = new Set([
  "person_name",
  "person_telephone",
  "person_mail",
  "latin_name",
  "diet",
  "access",
  "lodging",
  "car",
  "emergency",
  "arrives_by",
  "leaves_by",
  "exit_category",
]);

/** What is no field of a form by itself. */
const KINDS: Record<string, string> = {
  person_name: "person_name.nominative",
  person_office: "office.nominative",
};

function fieldsOf(document: string, unit: string, form: Form, values: Values): FormField[] {
  return form.flatMap(([field, kind, isWorded]) =>
    (isWorded ? LANGS : [null]).map((lang) => {
      const place = KINDS[field] ?? `field.${field}`;
      const key = lang ? `${field}/${lang}` : field;
      const cell = [document, unit, place, lang].filter(Boolean).join("/");
      const isPersonal = PERSONAL.has(field);
      return { field, form: kind, lang, cell, value: values[key] ?? "", isPersonal };
    }),
  );
}

function item(document: string, unit: string, values: Values, rest?: Partial<ItemView>): ItemView {
  return {
    unit,
    name: values["activity/uk"] ?? "",
    from: values.from ?? null,
    until: values.until ?? null,
    gap: null,
    circle: values.circle ?? "delegation",
    takes: [],
    fields: fieldsOf(document, unit, ITEM, values),
    findings: [],
    ...rest,
  };
}

function delegate(document: string, unit: string, values: Values, isErased = false): PartView {
  const fields = fieldsOf(document, unit, DELEGATE, values);
  return { unit, name: values["person_name/uk"] ?? "", fields, isErased };
}

function part(document: string, list: string, unit: string, values: Values): PartView {
  const form = LISTS[list] ?? [];
  const name = form.find(([field]) => field === "handed" || field.endsWith("_name"))?.[0] ?? "";
  const fields = fieldsOf(document, unit, form, values);
  return { unit, name: values[name] ?? "", fields, isErased: false };
}

const PLACES: PlaceView[] = [
  { unit: "seat-ua", name: "Яснобір", country: "UA", person: "Оксана Гайова" },
  { unit: "seat-de", name: "Ельмінген", country: "DE", person: "Katrin Vogel" },
];

/** The same visit with a signing in it. */
export function ceremonious(view: VisitView): VisitView {
  const form = { from: "11:00", european_flag: "true" };
  return {
    ...view,
    ceremony: {
      fields: fieldsOf(view.document, "-", CEREMONY, form),
      seats: PLACES,
      flags: PLACES,
      anthems: [...PLACES].reverse(),
      handings: [
        part(view.document, "handings", "handing-1", {
          handed: "Теки з примірниками",
          handed_by: "працівники протоколу",
          handed_to: "ті, хто підписує",
        }),
      ],
      originals: 2,
    },
  };
}

const NO_MONEY: VisitMoney = {
  lines: [],
  planned: [],
  spent: [],
  expensesLeftOut: 0,
  gifts: [],
  giftsLeftOut: 0,
};

const FUNDS: FundView[] = [
  {
    key: "cerv_town_twinning",
    name: "CERV, побратимство міст",
    asks: "щонайменше 50 учасників, із них щонайменше 25 запрошених з-за кордону",
    source: "Європейська комісія, конкурс 2024 року",
    link: "",
    verified: false,
  },
];

const found = (rest: Partial<EventRow>): EventRow => ({
  state: "new",
  because: null,
  name: "",
  on: "2026-10-23",
  from: null,
  until: null,
  take: null,
  ...rest,
});

/** What a calendar of others brings. */
export const events: EventRow[] = [
  found({
    name: "Лекція",
    from: "14:00",
    until: "15:30",
    take: { item: null, fields: { item_on: "2026-10-23", from: "14:00", until: "15:30" } },
  }),
  found({
    state: "changed",
    name: "Вітання в міській раді",
    from: "09:45",
    until: "11:40",
    take: { item: "item-2", fields: { from: "09:45" } },
  }),
  found({ state: "same", name: "День міста" }),
  found({ state: "left", because: "repeats", name: "Щотижнева нарада", on: null }),
];

/** Nothing is entered but what a visit begins with. */
export function emptyVisit(document: string, values: Values = {}): VisitView {
  return {
    document,
    name: "",
    state: values.visit_state ?? "planned",
    langs: LANGS,
    fields: fieldsOf(document, "-", FORM, values),
    delegations: [],
    days: [],
    gifts: [],
    expenses: [],
    checks: [],
    links: [],
    commitments: [],
    letters: [],
    headcounts: { countries: [], planned: 0, attended: 0 },
    money: NO_MONEY,
    funds: FUNDS,
    files: [],
    findings: [],
    versions: [],
    exits: [],
    rules: [],
    rulesCheckedOn: null,
    eraseOn: null,
    ceremony: null,
    sample: false,
    undo: null,
    redo: null,
  };
}

/** Seen on 20 October 2026. */
export function visitView(): VisitView {
  const finding = (place: string, code: string, sentence: string) => ({
    path: `${VISIT}/${place}`,
    code,
    severity: "caution",
    sentence,
  });
  const overlap = finding(
    "item-3/field.from",
    "items_overlap",
    "«Робоча зустріч: пожежна безпека і вода» починається, коли ще триває «Вітання в міській раді, обмін подарунками»: накладання 10 хвилин.",
  );
  const friday = { item_on: "2026-10-23" };
  return {
    ...emptyVisit(VISIT, {
      visit_way: "incoming",
      visit_kind: "official",
      visit_state: "agreed",
      with: "falkenbrueck",
      starts_on: "2026-10-23",
      ends_on: "2026-10-25",
      "town/uk": "Яснобір",
      "town/de": "Jasnobir",
      zone: "Europe/Kyiv",
      invitation_on: "2026-08-28",
      invitation_number: "02-14/1098",
      "shelter/uk": "підвал міськради, вхід із двору, 40 м, 120 місць, є пандус",
      guide: "Богдан Ярема, 067 000 00 12",
      fund: "cerv_town_twinning",
      curfew_from: "00:00",
      curfew_until: "05:00",
    }),
    name: "Візит: Фалькенбрюк",
    delegations: [
      {
        unit: "delegation-1",
        body: "falkenbrueck",
        name: "Фалькенбрюк",
        country: "DE",
        delegates: [
          delegate(VISIT, "delegate-1", {
            "person_name/uk": "Аннегрет Ломаєр",
            "person_name/de": "Annegret Lohmeyer",
            "person_office/uk": "обер-бургомістерка",
            delegate_role: "head",
            languages: "німецька",
            diet: "вегетаріанське",
            arrives_on: "2026-10-23",
            arrives_at: "08:52",
          }),
          delegate(VISIT, "delegate-2", {
            "person_name/uk": "Фрідгельм Нойкірх",
            "person_office/uk": "відділ міжнародних зв’язків",
            languages: "німецька, англійська",
            arrives_on: "2026-10-23",
            arrives_at: "08:52",
          }),
          delegate(VISIT, "delegate-3", {}, true),
        ],
      },
    ],
    days: [
      {
        on: "2026-10-23",
        clockChange: 0,
        items: [
          item(VISIT, "item-1", {
            ...friday,
            from: "08:52",
            until: "09:08",
            "activity/uk": "Зустріч на вокзалі",
            "venue/uk": "Яснобір-Головний, 2 колія",
            responsible: "Ірина Коваль",
            transport: "мікроавтобус, 8 місць",
            transfer_minutes: "15",
          }),
          item(
            VISIT,
            "item-2",
            {
              ...friday,
              from: "09:30",
              until: "11:40",
              "activity/uk": "Вітання в міській раді, обмін подарунками",
              "venue/uk": "Зала засідань, 2 поверх, ліфт",
              interpreter: "Соломія Гай",
              "plan_b/uk": "мала зала в укритті",
            },
            { gap: 22 },
          ),
          item(
            VISIT,
            "item-3",
            {
              ...friday,
              from: "11:30",
              until: "12:45",
              "activity/uk": "Робоча зустріч: пожежна безпека і вода",
              circle: "internal",
            },
            { gap: -10, findings: [overlap], takes: ["delegate-2"] },
          ),
        ],
      },
      {
        on: "2026-10-25",
        clockChange: -60,
        items: [
          item(VISIT, "item-4", {
            item_on: "2026-10-25",
            from: "10:00",
            "activity/uk": "Від’їзд",
          }),
        ],
      },
    ],
    gifts: [
      part(VISIT, "gifts", "gift-1", {
        given_on: "2026-10-23",
        gift_name: "Вишитий рушник",
        gift_from: "Яснобір",
        gift_to: "Фалькенбрюк",
        gift_worth: "1 800 грн",
      }),
    ],
    headcounts: {
      countries: [{ country: "DE", planned: 3, attended: 2 }],
      planned: 3,
      attended: 2,
    },
    money: {
      lines: [
        { line: "", planned: ["5880 UAH"], spent: [] },
        { line: "0180", planned: ["1200.50 UAH", "300 EUR"], spent: ["280 EUR"] },
      ],
      planned: ["7080.50 UAH", "300 EUR"],
      spent: ["280 EUR"],
      expensesLeftOut: 1,
      gifts: ["1800 UAH"],
      giftsLeftOut: 0,
    },
    expenses: [
      part(VISIT, "expenses", "expense-1", {
        expense_name: "Обід",
        count: "14",
        price: "420 грн",
      }),
    ],
    checks: [
      part(VISIT, "checks", "check-1", { check_name: "Кошторис прийому", due_on: "2026-10-19" }),
      part(VISIT, "checks", "check-2", {
        check_name: "Перекладач на неділю",
        due_on: "2026-10-21",
        own_owner: "Ірина Коваль",
      }),
      part(VISIT, "checks", "check-3", {
        check_name: "Прапори однакового розміру",
        is_done: "true",
      }),
    ],
    links: [{ ...part(VISIT, "links", "link-1", { with: "falkenbrueck" }), name: "Фалькенбрюк" }],
    commitments: filingRows.filter((it) => it.kind === "commitment").slice(0, 1),
    letters: filingRows.filter((it) => it.kind === "letter").slice(0, 1),
    findings: [
      overlap,
      finding(
        "delegate-2/person_name.nominative",
        "delegate_twice",
        "Фрідгельм Нойкірх є у списку двічі.",
      ),
    ],
    versions: [
      {
        unit: "version-1",
        name: "надіслано партнеру",
        by: "Ірина Коваль",
        at: Date.UTC(2026, 9, 12),
      },
    ],
    exits: [
      { name: "посадова особа місцевого самоврядування", act: "постанова № 57", verified: true },
    ],
    rules: [
      {
        name: "Подати звіт про кошти",
        on: "2026-10-30",
        source: "постанова № 98",
        link: "",
        verified: false,
      },
    ],
    rulesCheckedOn: "2026-10-01",
    eraseOn: "2027-10-25",
    ceremony: null,
    undo: "захід програми",
  };
}

const row = (rest: Partial<VisitRow> & Pick<VisitRow, "document">): VisitRow => ({
  name: "",
  way: "incoming",
  kind: "",
  state: "planned",
  startsOn: null,
  endsOn: null,
  bodies: [],
  delegates: 0,
  items: 0,
  findings: 0,
  openChecks: 0,
  agreements: [],
  sample: false,
  ...rest,
});

export const visitRows: VisitRow[] = [
  row({
    document: VISIT,
    name: "Візит: Фалькенбрюк",
    kind: "official",
    state: "agreed",
    startsOn: "2026-10-23",
    endsOn: "2026-10-25",
    bodies: ["falkenbrueck"],
    delegates: 3,
    items: 4,
    findings: 2,
    openChecks: 2,
  }),
  row({
    document: "visit-2",
    name: "Поїздка: Вежбогура",
    way: "outgoing",
    kind: "working",
    startsOn: "2027-03-02",
    endsOn: "2027-03-04",
    bodies: ["wierzbogora"],
  }),
  row({
    document: "visit-1",
    name: "Візит: Люнгмосе",
    state: "held",
    startsOn: "2025-09-05",
    endsOn: "2025-09-05",
    bodies: ["lyngmose"],
    delegates: 4,
  }),
];

const ERASURES: Erasure[] = [
  { document: "visit-1", title: "Візит: Люнгмосе", eraseOn: "2026-09-05", people: 4 },
];

const CHANGES: ProgrammeChangeView[] = [
  {
    unit: "item-1",
    change: "moved",
    name: "Зустріч на вокзалі",
    before: "2026-10-23 08:30",
    after: "2026-10-23 08:52",
  },
  { unit: "gone-1", change: "gone", name: "Екскурсія", before: "2026-10-24", after: null },
];

/** What the desk answers about visits. It keeps them, and finds nothing about them. */
export function visiting() {
  const views = new Map<string, VisitView>([[VISIT, visitView()]]);
  let rows = visitRows;
  let due = ERASURES;
  let made = 0;

  function known(document: string): VisitView {
    const view = views.get(document) ?? {
      ...emptyVisit(document),
      name: rows.find((it) => it.document === document)?.name ?? "",
    };
    views.set(document, view);
    return view;
  }

  function changed(view: VisitView, unit: string | null = null): ChangedVisit {
    views.set(view.document, view);
    return { view, made: unit, saved: { at: Date.now(), lastBackup: null, backupFault: null } };
  }

  function delegation(body: string): DelegationView {
    const found = bodyRows().find((it) => it.id === body);
    const unit = `made-${++made}`;
    return { unit, body, name: found?.name ?? "", country: found?.country ?? "", delegates: [] };
  }

  return {
    visits: () => rows,
    visit: ({ document }) => known(document),
    plan_visit: ({ input }) => {
      const view = emptyVisit("visit-new", input.fields);
      view.delegations = input.delegations.map(delegation);
      return changed(view).view;
    },
    plan_ceremony: () => changed(ceremonious(emptyVisit("visit-signing", {}))).view,
    act_on_visit: ({ document, act }) => {
      const view = structuredClone(known(document));
      if (act.act === "removeVisit") rows = rows.filter((it) => it.document !== document);
      if (act.act === "addDelegation") {
        view.delegations.push(delegation(act.body));
        return changed(view, view.delegations.at(-1)?.unit);
      }
      const unit = `made-${made + 1}`;
      const isMade = begin(view, act, unit);
      if (isMade) made += 1;
      else alter(view, act);
      return changed(view, isMade ? unit : null);
    },
    edit_visit: ({ cell, value }) => {
      const view = structuredClone(known(cell.split("/")[0] ?? ""));
      for (const field of allFields(view)) if (field.cell === cell) field.value = value;
      for (const day of view.days) place(day.items);
      return changed(view);
    },
    undo_visit: ({ document }) => changed({ ...known(document), undo: null, redo: "зміна" }),
    redo_visit: ({ document }) => changed({ ...known(document), redo: null }),
    erasures: () => due,
    erase_visit: ({ document }) => {
      const people = due.find((it) => it.document === document)?.people ?? 0;
      due = due.filter((it) => it.document !== document);
      return people;
    },
    look_into_calendar: () => events,
    save_cards: () => 2,
    save_list: () => 2,
    save_twin_towns: () => 3,
    save_mail: () => ({
      files: [{ path: "Entwurf.eml", pages: 3, sha256: "", printer: null, party: "" }],
      cautions: [],
    }),
    save_all_data: () => "/documents/pobratym 2026-11-23",
    stop_task: () => null,
    hold_dropped: () => null,
    print_visit: () => ({
      files: [
        {
          path: "D:\\Папери\\Візит Фалькенбрюк - Програма.pdf",
          pages: 2,
          sha256: "0".repeat(64),
          printer: null,
          party: "",
        },
      ],
      cautions: [],
    }),
    visit_changes: ({ version }) => (version === "version-1" ? CHANGES : []),
    print_visit_changes: () => ({
      files: [
        {
          path: "D:\\Папери\\Зміни в програмі.pdf",
          pages: 1,
          sha256: "",
          printer: null,
          party: "",
        },
      ],
      cautions: [],
    }),
    save_visit_calendar: () => 4,
  } satisfies Partial<Answers>;
}

/** Adds the part that an act makes; false where it makes none. */
function begin(view: VisitView, act: VisitActInput, unit: string): boolean {
  const { document } = view;
  if (act.act === "addItem") {
    const on = act.fields.item_on ?? null;
    const made = item(document, unit, act.fields);
    const day = view.days.find((it) => it.on === on);
    if (day) day.items.push(made);
    else view.days.push({ on, clockChange: 0, items: [made] });
    return true;
  }
  if (act.act === "addPart") {
    partsOf(view, act.list)?.push(part(document, act.list, unit, act.fields));
    return true;
  }
  if (act.act === "addDelegate") {
    const found = view.delegations.find((it) => it.unit === act.delegation);
    found?.delegates.push(delegate(document, unit, {}));
    return true;
  }
  return false;
}

/** In the order of their hours. */
function place(items: ItemView[]): void {
  const valueIn = ({ fields }: ItemView, code: string) =>
    fields.find((it) => it.field === code)?.value ?? "";
  for (const it of items) {
    it.name = valueIn(it, "activity");
    it.from = valueIn(it, "from") || null;
    it.until = valueIn(it, "until") || null;
  }
  items.sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
}

function alter(view: VisitView, act: VisitActInput): void {
  switch (act.act) {
    case "keepVersion": {
      const unit = `version-${view.versions.length + 1}`;
      view.versions.push({ unit, name: act.name, by: "Ірина Коваль", at: Date.now() });
      break;
    }
    case "setLangs":
      view.langs = act.langs;
      break;
    case "setParticipants":
      for (const it of itemsOf(view)) if (it.unit === act.item) it.takes = act.takes;
      break;
    case "addUsualChecks":
      view.checks.push(part(view.document, "checks", "check-usual", { check_name: "Готель" }));
      break;
    case "arrange": {
      const places = view.ceremony?.[act.what as "seats" | "flags" | "anthems"];
      places?.sort((a, b) => act.order.indexOf(a.unit) - act.order.indexOf(b.unit));
      break;
    }
    case "moveUp":
    case "moveDown":
      for (const list of listsOf(view)) {
        const at = list.findIndex((it) => it.unit === act.unit);
        const to = act.act === "moveUp" ? at - 1 : at + 1;
        if (at >= 0 && list[to]) list.splice(to, 0, ...list.splice(at, 1));
      }
      break;
    case "remove":
      for (const list of listsOf(view)) {
        const at = list.findIndex((it) => it.unit === act.unit);
        if (at >= 0) list.splice(at, 1);
      }
      break;
  }
}

function partsOf(view: VisitView, list: string): PartView[] | undefined {
  const { gifts, expenses, checks, links } = view;
  return { gifts, expenses, checks, links }[list];
}

const itemsOf = (view: VisitView) => view.days.flatMap((it) => it.items);

function listsOf(view: VisitView): { unit: string }[][] {
  const { days, delegations, gifts, expenses, checks, links, files } = view;
  const inner = [...days.map((it) => it.items), ...delegations.map((it) => it.delegates)];
  return [...inner, delegations, gifts, expenses, checks, links, files];
}

function allFields(view: VisitView): FormField[] {
  const delegates = view.delegations.flatMap((it) => it.delegates);
  const { gifts, expenses, checks, links } = view;
  const parts = [...itemsOf(view), ...delegates, ...gifts, ...expenses, ...checks, ...links];
  return [...view.fields, ...parts.flatMap((it) => it.fields)];
}
