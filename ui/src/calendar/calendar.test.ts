import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { CalendarEntry } from "$lib/api/bindings/CalendarEntry";
import { desk as known } from "$lib/frame/desk.svelte";
import { look } from "$lib/frame/look.svelte";
import { routeOf } from "$lib/frame/router.svelte";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import CalendarView from "../views/CalendarView.svelte";
import { calendarEntries } from "./calendar.examples";
import { byDay, mondayOf, monthAfter, rangeOf, stripsOf, weeksOf } from "./days";
import { placeOf } from "./place";

let desk: FakeDesk;

beforeEach(async () => {
  location.hash = "";
  look.room = "wide";
  desk = withDesk();
  await known.open("start");
});

const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, " ").trim();
const cell = (day: string) => document.querySelector<HTMLElement>(`[data-day="${day}"]`);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.day;

async function opened(day = "2026-10-20", mode = "month"): Promise<void> {
  render(CalendarView, { day, mode });
  await screen.findAllByText(/Візит: Фалькенбрюк|Записів немає/);
}

describe("the days", () => {
  it.each([
    ["2026-10-19", "2026-10-19"],
    ["2026-10-25", "2026-10-19"],
    ["2026-11-01", "2026-10-26"],
    ["2024-03-03", "2024-02-26"],
  ])("of the week of %s begin on %s", (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
  ])("%s and %i month are %s", (day, months, expected) => {
    expect(monthAfter(day, months)).toBe(expected);
  });

  it("of a month are whole weeks, over both changes of the clock", () => {
    expect(rangeOf("2026-10-20", "month")).toEqual({ from: "2026-09-28", until: "2026-11-01" });
    expect(rangeOf("2026-03-29", "week")).toEqual({ from: "2026-03-23", until: "2026-03-29" });
    expect(rangeOf("2026-02-10", "agenda")).toEqual({ from: "2026-02-01", until: "2026-02-28" });
    const weeks = weeksOf("2026-09-28", "2026-11-01");
    expect(weeks).toHaveLength(5);
    expect(weeks.flat()).toContain("2026-10-25");
    expect(new Set(weeks.flat()).size).toBe(35);
  });

  it("keep the parts of one entry in one line", () => {
    const entry = (id: string, from: string, until: string): CalendarEntry => ({
      ...(calendarEntries[0] as CalendarEntry),
      id,
      from,
      until,
    });
    const week = weeksOf("2026-10-19", "2026-10-25")[0] ?? [];
    const strips = stripsOf(week, [
      entry("a", "2026-10-01", "2026-10-20"),
      entry("b", "2026-10-20", "2026-10-22"),
      entry("c", "2026-10-21", "2026-10-21"),
      entry("d", "2026-10-22", "2026-11-30"),
    ]);
    const ids = strips.map((day) => day.map((it) => it?.entry.id ?? null));
    expect(ids).toEqual([["a"], ["a", "b"], ["c", "b"], ["d", "b"], ["d"], ["d"], ["d"]]);
    expect(strips[0]?.[0]).toMatchObject({ isFirst: true, isLast: false });
    expect(strips[6]?.[0]).toMatchObject({ isFirst: false, isLast: true });
  });

  it("of a list begin where it begins", () => {
    const days = byDay(calendarEntries, "2026-10-24").map(([day]) => day);
    expect(days).toEqual(["2026-10-24"]);
  });
});

it("leads to visits, procedures and agreements", () => {
  const places = calendarEntries.map((it) => placeOf(it));
  expect(places).toEqual([
    "#/filing/commitment-1",
    "#/visits/3c5dq1nn2x8s6m7c",
    "#/visits/2",
    "#/agreements/000002/procedure",
    "#/agreements/000001",
  ]);
  expect(routeOf("#/calendar?day=2026-10-24&mode=week")).toEqual({
    name: "calendar",
    day: "2026-10-24",
    mode: "week",
  });
});

