import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { words } from "$lib/i18n";
import { Agreement } from "../agreements/agreement.svelte";
import { clauseOf, libraryItems, spotBelow } from "../agreements/from-library";
import type { FakeDesk } from "../dev/desk";
import { fault, refusal } from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";
import LibraryView from "../views/LibraryView.svelte";
import Exchange from "./Exchange.svelte";
import KeepClause from "./KeepClause.svelte";
import LibraryBeside from "./LibraryBeside.svelte";

let desk: FakeDesk;
let agreement: Agreement;

beforeEach(async () => {
  desk = withDesk();
  agreement = new Agreement("000001");
  await agreement.load();
});

const view = () => {
  if (!agreement.view) throw new Error("the agreement is loaded");
  return agreement.view;
};
const first = () => view().articles[0];
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
/** By role among ninety clauses would take seconds. */
const labelled = (label: string) =>
  [...document.querySelectorAll<HTMLElement>("[aria-label]")].find(
    (it) => it.getAttribute("aria-label") === label,
  ) as HTMLElement;
const card = (name: string) => labelled(name);
const act = () => desk.last("act") as { act: Record<string, unknown> };

/** Few enough clauses for a test to look through. */
async function search(text: string) {
  await userEvent.type(screen.getByRole("searchbox"), text);
  await waitFor(() => expect(desk.last("library")).toMatchObject({ query: text }));
}

async function menu(name: string, item: string) {
  await userEvent.click(labelled(`Дії: ${name}`));
  await userEvent.click(screen.getByRole("menuitem", { name: item }));
}

describe("the library beside an agreement", () => {
  async function open(spot = { article: first()?.unit ?? "", after: null as string | null }) {
    agreement.detour.take({ kind: "library", spot });
    const { container } = render(LibraryBeside, { agreement, spot });
    await screen.findByText(/^\d+ положень$/);
    return container;
  }

  it("tells standard, alternative and own clauses apart, in the agreement's languages", async () => {
    await open();
    const standard = within(card("Мета і засади: положення 1"));
    expect(standard.getByText("стандартне")).toBeTruthy();
    expect(standard.getByText("Українська")).toBeTruthy();
    expect(standard.getByText(/^Zweck dieser Vereinbarung/).getAttribute("lang")).toBe("de");
    expect(within(card("Мета і засади: положення 2")).getByText("інший варіант")).toBeTruthy();
    expect(document.querySelectorAll(".own")).toHaveLength(1);
    const groups = screen.getAllByRole("heading", { level: 2 }).map((it) => it.textContent);
    expect(groups.slice(-2)).toEqual(["Положення за темами", "Окремі сфери співробітництва"]);
  });

  it("says where a clause stands already, and leads there instead of inserting it twice", async () => {
    await open();
    const standing = within(card("Мета і засади: положення 1"));
    expect(standing.queryByText("Вставити")).toBeNull();
    await userEvent.click(standing.getByText("Є в угоді: Пункт 1.1"));
    expect(agreement.wanted?.cell).toBe(first()?.clauses[0]?.wordings[0]?.cell);
  });

  it("puts a clause where the clerk came from, and the next one below it", async () => {
    const unit = first()?.unit ?? "";
    await open({ article: unit, after: first()?.clauses[0]?.unit ?? null });
    await userEvent.click(labelled("Вставити: Мета і засади: положення 2"));
    await screen.findByText(/^Вставлено: Пункт 1\.2/);
    expect(act().act).toMatchObject({ act: "insertClause", article: unit, after: "purpose-1" });
    expect(document.activeElement?.textContent?.trim()).toBe("Перейти туди");
    const made = agreement.made;
    const spot = screen.getByLabelText<HTMLSelectElement>("Куди вставляти");
    expect(spot.selectedOptions[0]?.textContent).toBe("Після пункту 1.2");
    await userEvent.click(labelled("Вставити: Фінансування: положення 2"));
    await screen.findByText(/^Вставлено: Пункт 1\.3/);
    expect(act().act).toMatchObject({ article: unit, after: made });
    await press("Перейти туди");
    expect(agreement.wanted?.cell).toContain(agreement.made ?? "?");
  });

  it("puts recitals among the recitals, and an article after the one it came from", async () => {
    await open();
    const last = view().recitals.at(-1)?.unit;
    await userEvent.click(labelled("Вставити: Преамбула: положення 2"));
    await screen.findByText(/^Вставлено: Преамбула, абзац \d/);
    expect(act().act).toMatchObject({ act: "insertClause", article: null, after: last });
    expect(labelled("Вставити як нову статтю: Преамбула")).toBeUndefined();
    await userEvent.click(labelled("Вставити як нову статтю: Захист дітей"));
    await screen.findByText(/^Вставлено: Стаття 2/);
    expect(act().act).toMatchObject({ act: "insertArticle", after: first()?.unit });
  });

  it("shows on top what is wanted, and why, until it is put in", async () => {
    await open();
    const wanted = await screen.findByRole("region", { name: "Бракує 1 положення" });
    expect(wanted.textContent).toContain("потрібне положення про запобігання корупції");
    await userEvent.click(within(wanted).getByText("Вставити"));
    await waitFor(() => expect(screen.queryByText("Бракує 1 положення")).toBeNull());
    expect(act().act).toMatchObject({ clause: "integrity-corruption" });
  });

  it("can be searched, and says what to do where nothing is found", async () => {
    await open();
    await search("корупці");
    await waitFor(() => expect(document.querySelectorAll("article").length).toBeLessThan(5));
    await userEvent.clear(screen.getByRole("searchbox"));
    await search("ніде");
    await screen.findByText("Нічого не знайдено");
    await press("Очистити пошук");
    await screen.findByText(/^\d\d положень$/);
  });

  it("refuses nothing silently", async () => {
    await open();
    desk.troubles.set("act", refusal("text_closed"));
    await userEvent.click(labelled("Вставити: Фінансування: положення 2"));
    expect((await screen.findByRole("alert")).textContent).toContain("Текст узгоджено");
  });

  it("offers no insertion into a settled text", async () => {
    agreement.view = { ...view(), isClosed: true };
    await open();
    expect(screen.queryByText("Вставити")).toBeNull();
    expect(screen.queryByLabelText("Куди вставляти")).toBeNull();
  });

  it("closes on Escape, after the search was emptied", async () => {
    await open();
    await search("х");
    await userEvent.keyboard("{Escape}");
    expect(agreement.detour.to).not.toBeNull();
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.keyboard("{Escape}");
    expect(agreement.detour.to).toBeNull();
  });

  it.each(["uk", "en"])("is accessible and leaves no word out in %s", async (lang) => {
    const container = await open();
    await search("фінансування");
    await waitFor(() => expect(document.querySelectorAll("article").length).toBeLessThan(12));
    words.speak(lang);
    await expectAccessible(container);
    expect(container.textContent).not.toMatch(/(library|own|clause)-[a-z]/);
  });
});

