import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { desk as office } from "$lib/frame/desk.svelte";
import { FakeDesk } from "../dev/desk";
import { intakeView } from "../dev/intake.examples";
import { deskView, fault } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import IntakeView from "../views/IntakeView.svelte";
import { intake } from "./intake.svelte";

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
  cleanup();
  intake.finish();
  location.hash = "";
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const text = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name);

async function open() {
  const desk = withDesk(new FakeDesk());
  office.show(deskView());
  const { container } = render(IntakeView);
  return { desk, container };
}

async function lookOver() {
  const opened = await open();
  await press("Вибрати файл…");
  await screen.findByRole("heading", { level: 1, name: "Перегляньте знайдене" });
  await screen.findByLabelText("Наш орган");
  return opened;
}

it("looks at a file or at what was pasted; a cancelled dialog changes nothing", async () => {
  const { desk, container } = await open();
  await expectAccessible(container);
  desk.found = null;
  await press("Вибрати файл…");
  await waitFor(() => expect(desk.count("look_into_text")).toBe(1));
  await press("Розібрати текст");
  expect(screen.getByText("Вставте текст угоди")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Текст угоди"));
  await userEvent.paste("Угода про побратимство");
  await press("Розібрати текст");
  await screen.findByRole("heading", { level: 1, name: "Перегляньте знайдене" });
  expect(desk.last("look_at_text")).toEqual({ text: "Угода про побратимство" });
});

it("says why a file could not be read", async () => {
  const { desk } = await open();
  desk.troubles.set("look_into_text", fault("not_found"));
  await press("Вибрати файл…");
  await screen.findByRole("alert");
});

it("shows what was found, with the bodies that the text names", async () => {
  const { container } = await lookOver();
  expect(screen.getByText("Знайдено: 3 статті, 5 пунктів. Ще нічого не записано.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("Вид документа").value).toBe("twinning");
  expect(screen.getByLabelText<HTMLSelectElement>("Наш орган").value).toBe("yasnobir");
  expect(screen.getByLabelText<HTMLSelectElement>("Орган партнера").value).toBe("falkenbrueck");
  const [, first] = screen.getByLabelText<HTMLSelectElement>("Орган партнера").options;
  expect(first?.value).toBe("falkenbrueck");
  expect(text("Заголовок статті 2, німецькою").value).toBe("Austausch");
  expect(screen.getByText(/збережеться приміткою до неї/)).toBeTruthy();
  expect(screen.getByText(/Тарас Гнатюк, Anna Keller/)).toBeTruthy();
  await expectAccessible(container);
});

it("counts the doubtful rows, leads to the next and forgets what was confirmed", async () => {
  await lookOver();
  expect(screen.getByText("3 сумнівні рядки")).toBeTruthy();
  await press("Наступний сумнівний F9");
  expect(document.activeElement).toBe(text("Пункт 2.1, українською"));
  expect(document.activeElement?.getAttribute("aria-describedby")).toMatch(/--doubt$/);
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText("2 сумнівні рядки");
  await waitFor(() => expect(document.activeElement).toBe(text("Пункт 2.2, українською")));
  await userEvent.keyboard("{F9}");
  await waitFor(() => expect(document.activeElement).toBe(text("Пункт 2.3, українською")));
  await userEvent.click(
    within(screen.getByRole("group", { name: "Пункт 2.3" })).getByRole("button", {
      name: "Рядок правильний: Пункт 2.3",
    }),
  );
  await screen.findByText("1 сумнівний рядок");
});

it("mends a pairing by keys, and undoes it", async () => {
  await lookOver();
  text("Пункт 2.2, німецькою").focus();
  await userEvent.keyboard("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
  await waitFor(() => expect(document.activeElement).toBe(text("Пункт 2.3, німецькою")));
  expect(text("Пункт 2.3, німецькою").value).toContain("Unterkunft");
  expect(text("Пункт 2.2, німецькою").value).toBe("");
  await press("Скасувати");
  expect(text("Пункт 2.2, німецькою").value).toContain("Unterkunft");
  await press("Повернути");
  expect(text("Пункт 2.3, німецькою").value).toContain("Unterkunft");
});

it("has the same in a menu, where texts are split and joined", async () => {
  await lookOver();
  text("Пункт 2.2, німецькою").focus();
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  const join = await screen.findByRole("menuitem", { name: "З’єднати з наступним" });
  expect(join.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(screen.getByText("Відокремити в окремий рядок"));
  await waitFor(() => expect(text("Пункт 2.4, українською").value).toContain("Проживання"));
  expect(text("Пункт 2.3, українською").value).toBe("");
});

it("takes in what the clerk sees, and opens the agreement", async () => {
  const { desk } = await lookOver();
  const title = text("Назва, українською");
  await userEvent.clear(title);
  await userEvent.type(title, "Договір");
  await userEvent.click(screen.getByLabelText("Дата підписання: 18.05.2019"));
  await press("Узяти як угоду");
  await waitFor(() => expect(location.hash).toBe("#/agreements/draft-twinning"));
  const { articles, preamble } = intakeView();
  expect(desk.last("take_in")).toEqual({
    input: {
      template: "twinning",
      langs: ["uk", "de"],
      parties: [
        { body: "yasnobir", lang: "uk" },
        { body: "falkenbrueck", lang: "de" },
      ],
      title: {
        texts: { uk: "Договір", de: "Vereinbarung über die Städtepartnerschaft" },
        isDoubtful: false,
      },
      preamble,
      articles,
      rest: intakeView().rest,
      signedOn: null,
      years: 5,
    },
  });
  await waitFor(() => expect(intake.reading).toBeNull());
});

it("keeps a language that is left out as a comment, and lets a column be named anew", async () => {
  const { desk } = await lookOver();
  await userEvent.selectOptions(screen.getByLabelText("Мова стовпця 2"), "da");
  await userEvent.click(screen.getByRole("button", { name: "Прибрати: данська" }));
  expect(screen.getByText(/Цієї мови в угоді немає/)).toBeTruthy();
  await press("Узяти як угоду");
  await waitFor(() => expect(desk.count("take_in")).toBe(1));
  const { input } = desk.last("take_in") as { input: { rest: { texts: object }[] } };
  expect(input.rest.some((it) => JSON.stringify(it.texts).includes("Zweck"))).toBe(true);
});

it("waits while another text is chosen, and names what is missing", async () => {
  const { desk } = await lookOver();
  await press("Узяти інший текст");
  await press("Повернутися до перегляду");
  await userEvent.selectOptions(screen.getByLabelText("Орган партнера"), "");
  await press("Узяти як угоду");
  expect(screen.getByRole("alert").textContent).toContain("Виберіть орган партнера");
  expect(desk.count("take_in")).toBe(0);
});
