import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import { events, VISIT } from "../dev/visit.examples";
import ImportCalendar from "./ImportCalendar.svelte";
import { Visit } from "./visit.svelte";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk();
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function looked(): Promise<void> {
  const visit = new Visit(VISIT.replace("visit-", ""));
  await visit.load();
  render(ImportCalendar, { visit });
  await press("Узяти з календаря (.ics)");
}

it("shows what a calendar brings before any of it is taken", async () => {
  await looked();
  const rows = (await screen.findAllByRole("listitem")).map((it) => it.textContent?.trim());
  expect(rows).toEqual([
    "23.10.2026 14:00–15:30 · Лекція · нове",
    "23.10.2026 09:45–11:40 · Вітання в міській раді · змінено",
    "23.10.2026 · День міста · без змін",
    "Щотижнева нарада · не взято: повторюється за правилом",
  ]);
  expect(document.activeElement?.textContent).toBe("Що є в календарі");
  expect(desk.count("act_on_visit")).toBe(0);
  await expectAccessible(document.body);
});

it("takes what was chosen, as one act", async () => {
  await looked();
  await userEvent.click(await screen.findByLabelText(/Вітання в міській раді/));
  await press("Узяти 1 захід");
  await waitFor(() =>
    expect(desk.last("act_on_visit")).toEqual({
      document: VISIT,
      act: { act: "takeEvents", events: [events[0]?.take] },
    }),
  );
  expect(await screen.findByRole("button", { name: "Узяти з календаря (.ics)" })).toBeTruthy();
});

it("takes nothing where the clerk thinks better of it, and says what is no calendar", async () => {
  await looked();
  await screen.findAllByRole("listitem");
  await press("Не брати");
  expect(desk.count("act_on_visit")).toBe(0);
  desk.troubles.set("look_into_calendar", fault("foreign"));
  await press("Узяти з календаря (.ics)");
  expect(await screen.findByRole("alert")).toBeTruthy();
});
