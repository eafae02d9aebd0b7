import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Agreement } from "../agreements/agreement.svelte";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import { versions } from "../dev/versions.examples";
import Versions from "./Versions.svelte";

describe("A file that came back", () => {
  let desk: FakeDesk;
  let agreement: Agreement;
  let container: HTMLElement;

  beforeEach(async () => {
    desk = withDesk();
    agreement = new Agreement("000001");
    await agreement.load();
    if (agreement.view) agreement.view = { ...agreement.view, versions };
    ({ container } = render(Versions, { agreement }));
    await userEvent.click(screen.getByRole("button", { name: "Порівняти файл партнера…" }));
    await screen.findByRole("heading", { name: "Файл повернувся: Vereinbarung.docx" });
  });

  const cards = () => [...container.querySelectorAll<HTMLElement>("[data-change]")];

  it("shows what both changed first, and whose tracked changes were read", async () => {
    const names = cards().map((it) => it.querySelector("h3")?.textContent);
    expect(names).toEqual(["Пункт 1.2", "Пункт 1.1", "Після: Пункт 2.2", "Пункт 2.1", "Пункт 3.1"]);
    screen.getByText(/Автори: Karl Lindau/);
    screen.getByText("Розглянуто 0 з 5");
    await expectAccessible(container);
  });

  it("is decided by one key each, and taken in one act", async () => {
    cards()[0]?.focus();
    await userEvent.keyboard("2");
    expect(document.activeElement).toBe(cards()[1]);
    await userEvent.keyboard("11");
    screen.getByText("Розглянуто 3 з 5");
    await userEvent.click(screen.getByRole("button", { name: "Застосувати рішення" }));
    await waitFor(() => expect(desk.count("take_returned")).toBe(1));
    expect(desk.last("take_returned")).toEqual({
      agreement: "000001",
      input: {
        seen: "seen-1",
        base: "version-1",
        decisions: [
          { row: "clause-2", lang: "uk", take: "ours", text: null },
          { row: "clause-1", lang: "uk", take: "theirs", text: null },
          { row: "new-1", lang: null, take: "theirs", text: null },
        ],
        remarks: true,
      },
    });
    await screen.findByRole("heading", { name: "Версії та історія" });
  });

  it("proposes both changes in one only as a text to be edited", async () => {
    const card = within(cards()[0] as HTMLElement);
    cards()[0]?.focus();
    await userEvent.keyboard("3");
    const area = await card.findByLabelText<HTMLTextAreaElement>("Текст, який буде в угоді");
    expect(area.value).toBe("Внесок становить 150 гривень щороку.");
    screen.getByText("Розглянуто 0 з 5");
    await userEvent.click(card.getByRole("button", { name: "Узяти цей текст" }));
    screen.getByText("Розглянуто 1 з 5");
  });

  it("keeps the decisions where the desk refuses", async () => {
    desk.troubles.set("take_returned", fault("disk_full"));
    cards()[1]?.focus();
    await userEvent.keyboard("1");
    await userEvent.click(screen.getByRole("button", { name: "Застосувати рішення" }));
    await waitFor(() => expect(desk.count("take_returned")).toBe(1));
    screen.getByText("Розглянуто 1 з 5");
  });
});
