import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import Progress from "$lib/form/Progress.svelte";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import SaveAll from "./SaveAll.svelte";
import SaveList from "./SaveList.svelte";
import SaveMail from "./SaveMail.svelte";
import SaveTwinTowns from "./SaveTwinTowns.svelte";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk();
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("a table", () => {
  it("of participants tells what is personal only where that was chosen", async () => {
    render(SaveList, { list: "participants", visit: "visit-1" });
    await press("Зберегти таблицю…");
    const input = { list: "participants", visit: "visit-1", withPersonal: false };
    expect(desk.last("save_list")).toEqual({ input });
    expect(await screen.findByText("Записано 2 рядки")).toBeTruthy();
    await userEvent.click(screen.getByLabelText("з телефонами, поштою й іншими особистими даними"));
    await press("Зберегти таблицю…");
    expect(desk.last("save_list")).toEqual({ input: { ...input, withPersonal: true } });
    await expectAccessible(document.body);
  });
});

describe("a message", () => {
  it("goes to the first partner with the first paper until the clerk says otherwise", async () => {
    const recipients = [
      { value: "a", label: "Ельмінген" },
      { value: "b", label: "Замостя" },
    ];
    const papers = [
      { value: "working-copy", label: "робочий примірник" },
      { value: "courtesy-copy", label: "примірник для ознайомлення" },
    ];
    render(SaveMail, { document: "agreement-1", recipients, papers });
    await press("Зберегти лист для пошти (.eml)…");
    const input = { document: "agreement-1", to: "a", attach: "working-copy" };
    expect(desk.last("save_mail")).toEqual({ input });
    await userEvent.selectOptions(screen.getByLabelText("Кому"), "b");
    await userEvent.selectOptions(screen.getByLabelText("Документ у вкладенні"), "courtesy-copy");
    await press("Зберегти лист для пошти (.eml)…");
    expect(desk.last("save_mail")).toEqual({
      input: { document: "agreement-1", to: "b", attach: "courtesy-copy" },
    });
    await expectAccessible(document.body);
  });
});

describe("all data", () => {
  it("are written after a word on what is personal, and the folder is told", async () => {
    render(SaveAll);
    expect(screen.getByText(/особисті дані/)).toBeTruthy();
    await press("Зберегти всі дані…");
    expect(await screen.findByText(/pobratym 2026-11-23/)).toBeTruthy();
    await expectAccessible(document.body);
  });

  it("tell what went wrong", async () => {
    desk.troubles.set("save_all_data", fault("disk_full"));
    render(SaveAll);
    await press("Зберегти всі дані…");
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});

describe("a long task", () => {
  it("shows how far it is and can be stopped", async () => {
    render(Progress, { label: "Записуємо дані" });
    dispatchEvent(new CustomEvent("progress", { detail: { done: 3, all: 12 } }));
    await tick();
    const bar = await screen.findByLabelText<HTMLProgressElement>("Записуємо дані");
    expect([bar.value, bar.max]).toEqual([3, 12]);
    await press("Припинити");
    expect(desk.asked.some(({ command }) => command === "stop_task")).toBe(true);
    await expectAccessible(document.body);
  });
});

describe("the list of the website", () => {
  it("is written in the language that was chosen", async () => {
    render(SaveTwinTowns);
    await userEvent.selectOptions(screen.getByLabelText("Мова переліку"), "en");
    await press("Зберегти перелік для сайту…");
    expect(desk.last("save_twin_towns")).toEqual({ lang: "en" });
    await expectAccessible(document.body);
  });
});
