import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import ImportView from "../views/ImportView.svelte";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk();
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function chosen(): Promise<void> {
  render(ImportView);
  await press("Вибрати файл…");
  await screen.findByText(/3 рядки: 1 новий, 1 повтор, 1 внести не можна/);
}

it("shows what a table would bring, row by row, before any of it is kept", async () => {
  await chosen();
  expect(screen.getByText("повторює рядок 2")).toBeTruthy();
  expect(screen.getByText(/У рядку немає назви, за якою/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Рядок 2").checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>("Рядок 3").checked).toBe(false);
  expect(screen.queryByLabelText("Рядок 4")).toBeNull();
  expect(desk.count("import_table")).toBe(0);
  await expectAccessible(document.body);
});

it("takes the rows that were ticked, with what the columns mean, and takes them out again", async () => {
  await chosen();
  await userEvent.selectOptions(screen.getByLabelText("Колір"), "remark");
  await waitFor(() =>
    expect(desk.last("look_into_table")).toMatchObject({ input: { columns: { C: "remark" } } }),
  );
  await userEvent.click(screen.getByLabelText("Рядок 3"));
  await press("Внести 2 записи");
  await screen.findByText("Внесено: угоди — 1, нові картки — 2, контакти — 0.");
  expect(desk.last("import_table")).toMatchObject({
    input: { kind: "agreements", columns: { C: "remark" }, take: [2, 3] },
  });
  await press("Скасувати імпорт");
  await screen.findByText("Імпорт скасовано: усе внесене вилучено.");
  expect(desk.last("undo_import")).toEqual({ id: "0123456789abcdef" });
});

it("says what is no table, and keeps nothing where the clerk thinks better of it", async () => {
  await chosen();
  await press("Не вносити");
  expect(screen.queryByRole("table")).toBeNull();
  desk.troubles.set("choose_table", fault("table_broken"));
  await press("Вибрати файл…");
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(desk.count("import_table")).toBe(0);
});
