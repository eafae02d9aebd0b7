import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { words } from "$lib/i18n";
import { Agreement } from "../agreements/agreement.svelte";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import AgreementView from "../views/AgreementView.svelte";
import Versions from "./Versions.svelte";

let desk: FakeDesk;
let agreement: Agreement;
let container: HTMLElement;

async function open() {
  agreement = new Agreement("000001");
  await agreement.load();
  agreement.detour.take({ kind: "versions" });
  ({ container } = render(Versions, { agreement }));
  await screen.findByRole("heading", { name: /Версії та історія|Versions and history/ });
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const withFirst = "Порівняти з теперішнім текстом: надіслано партнеру 12.03";

beforeEach(() => {
  desk = withDesk();
});

describe("the versions of an agreement", () => {
  it("are listed newest first, with who kept them", async () => {
    await open();
    const names = [...container.querySelectorAll("li .name")].map((it) => it.textContent);
    expect(names.slice(0, 2)).toEqual(["після правок юриста", "надіслано партнеру 12.03"]);
    expect(screen.getByText(/^Тарас Гнатюк, 16\.10\.2026/)).toBeTruthy();
  });

  it("are kept under a name, and never under none", async () => {
    await open();
    await press("Зберегти версію");
    const name = screen.getByLabelText("Назва версії");
    expect(document.activeElement).toBe(name);
    expect(screen.getByText("Впишіть назву версії")).toBeTruthy();
    expect(desk.count("act")).toBe(0);
    await userEvent.type(name, " надіслано до області {Enter}");
    await waitFor(() =>
      expect(desk.last("act")).toMatchObject({
        act: { act: "keepVersion", name: "надіслано до області" },
      }),
    );
    await screen.findByText("надіслано до області", { selector: ".name" });
  });

  it("lie over the text, which waits behind them as it was", async () => {
    render(AgreementView, { id: "000001" });
    const opener = await screen.findByRole("button", { name: "Версії" });
    await userEvent.click(opener);
    await screen.findByRole("heading", { name: "Версії та історія" });
    const panes = document.querySelector<HTMLElement>(".panes");
    expect(panes?.inert).toBe(true);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(panes?.inert).toBe(false));
    expect(document.activeElement).toBe(opener);
    await userEvent.click(opener);
    const [there] = await screen.findAllByRole("button", { name: /^Перейти: зміна тексту/ });
    await userEvent.click(there as HTMLElement);
    await waitFor(() => expect(document.activeElement?.id).toMatch(/\/text\/uk$/));
    expect(panes?.inert).toBe(false);
  });

  it("lead back to where the clerk was", async () => {
    const button = document.createElement("button");
    document.body.append(button);
    agreement = new Agreement("000001");
    await agreement.load();
    button.focus();
    agreement.detour.take({ kind: "versions" });
    render(Versions, { agreement });
    const heading = screen.getByRole("heading", { name: "Версії та історія" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await userEvent.keyboard("{Escape}");
    expect(agreement.detour.to).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button));
    button.remove();
  });
});

