import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { ItemView } from "$lib/api/bindings/ItemView";
import type { ProgrammeDay } from "$lib/api/bindings/ProgrammeDay";
import type { FakeDesk } from "../dev/desk";
import { expectAccessible, withDesk } from "../dev/render";
import { VISIT, visitView } from "../dev/visit.examples";
import ProgrammeScale from "./ProgrammeScale.svelte";
import { blocksOf, hoursOf, minutesOf, moved, stretched, timeOf } from "./scale";
import { Visit } from "./visit.svelte";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk();
});

const item = (unit: string, from: string | null, until: string | null): ItemView => ({
  ...(visitView().days[0]?.items[0] as ItemView),
  unit,
  from,
  until,
});

const blocks = (...items: [string, string | null, string | null][]) =>
  blocksOf(items.map((it) => item(...it))).map((it) => [
    it.item.unit,
    timeOf(it.from),
    timeOf(it.until),
    `${it.column + 1}/${it.columns}`,
  ]);

describe("the scale of hours", () => {
  it("reads and says hours", () => {
    expect(minutesOf("08:52")).toBe(532);
    expect(timeOf(532)).toBe("08:52");
    expect(timeOf(1440)).toBe("00:00");
  });

  it("puts what is at one time side by side, and what only touches below", () => {
    expect(
      blocks(
        ["a", "09:00", "11:00"],
        ["b", "10:00", "10:30"],
        ["c", "10:30", "12:00"],
        ["d", "12:00", "13:00"],
        ["e", null, null],
      ),
    ).toEqual([
      ["a", "09:00", "11:00", "1/2"],
      ["b", "10:00", "10:30", "2/2"],
      ["c", "10:30", "12:00", "2/2"],
      ["d", "12:00", "13:00", "1/1"],
    ]);
  });

  it("ends at midnight, and draws what lasts no time", () => {
    expect(blocks(["a", "20:00", "02:00"], ["b", "23:50", null], ["c", "22:00", "00:00"])).toEqual([
      ["a", "20:00", "00:00", "1/3"],
      ["c", "22:00", "00:00", "2/3"],
      ["b", "23:50", "00:00", "3/3"],
    ]);
  });

  it("shows the hours of an office and those that are used", () => {
    expect(hoursOf([])).toEqual({ from: 480, until: 1080 });
    expect(hoursOf(blocksOf([item("a", "05:30", "22:10")]))).toEqual({ from: 300, until: 1380 });
  });

  it("moves and stretches within the day, to whole steps", () => {
    const hours = { from: 532, until: 548 };
    expect(moved(hours, 7, 5)).toEqual({ from: 540, until: 556 });
    expect(moved(hours, -900, 5)).toEqual({ from: 0, until: 16 });
    expect(moved(hours, 5000, 5).until).toBe(1440);
    expect(stretched(hours, 10, 15)).toEqual({ from: 532, until: 555 });
    expect(stretched(hours, -100, 5)).toEqual({ from: 532, until: 537 });
    expect(stretched(hours, 5000, 5).until).toBe(1440);
  });
});

describe("the programme by its hours", () => {
  const block = (unit: string) => document.getElementById(`${unit}-scale`) as HTMLElement;
  const end = (name: string) => screen.getByRole("slider", { name });

  const visit = () => new Visit(VISIT.replace("visit-", ""));

  async function opened(on = "2026-10-23", shown = visit()): Promise<void> {
    await shown.load();
    const day = shown.view?.days.find((it) => it.on === on) as ProgrammeDay;
    render(ProgrammeScale, { visit: shown, day, heading: "День" });
    // Ten hours, a pixel a minute.
    for (const track of document.querySelectorAll(".track"))
      Object.defineProperty(track, "offsetHeight", { value: 600 });
  }

  async function pull(from: HTMLElement, by: number, rest = {}): Promise<void> {
    // jsdom has no pointer events; those of a mouse carry the same.
    const at = (name: string, clientY: number) =>
      new MouseEvent(name, { bubbles: true, button: 0, clientY, ...rest });
    await fireEvent(from, at("pointerdown", 100));
    await fireEvent(window, at("pointermove", 100 + by));
  }
  const acted = () => desk.last("act_on_visit");

  it("shows items with their hours and what is found", async () => {
    await opened();
    const work = block("item-3");
    expect(work.textContent).toContain("11:30–12:45");
    expect(work.textContent).toContain("накладання 10 хвилин");
    await expectAccessible(document.body);
  });

  it("says no end that is not known", async () => {
    await opened("2026-10-25");
    expect(block("item-4").textContent?.trim()).toMatch(/^10:00\s/);
  });

  it("is moved by the pointer in steps of five minutes, or of fifteen", async () => {
    await opened();
    await pull(block("item-2"), 33);
    expect(block("item-2").textContent).toContain("10:05–12:15");
    await fireEvent.pointerUp(window);
    await waitFor(() =>
      expect(acted()).toEqual({
        document: VISIT,
        act: { act: "shiftItems", items: ["item-2"], minutes: 35 },
      }),
    );
    await pull(block("item-3"), 20, { shiftKey: true });
    await fireEvent.pointerUp(window);
    await waitFor(() => expect(acted()).toMatchObject({ act: { items: ["item-3"], minutes: 15 } }));
  });

  it("ends earlier or later where its edge is pulled", async () => {
    await opened();
    await pull(end("Кінець: Вітання в міській раді, обмін подарунками"), -25);
    await fireEvent.pointerUp(window);
    await waitFor(() =>
      expect(desk.last("edit_visit")).toEqual({
        cell: `${VISIT}/item-2/field.until`,
        value: "11:15",
      }),
    );
  });

  it("stays where it was after Escape, or a press that hardly moves", async () => {
    await opened();
    await pull(block("item-2"), 33);
    await userEvent.keyboard("{Escape}");
    await fireEvent.pointerUp(window);
    await pull(block("item-2"), 2);
    await fireEvent.pointerUp(window);
    expect(desk.count("act_on_visit")).toBe(0);
    expect(block("item-2").textContent).toContain("09:30–11:40");
  });

  it("is moved by keys, told aloud, and kept when the key is let go of", async () => {
    await opened();
    block("item-2").focus();
    const keys = userEvent.setup();
    await keys.keyboard("{ArrowDown>3}");
    expect(document.querySelector("[aria-live=assertive]")?.textContent).toContain("09:45–11:55");
    expect(desk.count("act_on_visit")).toBe(0);
    await keys.keyboard("{/ArrowDown}");
    await waitFor(() => expect(acted()).toMatchObject({ act: { minutes: 15 } }));
    end("Кінець: Зустріч на вокзалі").focus();
    await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
    await waitFor(() => expect(desk.last("edit_visit")).toMatchObject({ value: "09:23" }));
  });

  it("opens the form of an item that is clicked", async () => {
    const shown = visit();
    await opened("2026-10-23", shown);
    await userEvent.click(block("item-2"));
    await waitFor(() => expect(shown.opened).toBe("item-2"));
    expect(shown.shape).toBe("list");
  });
});
