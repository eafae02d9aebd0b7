import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { ProgrammeDay } from "$lib/api/bindings/ProgrammeDay";
import type { VisitView as View } from "$lib/api/bindings/VisitView";
import { desk as known } from "$lib/frame/desk.svelte";
import { routeOf } from "$lib/frame/router.svelte";
import { words } from "$lib/i18n";
import { placeOf as deadlineOf } from "../deadlines/place";
import type { FakeDesk } from "../dev/desk";
import { fault, refusal } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import { emptyVisit, VISIT, visitView } from "../dev/visit.examples";
import NewVisitView from "../views/NewVisitView.svelte";
import VisitsView from "../views/VisitsView.svelte";
import VisitView from "../views/VisitView.svelte";
import { daysOf, withFreeDays } from "./days";
import VisitsAhead from "./VisitsAhead.svelte";

const ID = VISIT.replace("visit-", "");

let desk: FakeDesk;

beforeEach(async () => {
  location.hash = "";
  desk = withDesk();
  await known.open("start");
});

const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, " ").trim();
const cells = (row: HTMLElement) => [...row.children].map(text);
const rows = () => screen.getAllByRole("row").slice(1);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const region = (name: string | RegExp) => within(screen.getByRole("region", { name }));

/** Answers with this visit instead of the one in the middle of its preparation. */
function withVisit(view: Partial<View>): void {
  const { answer } = desk;
  desk.answer = (command, args) =>
    command === "visit" ? { ...visitView(), ...view } : answer(command, args);
}

async function opened(cell: string | null = null): Promise<void> {
  render(VisitView, { id: ID, cell });
  await screen.findByRole("heading", { level: 1 });
}

describe("the days", () => {
  it.each([
    [null, null, "—"],
    ["2026-10-23", null, "23.10.2026"],
    ["2026-10-23", "2026-10-23", "23.10.2026"],
    ["2026-10-23", "2026-10-25", "23.10.2026–25.10.2026"],
  ])("from %s until %s are said as %s", (from, until, said) => {
    expect(daysOf(from, until)).toBe(said);
  });

  const day = (on: string | null): ProgrammeDay => ({ on, clockChange: 0, items: [] });
  const shown = (days: ProgrammeDay[], from: string, until: string) =>
    withFreeDays(days, from, until).map((it) => it.on);

  it("are those of the programme and of the visit, in order, what has no day last", () => {
    const days = [day("2026-02-26"), day("2026-03-01"), day(null)];
    expect(shown(days, "2026-02-27", "2026-03-01")).toEqual([
      "2026-02-26",
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
      null,
    ]);
  });

  it("are none where the visit has none, or ends before it begins", () => {
    expect(shown([], "", "")).toEqual([]);
    expect(shown([], "2026-03-02", "2026-03-01")).toEqual([]);
    expect(shown([], "2026-03-01", "2036-03-01")).toEqual([]);
    expect(shown([], "2026-03-01", "")).toEqual(["2026-03-01"]);
  });
});

