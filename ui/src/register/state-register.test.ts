import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { desk as known } from "$lib/frame/desk.svelte";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import ReportView from "../views/ReportView.svelte";
import StateRegisterView from "../views/StateRegisterView.svelte";

let desk: FakeDesk;

beforeEach(async () => {
  desk = withDesk();
  await known.open("start");
});

const rows = () => screen.getAllByRole("row").slice(1);

describe("the state list", () => {
  it("shows twelve columns in a region that the keyboard reaches, with its findings", async () => {
    render(StateRegisterView);
    const region = await screen.findByRole("region", { name: /дванадцять стовпців/ });
    expect(region.tabIndex).toBe(0);
    const heads = within(region).getAllByRole("columnheader");
    expect(heads.map((it) => it.textContent).filter((it) => it !== "Зауваження")).toHaveLength(12);
    expect(rows()).toHaveLength(3);
    const second = within(rows()[1] as HTMLElement);
    expect(second.getByText("Ще не зареєстровано.")).toBeTruthy();
    expect(second.getByText("Схоже, це та сама угода, що в рядку 1.")).toBeTruthy();
    expect(second.getByText(/Для стовпця «Сфера співробітництва» нічого немає/)).toBeTruthy();
    expect(within(rows()[2] as HTMLElement).queryByText("Ще не зареєстровано.")).toBeNull();
    await expectAccessible(document.body);
  });

  it("narrows to what is signed, neither registered nor ended, and keeps its numbers", async () => {
    render(StateRegisterView);
    await userEvent.click(await screen.findByLabelText("Підписані, але не зареєстровані: 1"));
    expect(rows().map((it) => it.querySelector("th")?.textContent)).toEqual(["2"]);
    expect(screen.getByText("Показано 1 угоду")).toBeTruthy();
  });

  it("is written to a table that can be opened", async () => {
    render(StateRegisterView);
    await userEvent.click(screen.getByRole("button", { name: "Зберегти таблицю…" }));
    await screen.findByText("Записано 2 рядки");
    await userEvent.click(screen.getByRole("button", { name: "Відкрити" }));
    expect(desk.last("open_printed")).toEqual({ index: 0 });
    await expectAccessible(document.body);
  });

  it("says so where no agreement is signed", async () => {
    const answer = desk.answer;
    desk.answer = (command, args) =>
      command === "state_register" ? { columns: [], rows: [] } : answer(command, args);
    render(StateRegisterView);
    expect(await screen.findByRole("heading", { name: "Підписаних угод ще немає" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("the yearly report", () => {
  it("is printed of the chosen year", async () => {
    render(ReportView);
    await userEvent.selectOptions(screen.getByLabelText("Рік"), "2025");
    await userEvent.click(screen.getByRole("button", { name: "Надрукувати звіт" }));
    await screen.findByRole("button", { name: "Відкрити Звіт 2025.pdf" });
    expect(desk.last("print_report")).toEqual({ year: 2025 });
    await expectAccessible(document.body);
  });

  it("says why it could not be written", async () => {
    desk.troubles.set("print_report", fault("disk_full"));
    render(ReportView);
    await userEvent.click(screen.getByRole("button", { name: "Надрукувати звіт" }));
    await waitFor(() => expect(screen.getByRole("alert")).toBeTruthy());
  });
});
