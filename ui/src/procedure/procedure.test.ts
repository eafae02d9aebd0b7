import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { ProcedureView as Course } from "$lib/api/bindings/ProcedureView";
import { desk as office } from "$lib/frame/desk.svelte";
import { words } from "$lib/i18n";
import { agreementView } from "../agreements/fixture.examples";
import { carried } from "../agreements/procedure.examples";
import { FakeDesk } from "../dev/desk";
import { deskView, refusal } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import View from "../views/ProcedureView.svelte";
import { clockOf, toneOf } from "./clock";
import { groupsOf, neighbour } from "./matrix";

vi.setConfig({ testTimeout: 30_000 });

const DOCUMENT = "agreement-000001";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk(new FakeDesk());
  office.show(deskView());
});
afterEach(() => {
  cleanup();
  location.hash = "";
});

/** The view of an agreement that is carried through. */
async function open(change: Partial<Course> = {}, rest: Partial<AgreementView> = {}) {
  const view = { ...agreementView(), procedure: carried(change), ...rest };
  const answer = desk.answer;
  desk.answer = (command, args) =>
    command === "agreement" && (args as { id: string }).id === "000001"
      ? structuredClone(view)
      : answer(command, args);
  const { container } = render(View, { id: "000001" });
  await screen.findByRole("heading", { level: 1 });
  return container;
}

/** The view with the desk's own first agreement, whose acts leave something behind. */
async function openWorked() {
  const { container } = render(View, { id: "000001" });
  await screen.findByRole("heading", { level: 1 });
  return container;
}

const acts = () =>
  desk.asked.filter((it) => it.command === "act").map((it) => (it.args as { act: unknown }).act);
const cellOf = (container: Element, place: string) =>
  container.querySelector<HTMLElement>(`[data-step="${place}"]`) as HTMLElement;
const form = () => within(document.getElementById("step-form") as HTMLElement);

describe("the rows of the matrix", () => {
  const groups = groupsOf(carried().parties);
  const rows = groups.flatMap((it) => it.rows);

  it("stand under the stage they belong ahead of, each step once", () => {
    expect(groups.map((it) => [it.stage, it.rows.map((row) => row.key)])).toEqual([
      ["approved", ["note"]],
      ["signed", ["committee", "ministry", "publication", "council", "signature"]],
      ["registered", ["registration"]],
    ]);
  });

  it("lead an arrow over the steps that a party does not have", () => {
    const at = (key: string) => rows.findIndex((row) => row.key === key);
    const from = (key: string, column: number) => ({ row: at(key), column });
    expect(neighbour(rows, from("note", 0), "ArrowDown")).toEqual(from("ministry", 0));
    expect(neighbour(rows, from("council", 1), "ArrowUp")).toEqual(from("committee", 1));
    expect(neighbour(rows, from("council", 0), "ArrowRight")).toEqual(from("council", 1));
    expect(neighbour(rows, from("ministry", 0), "ArrowRight")).toBeNull();
    expect(neighbour(rows, from("signature", 1), "ArrowDown")).toBeNull();
    expect(neighbour(rows, from("note", 0), "ArrowUp")).toBeNull();
    expect(neighbour(rows, from("note", 0), "Home")).toBeNull();
  });
});

describe("a clock", () => {
  const steps = carried().parties[0]?.steps ?? [];
  const left = steps.find((it) => it.key === "ministry")?.dues[0];
  const over = steps.find((it) => it.key === "publication")?.dues[0];

  it("says the days left, the last day, the days over, and a day to wait for", () => {
    if (!left || !over) throw new Error("the examples have lost their clocks");
    const said = (change: object) => clockOf({ ...left, ...change }).replaceAll("\u00a0", " ");
    expect(said({})).toBe("лишилося 9 днів, до 01.12.2026");
    expect(said({ daysLeft: 21 })).toBe("лишився 21 день, до 01.12.2026");
    expect(said({ daysLeft: 0 })).toBe("сьогодні останній день, 01.12.2026");
    expect(said(over)).toBe("строк минув 2 дні тому, 20.11.2026");
    expect(said({ kind: "wait" })).toBe("не раніше 01.12.2026");
    expect([left, { ...left, isNear: true }, over].map(toneOf)).toEqual(["", "soon", "late"]);
    expect(toneOf({ ...over, kind: "wait" })).toBe("");
  });
});