it.each([
  ["#/visits", { name: "visits" }],
  ["#/visits/new", { name: "new-visit" }],
  ["#/visits/3c5d", { name: "visit", id: "3c5d", cell: null }],
  ["#/visits/3c5d?cell=a%2Fb", { name: "visit", id: "3c5d", cell: "a/b" }],
])("%s leads there", (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

it("is where a line of its checklist is kept", () => {
  expect(deadlineOf("visit-3c5d")).toBe("#/visits/3c5d");
});

describe("the visits", () => {
  it("say days, direction, state, people, findings and open lines", async () => {
    render(VisitsView);
    await screen.findByText("Показано 3 записи з 3");
    expect(text(rows()[0])).toBe(
      "23.10.2026–25.10.2026 Візит: Фалькенбрюк офіційний Приймаємо Узгоджено 3 2 зауваження 2 пункти відкриті",
    );
    await expectAccessible(document.body);
    await userEvent.click(screen.getByText("Поїздка: Вежбогура"));
    expect(location.hash).toBe("#/visits/2");
  });

  it("are found by words and days", async () => {
    render(VisitsView);
    await screen.findByText("Показано 3 записи з 3");
    await userEvent.type(screen.getByRole("searchbox"), "їдемо 02.03.2027");
    expect(screen.getByText("Показано 1 запис з 3")).toBeTruthy();
    await userEvent.type(screen.getByRole("searchbox"), " ніде");
    expect(screen.getByRole("heading", { name: "Нічого не знайдено" })).toBeTruthy();
    await press("Очистити пошук");
    expect(rows()).toHaveLength(3);
  });

  it("say what will be here where there are none, and why where they could not be read", async () => {
    desk.troubles.set("visits", fault("io"));
    render(VisitsView);
    expect(await screen.findByRole("alert")).toBeTruthy();
    desk.troubles.clear();
    const { answer } = desk;
    desk.answer = (command, args) => (command === "visits" ? [] : answer(command, args));
    await press("Спробувати ще раз");
    expect(await screen.findByRole("heading", { name: "Візитів ще немає" })).toBeTruthy();
    await expectAccessible(document.body);
  });
});

describe("a new visit", () => {
  const choose = async (label: string, option: string) => {
    await screen.findByRole("option", { name: option });
    await userEvent.selectOptions(screen.getByLabelText(label), option);
  };

  it("is planned with who comes, when, and by which clock", async () => {
    render(NewVisitView);
    await choose("Партнер", "Фалькенбрюк");
    const first = within(screen.getByRole("group", { name: "Перший день" }));
    await userEvent.type(first.getByLabelText("День"), "23.10.2026");
    await userEvent.type(screen.getByLabelText("Місто або село перебування"), "Яснобір");
    await expectAccessible(document.body);
    await press("Запланувати візит");
    await waitFor(() => expect(location.hash).toBe("#/visits/new"));
    expect(desk.last("plan_visit")).toEqual({
      input: {
        langs: [],
        delegations: ["falkenbrueck"],
        fields: { visit_way: "incoming", starts_on: "2026-10-23", zone: "Europe/Kyiv" },
      },
    });
    const town = "visit-new/-/field.town/uk";
    expect(desk.last("edit_visit")).toEqual({ cell: town, value: "Яснобір" });
  });

  it("goes by the clock of the host, and names to whom one travels", async () => {
    render(NewVisitView);
    await choose("Партнер", "Вежбогура");
    await userEvent.click(screen.getByLabelText("Їдемо"));
    expect(screen.getByLabelText<HTMLSelectElement>("Години в програмі").value).toBe(
      "Europe/Warsaw",
    );
    await press("Запланувати візит");
    expect(desk.last("plan_visit")).toEqual({
      input: {
        langs: [],
        delegations: ["yasnobir"],
        fields: { visit_way: "outgoing", with: "wierzbogora", zone: "Europe/Warsaw" },
      },
    });
  });

  it("says why it could not be planned", async () => {
    desk.troubles.set("plan_visit", fault("disk_full"));
    render(NewVisitView);
    await press("Запланувати візит");
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(desk.count("edit_visit")).toBe(0);
  });
});

describe("a visit", () => {
  it("says days, state, alarm and what is to be looked at, in both languages", async () => {
    await opened();
    const head = screen.getByRole("heading", { level: 1, name: "Візит: Фалькенбрюк" });
    expect(text(head.parentElement)).toBe(
      "Візити › приймаємо запрошення № 02-14/1098 від 28.08.2026 Візит: Фалькенбрюк 23.10.2026–25.10.2026 лишилося 3 дні Узгоджено 2 зауваження",
    );
    expect(text(screen.getByRole("note"))).toBe(
      "Тривога Укриття: підвал міськради, вхід із двору, 40 м, 120 місць, є пандус Провідник: Богдан Ярема, 067 000 00 12 Комендантська година 00:00–05:00",
    );
    await expectAccessible(document.body);
    words.speak("en");
    expect(await screen.findByText("Guide: Богдан Ярема, 067 000 00 12")).toBeTruthy();
  });

  it("says nothing of an alarm before anything is known", async () => {
    withVisit(emptyVisit(VISIT));
    await opened();
    expect(screen.queryByRole("note")).toBeNull();
    expect(screen.getByRole("heading", { level: 1, name: "Візит без назви" })).toBeTruthy();
    await expectAccessible(document.body);
  });

  it("takes back by button, and goes to its list when it is removed", async () => {
    await opened();
    await press("Скасувати: захід програми");
    await screen.findByText("Скасовано: захід програми");
    await press("Повторити: зміна");
    await waitFor(() => expect(desk.count("redo_visit")).toBe(1));
    await press("Вилучити візит");
    await waitFor(() => expect(location.hash).toBe("#/visits"));
    expect(desk.last("act_on_visit")).toEqual({ document: VISIT, act: { act: "removeVisit" } });
  });

  it("says at the field why a chosen value was not taken", async () => {
    await opened();
    desk.troubles.set("edit_visit", refusal("body_in_use"));
    const state = screen.getByLabelText("Стан візиту");
    await userEvent.selectOptions(state, "Скасовано");
    await waitFor(() => expect(state.getAttribute("aria-invalid")).toBe("true"));
  });

  it("attaches files and speaks another language", async () => {
    await opened();
    await press("Долучити файл…");
    expect(desk.last("attach_file")).toEqual({ document: VISIT, at: null, kind: "other" });
    await userEvent.selectOptions(screen.getByLabelText("Ще одна мова"), "Польська");
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "setLangs", langs: ["uk", "de", "pl"] },
    });
  });
});