describe("the calendar", () => {
  it("shows a month with what lasts over days", async () => {
    await opened();
    expect(screen.getByRole("heading", { name: "Жовтень 2026" })).toBeTruthy();
    expect(text(cell("2026-10-24"))).toBe(
      "Субота, 24 жовтня 2026 року 24 Візит: Візит: Фалькенбрюк " +
        "Візит: Онлайн-зустріч: Вежбогура (скасовано) " +
        "Строк: Яснобір – Вежбогура: Відповідь міністерства " +
        "Річниця: Угода про побратимство: Ювілей: 25 років від підписання",
    );
    expect(text(cell("2026-10-15"))).toContain("Строк, прострочено:");
    expect(within(cell("2026-10-27") as HTMLElement).getByRole("link")).toBeTruthy();
    await expectAccessible(document.body);
  });

  it("is walked by arrows, weeks and months", async () => {
    await opened();
    cell("2026-10-20")?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("2026-10-21");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("2026-10-28");
    await userEvent.keyboard("{Home}");
    expect(focused()).toBe("2026-10-26");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("2026-11-01");
    expect(screen.getByRole("heading", { name: "Листопад 2026" })).toBeTruthy();
    await userEvent.keyboard("{PageUp}");
    expect(focused()).toBe("2026-10-01");
    await userEvent.keyboard("{PageDown}{PageDown}");
    expect(focused()).toBe("2026-12-01");
    expect(desk.last("calendar")).toEqual({ from: "2026-11-30", until: "2027-01-03" });
  });

  it("tabs into the entries of the day alone", async () => {
    await opened("2026-10-24");
    cell("2026-10-24")?.focus();
    await userEvent.tab();
    expect(document.activeElement?.getAttribute("href")).toBe("#/visits/3c5dq1nn2x8s6m7c");
    const links = screen.getAllByRole("link", { name: /Фалькенбрюк/ });
    expect(links.map((it) => it.tabIndex)).toEqual([-1, 0, -1, -1, -1]);
  });

  it("shows a week and a list, and keeps the day", async () => {
    await opened("2026-10-24");
    await press("Тиждень");
    expect(screen.getByRole("heading", { name: "19.10.2026–25.10.2026" })).toBeTruthy();
    expect(screen.getAllByRole("gridcell")).toHaveLength(7);
    await press("Далі");
    expect(await screen.findByRole("heading", { name: "26.10.2026–01.11.2026" })).toBeTruthy();
    await press("Сьогодні");
    await press("Список");
    const day = within(
      await screen.findByRole("region", { name: "П’ятниця, 23 жовтня 2026 року" }),
    );
    expect(text(day.getByRole("listitem"))).toBe("Візит: Візит: Фалькенбрюк 23.10.2026–27.10.2026");
    expect(location.hash).toBe("#/calendar?day=2026-10-20&mode=agenda");
    await expectAccessible(document.body);
  });

  it("is a list where the window is narrow", async () => {
    look.room = "narrow";
    await opened();
    expect(screen.queryByRole("grid")).toBeNull();
    expect(screen.queryByRole("group", { name: "Вигляд календаря" })).toBeNull();
    expect(screen.getByRole("region", { name: "Субота, 24 жовтня 2026 року" })).toBeTruthy();
  });

  it("says where nothing is, and why it could not be read", async () => {
    await opened("2031-02-03", "agenda");
    expect(screen.getByText("Лютий 2031: ні візитів, ні строків, ні річниць угод.")).toBeTruthy();
    desk.troubles.set("calendar", fault("io"));
    await press("Далі");
    expect(await screen.findByRole("alert")).toBeTruthy();
    desk.troubles.clear();
    await press("Спробувати ще раз");
    expect(await screen.findByText(/Березень 2031:/)).toBeTruthy();
  });

  it("takes today where the address names no day", async () => {
    render(CalendarView, { day: "2026-13-40", mode: "decade" });
    expect(await screen.findByRole("heading", { name: "Жовтень 2026" })).toBeTruthy();
  });
});
