import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { AgreementView } from "$lib/api/bindings/AgreementView";
import { words } from "$lib/i18n";
import type { FakeDesk } from "../dev/desk";
import { refusal } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import { Agreement } from "./agreement.svelte";
import PaperFacts from "./PaperFacts.svelte";
import PrintDialog from "./PrintDialog.svelte";

const CELL = "agreement-000001/-";

let desk: FakeDesk;
let agreement: Agreement;

beforeEach(async () => {
  desk = withDesk();
  agreement = new Agreement("000001");
  await agreement.load();
});

const view = () => agreement.view as AgreementView;

async function showing(change: Partial<AgreementView["paper"]>): Promise<void> {
  agreement.view = { ...view(), paper: { ...view().paper, ...change } };
  await tick();
}

const set = (place: string, value: string) => ({ cell: `${CELL}/${place}`, case: null, value });

const edited = (place: string, value: string) =>
  waitFor(() => expect(desk.last("edit_agreement")).toEqual({ cell: `${CELL}/${place}`, value }));

const saidOf = (field: HTMLElement) =>
  (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent?.trim())
    .join(" ");

describe("the papers of an agreement", () => {
  it("are chosen at once, each in its own cell", async () => {
    render(PaperFacts, { agreement });
    await userEvent.selectOptions(screen.getByLabelText("Розташування мов"), "separate");
    await edited("layout", "separate");
    await userEvent.selectOptions(screen.getByLabelText("Порядок сторін"), "de");
    await edited("order", "de");
    await userEvent.click(screen.getByLabelText(/^За ДСТУ 4163/));
    await edited("profile", "official");
    await userEvent.selectOptions(screen.getByLabelText("Герби й прапори"), "both");
    await edited("emblems", "both");
    await userEvent.click(screen.getByLabelText("Один раз, під підписами"));
    await edited("label", "end");
    await userEvent.click(screen.getByLabelText(/^Відбиток тексту/));
    await edited("fingerprint", "true");
    await userEvent.click(screen.getByLabelText(/^Місце для ініціалів/));
    await edited("initials", "true");
    await userEvent.click(screen.getByLabelText("Поля для електронних підписів"));
    await edited("fields", "false");
    await waitFor(() => expect(view().paper.fields.value).toBe("false"));
    expect(Object.values(view().paper).map((it) => it.value)).toEqual([
      "separate",
      "official",
      "both",
      "end",
      "de",
      "true",
      "true",
      "false",
    ]);
  });

  it("bear arms, flags, both or neither, and say where these come from", () => {
    render(PaperFacts, { agreement });
    const emblems = screen.getByLabelText<HTMLSelectElement>("Герби й прапори");
    expect([...emblems.options].map((it) => [it.value, it.text])).toEqual([
      ["none", "Без гербів і прапорів"],
      ["arms", "Герби сторін"],
      ["flags", "Прапори держав"],
      ["both", "Герби й прапори"],
    ]);
    expect(emblems.value).toBe("none");
    expect(saidOf(emblems)).toContain("з карток сторін");
  });

  it("return to the order of the list by taking the alphabet away", async () => {
    await showing({ order: set("order", "de") });
    render(PaperFacts, { agreement });
    const order = screen.getByLabelText<HTMLSelectElement>("Порядок сторін");
    expect(order.selectedOptions[0]?.textContent).toBe("За німецькою абеткою");
    await userEvent.selectOptions(order, "Як у переліку сторін");
    await edited("order", "");
  });

  it("keep showing the alphabet of a language that has left the agreement", async () => {
    await showing({ order: set("order", "pl") });
    render(PaperFacts, { agreement });
    const order = screen.getByLabelText<HTMLSelectElement>("Порядок сторін");
    expect(order.selectedOptions[0]?.textContent).toBe("За польською абеткою");
  });

  it("bear no fingerprint where they are ceremonial, and say why", async () => {
    await showing({
      profile: set("profile", "ceremonial"),
      fingerprint: set("fingerprint", "true"),
    });
    render(PaperFacts, { agreement });
    const fingerprint = screen.getByLabelText<HTMLInputElement>(/^Відбиток тексту/);
    expect(fingerprint.checked).toBe(false);
    expect(fingerprint.getAttribute("aria-disabled")).toBe("true");
    expect(saidOf(fingerprint)).toBe("На урочистих примірниках відбитка не ставлять.");
    await userEvent.click(fingerprint);
    expect(fingerprint.checked).toBe(false);
    expect(desk.count("edit_agreement")).toBe(0);
  });

  it("say beside the choice what deserves a look", async () => {
    const sentence = "П’ять мов у стовпцях прочитати важко.";
    const finding = { path: `${CELL}/layout`, code: "too_many_columns", sentence };
    agreement.view = { ...view(), findings: [{ ...finding, severity: "caution" }] };
    render(PaperFacts, { agreement });
    expect(saidOf(screen.getByLabelText("Розташування мов"))).toBe(sentence);
  });

  it("say why a choice is refused", async () => {
    desk.troubles.set("edit_agreement", refusal("wrong_value"));
    render(PaperFacts, { agreement });
    await userEvent.click(screen.getByLabelText(/^Урочистий/));
    expect((await screen.findByRole("alert")).textContent).toContain("не підходить до поля");
  });

  it("place no languages where there is only one", () => {
    agreement.view = { ...view(), langs: ["uk"] };
    render(PaperFacts, { agreement });
    expect(screen.queryByLabelText("Розташування мов")).toBeNull();
  });

  it.each(["uk", "en"])("are accessible and leave no word out in %s", async (lang) => {
    words.speak(lang);
    const { container } = render(PaperFacts, { agreement });
    await expectAccessible(container);
    expect(container.textContent).not.toMatch(/paper-[a-z]/);
    cleanup();
    await showing({ profile: set("profile", "ceremonial") });
    await expectAccessible(render(PaperFacts, { agreement }).container);
  });
});

describe("the print dialog", () => {
  async function opened(): Promise<HTMLElement> {
    const { component } = render(PrintDialog, { agreement });
    component.open();
    await tick();
    return screen.getByRole("dialog");
  }

  it("makes a courtesy copy in the order that is chosen", async () => {
    const dialog = within(await opened());
    const [first] = view().parties;
    await userEvent.selectOptions(dialog.getByLabelText("Чий примірник"), first?.unit ?? "");
    await userEvent.click(dialog.getByText("Зберегти примірник для ознайомлення"));
    await waitFor(() =>
      expect(desk.last("print")).toEqual({
        agreement: "000001",
        paper: { paper: "courtesyCopy", party: first?.unit },
      }),
    );
  });

  it("tells the order of languages and parties as they stand on the papers", async () => {
    const first = () => screen.getAllByRole("row").map((it) => it.children[2]?.textContent);
    await opened();
    expect(screen.getByText("Мови зліва направо")).toBeTruthy();
    expect(first()).toEqual(["Стоїть першою", "Яснобір", "Фалькенбрюк"]);
    agreement.view = { ...view(), alternat: set("alternat", "false") };
    await showing({ layout: set("layout", "stacked"), order: set("order", "uk") });
    expect(screen.getByText("Порядок мов")).toBeTruthy();
    const alphabet = "За українською абеткою";
    expect(first()).toEqual(["Стоїть першою", alphabet, alphabet]);
  });

  it.each(["uk", "en"])("is accessible in %s", async (lang) => {
    words.speak(lang);
    await expectAccessible(await opened());
  });
});
