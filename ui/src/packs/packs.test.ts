import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { FakeDesk } from "../dev/desk";
import { fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import Packs from "./Packs.svelte";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk();
});

const text = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();

describe("the procedure packs", () => {
  it("say their countries, their days, their steps and what was not verified", async () => {
    render(Packs);
    await screen.findByText("Україна, після постанови № 357");
    const [ukrainian, polish] = screen.getAllByRole("row").slice(1);
    expect(text(ukrainian)).toBe(
      "Україна, після постанови № 357 Святкові дні, ще не звірені з першоджерелом: Кодекс законів про працю України, стаття 73 Україна з 28.03.2025 звірено 22.11.2026 11 кроків 2 правила не звірено з першоджерелом",
    );
    expect(text(polish)).toBe(
      "Польща доданий вами Польща з 15.09.2000 до 31.12.2027 звірено 22.11.2026 4 кроки",
    );
    await expectAccessible(document.body);
  });

  it("take another one from a file, or say what is wrong with it", async () => {
    render(Packs);
    const add = screen.getByRole("button", { name: "Додати порядок із файла…" });
    await userEvent.click(add);
    expect(await screen.findByText("Порядок додано.")).toBeTruthy();
    desk.troubles.set("keep_pack", fault("pack"));
    await userEvent.click(add);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Нічого не змінено; угоди йдуть тим порядком");
    expect(screen.queryByText("Порядок додано.")).toBeNull();
  });
});