describe("an exchange", () => {
  const open = async () => {
    const clause = first()?.clauses[0]?.unit ?? "";
    agreement.detour.take({ kind: "exchange", clause });
    render(Exchange, { agreement, clause });
    return within(await screen.findByRole("dialog", { name: "Замінити положення: Пункт 1.1" }));
  };

  it("is offered at a clause that has alternatives, and at no other", () => {
    const [clause, other] = agreement.lines.filter((it) => it.kind === "clause");
    const labels = (line = clause) =>
      line ? libraryItems(agreement, line).map((it) => it.label) : [];
    expect(labels()).toContain("Замінити іншим варіантом…");
    expect(labels(other)).not.toContain("Замінити іншим варіантом…");
    expect(labels(agreement.lines[0])).toEqual(["Додати до преамбули з бібліотеки…"]);
  });

  it("shows the standard wording first, and puts another in its place", async () => {
    const dialog = await open();
    const all = dialog.getAllByRole("article");
    expect(all).toHaveLength(3);
    expect(within(all[0] as HTMLElement).getByText("стандартне")).toBeTruthy();
    expect(within(all[0] as HTMLElement).getByText("стоїть зараз")).toBeTruthy();
    expect(dialog.getByText(/^Заміну можна скасувати/)).toBeTruthy();
    await userEvent.click(dialog.getAllByText("Замінити цим")[1] as HTMLElement);
    await waitFor(() =>
      expect(act().act).toMatchObject({ act: "exchange", provision: "purpose-recovery" }),
    );
    // The desk goes there, which closes the dialog.
    expect(agreement.wanted?.cell).toContain("purpose-1");
  });

  it("warns that own words will be replaced", async () => {
    const [wording] = first()?.clauses[0]?.wordings ?? [];
    if (wording) Object.assign(wording, { text: "Наші слова.", state: "draft" });
    const dialog = await open();
    expect(dialog.getByText(/^Власні слова цього положення буде замінено/)).toBeTruthy();
    await expectAccessible(document.body);
  });
});