describe("a comparison", () => {
  it("of two versions is asked for as they were chosen, the earlier one first", async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText("Раніша"), "version-1");
    const later = screen.getByLabelText<HTMLSelectElement>("Пізніша");
    expect([...later.options].map((it) => it.value)).toEqual(["now", "version-2"]);
    await userEvent.selectOptions(later, "version-2");
    await press("Порівняти");
    await screen.findByText("4 зміни");
    expect(desk.last("redline")).toEqual({
      agreement: "000001",
      from: "version-1",
      to: "version-2",
    });
    // The text has gone on since: words are taken back into the present text only.
    expect(screen.queryByText("Повернути цей текст")).toBeNull();
  });

  it("says in words what came, went and moved, and folds the rest", async () => {
    await open();
    await press(withFirst);
    await screen.findByText("4 зміни");
    const changed = screen.getByRole("region", { name: /Пункт 1\.1 змінено/ });
    expect(changed.querySelector("del")?.textContent).toContain("вилучено: п’ять, кінець");
    expect(changed.querySelector("ins")?.textContent).toContain("додано: три, кінець");
    expect(within(changed).getByText("без змін")).toBeTruthy();
    expect(screen.getByRole("region", { name: /Пункт 1\.2 вилучено/ })).toBeTruthy();
    expect(screen.getByRole("region", { name: /Пункт 1\.2 додано/ })).toBeTruthy();
    expect(screen.getByRole("region", { name: /Пункт 2\.1 переміщено/ })).toBeTruthy();
    const [fold] = screen.getAllByRole("button", { name: /^… \d+ пункт\S+ без змін$/ });
    expect(fold?.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(fold as HTMLElement);
    expect(screen.getByRole("region", { name: "Назва" })).toBeTruthy();
  });

  it("is walked by Alt+↓ and Alt+↑, and Escape leads back to the list", async () => {
    await open();
    await press(withFirst);
    await screen.findByText("4 зміни");
    const changes = [...container.querySelectorAll("[data-change]")];
    await userEvent.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(document.activeElement).toBe(changes[1]);
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(document.activeElement).toBe(changes[0]);
    const list = within(screen.getByRole("navigation", { name: "Зміни" }));
    expect(list.getAllByRole("button")[0]?.getAttribute("aria-current")).toBe("true");
    await userEvent.keyboard("{Escape}");
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("button", { name: withFirst })),
    );
    expect(agreement.detour.to).not.toBeNull();
  });

  it("takes the earlier words back where there were others, and goes on from there", async () => {
    await open();
    await press(withFirst);
    await screen.findByText("4 зміни");
    const [only, ...others] = screen.getAllByText("Повернути цей текст");
    expect(others).toEqual([]);
    desk.compared = { rows: [] };
    await userEvent.click(only as HTMLElement);
    await screen.findByText("Змін немає: тексти однакові");
    expect(desk.last("act")).toMatchObject({
      act: { act: "takeBack", version: "version-1" },
    });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Що змінилося" })),
    );
  });

  it("is saved as a PDF that can be opened", async () => {
    await open();
    await press(withFirst);
    await press("Зберегти як PDF…");
    await press("Відкрити порівняння.pdf");
    expect(desk.last("print_redline")).toEqual({
      agreement: "000001",
      from: "version-1",
      to: "now",
    });
    expect(desk.last("open_printed")).toEqual({ index: 0 });
    expect(screen.queryByText(/у порядку угоди/)).toBeNull();
  });

  it("is saved for Word, where changes are taken or refused", async () => {
    await open();
    await press(withFirst);
    await press("Документ Word (.docx)…");
    expect(await screen.findByText("Збережено: Угода.docx")).toBeTruthy();
    expect(desk.last("export_redline")).toEqual({
      agreement: "000001",
      from: "version-1",
      to: "now",
    });
    expect(screen.queryByText(/Word, 23.11.2026/)).toBeNull();
  });

  it("says why it could not be made", async () => {
    await open();
    desk.troubles.set("redline", fault("not_found"));
    await press(withFirst);
    expect((await screen.findByRole("alert")).textContent).toContain("Не вдалося");
  });

  it.each(["uk", "en"])("is accessible and leaves no word out in %s", async (lang) => {
    words.speak(lang);
    await open();
    await expectAccessible(container);
    await userEvent.click(container.querySelectorAll<HTMLElement>("ol .btn")[0] as HTMLElement);
    await waitFor(() => expect(container.querySelector("[data-change]")).toBeTruthy());
    container.querySelector<HTMLElement>(".fold")?.click();
    await expectAccessible(container);
    expect(container.textContent).not.toMatch(/(versions|history|clause)-[a-z]/);
  });
});

describe("the history", () => {
  it("leads to what was changed, and says where that is no more", async () => {
    await open();
    const [there, , ,] = await screen.findAllByRole("button", { name: /^Перейти: / });
    const [, gone] = screen.getAllByRole("button", { name: /^Перейти: / });
    await userEvent.click(gone as HTMLElement);
    expect(agreement.wanted).toBeNull();
    expect(screen.getByText("Цього місця в угоді вже немає.")).toBeTruthy();
    await userEvent.click(there as HTMLElement);
    expect(agreement.wanted?.cell).toMatch(/\/text\/uk$/);
  });

  it("goes back further when asked", async () => {
    await open();
    await screen.findAllByRole("button", { name: /^Перейти: / });
    await press("Показати ще");
    await waitFor(() => expect(desk.last("history")).toEqual({ agreement: "000001", limit: 60 }));
    await waitFor(() => expect(screen.queryByText("Показати ще")).toBeNull());
  });
});
