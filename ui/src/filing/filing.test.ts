import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { optionsOf } from "$lib/form/choices";
import { desk as known } from "$lib/frame/desk.svelte";
import { routeOf } from "$lib/frame/router.svelte";
import { named, words } from "$lib/i18n";
import type { FakeDesk } from "../dev/desk";
import { fault, refusal } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import AidView from "../views/AidView.svelte";
import CommitmentsView from "../views/CommitmentsView.svelte";
import FilingView from "../views/FilingView.svelte";
import LettersView from "../views/LettersView.svelte";
import { CATEGORIES } from "./choices";
import { numbered } from "./numbered";

const LETTER = "letter-17vkx1t45jxvrk0e";
const CONSIGNMENT = "consignment-j109jprhed62cv44";

let desk: FakeDesk;

beforeEach(async () => {
  location.hash = "";
  desk = withDesk();
  await known.open("start");
});

const text = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();
const rows = () => screen.getAllByRole("row").slice(1);

describe("every code", () => {
  const codes: [family: string, codes: string[], offered: string[]][] = [
    ["direction", ["incoming", "outgoing"], optionsOf("direction").map((it) => it.value)],
    [
      "progress",
      ["open", "started", "done", "dropped"],
      optionsOf("progress").map((it) => it.value),
    ],
    ["aid-kind", ["humanitarian", "experience"], optionsOf("aid_kind").map((it) => it.value)],
    [
      "aid-category",
      [
        "food",
        "medicine",
        "vehicles",
        "energy",
        "rescue",
        "clothing",
        "shelter",
        "education",
        "equipment",
        "money",
        "knowledge",
        "other",
      ],
      CATEGORIES,
    ],
    [
      "attachment-kind",
      ["scan", "signed", "decision", "letter", "photograph", "returned", "other"],
      optionsOf("file_kind").map((it) => it.value),
    ],
  ];

  // A code without a word is said as it is. In English some are words already; there the keys
  // are the same, which the tests of the words hold.
  it.each(codes)("of %s is offered and has a word", (family, all, offered) => {
    expect(offered).toEqual(all);
    for (const code of all) expect(named(family, code)).toMatch(/^[а-яіїєґ’ -]+$/);
  });

  it.each([
    "about acceptance aid_kind answer_by answered_on correspondent direction done_on due_on",
    "evidence given_on giver giver_name letter_number letter_on own_owner progress promise",
    "published receiver receiver_name remark shelf subject their_number their_on their_owner with",
  ])("of a field has a label: %s", (fields) => {
    for (const lang of ["uk", "en"]) {
      words.speak(lang);
      for (const field of fields.split(" ")) {
        expect(named("form-field", field)).not.toBe(field);
      }
    }
  });

  it("of a column of goods has a label", () => {
    const columns = "name category measure quantity price weight serial condition";
    for (const column of columns.split(" ")) expect(named("aid-entry", column)).not.toBe(column);
  });
});

it.each([
  ["15", "2026-10-10", "№\u00a015 від 10.10.2026"],
  ["15", undefined, "№\u00a015"],
  [undefined, "2026-10-10", "10.10.2026"],
  [undefined, undefined, "—"],
])("a letter numbered %s of %s is shown as %s", (number, on, shown) => {
  expect(numbered(number, on)).toBe(shown);
});

it.each([
  ["#/letters", "letters"],
  ["#/commitments", "commitments"],
  ["#/aid", "aid"],
  ["#/filing/letter-1", "filing"],
  ["#/filing", "letters"],
  ["#/deadlines", "deadlines"],
  ["#/state-register", "state-register"],
  ["#/report", "report"],
])("%s leads to %s", (hash, name) => {
  expect(routeOf(hash).name).toBe(name);
});

