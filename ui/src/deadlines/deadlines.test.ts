import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { t, words } from "$lib/i18n";
import { deadlines } from "../dev/carrying.examples";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import DeadlinesView from "../views/DeadlinesView.svelte";
import NearDeadlines from "./NearDeadlines.svelte";
import { placeOf } from "./place";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk();
});

it.each([
  ["agreement-000002", "#/agreements/000002/procedure"],
  ["letter-1", "#/filing/letter-1"],
  ["commitment-1", "#/filing/commitment-1"],
])("a day of %s is kept at %s", (document, place) => {
  expect(placeOf(document)).toBe(place);
});

describe("the days left", () => {
  it.each([
    [0, "сьогодні"],
    [1, "лишився 1 день"],
    [2, "лишилося 2 дні"],
    [5, "лишилося 5 днів"],
    [11, "лишилося 11 днів"],
    [21, "лишився 21 день"],
    [22, "лишилося 22 дні"],
  ])("are %s: %s", (count, said) => {
    expect(t("days-left", { count })).toBe(said);
  });

  it.each([
    [1, "прострочено на 1 день"],
    [3, "прострочено на 3 дні"],
    [12, "прострочено на 12 днів"],
  ])("are over by %s: %s", (count, said) => {
    expect(t("days-over", { count })).toBe(said);
  });

  it("are said in English too", () => {
    words.speak("en");
    expect(t("days-left", { count: 1 })).toBe("1 day left");
    expect(t("days-over", { count: 2 })).toBe("overdue by 2 days");
  });
});

describe("the deadlines", () => {
  it("say the day, what is left, the matter and where it is kept", async () => {
    render(DeadlinesView);
    await screen.findByText("Відповісти на лист");
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows).toHaveLength(4);
    expect(rows[0]?.querySelector(".late")?.textContent).toBe("прострочено на 3 дні");
    expect(rows[1]?.querySelector(".soon")?.textContent).toBe("лишився 1 день");
    expect(rows[3]?.querySelector(".late, .soon")).toBeNull();
    const link = within(rows[1] as HTMLElement).getByRole("link");
    expect(link.getAttribute("href")).toBe("#/agreements/000002/procedure");
    const unverified = screen.getAllByText(/ще не звірено з першоджерелом/);
    expect(unverified.map((it) => it.closest("tr"))).toEqual([rows[1]]);
    const closed = screen.getByText("Цього дня установи можуть не працювати: субота.");
    expect(closed.closest("tr")).toBe(rows[2]);
    await expectAccessible(document.body);
  });

  it("leave as a calendar, and say how many", async () => {
    render(DeadlinesView);
    const save = screen.getByRole("button", { name: "Зберегти календар (.ics)" });
    await userEvent.click(save);
    expect(await screen.findByText("До календаря записано 3 строки.")).toBeTruthy();
    desk.troubles.set("export_calendar", fault("disk_full"));
    await userEvent.click(save);
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.queryByText(/До календаря записано/)).toBeNull();
  });

  it("say so where there are none", async () => {
    const answer = desk.answer;
    desk.answer = (command, args) => (command === "deadlines" ? [] : answer(command, args));
    render(DeadlinesView);
    expect(await screen.findByRole("heading", { name: "Строків немає" })).toBeTruthy();
  });
});

describe("the near deadlines", () => {
  it("are few on the first screen and lead to the others", async () => {
    const [first] = deadlines;
    const many = Array.from({ length: 8 }, (_, at) => ({ ...first, document: `letter-${at}` }));
    render(NearDeadlines, { deadlines: many as typeof deadlines });
    expect(screen.getAllByRole("row").slice(1)).toHaveLength(6);
    expect(screen.getByText("Тут не показано ще 2 близькі строки.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Усі строки" }).getAttribute("href")).toBe(
      "#/deadlines",
    );
    await expectAccessible(document.body);
  });

  it("may be none", () => {
    render(NearDeadlines, { deadlines: [] });
    expect(screen.getByText("Близьких строків немає.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
