import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { desk as office } from "$lib/frame/desk.svelte";
import { FakeDesk } from "../dev/desk";
import { deskView } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import { Agreement } from "./agreement.svelte";
import Facts from "./Facts.svelte";

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const cell = (place: string) => `agreement-000001/-/${place}`;
const edits = (desk: FakeDesk) =>
  desk.asked.filter((it) => it.command === "edit_agreement").map((it) => it.args);

async function open(id: string) {
  const desk = withDesk(new FakeDesk());
  office.show(deskView());
  const agreement = new Agreement(id);
  await agreement.load();
  const { container } = render(Facts, { agreement });
  for (const it of container.querySelectorAll("details")) it.open = true;
  return { desk, agreement, container };
}

it("ticks areas in the order of the catalog, faster than the desk answers", async () => {
  const { desk } = await open("000001");
  const sport = screen.getByLabelText("Спорт і фізична культура");
  const water = screen.getByLabelText("Водопостачання та водовідведення");
  sport.click();
  water.click();
  await waitFor(() => expect(edits(desk)).toHaveLength(2));
  expect(edits(desk).at(-1)).toEqual({
    cell: cell("areas"),
    value: "water,education,culture,sport",
  });
  expect(await screen.findByText("вибрано 4 з 24")).toBeTruthy();
});

it("asks of a term what its length needs, and says what the days come to", async () => {
  const { desk } = await open("000001");
  expect(
    screen.getByText("Діє до 24.10.2031; попередити про непродовження слід до 24.04.2031."),
  ).toBeTruthy();
  const years = screen.getByLabelText("Скільки років");
  await userEvent.clear(years);
  await userEvent.type(years, "10");
  await userEvent.tab();
  await waitFor(() => expect(edits(desk)).toEqual([{ cell: cell("term_years"), value: "10" }]));
  await userEvent.click(screen.getByLabelText(/^До завершення проєкту/));
  expect(await screen.findByText("День завершення проєкту")).toBeTruthy();
  expect(screen.getByLabelText("Скільки років після проєкту")).toBeTruthy();
  await userEvent.click(screen.getByLabelText("Безстроково"));
  await waitFor(() => expect(screen.queryByText("Коли строк мине")).toBeNull());
});

it("says which text prevails", async () => {
  const { desk } = await open("000001");
  await userEvent.click(screen.getByLabelText("Переважає текст німецькою"));
  await waitFor(() => expect(edits(desk)).toEqual([{ cell: cell("prevailing"), value: "de" }]));
  await userEvent.click(screen.getByLabelText("Усі тексти однаково автентичні"));
  await waitFor(() => expect(edits(desk).at(-1)).toEqual({ cell: cell("prevailing"), value: "" }));
});

it("changes the instrument only when asked to, and says what stays", async () => {
  const { desk, agreement } = await open("000001");
  const change = screen.getByRole("button", { name: "Змінити вид" });
  expect(change.getAttribute("aria-disabled")).toBe("true");
  await userEvent.selectOptions(screen.getByLabelText("Змінити вид документа"), "memorandum");
  expect(screen.getByText(/Вписане й змінене лишиться/)).toBeTruthy();
  expect(desk.count("act")).toBe(0);
  await userEvent.click(change);
  await waitFor(() => expect(agreement.view?.kind).toBe("memorandum"));
  expect(desk.last("act")).toMatchObject({ act: { act: "setInstrument", template: "memorandum" } });
});

it("has rows of goods that are typed, moved, added and removed", async () => {
  const { desk, container } = await open("draft-acceptance_act");
  const rows = () => screen.getAllByRole("listitem", { name: /^Рядок/ });
  const [first] = rows();
  const name = within(first as HTMLElement).getByLabelText("Назва німецькою");
  await userEvent.type(name, "Stromerzeuger");
  await userEvent.tab();
  await waitFor(() => expect(edits(desk)).toHaveLength(1));
  expect(edits(desk)[0]).toEqual({
    cell: "agreement-000001/entry-1/entry.name/de",
    value: "Stromerzeuger",
  });
  await userEvent.click(screen.getByLabelText("Пересунути нижче рядок 1"));
  await userEvent.click(screen.getByRole("button", { name: "Додати рядок" }));
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(desk.last("act")).toMatchObject({ act: { act: "addEntry", after: "entry-1" } });
  await userEvent.click(screen.getByLabelText("Вилучити рядок 3"));
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(screen.getByLabelText("Назва угоди українською")).toBeTruthy();
  await expectAccessible(container);
});