describe("the matrix", () => {
  it("says the state of each step in words, with its number, day and clock", async () => {
    const container = await open();
    const said = (place: string) =>
      cellOf(container, place).textContent?.replace(/[\s\u00a0]+/g, " ");
    expect(said("party-uk ministry")).toMatch(
      /Чекаємо на відповідь.*№ 01-12\/345 від 01\.11\.2026.*лишилося 9 днів.*Вимагає закон/,
    );
    expect(said("party-uk publication")).toContain("Не звірено з першоджерелом");
    expect(said("party-uk council")).toContain("Повернено на доопрацювання");
    expect(said("party-de council")).toContain("Відмовлено");
    expect(said("party-de committee")).toContain("Не потрібно");
    expect(said("party-uk note")).toContain("1 файл");
  });

  it("is one stop for Tab, walked by arrows; Enter opens the form, Escape leads back", async () => {
    const container = await open();
    const buttons = [...container.querySelectorAll<HTMLElement>("[data-spot]")];
    expect(buttons.filter((it) => it.tabIndex === 0)).toEqual([cellOf(container, "party-uk note")]);
    cellOf(container, "party-uk note").focus();
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}{ArrowLeft}");
    const council = cellOf(container, "party-uk council");
    expect(document.activeElement).toBe(council);
    expect(buttons.filter((it) => it.tabIndex === 0)).toEqual([council]);
    await userEvent.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", { name: /Калинець: Рішення ради/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(council.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(council));
    expect(document.getElementById("step-form")).toBeNull();
  });

  it("stands one party after another where there are more than three", async () => {
    const [own, other] = carried().parties;
    if (!own || !other) throw new Error("the examples have lost their parties");
    const more = ["a", "b"].map((party) => ({ ...other, party }));
    await open({ parties: [own, other, ...more] });
    expect(screen.getAllByRole("table")).toHaveLength(4);
  });

  it("offers the newer edition of a pack, and prints every paper of a party", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Перейти на новішу редакцію" }));
    expect(acts()).toEqual([{ act: "followPack", party: "party-de", pack: "de/2027" }]);
    await userEvent.click(screen.getByRole("button", { name: /^Надрукувати всі папери: Калин/ }));
    expect(desk.last("print_council")).toEqual({
      agreement: "000001",
      party: "party-uk",
      papers: [],
    });
    expect(await screen.findByText(/Лист про погодження проєкту\.pdf/)).toBeTruthy();
  });
});

describe("the form of a step", () => {
  it("shows the newest round first, and sums the votes", async () => {
    const container = await open();
    await userEvent.click(cellOf(container, "party-uk ministry"));
    const rounds = form()
      .getAllByRole("heading", { level: 3, name: /Подання/ })
      .map((it) => it.textContent?.trim());
    expect(rounds).toEqual(["Подання 2", "Подання 1"]);
    await userEvent.click(cellOf(container, "party-uk council"));
    expect(form().getByText("Разом: 26")).toBeTruthy();
    expect((form().getByLabelText("За") as HTMLInputElement).value).toBe("12");
  });

  it("begins another round after one that was returned, at its first field", async () => {
    const container = await openWorked();
    await userEvent.click(cellOf(container, "party-uk council"));
    await userEvent.click(form().getByRole("button", { name: "Подати ще раз" }));
    expect(acts()).toEqual([{ act: "addApproval", party: "party-uk", step: "council" }]);
    await waitFor(() => expect(document.activeElement?.id).toMatch(/made-\d+\/field\.sent_on$/));
  });

  it("asks to submit again only where it was returned or refused", async () => {
    const container = await open();
    await userEvent.click(cellOf(container, "party-uk ministry"));
    expect(form().queryByRole("button", { name: "Подати ще раз" })).toBeNull();
    await userEvent.click(cellOf(container, "party-uk signature"));
    expect(form().getByRole("button", { name: "Записати цей крок" })).toBeTruthy();
  });

  it("keeps what is chosen, and says why where the desk refuses", async () => {
    const container = await openWorked();
    await userEvent.click(cellOf(container, "party-uk council"));
    const cell = `${DOCUMENT}/round-council/field.outcome`;
    await userEvent.selectOptions(form().getByLabelText("Чим завершилося"), "granted");
    await waitFor(() => expect(desk.last("edit_agreement")).toEqual({ cell, value: "granted" }));
    desk.troubles.set("edit_agreement", refusal("wrong_value"));
    await userEvent.click(cellOf(container, "party-uk ministry"));
    const [outcome] = form().getAllByLabelText("Чим завершилося");
    await userEvent.selectOptions(outcome as HTMLElement, "refused");
    expect(await form().findByText(/не підходить до поля/)).toBeTruthy();
  });

  it("attaches a file to its round, saves a copy and removes it", async () => {
    const container = await open();
    await userEvent.click(cellOf(container, "party-uk note"));
    await userEvent.selectOptions(form().getByLabelText("Що це за файл"), "letter");
    await userEvent.click(form().getByRole("button", { name: "Долучити файл…" }));
    expect(desk.last("attach_file")).toEqual({
      document: DOCUMENT,
      at: "round-note",
      kind: "letter",
    });
    await userEvent.click(form().getByRole("button", { name: /^Зберегти копію файла Пояснюв/ }));
    expect(desk.last("save_attachment")).toEqual({ document: DOCUMENT, unit: "file-note" });
    await userEvent.click(form().getByRole("button", { name: /^Вилучити файл Пояснювальна/ }));
    await waitFor(() => expect(acts()).toEqual([{ act: "remove", unit: "file-note" }]));
  });

  it("prints one paper of the step", async () => {
    const container = await open();
    await userEvent.click(cellOf(container, "party-uk ministry"));
    await userEvent.click(form().getByRole("button", { name: /^Надрукувати: Лист/ }));
    expect(desk.last("print_council")).toMatchObject({ papers: ["submission"] });
  });

  it("cautions where a rule was not compared with its source", async () => {
    const container = await open();
    await userEvent.click(cellOf(container, "party-uk publication"));
    expect(form().getByText(/перш ніж на нього покладатися/)).toBeTruthy();
    expect(form().getByText("строк не звірено з першоджерелом")).toBeTruthy();
  });
});

