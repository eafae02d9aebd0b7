import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AgreementView as View } from "$lib/api/bindings/AgreementView";
import { FakeDesk } from "../dev/desk";
import { expectAccessible, withDesk } from "../dev/render";
import AgreementView from "../views/AgreementView.svelte";
import { agreementView } from "./fixture.examples";
import { chipWords, found, insertables } from "./insertable";
import { worked } from "./worked.examples";

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const CELL = "agreement-000001/areas-1/text/uk";
const field = () => document.getElementById(CELL) as HTMLElement;

async function open() {
  const desk = withDesk(new FakeDesk());
  const { container } = render(AgreementView, { id: "000001" });
  await waitFor(() => expect(field()).toBeTruthy());
  return { desk, container };
}

describe("a clause with emphasis and facts", () => {
  it("says its facts in words, at rest and while it is edited", async () => {
    const { container } = await open();
    const says = () => {
      expect(field().textContent).toContain("насамперед у таких галузях, зокрема з 24 жовтня");
      expect(field().textContent).not.toMatch(/[*{}]/);
      const chips = [...field().querySelectorAll(".chip")].map((it) => it.textContent);
      expect(chips).toEqual(["24 жовтня 2026 року", expect.stringMatching(/\S/)]);
    };
    says();
    expect(field().getAttribute("role")).toBe("textbox");
    expect(field().lang).toBe("uk");
    field().focus();
    says();
    await expectAccessible(container);
  });

  it("takes in a fact that was searched for, by keys alone", async () => {
    const { desk, container } = await open();
    field().focus();
    await userEvent.keyboard("{Control>}{Alt>}[KeyI]{/Alt}{/Control}");
    const dialog = await screen.findByRole("dialog", { name: "Вставити відомість…" });
    await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("combobox"));
    await expectAccessible(container);
    await userEvent.keyboard("дата підп");
    const options = () => within(dialog).getAllByRole("option");
    await waitFor(() => expect(options()).toHaveLength(1));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(screen.queryByRole("dialog", { name: "Вставити відомість…" })).toBeNull();
    field().blur();
    await waitFor(() => expect(desk.count("edit_agreement")).toBe(1));
    const { value } = desk.last("edit_agreement") as { value: string };
    expect(value.match(/\{signed_on\}/g)).toHaveLength(2);
    expect(value).toContain("**насамперед** у таких галузях, *зокрема* з {signed_on}");
  });

  it("is left as it was by Escape", async () => {
    const { desk } = await open();
    field().focus();
    await userEvent.click(screen.getByText("Вставити відомість…"));
    await screen.findByRole("combobox", { name: "Що вставити" });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(field()));
    field().blur();
    expect(desk.count("edit_agreement")).toBe(0);
  });
});

describe("what can be put in", () => {
  const view: View = worked(agreementView({ articles: 2 }));
  const UNIT = "0123456789abcdef";
  const [party] = view.parties;
  if (party) party.unit = UNIT;

  it("are names in a case, days, sums and references with their heading", () => {
    const all = insertables(view, "uk", "genitive", new Map());
    const names = all.map((it) => it.name);
    expect(names).toContain("офіційна назва сторони Яснобір в родовому відмінку");
    expect(names).toContain("коротка назва сторони Яснобір");
    expect(names).toContain("дата підписання");
    expect(names).toContain("Бюджет програми");
    expect(names.some((it) => it.startsWith("номер пункту: Пункт 1.1. "))).toBe(true);
    expect(all[0]?.code).toBe(`party:${UNIT}|genitive`);
    expect(found(all, "бюдж прог").map((it) => it.name)).toEqual(["Бюджет програми"]);
  });

  it("are called by what they are, also those that are gone", () => {
    const [wording] = view.title;
    if (!wording) throw new Error("no title");
    const say = (code: string) => chipWords(view, wording, {}, code);
    expect(say(`short:${UNIT}`)).toMatchObject({ says: "Яснобір", isKnown: true });
    expect(say("article:zzzzzzzzzzzzzzzz")).toMatchObject({ says: "", isKnown: false });
  });
});