describe("the programme", () => {
  it("tells hours, gaps, findings and a change of the clock, day after day", async () => {
    await opened();
    const programme = region("Програма");
    expect(programme.getAllByRole("heading", { level: 3 }).map(text)).toEqual([
      "П’ятниця, 23 жовтня 2026 року",
      "Субота, 24 жовтня 2026 року",
      "Неділя, 25 жовтня 2026 року",
    ]);
    const [first, gap, second, clash] = programme.getAllByRole("listitem");
    expect(text(first)).toBe(
      "08:52 до 09:08 Зустріч на вокзалі Місце: Яснобір-Головний, 2 колія відповідає Ірина Коваль Транспорт: мікроавтобус, 8 місць",
    );
    expect(text(gap)).toBe("22 хв переїзд 15 хв, запас 7 хв");
    expect(text(second)).toContain("План Б: мала зала в укритті");
    expect(text(clash)).toContain("лише установа «Робоча зустріч");
    expect(text(clash)).toContain("накладання 10 хвилин");
    expect(text(screen.getByRole("region", { name: /^Субота/ }))).toContain("ще нічого");
    expect(programme.getByText("цього дня годинник переводять на годину назад")).toBeTruthy();
  });

  it("opens an item from its finding at the field", async () => {
    await opened();
    await press(/^«Робоча зустріч.*накладання/);
    const from = `${VISIT}/item-3/field.from`;
    await waitFor(() => expect(document.activeElement?.id).toBe(from));
    const hint = document.getElementById(`${from}--hint`);
    expect(text(hint)).toContain("накладання 10 хвилин");
    await expectAccessible(document.body);
  });

  it("opens an item from an address, and closes it again", async () => {
    await opened(`${VISIT}/item-1/field.remark`);
    await waitFor(() => expect(document.activeElement?.id).toBe(`${VISIT}/item-1/field.remark`));
    await press("Згорнути");
    const name = screen.getByRole("button", { name: "Зустріч на вокзалі" });
    expect(name.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByLabelText("Меню")).toBeNull();
  });

  it("gets a new item on a day, to be filled from its hour on, and loses it", async () => {
    await opened();
    await press("Додати захід: Субота, 24 жовтня 2026 року");
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "addItem", fields: { item_on: "2026-10-24" } },
    });
    const from = `${VISIT}/made-1/field.from`;
    await waitFor(() => expect(document.activeElement?.id).toBe(from));
    await userEvent.type(screen.getByLabelText("Початок"), "9.30");
    await userEvent.tab();
    await waitFor(() => expect(desk.last("edit_visit")).toEqual({ cell: from, value: "9.30" }));
    await press("Вилучити: Захід без назви");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Додати захід"));
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "remove", unit: "made-1" },
    });
  });

  it("moves an item earlier or later, with those below it", async () => {
    await opened();
    const name = "Вітання в міській раді, обмін подарунками";
    await press(name);
    await press(`${name}: на 5 хв раніше`);
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "shiftItems", items: ["item-2"], minutes: -5 },
    });
    await userEvent.click(screen.getByLabelText("Разом із 1 заходом, що йде далі цього дня"));
    await press(`${name}: на 15 хв пізніше`);
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "shiftItems", items: ["item-2", "item-3"], minutes: 15 },
    });
  });

  it("moves an item that overlaps behind the one above", async () => {
    await opened();
    await press(/^Перенести на 10 хв пізніше, після «Вітання/);
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "shiftItems", items: ["item-3"], minutes: 10 },
    });
  });

  it("names who takes part: a delegation whole, or some of it", async () => {
    await opened();
    await press("Робоча зустріч: пожежна безпека і вода");
    const takes = () =>
      (desk.last("act_on_visit") as { act: { takes: string[] } } | undefined)?.act.takes;
    await userEvent.click(screen.getByLabelText("Аннегрет Ломаєр"));
    expect(takes()).toEqual(["delegate-2", "delegate-1"]);
    await userEvent.click(await screen.findByLabelText("Уся делегація: Фалькенбрюк"));
    expect(takes()).toEqual(["delegation-1"]);
    await waitFor(() => expect(screen.queryByLabelText("Аннегрет Ломаєр")).toBeNull());
    await userEvent.click(screen.getByLabelText("Уся делегація: Фалькенбрюк"));
    expect(takes()).toEqual([]);
    expect(await screen.findByText("Нікого не позначено: захід лише для установи.")).toBeTruthy();
  });

  it("is typed down in a table, from field to field", async () => {
    await opened();
    await press("Таблиця");
    const until = screen.getAllByLabelText("Кінець")[0] as HTMLElement;
    await userEvent.click(until);
    await userEvent.tab();
    expect(document.activeElement?.id).toBe(`${VISIT}/item-1/field.activity/uk`);
    await userEvent.type(document.activeElement as HTMLElement, "!");
    await userEvent.tab();
    await waitFor(() =>
      expect(desk.last("edit_visit")).toEqual({
        cell: `${VISIT}/item-1/field.activity/uk`,
        value: "Зустріч на вокзалі!",
      }),
    );
    await expectAccessible(document.body);
  });
});

