import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { EnterInput } from "$lib/api/bindings/EnterInput";
import { desk as office } from "$lib/frame/desk.svelte";
import { words } from "$lib/i18n";
import { agreementView } from "../agreements/fixture.examples";
import { carried } from "../agreements/procedure.examples";
import { FakeDesk } from "../dev/desk";
import { deskView, rows } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import View from "../views/EnterView.svelte";

vi.setConfig({ testTimeout: 30_000 });

let desk: FakeDesk;
let duplicates: typeof rows;

beforeEach(() => {
  desk = withDesk(new FakeDesk());
  office.show(deskView());
  duplicates = [];
  const answer = desk.answer;
  desk.answer = (command, args) => {
    const given = answer(command, args);
    if (command === "duplicates") return duplicates;
    return command === "enter" ? { ...agreementView(), procedure: carried() } : given;
  };
});
afterEach(() => {
  cleanup();
  location.hash = "";
});

async function open(): Promise<HTMLElement> {
  const { container } = render(View);
  await screen.findAllByRole("option", { name: "Фалькенбрюк" });
  return container;
}

const entered = () => (desk.last("enter") as { input: EnterInput }).input;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function fill(): Promise<void> {
  await userEvent.selectOptions(screen.getByLabelText("Орган партнера"), "falkenbrueck");
  await userEvent.type(screen.getByLabelText("Назва українською"), "Угода про побратимство");
  const signing = screen.getByLabelText(/^День і місце одним рядком/);
  await userEvent.type(signing, "22.03.2017, м. Устрики Долішні");
  await userEvent.tab();
  const place = screen.getByLabelText(/^Місце підписання/) as HTMLInputElement;
  await waitFor(() => expect(place.value).toBe("м. Устрики Долішні"));
}

it("takes an agreement from one line with its day and place, and goes on to its course", async () => {
  await open();
  await fill();
  await userEvent.type(screen.getByLabelText("Назва німецькою"), "Partnerschaftsvertrag");
  await userEvent.selectOptions(screen.getByLabelText("Строк дії"), "years");
  await userEvent.type(screen.getByLabelText("Скільки років"), "10");
  await userEvent.type(screen.getByLabelText(/^Номер реєстрації/), "41");
  await userEvent.type(screen.getByLabelText(/^Де лежить/), "Шафа 2");
  await press("Внести угоду");
  await waitFor(() => expect(location.hash).toBe("#/agreements/000001/procedure"));
  expect(entered()).toEqual({
    kind: "cooperation",
    stage: "in_force",
    langs: ["uk", "de"],
    parties: [
      { body: "yasnobir", lang: "uk" },
      { body: "falkenbrueck", lang: "de" },
    ],
    title: { uk: "Угода про побратимство", de: "Partnerschaftsvertrag" },
    place: { uk: "м. Устрики Долішні" },
    signedOn: "2017-03-22",
    term: "years",
    years: 10,
    until: null,
    areas: [],
    fields: { registration_number: "41", shelf: "Шафа 2" },
  });
});

it("says first what it seems to be a duplicate of, and enters it all the same", async () => {
  duplicates = rows.slice(3, 4);
  await open();
  await fill();
  await press("Внести угоду");
  const note = await screen.findByText("Схоже, ця угода вже є:");
  expect(desk.count("enter")).toBe(0);
  const alert = note.closest<HTMLElement>("[role=alert]") as HTMLElement;
  await waitFor(() => expect(document.activeElement).toBe(alert));
  const link = within(alert).getByRole("link", { name: "Угода про побратимство" });
  expect(link.getAttribute("href")).toBe("#/agreements/000004");
  await press("Внести угоду");
  await waitFor(() => expect(desk.count("enter")).toBe(1));
});

it("lists what is missing, in the words of the fields", async () => {
  await open();
  await press("Внести угоду");
  const links = within(await screen.findByRole("alert")).getAllByRole("link");
  expect(links.map((it) => it.textContent)).toEqual([
    "Виберіть орган партнера або впишіть його",
    "Впишіть назву угоди",
    "Впишіть день підписання",
  ]);
  await userEvent.click(links[1] as HTMLElement);
  expect(document.activeElement).toBe(screen.getByLabelText("Назва українською"));
  expect(desk.count("enter")).toBe(0);
});

it("records a need without a partner, with its areas and its words in our language", async () => {
  await open();
  await userEvent.click(screen.getByLabelText(/^Потребу у співробітництві/));
  expect(screen.queryByLabelText("Орган партнера")).toBeNull();
  await press("Записати потребу");
  expect(await screen.findByRole("link", { name: /чому потрібне/ })).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Чому потрібне співробітництво"), "Обмін досвідом");
  await userEvent.click(screen.getByLabelText(/^Спорт/));
  await userEvent.click(screen.getByLabelText(/^Водопостачання/));
  await press("Записати потребу");
  await waitFor(() => expect(location.hash).toBe("#/agreements/000001/procedure"));
  expect(entered()).toMatchObject({
    stage: "need",
    parties: [{ body: "yasnobir", lang: "uk" }],
    areas: ["water", "sport"],
    signedOn: null,
    fields: { "need/uk": "Обмін досвідом" },
  });
});

it("gives back the partner that was chosen before looking at the other choice", async () => {
  await open();
  await userEvent.selectOptions(screen.getByLabelText("Орган партнера"), "lyngmose");
  await userEvent.click(screen.getByLabelText(/^Потребу у співробітництві/));
  await userEvent.click(screen.getByLabelText(/^Угоду, яку вже укладено/));
  const partner = screen.getByLabelText("Орган партнера") as HTMLSelectElement;
  expect(partner.value).toBe("lyngmose");
});

it.each(["uk", "en"])("is accessible and leaves no word out in %s", async (lang) => {
  office.show(deskView({ settings: { ...deskView().settings, uiLang: lang } }));
  words.speak(lang);
  const container = await open();
  await expectAccessible(container);
  const [, need] = screen.getAllByRole("radio");
  await userEvent.click(need as HTMLElement);
  await expectAccessible(container);
  expect(container.textContent).not.toMatch(/\b(enter|form-field)-[a-z]/);
});
