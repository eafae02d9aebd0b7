import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { FakeDesk } from "../dev/desk";
import { refusal } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import SaveCards from "./SaveCards.svelte";

let desk: FakeDesk;

beforeEach(() => {
  desk = withDesk();
});

describe("the cards", () => {
  const press = () =>
    userEvent.click(screen.getByRole("button", { name: "Зберегти контакти (.vcf)" }));

  it("hold no telephones unless that was chosen", async () => {
    render(SaveCards, { of: "visit-1" });
    await press();
    expect(desk.last("save_cards")).toEqual({ of: "visit-1", withPersonal: false });
    expect(await screen.findByText("Збережено 2 контакти")).toBeTruthy();
    await userEvent.click(screen.getByLabelText("з телефонами й поштою"));
    await press();
    expect(desk.last("save_cards")).toEqual({ of: "visit-1", withPersonal: true });
    await expectAccessible(document.body);
  });

  it("say why there are none", async () => {
    desk.troubles.set("save_cards", refusal("nothing_new"));
    render(SaveCards, { of: "visit-1" });
    await press();
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});
