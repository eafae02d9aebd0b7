import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { FakeDesk } from "../dev/desk";
import { expectAccessible, withDesk } from "../dev/render";
import AgreementView from "../views/AgreementView.svelte";

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

async function open(desk = new FakeDesk()) {
  withDesk(desk);
  render(AgreementView, { id: "000001" });
  const name = await screen.findByText("Акти, на які посилається текст");
  const laws = name.closest("details");
  if (!laws) throw new Error("no acts");
  laws.open = true;
  return laws;
}

const rowOf = (laws: HTMLElement, act: string) => {
  const row = within(laws).getByText(act, { exact: false }).closest("li");
  if (!row) throw new Error(`no row of ${act}`);
  return row;
};

it("lists every act with its day, source and the day it was checked", async () => {
  const laws = await open();
  const summary = "3 акти, 1 утратив чинність, 1 не в переліку";
  expect(within(laws).getByText(summary)).toBeTruthy();
  const charter = rowOf(laws, "Європейська хартія").textContent?.replaceAll(/\s+/g, " ");
  expect(charter).toContain("Ухвалено 15.10.1985 · чинний · перевірено станом на 12.03.2026");
  expect(charter).toContain("Звірено з першоджерелом");
  expect(charter).toContain("Джерело: https://www.coe.int/");
  await expectAccessible(laws);
});

it("says in words and by a shape what was replaced, not seen, or is not in the table", async () => {
  const laws = await open();
  const replaced = rowOf(laws, "№ 1861-IV");
  expect(replaced.textContent).toContain("Його замінив: Закон України «Про міжнародне");
  expect(replaced.textContent).not.toContain("чинний ·");
  expect(replaced.textContent).toContain("Не звірено з першоджерелом");
  const shapes = [...replaced.querySelectorAll("path")].map((it) => it.getAttribute("d"));
  expect(new Set(shapes).size).toBe(2);
  const quoted = rowOf(laws, "Як у тексті: «Gesetz vom 5. Mai 2010 Nr. 12»");
  expect(quoted.textContent).toContain("Не в переліку — перевірте самі");
  expect(quoted.querySelector("path")).toBeTruthy();
});

it("opens nothing: sources are words, and places lead to their clauses", async () => {
  const laws = await open();
  expect(laws.querySelector("a")).toBeNull();
  const charter = rowOf(laws, "Європейська хартія");
  const [everywhere, inGerman] = within(charter).getAllByRole("button", { hidden: true });
  expect(everywhere?.parentElement?.querySelector(".lang")).toBeNull();
  expect(inGerman?.parentElement?.querySelector(".lang")).toBeTruthy();
  await userEvent.click(inGerman as HTMLElement);
  const cell = "agreement-000001/areas-2/text/de";
  await waitFor(() => expect(document.activeElement?.id).toBe(cell));
});