describe("the letters", () => {
  it("say direction, both numbers, the correspondent and how long an answer is overdue", async () => {
    render(LettersView);
    await screen.findByText("Показано 2 записи з 2");
    const [incoming, outgoing] = rows();
    expect(text(incoming)).toMatch(
      /^Вхідний № Вх-15 від 10\.10\.2026 № OR\.51 від 05\.10\.2026 Вежбогура Запрошення/,
    );
    expect(text(incoming)).toContain("17.10.2026 прострочено на 3 дні");
    expect(text(outgoing)).toMatch(/^Вихідний 01\.09\.2026 — Посольство/);
    await expectAccessible(document.body);
  });

  it("are found by words, by a day as it is written, and by what they wait for", async () => {
    render(LettersView);
    await screen.findByText("Показано 2 записи з 2");
    const search = screen.getByRole("searchbox");
    await userEvent.type(search, "європи вежбогура");
    expect(screen.getByText("Показано 1 запис з 2")).toBeTruthy();
    await userEvent.clear(search);
    await userEvent.type(search, "01.09.2026");
    expect(text(rows()[0])).toMatch(/^Вихідний/);
    await userEvent.selectOptions(screen.getByLabelText("Показати"), "чекають на відповідь");
    expect(screen.getByRole("heading", { name: "Нічого не знайдено" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Очистити пошук" }));
    expect(rows()).toHaveLength(2);
  });

  it("begin with a form that opens", async () => {
    render(LettersView);
    await userEvent.click(screen.getByRole("button", { name: "Новий лист" }));
    await waitFor(() => expect(location.hash).toBe("#/filing/letter-new"));
    expect(desk.last("file")).toEqual({
      input: { kind: "letter", langs: [], fields: { direction: "incoming" } },
    });
  });

  it("say what will be here where there are none, and why where they could not be read", async () => {
    desk.troubles.set("filings", fault("io"));
    render(LettersView);
    expect(await screen.findByRole("alert")).toBeTruthy();
    desk.troubles.clear();
    const answer = desk.answer;
    desk.answer = (command, args) => (command === "filings" ? [] : answer(command, args));
    await userEvent.click(screen.getByRole("button", { name: "Спробувати ще раз" }));
    expect(await screen.findByRole("heading", { name: "Листів ще немає" })).toBeTruthy();
    await expectAccessible(document.body);
  });
});

describe("the commitments", () => {
  it("name an owner on each side, and leave out what was done on demand", async () => {
    render(CommitmentsView);
    await screen.findByText("Показано 2 записи з 2");
    expect(text(rows()[0])).toMatch(
      /^24\.10\.2026 лишилося 4 дні Надіслати .* Ірина Коваль Anna Lis виконується Угода/,
    );
    await expectAccessible(document.body);
    await userEvent.selectOptions(screen.getByLabelText("Показати"), "Ще не виконані");
    expect(rows()).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Нова домовленість" }));
    await waitFor(() => expect(location.hash).toBe("#/filing/commitment-new"));
  });
});

describe("the aid", () => {
  it("says who gave whom what, its worth and its tonnes", async () => {
    render(AidView);
    await screen.findByText("Показано 2 записи з 2");
    expect(text(rows()[0])).toBe(
      "01.10.2026 Генератори гуманітарна допомога Фалькенбрюк Яснобір енергетичне обладнання 29 000,50 EUR 1,2 т не оприлюднено",
    );
    await expectAccessible(document.body);
    await userEvent.selectOptions(screen.getByLabelText("Показати"), "Не оприлюднена");
    expect(rows()).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Нова допомога" }));
    await waitFor(() => expect(location.hash).toBe("#/filing/consignment-new"));
  });
});

describe("a form", () => {
  const cell = (field: string) => `${LETTER}/-/field.${field}`;
  const opened = async (document: string) => {
    render(FilingView, { document });
    await screen.findByRole("heading", { level: 1 });
  };

  it("seals each kind of field at its own cell", async () => {
    await opened(LETTER);
    await userEvent.selectOptions(screen.getByLabelText("Лист"), "Вихідний");
    expect(desk.last("edit_filing")).toEqual({ cell: cell("direction"), value: "outgoing" });
    await userEvent.type(screen.getByLabelText("Примітка"), "Копія в теці");
    await userEvent.tab();
    await waitFor(() =>
      expect(desk.last("edit_filing")).toEqual({ cell: cell("remark"), value: "Копія в теці" }),
    );
    const partner = await screen.findByRole("option", { name: "Люнгмосе" });
    await userEvent.selectOptions(screen.getByLabelText("Партнер"), partner);
    expect(desk.last("edit_filing")).toEqual({ cell: cell("with"), value: "lyngmose" });
    const answered = within(screen.getByRole("group", { name: "Відповідь надано" }));
    await userEvent.type(answered.getByLabelText("День"), "20.10.2026");
    await userEvent.tab();
    await waitFor(() =>
      expect(desk.last("edit_filing")).toEqual({ cell: cell("answered_on"), value: "2026-10-20" }),
    );
    await expectAccessible(document.body);
  });

  it("says at the field why a chosen value was not taken", async () => {
    await opened(LETTER);
    desk.troubles.set("edit_filing", refusal("body_in_use"));
    const direction = screen.getByLabelText("Лист");
    await userEvent.selectOptions(direction, "Вихідний");
    await waitFor(() => expect(direction.getAttribute("aria-invalid")).toBe("true"));
    const error = document.getElementById(`${cell("direction")}--error`);
    expect(error?.textContent?.trim()).toBe(refusal("body_in_use").what);
  });

  it("attaches, copies and removes files", async () => {
    await opened(LETTER);
    await userEvent.click(screen.getByRole("button", { name: "Долучити файл…" }));
    expect(desk.last("attach_file")).toEqual({ document: LETTER, at: null, kind: "letter" });
    await waitFor(() => expect(desk.count("filing")).toBe(2));
    const copy = "Зберегти копію файла Zaproszenie.pdf…";
    await userEvent.click(screen.getByRole("button", { name: copy }));
    expect(desk.last("save_attachment")).toEqual({ document: LETTER, unit: "file-1" });
    await userEvent.click(screen.getByRole("button", { name: "Вилучити файл Zaproszenie.pdf" }));
    expect(await screen.findByText("Файлів ще не долучено.")).toBeTruthy();
  });

  it("takes back by button and by key, and does again", async () => {
    await opened(LETTER);
    screen.getByRole("heading", { level: 1 }).focus();
    await userEvent.keyboard("{Control>}[KeyZ]{/Control}");
    await waitFor(() => expect(desk.count("undo_filing")).toBe(1));
    await screen.findByText("Скасовано: новий запис");
    await userEvent.click(await screen.findByRole("button", { name: "Повторити: зміна" }));
    await waitFor(() => expect(desk.count("redo_filing")).toBe(1));
  });

  it("goes back to its list when it is removed", async () => {
    await opened(LETTER);
    await userEvent.click(screen.getByRole("button", { name: "Вилучити лист" }));
    await waitFor(() => expect(location.hash).toBe("#/letters"));
  });

  it("of aid holds goods in each language, with a category, and focuses a new row", async () => {
    await opened(CONSIGNMENT);
    await userEvent.selectOptions(screen.getByLabelText("Категорія"), "Транспорт і спецтехніка");
    expect(desk.last("edit_filing")).toEqual({
      cell: `${CONSIGNMENT}/entry-1/entry.category`,
      value: "vehicles",
    });
    expect(screen.getByText("Разом: 29 000,50 EUR")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Додати рядок" }));
    const first = `${CONSIGNMENT}/entry-made/entry.name/uk`;
    await waitFor(() => expect(document.activeElement?.id).toBe(first));
    expect(desk.last("act_on_filing")).toEqual({
      document: CONSIGNMENT,
      act: { act: "addEntry", after: "entry-1" },
    });
    await expectAccessible(document.body);
  });

  it("of aid takes another language and keeps the last one", async () => {
    await opened(CONSIGNMENT);
    await userEvent.selectOptions(screen.getByLabelText("Ще одна мова"), "Польська");
    expect(desk.last("act_on_filing")).toEqual({
      document: CONSIGNMENT,
      act: { act: "setLangs", langs: ["uk", "de", "pl"] },
    });
    await userEvent.click(await screen.findByRole("button", { name: /польськ/i }));
    await userEvent.click(screen.getByRole("button", { name: /німецьк/i }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /українськ/i })).toBeNull());
    expect(desk.last("act_on_filing")).toEqual({
      document: CONSIGNMENT,
      act: { act: "setLangs", langs: ["uk"] },
    });
  });

  it("of aid drafts the act of acceptance once both sides are chosen", async () => {
    await opened(CONSIGNMENT);
    await userEvent.click(screen.getByRole("button", { name: "Скласти акт приймання-передачі" }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/agreements\/\w+$/));
    expect(desk.last("draft_acceptance")).toEqual({ document: CONSIGNMENT });
  });

  it("of aid says why no act can be drafted yet", async () => {
    await opened("consignment-2");
    const button = screen.getByRole("button", { name: "Скласти акт приймання-передачі" });
    await userEvent.click(button);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText("Спершу виберіть із карток, хто надав і хто отримав.")).toBeTruthy();
    expect(desk.count("draft_acceptance")).toBe(0);
  });
});
