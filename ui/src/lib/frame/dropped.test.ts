import { render, screen, waitFor } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { FakeDesk } from "../../dev/desk";
import { expectAccessible, withDesk } from "../../dev/render";
import ImportView from "../../views/ImportView.svelte";
import Dropped from "./Dropped.svelte";
import { type Drag, dropped, type Taking } from "./dropped.svelte";

describe("Files dropped onto the window", () => {
  let desk: FakeDesk;
  let letGo: (() => void)[] = [];

  const file = (kind: string, count = 1): Drag => ({ kind, count, x: 10, y: 10 });
  const tell = (name: string, detail: Drag | null) =>
    dispatchEvent(new CustomEvent(name, { detail }));
  const offer = (taking: Taking) => letGo.push(dropped.offer(taking));
  const said = () => screen.getByRole("status").textContent?.trim();

  beforeEach(() => {
    for (const it of letGo) it();
    letGo = [];
    dropped.hover(null);
    dropped.forget();
    location.hash = "";
    desk = withDesk();
    render(Dropped);
  });

  it("are said what letting go will do, before it is done", async () => {
    tell("file-hover", file("xlsx"));
    await tick();
    expect(said()).toBe("Відпустіть файл, щоб переглянути таблицю перед унесенням.");
    await expectAccessible(document.body);
    tell("file-hover", file("exe"));
    await tick();
    expect(said()).toMatch(/^Цей файл тут узяти нікуди/);
    tell("file-hover", null);
    await tick();
    expect(said()).toBe("");
  });

  it("answer the dialog of the screen that takes them, and of no other", async () => {
    const asked: string[] = [];
    offer({ kinds: ["ics"], words: "drop-calendar", take: async () => void asked.push("ics") });
    offer({ kinds: ["vcf"], words: "drop-cards", take: async () => void asked.push("vcf") });
    tell("file-drop", file("vcf", 2));
    await waitFor(() => expect(desk.count("hold_dropped")).toBe(2));
    expect(asked).toEqual(["vcf"]);
    expect(desk.last("hold_dropped")).toEqual({ isHeld: false });
    await waitFor(() =>
      expect(said()).toBe("Узято лише перший із файлів. Решту перетягніть по одному."),
    );
  });

  it("are all attached where the pointer is", async () => {
    const parts = ["one", "two"].map((it) =>
      document.body.appendChild(Object.assign(document.createElement("div"), { id: it })),
    );
    const asked: string[] = [];
    for (const part of parts) {
      const take = async () => void asked.push(part.id);
      offer({ words: "drop-attach", part, take, takesEach: true });
    }
    document.elementFromPoint = () => parts[0] ?? null;
    tell("file-drop", file("jpg", 3));
    await waitFor(() => expect(asked).toEqual(["one", "one", "one"]));
    document.elementFromPoint = () => document.body;
    tell("file-drop", file("jpg"));
    await tick();
    expect(said(), "between two places nobody guesses").toMatch(/^Цей файл тут узяти нікуди/);
  });

  it("wait for the screen that takes them", async () => {
    tell("file-drop", file("csv"));
    await waitFor(() => expect(location.hash).toBe("#/import"));
    expect(desk.count("choose_table")).toBe(0);
    render(ImportView);
    await waitFor(() => expect(desk.count("choose_table")).toBe(1));
    await waitFor(() => expect(desk.count("hold_dropped")).toBe(2));
    const asked = desk.asked.map((it) => it.command).filter((it) => it !== "save_now");
    expect(asked).toEqual(["hold_dropped", "choose_table", "hold_dropped"]);
  });

  it("are left alone while a dialog is open", async () => {
    const dialog = document.body.appendChild(document.createElement("dialog"));
    dialog.setAttribute("open", "");
    tell("file-drop", file("csv"));
    await tick();
    expect(location.hash).toBe("");
    dialog.remove();
  });
});