it("says what goods are worth together, and of which rows", async () => {
  const { agreement } = await open("draft-acceptance_act");
  const all = () => document.getElementById("agreement-000001/-/entries")?.textContent;
  expect(all()).toContain("Разом за рядками, де вказано вартість: 16\u00a0800,50\u00a0EUR");
  expect(all()).toContain("1 рядок не враховано: потрібні кількість числом");
  const view = structuredClone(agreement.view);
  if (!view?.table) throw new Error("no table");
  view.table.totals.push("7440 UAH");
  view.table.leftOut = 0;
  agreement.view = view;
  await waitFor(() =>
    expect(all()).toContain("Разом: 16\u00a0800,50\u00a0EUR; 7\u00a0440\u00a0UAH"),
  );
  expect(all()).not.toContain("не враховано");
});

it("takes the goods of the agreement of the register that it refers to", async () => {
  const { desk, agreement, container } = await open("draft-acceptance_act");
  const button = () => screen.queryByRole("button", { name: "Взяти перелік майна з угоди" });
  expect(button()).toBeNull();
  const view = structuredClone(agreement.view);
  if (!view?.reference) throw new Error("no reference");
  view.reference.agreement.value = "000002";
  agreement.view = view;
  await waitFor(() => expect(button()).toBeTruthy());
  await expectAccessible(container);
  await userEvent.click(button() as HTMLElement);
  await waitFor(() => expect(desk.count("act")).toBe(1));
  expect(desk.last("act")).toMatchObject({ act: { act: "takeEntries" } });
  await waitFor(() => expect(screen.getAllByRole("listitem", { name: /^Рядок/ })).toHaveLength(3));
});

it("has sums, days and numbers for the text", async () => {
  const { desk, container } = await open("000001");
  const at = (name: string) => within(screen.getByRole("listitem", { name }));
  const budget = at("Бюджет програми");
  const sum = budget.getByLabelText<HTMLInputElement>("Сума");
  expect(sum.value).toBe("150\u00a0000,50");
  await userEvent.clear(sum);
  await userEvent.type(sum, "багато");
  await userEvent.tab();
  expect(await budget.findByText(/^Впишіть число цифрами/)).toBeTruthy();
  expect(edits(desk)).toHaveLength(0);
  await userEvent.clear(sum);
  await userEvent.type(sum, "200.000,00");
  await userEvent.tab();
  await userEvent.selectOptions(budget.getByLabelText("Валюта"), "PLN");
  await waitFor(() =>
    expect(edits(desk)).toEqual([
      { cell: "agreement-000001/fact-1/fact_value", value: "200000.00 EUR" },
      { cell: "agreement-000001/fact-1/fact_value", value: "200000.00 PLN" },
    ]),
  );
  const pupils = at("Учасники обміну").getByLabelText("Число");
  await userEvent.type(pupils, "1 500");
  await userEvent.tab();
  await waitFor(() => expect(edits(desk).at(-1)).toMatchObject({ value: "1500" }));
  await userEvent.click(screen.getByRole("button", { name: "Додати дату" }));
  await waitFor(() => expect(desk.count("act")).toBe(1));
  expect(await screen.findByRole("listitem", { name: "Дата" })).toBeTruthy();
  expect(desk.last("act")).toMatchObject({ act: { act: "addFact", kind: "day", name: "Дата" } });
  await userEvent.click(screen.getByLabelText("Вилучити відомість: Бюджет програми"));
  await waitFor(() =>
    expect(screen.queryByRole("listitem", { name: "Бюджет програми" })).toBeNull(),
  );
  await expectAccessible(container);
});

it("keeps the terms of the agreement in its languages", async () => {
  const { desk } = await open("000001");
  const word = screen.getByLabelText<HTMLInputElement>("Термін німецькою");
  expect(word.value).toBe("Arbeitsgruppe");
  await userEvent.clear(word);
  await userEvent.type(word, "Arbeitskreis");
  await userEvent.tab();
  await waitFor(() =>
    expect(edits(desk)).toEqual([
      { cell: "agreement-000001/term-1/term/de", value: "Arbeitskreis" },
    ]),
  );
  await userEvent.click(screen.getByRole("button", { name: "Додати термін" }));
  await waitFor(() => expect(screen.getAllByLabelText("Термін німецькою")).toHaveLength(2));
  await userEvent.click(screen.getByLabelText("Вилучити термін: робоча група"));
  await waitFor(() => expect(screen.getAllByLabelText("Термін німецькою")).toHaveLength(1));
});

it("leaves nothing to change in a settled text", async () => {
  const { container } = await open("000002");
  expect(screen.queryByRole("button", { name: "Змінити вид" })).toBeNull();
  const chosen = [...container.querySelectorAll<HTMLInputElement>(".areas input")];
  expect(chosen.every((it) => it.disabled)).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>("Скільки років").readOnly).toBe(true);
  await expectAccessible(container);
});