it("an item that moves to its hour keeps the focus of the clerk", async () => {
  await opened();
  await press("Таблиця");
  const [from] = screen.getAllByLabelText("Початок");
  await userEvent.clear(from as HTMLElement);
  await userEvent.type(from as HTMLElement, "13:00");
  await userEvent.tab();
  const hours = () =>
    screen.getAllByLabelText("Початок").map((it) => (it as HTMLInputElement).value);
  await waitFor(() => expect(hours()).toEqual(["09:30", "11:30", "13:00", "10:00"]));
  await waitFor(() => expect(document.activeElement?.id).toBe(`${VISIT}/item-1/field.until`));
});

describe("the delegations", () => {
  it("stand in their order, each delegate with office, role, diet and arrival", async () => {
    await opened();
    const list = region("Фалькенбрюк").getAllByRole("listitem").map(text);
    expect(list).toEqual([
      "1 Аннегрет Ломаєр обер-бургомістерка, керівник делегації вегетаріанське · німецька · 23.10.2026 08:52",
      "2 Фрідгельм Нойкірх відділ міжнародних зв’язків німецька, англійська · 23.10.2026 08:52",
      "3 Дані вилучено",
    ]);
    await press("Фрідгельм Нойкірх: вище");
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "moveUp", unit: "delegate-2" },
    });
    const up = "Фрідгельм Нойкірх: вище";
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe(up));
    const before = desk.count("act_on_visit");
    await press(up);
    await press("Дані вилучено: нижче");
    expect(desk.count("act_on_visit")).toBe(before);
    await press("За протокольним старшинством");
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "orderDelegates", delegation: "delegation-1" },
    });
  });

  it("mark what is personal with the day of its erasure", async () => {
    await opened();
    await press("Аннегрет Ломаєр");
    const personal = region("Особисті дані");
    expect(personal.getByText(/підлягають вилученню 25\.10\.2027/)).toBeTruthy();
    expect(personal.getByLabelText("Харчування, алергії")).toBeTruthy();
    expect(personal.queryByLabelText("Роль у делегації")).toBeNull();
    await expectAccessible(document.body);
  });

  it("offer the categories to leave under, with their acts", async () => {
    await opened();
    await press("Аннегрет Ломаєр");
    await press("Вписати: посадова особа місцевого самоврядування");
    await press("Вписати: постанова № 57");
    expect(desk.last("edit_visit")).toEqual({
      cell: `${VISIT}/delegate-1/field.exit_act`,
      value: "постанова № 57",
    });
  });

  it("say so where it was erased", async () => {
    await opened();
    await press("Дані вилучено");
    expect(region("Особисті дані").getByText(/Відновити їх не можна/)).toBeTruthy();
    expect(screen.queryByLabelText("Ім’я та прізвище українською")).toBeNull();
  });

  it("lead from a finding to the delegate", async () => {
    await opened();
    await press("Фрідгельм Нойкірх є у списку двічі.");
    const name = `${VISIT}/delegate-2/person_name.nominative/uk`;
    await waitFor(() => expect(document.activeElement?.id).toBe(name));
  });

  it("take a delegate, and another delegation with people of its card", async () => {
    await opened();
    await press("Додати учасника: Фалькенбрюк");
    const name = `${VISIT}/made-1/person_name.nominative/uk`;
    await waitFor(() => expect(document.activeElement?.id).toBe(name));
    const bodies = screen.getByLabelText("Додати делегацію");
    await within(bodies).findByRole("option", { name: "Яснобір" });
    await userEvent.selectOptions(bodies, "Яснобір");
    const people = within(await screen.findByRole("group", { name: "Хто з картки їде" }));
    const [person] = people.getAllByRole("checkbox");
    await userEvent.click(person as HTMLElement);
    await press("Додати цю делегацію");
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "addDelegation", body: "yasnobir", people: ["person-0"] },
    });
    await screen.findByRole("region", { name: "Яснобір" });
    await press("Вилучити делегацію: Яснобір");
    await waitFor(() => expect(screen.queryByRole("region", { name: "Яснобір" })).toBeNull());
  });
});

