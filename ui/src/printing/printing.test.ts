import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { desk as known } from "$lib/frame/desk.svelte";
import type { FakeDesk } from "../dev/desk";
import { printLog } from "../dev/printing.examples";
import { expectAccessible, withDesk } from "../dev/render";
import ReportView from "../views/ReportView.svelte";
import PrintLog from "./PrintLog.svelte";
import PrintTo from "./PrintTo.svelte";
import { printTo } from "./print-to.svelte";

let desk: FakeDesk;

beforeEach(async () => {
  desk = withDesk();
  Object.assign(printTo, { way: "files", printer: "", copies: "1", sides: "one", printers: [] });
  await known.open("start");
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const choose = async (way: string) => userEvent.click(await screen.findByLabelText(way));
const said = (element: Element) => element.textContent?.replace(/\s+/g, " ").trim();

describe("where papers go", () => {
  it("is a folder until a printer is chosen, which then stands with the last choice", async () => {
    const { container } = render(PrintTo, { id: "to" });
    await choose("На принтер");
    expect(screen.getByLabelText<HTMLSelectElement>("Принтер").value).toBe("Приймальня");
    expect(printTo.target).toEqual({
      to: "printer",
      printer: "Приймальня",
      copies: 1,
      sides: "long",
    });
    await expectAccessible(container);
    await userEvent.selectOptions(screen.getByLabelText("Принтер"), "Архів HP 400");
    const copies = screen.getByLabelText("Копій");
    await userEvent.clear(copies);
    await userEvent.type(copies, "20");
    expect(printTo.target).toMatchObject({ printer: "Архів HP 400", copies: 20 });
    await choose("Відкрити для перегляду");
    expect(printTo.target).toEqual({ to: "viewer" });
    await choose("У файл");
    expect(printTo.target).toBeUndefined();
  });

  it("is no printer where the computer has none", async () => {
    desk.printers = { printers: [], printer: null, sides: "one" };
    render(PrintTo, { id: "to" });
    await waitFor(() => expect(desk.last("printers")).toBeDefined());
    expect(screen.queryByLabelText("На принтер")).toBeNull();
    expect(screen.getByLabelText("Відкрити для перегляду")).toBeTruthy();
  });

  it("goes with what is printed, and Ctrl+P leads to it", async () => {
    render(ReportView);
    await choose("На принтер");
    await press("Надрукувати звіт");
    expect(desk.last("print_report")).toMatchObject({ to: { to: "printer", sides: "long" } });
    dispatchEvent(new CustomEvent("print"));
    expect(document.activeElement?.id).toBe("report-print-to");
  });
});

describe("what was printed", () => {
  it("is told with the originals that exist", async () => {
    const { container } = render(PrintLog, { document: "agreement-000001" });
    const [originals, prints] = await screen.findAllByRole("list");
    const lines = (list: HTMLElement | undefined) =>
      within(list as HTMLElement)
        .getAllByRole("listitem")
        .map(said);
    expect(lines(originals)[1]).toMatch(/^№ 2 — Фалькенбрюк, друкували кілька разів \(2\)/);
    expect(lines(prints)[0]).toMatch(/20 копій · на принтер Приймальня$/);
    expect(lines(prints)).toHaveLength(printLog.prints.length);
    await expectAccessible(container);
  });
});