describe("the stages", () => {
  it("say what a stage lacks and record it with the day that a step proposes", async () => {
    await openWorked();
    await userEvent.click(screen.getByRole("button", { name: /^Підписано/ }));
    expect(screen.getByText("Калинець: Погодження міністерства")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Записати підписання" }));
    const day = screen.getByRole("group", { name: "День підписання" });
    expect((within(day).getByLabelText("День") as HTMLInputElement).value).toBe("21");
    await userEvent.click(screen.getByRole("button", { name: "Записати підписання" }));
    await waitFor(() =>
      expect(acts()).toEqual([{ act: "reach", stage: "signed", on: "2026-11-21", note: "" }]),
    );
  });

  it("begin with the first that has something to do, or the one that was asked for", async () => {
    await open();
    expect(screen.getByRole("button", { name: "Записати погодження" })).toBeTruthy();
    cleanup();
    location.hash = "#/agreements/000001/procedure?stage=signed";
    await open();
    expect(screen.getByRole("button", { name: "Записати підписання" })).toBeTruthy();
  });

  it("record a registration with its number", async () => {
    const stages = carried().stages.map((it) =>
      it.stage === "registered" ? { ...it, act: "register", proposedOn: "2026-11-20" } : it,
    );
    await open({ stages: stages.filter((it) => it.stage === "registered") });
    await userEvent.click(screen.getByRole("button", { name: "Записати реєстрацію" }));
    await userEvent.type(screen.getByLabelText(/^Номер реєстрації \(/), "17/2026");
    await userEvent.click(screen.getByRole("button", { name: "Записати реєстрацію" }));
    await waitFor(() =>
      expect(acts()).toEqual([
        { act: "reach", stage: "registered", on: "2026-11-20", note: "17/2026" },
      ]),
    );
  });

  it("find a partner for a need by adding the party", async () => {
    const [partner] = carried().stages.filter((it) => it.stage === "partner");
    if (!partner) throw new Error("the examples have lost a stage");
    await open({ stages: [{ ...partner, state: "next", act: "find_partner" }] });
    await userEvent.click(screen.getByRole("button", { name: "Додати партнера" }));
    await screen.findByRole("option", { name: "Вежбогура" });
    await userEvent.selectOptions(screen.getByLabelText("Орган партнера"), "wierzbogora");
    expect((screen.getByLabelText("Мова органу") as HTMLSelectElement).value).toBe("pl");
    await userEvent.click(screen.getByRole("button", { name: "Додати партнера" }));
    await waitFor(() =>
      expect(acts()).toEqual([{ act: "addParty", body: "wierzbogora", lang: "pl" }]),
    );
  });

  it("begin a draft with the instrument that is chosen", async () => {
    const [draft] = carried().stages.filter((it) => it.stage === "draft");
    if (!draft) throw new Error("the examples have lost a stage");
    await open({ stages: [{ ...draft, state: "next", act: "draft" }] });
    await userEvent.click(screen.getByRole("button", { name: "Почати проєкт угоди" }));
    await userEvent.click(screen.getByRole("radio", { name: "Угода про побратимство" }));
    await userEvent.click(screen.getByRole("button", { name: "Почати проєкт угоди" }));
    await waitFor(() => expect(location.hash).toBe("#/agreements/000001"));
    expect(acts()).toEqual([{ act: "setInstrument", template: "twinning" }]);
  });
});

describe("what is found", () => {
  it("leads to the fold, the step and the party that it concerns", async () => {
    const container = await open();
    const links = screen.getAllByRole("link", { name: /^Калинець: / });
    expect(links[0]?.textContent).toContain("номер рішення повторюється");
    await userEvent.click(screen.getByRole("link", { name: /треба знати потребу/ }));
    await waitFor(() => expect(document.activeElement?.id).toBe(`${DOCUMENT}/-/field.need/uk`));
    expect(container.querySelector<HTMLDetailsElement>("[data-facts]")?.open).toBe(true);
    await userEvent.click(screen.getByRole("link", { name: /номер рішення повторюється/ }));
    expect(await screen.findByRole("heading", { name: /Калинець: Рішення ради/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("link", { name: /слід було зробити до/ }));
    await waitFor(() =>
      expect(document.getElementById(`${DOCUMENT}/party-uk/approvals`)).toBeTruthy(),
    );
  });
});

it("leads from a refusal into the text where the text is what is found", async () => {
  const path = `${DOCUMENT}/areas-3/text/de`;
  const found = { path, code: "wording_missing", severity: "blocker", sentence: "Немає тексту." };
  const [settled] = carried().stages.filter((it) => it.stage === "settled");
  if (!settled) throw new Error("the examples have lost a stage");
  await open({ stages: [{ ...settled, state: "next", act: "settle" }] });
  desk.troubles.set("act", { ...refusal("not_ready"), findings: [found] });
  await userEvent.click(screen.getByRole("button", { name: "Узгодити текст" }));
  await userEvent.click(await screen.findByRole("link", { name: "Немає тексту." }));
  await waitFor(() =>
    expect(location.hash).toBe(`#/agreements/000001?cell=${encodeURIComponent(path)}`),
  );
});

describe("protocols", () => {
  it("are listed with what they change, and printed as one text", async () => {
    await open();
    const link = await screen.findByRole("link", { name: /Протокол про зміну сфер/ });
    expect(link.getAttribute("href")).toBe("#/agreements/000002/procedure");
    expect(screen.getByText(/змінює 2 пункти/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Надрукувати текст зі змінами" }));
    expect(desk.last("print")).toEqual({
      agreement: "000001",
      paper: { paper: "consolidated" },
    });
  });

  it("change a clause of the agreement that they rest on", async () => {
    const cell = (place: string, value: string) => ({
      cell: `${DOCUMENT}/-/${place}`,
      case: null,
      value,
    });
    const reference = {
      title: [],
      signedOn: cell("reference_signed_on", ""),
      number: cell("reference_number", ""),
      agreement: cell("reference_agreement", "000003"),
    };
    await open({}, { kind: "protocol", reference });
    const clause = await screen.findByLabelText("Пункт угоди");
    const [first] = agreementView({ langs: ["uk", "en"] }).articles[0]?.clauses ?? [];
    await userEvent.selectOptions(clause, first?.unit ?? "");
    await userEvent.click(screen.getByLabelText("Вилучити"));
    await userEvent.click(screen.getByRole("button", { name: "Додати зміну до протоколу" }));
    const article = agreementView().articles[0];
    await waitFor(() =>
      expect(acts()).toEqual([
        {
          act: "amend",
          article: article?.unit,
          after: article?.clauses.at(-1)?.unit,
          clause: first?.unit,
          how: "deletes",
        },
      ]),
    );
  });

  it("say what to do first where they rest on none", async () => {
    await open({}, { kind: "protocol" });
    expect(screen.getByText(/Спершу виберіть у відомостях протоколу угоду/)).toBeTruthy();
  });
});

it.each(["uk", "en"])("is accessible and leaves no word out in %s", async (lang) => {
  words.speak(lang);
  office.show(deskView({ settings: { ...deskView().settings, uiLang: lang } }));
  const container = await open({ files: [], endsOn: "2026-11-01", isExpired: true });
  for (const place of ["party-uk ministry", "party-uk council", "party-de council"]) {
    await userEvent.click(cellOf(container, place));
    await expectAccessible(container);
  }
  for (const fold of container.querySelectorAll("details")) fold.open = true;
  await expectAccessible(container);
  const keys = /\b(procedure|step|pack|file|paper|ground|course|addendum|form-field)-[a-z]/;
  expect(container.textContent).not.toMatch(keys);
});