describe("beside the programme", () => {
  it("lines of the checklist are ticked, added and opened", async () => {
    await opened();
    const list = region("Контрольний перелік");
    expect(list.getByText("1 з 3")).toBeTruthy();
    expect(list.getByText("прострочено на 1 день")).toBeTruthy();
    await userEvent.click(list.getByLabelText("Виконано: Кошторис прийому"));
    expect(desk.last("edit_visit")).toEqual({
      cell: `${VISIT}/check-1/field.is_done`,
      value: "true",
    });
    expect(await list.findByText("2 з 3")).toBeTruthy();
    await press("Додати звичні пункти");
    expect(await list.findByRole("button", { name: "Готель" })).toBeTruthy();
    await press("Додати пункт");
    const name = `${VISIT}/made-1/field.check_name`;
    await waitFor(() => expect(document.activeElement?.id).toBe(name));
  });

  it("a commitment and a letter begin as those of the visit", async () => {
    await opened();
    await userEvent.click(region("Домовленості").getByRole("button", { name: "Записати" }));
    await waitFor(() => expect(location.hash).toBe("#/filing/commitment-new"));
    expect(desk.last("file")).toEqual({
      input: { kind: "commitment", langs: [], fields: { of_visit: ID, progress: "open" } },
    });
    await userEvent.click(region("Листи").getByRole("button", { name: "Новий лист" }));
    await waitFor(() => expect(location.hash).toBe("#/filing/letter-new"));
  });

  it("gifts and expenses are rows that open", async () => {
    await opened();
    const gifts = region("Реєстр подарунків");
    expect(text(gifts.getByRole("listitem"))).toBe(
      "Вишитий рушник 23.10.2026 · Яснобір → Фалькенбрюк · 1 800 грн",
    );
    await userEvent.click(gifts.getByRole("button", { name: "Вишитий рушник" }));
    expect(gifts.getByLabelText("Де зберігається")).toBeTruthy();
    await press("Вилучити: Вишитий рушник");
    expect(await gifts.findByText("Подарунків не внесено.")).toBeTruthy();
    expect(text(region("Витрати").getByRole("listitem"))).toBe("Обід 14 × 420 грн");
  });

  it("says what expenses and gifts come to, by the lines of the budget", async () => {
    await opened();
    expect(region("Реєстр подарунків").getByText("Разом: 1 800 UAH")).toBeTruthy();
    const sums = region("Витрати");
    expect(sums.getAllByRole("row").slice(1).map(cells)).toEqual([
      ["без рядка", "5 880 UAH", "—"],
      ["0180", "1 200,50 UAH; 300 EUR", "280 EUR"],
      ["Разом", "7 080,50 UAH; 300 EUR", "280 EUR"],
    ]);
    expect(sums.getByText(/^1 рядок не враховано/)).toBeTruthy();
  });

  it("counts who takes part by country, beside what the fund asks for", async () => {
    await opened();
    const panel = region("Учасники за країнами");
    expect(panel.getAllByRole("row").slice(1).map(cells)).toEqual([
      ["Німеччина", "3", "2"],
      ["Разом", "3", "2"],
    ]);
    expect(panel.getByText(/щонайменше 50 учасників/)).toBeTruthy();
    expect(panel.getByText(/не звірено з джерелом/)).toBeTruthy();
    expect(screen.getByLabelText("Програма фінансування")).toBeTruthy();
  });

  it("is about agreements and partners, any number of them", async () => {
    await opened();
    const links = region("Угоди й партнери");
    expect(links.getByRole("button", { name: "Фалькенбрюк" })).toBeTruthy();
    await press("Додати угоду чи партнера");
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "addPart", list: "links", fields: {} },
    });
    expect(links.getByLabelText("Угода")).toBeTruthy();
    await expectAccessible(document.body);
  });
});

