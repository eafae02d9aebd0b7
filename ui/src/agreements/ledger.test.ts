import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FakeDesk } from "../dev/desk";
import { expectAccessible, withDesk } from "../dev/render";
import AgreementView from "../views/AgreementView.svelte";
import { agreementView } from "./fixture.examples";
import { countsIn, nextUnfinished } from "./ledger";
import { linesOf } from "./places";
import { worked } from "./worked.examples";

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const at = (unit: string, lang: string) => `agreement-000001/${unit}/text/${lang}`;
const view = worked(agreementView({ articles: 2, missing: [["areas-3", "de"]] }));
const lines = linesOf(view);

describe("the ledger", () => {
  it("counts each state of a language, the least finished first", () => {
    expect(countsIn(lines, "de").map(({ state, count }) => [state, count])).toEqual([
      ["missing", 1],
      ["stale", 2],
      ["template", 9],
      ["checked", 1],
      ["certified", 1],
    ]);
  });

  it("goes round one language, then to the others, and past what is released", () => {
    expect(nextUnfinished(lines, "de", "")).toBe(at("purpose-2", "de"));
    expect(nextUnfinished(lines, "de", at("purpose-2", "de"))).toBe(at("areas-3", "de"));
    expect(nextUnfinished(lines, "de", at("areas-3", "de"))).toBe(at("purpose-2", "de"));
    expect(nextUnfinished(lines, "uk", at("purpose-2", "uk"))).toBe(at("areas-3", "de"));
    const done = linesOf(agreementView({ articles: 2 }));
    expect(nextUnfinished(done, "uk", "")).toBeNull();
  });
});

describe("a wording", () => {
  async function open() {
    const desk = withDesk(new FakeDesk());
    const { container } = render(AgreementView, { id: "000001" });
    await waitFor(() => expect(field("purpose-2", "de")).toBeTruthy());
    return { desk, container };
  }
  const field = (unit: string, lang: string) =>
    document.getElementById(at(unit, lang)) as HTMLTextAreaElement;
  const said = (unit: string, lang: string) =>
    field(unit, lang).closest<HTMLElement>(".cell")?.querySelector(".foot")?.textContent ?? "";
  const acts = (desk: FakeDesk) =>
    desk.asked.filter((it) => it.command === "act").map((it) => (it.args as { act: unknown }).act);
  const choose = async (unit: string, lang: string, name: string) => {
    field(unit, lang).focus();
    await userEvent.keyboard("{Shift>}{F10}{/Shift}");
    await userEvent.click(await screen.findByText(name));
  };

  it("says its state in a word, and who said so when", async () => {
    await open();
    expect(said("purpose-1", "de")).toMatch(/звірено\s+Софія Гай, 19\.10\.2026/);
    expect(said("areas-2", "de")).toMatch(/засвідчено\s+Бюро «Слово», № 118\s+Ірина Коваль/);
    expect(said("purpose-2", "de")).toContain("застаріло");
    expect(said("purpose-3", "de")).toContain("причина: Партнер підтвердив");
    expect(said("purpose-2", "uk")).toContain("чернетка");
  });

  it("is checked by a key, which goes on to the next unfinished one", async () => {
    const { desk } = await open();
    field("purpose-2", "de").focus();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(document.activeElement).toBe(field("areas-3", "de")));
    const cell = at("purpose-2", "de");
    expect(acts(desk)).toEqual([{ act: "check", cell, certifiedBy: null }]);
    expect(said("purpose-2", "de")).toContain("звірено");
  });

  it("is checked by its button, and the clerk stays there", async () => {
    await open();
    const cell = field("purpose-2", "uk").closest<HTMLElement>(".cell") as HTMLElement;
    await userEvent.click(within(cell).getByText("Текст звірено"));
    await waitFor(() => expect(document.activeElement).toBe(field("purpose-2", "uk")));
    expect(within(cell).queryByText("Текст звірено")).toBeNull();
  });

  it("is certified only with a name", async () => {
    const { desk } = await open();
    await choose("purpose-1", "de", "Засвідчив перекладач…");
    await userEvent.click(screen.getByText("Позначити засвідченим"));
    expect(await screen.findByText("Впишіть, хто засвідчив переклад")).toBeTruthy();
    expect(acts(desk)).toEqual([]);
    await userEvent.keyboard("Олена Перехрест{Enter}");
    const cell = at("purpose-1", "de");
    await waitFor(() =>
      expect(acts(desk)).toEqual([{ act: "check", cell, certifiedBy: "Олена Перехрест" }]),
    );
    await waitFor(() => expect(document.activeElement).toBe(field("purpose-1", "de")));
  });

  it("may be signed unchecked with a reason; Escape leaves it as it is", async () => {
    const { desk } = await open();
    await choose("purpose-2", "de", "Дозволити підписати незвіреним…");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(field("purpose-2", "de")));
    await choose("purpose-2", "de", "Дозволити підписати незвіреним…");
    await userEvent.keyboard("Зміст той самий{Enter}");
    await waitFor(() => expect(said("purpose-2", "de")).toContain("причина: Зміст той самий"));
    expect(acts(desk)).toHaveLength(1);
  });

  it("is found from the head of its column and by F9", async () => {
    const { container } = await open();
    // What is seen on the button is heard in the same words.
    const next = screen.getByRole("button", { name: "Наступний незвірений F9 (німецька)" });
    next.click();
    await waitFor(() => expect(document.activeElement).toBe(field("purpose-2", "de")));
    await userEvent.keyboard("{F9}");
    await waitFor(() => expect(document.activeElement).toBe(field("areas-3", "de")));
    await expectAccessible(container.querySelector(".colhead") as Element);
  });
});