describe("a clause of the agreement", () => {
  it("is kept in the library with its topic and its words in all languages", async () => {
    const clause = first()?.clauses[0]?.unit ?? "";
    agreement.detour.take({ kind: "keep", clause });
    render(KeepClause, { agreement, clause });
    const dialog = within(await screen.findByRole("dialog", { name: "Власне положення" }));
    const german = dialog.getByLabelText<HTMLTextAreaElement>("Текст німецькою");
    expect(german.lang).toBe("de");
    await userEvent.clear(german);
    await userEvent.type(german, "Unser Zweck.");
    await expectAccessible(document.body);
    await userEvent.click(dialog.getByText("Зберегти до бібліотеки"));
    await waitFor(() => expect(desk.count("keep_clause")).toBe(1));
    expect(desk.last("keep_clause")).toMatchObject({
      id: null,
      input: {
        topic: "purpose",
        texts: { uk: clauseOf(view(), clause)?.wordings[0]?.text, de: "Unser Zweck." },
      },
    });
    await waitFor(() => expect(agreement.detour.to).toBeNull());
  });

  it("is where the library is opened from", () => {
    const [title, recital] = agreement.lines;
    expect(title && spotBelow(title)).toEqual({ article: null, after: null });
    expect(recital && spotBelow(recital)).toEqual({ article: null, after: recital?.unit });
    const heading = agreement.lines.find((it) => it.kind === "heading");
    expect(heading && spotBelow(heading)).toEqual({ article: heading?.unit, after: null });
  });
});

describe("the library as such", () => {
  async function open() {
    render(LibraryView);
    await screen.findByText(/^\d+ положень$/);
    await search("облік");
    await screen.findByText("1 положення");
  }
  const OWN = "Фінансування: положення 1";

  it("shows three of its languages until others are asked for", async () => {
    await open();
    const shown = () => within(card(OWN)).getAllByRole("term");
    expect(shown().map((it) => it.textContent)).toEqual(["Українська", "English", "Deutsch"]);
    await userEvent.click(screen.getByLabelText("Польська"));
    expect(shown()).toHaveLength(4);
    expect(within(card(OWN)).getByText("Немає тексту польською")).toBeTruthy();
  });

  it("asks for a topic and for words before a clause is kept", async () => {
    await open();
    await press("Написати власне");
    const dialog = within(screen.getByRole("dialog", { name: "Власне положення" }));
    await userEvent.click(dialog.getByText("Зберегти до бібліотеки"));
    const summary = dialog.getByRole("alert");
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(within(summary).getAllByRole("link")).toHaveLength(2);
    expect(desk.count("keep_clause")).toBe(0);
  });

  it("changes, removes and brings back what the office wrote", async () => {
    await open();
    await menu(OWN, "Змінити…");
    const dialog = within(screen.getByRole("dialog", { name: "Змінити власне положення" }));
    await userEvent.type(dialog.getByLabelText("Текст українською"), " І це.");
    await userEvent.click(dialog.getByText("Зберегти до бібліотеки"));
    await within(card(OWN)).findByText(/І це\.$/);
    expect(desk.last("keep_clause")).toMatchObject({ id: "own-1" });
    await menu(OWN, "Вилучити з бібліотеки");
    const back = await screen.findByRole("button", { name: "Повернути" });
    expect(document.activeElement).toBe(back);
    expect(desk.last("remove_clause")).toEqual({ id: "own-1" });
    await userEvent.click(back);
    await waitFor(() => expect(card(OWN)).toBeTruthy());
  });

  it("tells where a clause stands, and how it reads there", async () => {
    await open();
    await userEvent.clear(screen.getByRole("searchbox"));
    await search("Метою цієї Угоди є розвиток");
    await screen.findByText("1 положення");
    await menu("Мета і засади: положення 1", "Де воно стоїть");
    await screen.findByText("Стоїть у 2 угодах");
    const uses = within(labelled("Де стоїть: Мета і засади: положення 1"));
    const [link] = uses.getAllByRole("link");
    expect(link?.getAttribute("href")).toMatch(/^#\/agreements\/000001\?cell=agreement-/);
    expect(uses.getAllByText(/за шаблоном/).length).toBeGreaterThan(1);
    await userEvent.click(uses.getByText("Сховати"));
    expect(screen.queryByText("Стоїть у 2 угодах")).toBeNull();
  });

  it("goes into a file and comes from one, and says how much was new", async () => {
    await open();
    await press("Зберегти у файл…");
    await screen.findByText("Власні положення збережено у файл.");
    await press("Узяти з файлу…");
    await screen.findByText("Узято 2 нові положення.");
    desk.troubles.set("import_library", fault("invalid_input"));
    await press("Узяти з файлу…");
    expect((await screen.findByRole("alert")).textContent).toContain("не вдалося прочитати");
  });

  it.each(["uk", "en"])("is accessible and leaves no word out in %s", async (lang) => {
    await open();
    words.speak(lang);
    await expectAccessible(document.body);
    expect(document.body.textContent).not.toMatch(/(library|own)-[a-z]/);
  });
});