describe("the versions of the programme", () => {
  it("tell a delegation what changed since, also as a paper", async () => {
    await opened();
    await press("Показати зміни");
    expect(desk.last("visit_changes")).toEqual({ document: VISIT, version: "version-1" });
    const panel = region("Що змінилося для партнера");
    expect(await panel.findByText("Перенесено:")).toBeTruthy();
    expect(panel.getByText("23.10.2026 08:30 → 23.10.2026 08:52")).toBeTruthy();
    expect(panel.getByText("24.10.2026")).toBeTruthy();
    await expectAccessible(document.body);
    await press("Надрукувати зміни");
    expect(await screen.findByText("Зміни в програмі.pdf")).toBeTruthy();
  });

  it("are kept under a name, and compared from then on", async () => {
    await opened();
    const name = screen.getByLabelText("Назва редакції");
    await userEvent.clear(name);
    await userEvent.type(name, "надіслано вдруге");
    await press("Зберегти редакцію");
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "keepVersion", name: "надіслано вдруге" },
    });
    await screen.findByRole("option", { name: /^надіслано вдруге/ });
    await press("Показати зміни");
    expect(await screen.findByText("Для делегації нічого не змінилося.")).toBeTruthy();
  });
});

it("the rules that a visit keeps are named with their day and source", async () => {
  await opened();
  const rules = region("Строки за правилами");
  expect(text(rules.getAllByRole("listitem")[0])).toMatch(/30\.10\.2026/);
  expect(rules.getByText(/постанова № 98/)).toBeTruthy();
});

describe("the papers", () => {
  it("are all printed, or those that are ticked, in one language", async () => {
    await opened();
    await press("Надрукувати всі папери");
    expect(desk.last("print_visit")).toEqual({
      document: VISIT,
      paper: { papers: [], lang: null },
    });
    expect(await screen.findByText("Візит Фалькенбрюк - Програма.pdf")).toBeTruthy();
    await userEvent.click(screen.getByLabelText("Бейджі"));
    await userEvent.click(screen.getByLabelText("Програма для преси"));
    await userEvent.selectOptions(screen.getByLabelText("Мова паперів"), "Німецька");
    await press("Надрукувати 2 папери");
    expect(desk.last("print_visit")).toEqual({
      document: VISIT,
      paper: { papers: ["programme_press", "badges"], lang: "de" },
    });
    await expectAccessible(document.body);
  });

  it("say why they were refused", async () => {
    await opened();
    desk.troubles.set("print_visit", {
      ...refusal("not_ready"),
      findings: [{ path: "", code: "", severity: "blocker", sentence: "Папір містить телефон." }],
    });
    await press("Надрукувати всі папери");
    const alert = await screen.findByRole("alert");
    expect(text(alert)).toContain("Папір містить телефон.");
  });

  it("are near at Ctrl+P, and go into a calendar", async () => {
    await opened();
    dispatchEvent(new CustomEvent("print"));
    expect(document.activeElement?.id).toBe("visit-print");
    await press("Зберегти календар (.ics)");
    expect(await screen.findByText("До календаря записано 4 заходи.")).toBeTruthy();
  });
});

describe("on the first screen of the day", () => {
  it("visits of the next thirty days are named", async () => {
    render(VisitsAhead);
    const panel = within(await screen.findByRole("region", { name: "Найближчі візити" }));
    expect(panel.getAllByRole("listitem").map(text)).toEqual([
      "23.10.2026–25.10.2026 Візит: Фалькенбрюк 2 зауваження",
    ]);
    await expectAccessible(document.body);
  });

  it("personal values that are due are erased after one more question", async () => {
    render(VisitsAhead);
    const erase = "Вилучити особисті дані: Візит: Люнгмосе…";
    await userEvent.click(await screen.findByRole("button", { name: erase }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/4 осіб .*Візит: Люнгмосе.* скасувати це не можна/)).toBeTruthy();
    await expectAccessible(document.body);
    await userEvent.click(dialog.getByRole("button", { name: "Поки залишити" }));
    expect(desk.count("erase_visit")).toBe(0);
    await press(erase);
    await press("Вилучити назавжди");
    await waitFor(() => expect(screen.queryByText("Пора вилучити особисті дані")).toBeNull());
    expect(desk.last("erase_visit")).toEqual({ document: "visit-1" });
  });

  it("say so where they could not be read", async () => {
    desk.troubles.set("erasures", fault("io"));
    render(VisitsAhead);
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(await screen.findByRole("region", { name: "Найближчі візити" })).toBeTruthy();
  });
});
