import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { desk as known } from "$lib/frame/desk.svelte";
import { words } from "$lib/i18n";
import { saving } from "$lib/typing/saving.svelte";
import App from "../App.svelte";
import { FakeDesk } from "../dev/desk";
import {
  deskView,
  emptyDesk,
  fault,
  openTrouble,
  paperVerdict,
  refusal,
} from "../dev/office.examples";
import { expectAccessible, withDesk } from "../dev/render";

afterEach(() => {
  location.hash = "";
  known.view = null;
  known.blocked = null;
  known.failure = null;
  words.speak("uk");
});

async function open(hash: string, desk = new FakeDesk()): Promise<FakeDesk> {
  withDesk(desk);
  await go(hash);
  render(App);
  await screen.findByRole("heading", { level: 1 });
  return desk;
}

async function go(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const arrived = new Promise((done) => addEventListener("hashchange", done, { once: true }));
  location.hash = hash;
  await arrived;
}

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

describe("the frame", () => {
  it.each([
    "#/today",
    "#/agreements",
    "#/aid",
    "#/agreements/000001/procedure",
    "#/enter",
    "#/bodies",
    "#/bodies/yasnobir",
    "#/commitments",
    "#/deadlines",
    "#/filing/letter-17vkx1t45jxvrk0e",
    "#/import",
    "#/intake",
    "#/letters",
    "#/library",
    "#/new",
    "#/report",
    "#/settings",
    "#/state-register",
    "#/visits",
    "#/visits/new",
    "#/visits/3c5dq1nn2x8s6m7c",
  ])("is accessible at %s", async (hash) => {
    await open(hash);
    await expectAccessible(document.body);
  });

  it("moves the focus to the heading on navigation", async () => {
    await open("#/today");
    await go("#/bodies");
    const title = await heading("Партнери");
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe("Партнери — Побратим");
  });

  it("answers Ctrl+S with the time, on a Ukrainian layout too", async () => {
    const desk = await open("#/today");
    await userEvent.keyboard("{Control>}[KeyS]{/Control}");
    await waitFor(() => expect(desk.count("save_now")).toBe(1));
    await screen.findByText(/^Збережено о \d\d:\d\d:\d\d на цьому комп’ютері$/);
  });

  it("tells of an error of its own, has it written down, and shows the next screen", async () => {
    const desk = new FakeDesk();
    const { answer } = desk;
    desk.answer = (command, args) => (command === "agreement" ? {} : answer(command, args));
    withDesk(desk);
    await go("#/agreements/000001");
    render(App);
    const told = await screen.findByRole("alert");
    expect(told.textContent).toContain("Усе, що було збережено, вціліло.");
    expect(desk.last("page_failed")).toMatchObject({ error: expect.stringContaining("Error") });
    await go("#/bodies");
    await heading("Партнери");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("never prints the window", async () => {
    await open("#/today");
    const asked = vi.fn();
    addEventListener("print", asked, { once: true });
    const event = new KeyboardEvent("keydown", { code: "KeyP", ctrlKey: true, cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("grows with Ctrl +, and measures the room that is left", async () => {
    await open("#/today");
    await userEvent.keyboard("{Control>}[Equal][Equal]{/Control}");
    expect(document.documentElement.style.fontSize).toBe("125%");
    await userEvent.keyboard("{Control>}[Digit0]{/Control}");
    expect(document.documentElement.style.fontSize).toBe("100%");
  });

  it("shows the keys on F1", async () => {
    await open("#/today");
    await userEvent.keyboard("{F1}");
    expect(within(screen.getByRole("dialog")).getByText("Ctrl K")).toBeTruthy();
  });

  it("saves before it closes, and stays where that fails", async () => {
    const desk = await open("#/today");
    desk.troubles.set("save_now", fault("disk_full"));
    window.dispatchEvent(new Event("leave"));
    await screen.findByRole("button", { name: "Спробувати зберегти ще раз" });
    expect(desk.count("quit")).toBe(0);
    desk.troubles.clear();
    window.dispatchEvent(new Event("leave"));
    await waitFor(() => expect(desk.count("quit")).toBe(1));
  });
});

describe("the status line", () => {
  it("warns of a backup that failed", async () => {
    await open("#/today");
    saving.know({ at: Date.now(), lastBackup: null, backupFault: "Резервної копії не створено." });
    await screen.findByText("Резервної копії не створено.");
    saving.know({ at: Date.now(), lastBackup: null, backupFault: null });
    await waitFor(() => expect(screen.queryByText("Резервної копії не створено.")).toBeNull());
  });
});

describe("the first start", () => {
  it("offers to begin or to look at the sample", async () => {
    const desk = await open("#/today", new FakeDesk({ kind: "ready", desk: emptyDesk }));
    await heading("Вітаємо. Тут ще немає жодної угоди");
    await expectAccessible(document.body);
    await userEvent.click(screen.getByRole("button", { name: "Відкрити зразок" }));
    expect(desk.count("open_sample")).toBe(1);
    await heading("Угоди");
  });
});

describe("today", () => {
  it("lists the days that are near or over, with a link to what they belong to", async () => {
    await open("#/today");
    const panel = within(await screen.findByRole("region", { name: "Строки" }));
    const rows = panel.getAllByRole("row").slice(1);
    expect(rows.map((it) => it.textContent?.replace(/\s+/g, " ").trim())).toEqual([
      expect.stringMatching(/^17\.10\.2026 прострочено на 3 дні Відповісти на лист/),
      expect.stringMatching(/^21\.10\.2026 лишився 1 день Яснобір: відповідь міністерства/),
      expect.stringMatching(/^24\.10\.2026 лишилося 4 дні Виконати домовленість/),
    ]);
    const link = panel.getByRole("link", { name: "Запрошення на День Європи" });
    expect(link.getAttribute("href")).toBe("#/filing/letter-17vkx1t45jxvrk0e");
  });

  it("names the coming visits once it is painted", async () => {
    await open("#/today");
    const panel = within(await screen.findByRole("region", { name: "Найближчі візити" }));
    const link = panel.getByRole("link", { name: "Візит: Фалькенбрюк" });
    expect(link.getAttribute("href")).toBe("#/visits/3c5dq1nn2x8s6m7c");
  });

  it("names the next step of each agreement", async () => {
    await open("#/today");
    await heading("Вівторок, 20 жовтня 2026 року");
    const [title] = screen.getAllByText("Меморандум про взаєморозуміння");
    const row = title?.closest("tr") as HTMLElement;
    expect(within(row).getByRole("link", { name: "Надрукувати примірники" })).toBeTruthy();
    expect(screen.getByText("зразок")).toBeTruthy();
  });

  it("says what was found again after a crash", async () => {
    const restored = [
      { cell: "agreement-1/-/title/uk", document: "agreement-1", title: "Угода", at: Date.now() },
      { cell: "letter-1/-/field.remark", document: "letter-1", title: "Лист", at: Date.now() },
      { cell: "visit-1/-/field.remark", document: "visit-1", title: "Візит", at: Date.now() },
    ];
    await open("#/today", new FakeDesk({ kind: "ready", desk: deskView({ restored }) }));
    const link = await screen.findByRole("link", { name: "Угода" });
    expect(link.getAttribute("href")).toBe("#/agreements/1?cell=agreement-1%2F-%2Ftitle%2Fuk");
    const letter = screen.getByRole("link", { name: "Лист" });
    expect(letter.getAttribute("href")).toBe("#/filing/letter-1");
    const visit = screen.getByRole("link", { name: "Візит" });
    expect(visit.getAttribute("href")).toBe("#/visits/1?cell=visit-1%2F-%2Ffield.remark");
  });
});

describe("the register", () => {
  it("searches as one types, once per pause", async () => {
    const desk = await open("#/agreements");
    await screen.findByText("Показано 5 угод");
    const before = desk.count("register");
    await userEvent.type(screen.getByRole("searchbox"), "меморандум");
    await screen.findByText("Показано 1 угоду");
    expect(desk.count("register")).toBe(before + 1);
    expect(location.hash).toContain("q=");
  });

  it("says so when nothing is found, and offers the way back", async () => {
    await open("#/agreements?q=zzz");
    await screen.findByRole("heading", { name: "Нічого не знайдено" });
    const [clear] = screen.getAllByRole("button", { name: "Очистити пошук" });
    await userEvent.click(clear as HTMLElement);
    await screen.findByText("Показано 5 угод");
  });

  it("walks rows with the arrows and opens one with Enter", async () => {
    await open("#/agreements");
    await screen.findByText("Показано 5 угод");
    const rows = screen.getAllByRole("row").slice(1);
    rows[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{End}{Home}{ArrowDown}");
    expect(document.activeElement).toBe(rows[1]);
    expect(rows.filter((row) => row.tabIndex === 0)).toEqual([rows[1]]);
    await userEvent.keyboard("{Enter}");
    expect(location.hash).toBe("#/agreements/000002");
  });

  it("goes to the search from anywhere", async () => {
    await open("#/today");
    await userEvent.keyboard("{Control>}[KeyK]{/Control}");
    await heading("Угоди");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("searchbox")));
  });
});

describe("a PDF that is verified", () => {
  const verify = () => userEvent.click(screen.getByRole("button", { name: "Перевірити PDF…" }));
  const announced = async (text: RegExp) =>
    (await screen.findByText(text)).closest<HTMLElement>("[role=status]") as HTMLElement;

  it("is named with its agreement, its party and the moment it was printed", async () => {
    await open("#/agreements");
    await verify();
    const verdict = within(await announced(/надруковано тут, і відтоді файл не змінювали/));
    const link = verdict.getByRole("link", { name: "Меморандум про взаєморозуміння" });
    expect(link.getAttribute("href")).toBe("#/agreements/000002");
    expect(verdict.getByText("№ 2")).toBeTruthy();
    expect(verdict.getByText("Фалькенбрюк")).toBeTruthy();
    expect(verdict.getByText(/^20\.10\.2026, \d\d:03$/)).toBeTruthy();
    expect(verdict.getByText("Електронних підписів у ньому ще немає.")).toBeTruthy();
    await expectAccessible(document.body);
  });

  it("may be signed since, and the signature is left to others", async () => {
    const desk = await open("#/agreements");
    desk.verdict = paperVerdict("signed");
    await verify();
    const verdict = await announced(/надруковано тут, і надруковане не змінилося/);
    expect(verdict.textContent).toContain("Чи вони чинні, перевірте в програмі");
  });

  it("is not taken for ours where the desk does not know it", async () => {
    const desk = await open("#/agreements");
    desk.verdict = paperVerdict("unknown");
    await verify();
    const verdict = await announced(/створено не тут, або відтоді його змінено/);
    expect(within(verdict).queryByRole("link")).toBeNull();
    expect(
      within(verdict)
        .getAllByRole("term")
        .map((it) => it.textContent),
    ).toEqual(["Файл"]);
    await expectAccessible(document.body);
  });

  it("leaves nothing on the screen when the dialog is cancelled", async () => {
    const desk = await open("#/agreements");
    await verify();
    await announced(/надруковано тут/);
    desk.verdict = null;
    await verify();
    await waitFor(() => expect(desk.count("verify_paper")).toBe(2));
    await waitFor(() => expect(screen.queryByText(/надруковано тут/)).toBeNull());
  });

  it("says what is wrong where it cannot be read", async () => {
    const desk = await open("#/agreements");
    desk.troubles.set("verify_paper", fault("io"));
    await verify();
    expect((await screen.findByRole("alert")).textContent).toContain("Не вдалося");
  });
});

describe("a new agreement", () => {
  const choose = async (template: string) => {
    const radio = document.querySelector<HTMLElement>(`input[value=${template}]`);
    if (radio) await userEvent.click(radio);
  };

  it("offers the instruments in groups, each with what it is for and how far it was looked at", async () => {
    const desk = await open("#/new");
    await screen.findByText("1. Хто ми");
    const following = screen.getByRole("group", { name: "До вже укладеної угоди" });
    expect(within(following).getAllByRole("radio")).toHaveLength(5);
    const said = (name: string) => {
      const id = screen.getByLabelText(name).getAttribute("aria-describedby") ?? "";
      return document.getElementById(id)?.textContent?.replace(/\s+/g, " ");
    };
    expect(said("Кластерна угода")).toMatch(/зі спільними рішеннями .*щонайменше 3 сторони/);
    expect(said("Кластерна угода")).toContain("юрист-носій мови ще не перевірив");
    expect(said("Меморандум про взаєморозуміння")).toMatch(/без юридичних .*перевірив: українська/);
    await userEvent.click(screen.getByRole("button", { name: "Скласти проєкт угоди" }));
    expect(await screen.findByRole("link", { name: "Виберіть вид документа" })).toBeTruthy();
    expect(desk.count("draft")).toBe(0);
    await expectAccessible(document.body);
  });

  it("says which of the chosen languages have no words yet", async () => {
    await open("#/new");
    await screen.findByText("1. Хто ми");
    await choose("cooperation");
    await userEvent.selectOptions(screen.getByLabelText("Орган партнера"), "lyngmose");
    expect(screen.queryByText(/Готового тексту немає/)).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText("Додати мову"), "da");
    expect(screen.getByText(/Готового тексту немає: данська/)).toBeTruthy();
  });

  it("lists everything that is missing, in the words of the fields, with the party", async () => {
    const desk = await open("#/new");
    await screen.findByText("1. Хто ми");
    await choose("cooperation");
    const [, enter] = screen.getAllByRole("button", { name: "Вписати новий орган" });
    await userEvent.click(enter as HTMLElement);
    await userEvent.click(screen.getByRole("button", { name: "Скласти проєкт угоди" }));
    const summary = await screen.findByRole("alert");
    await waitFor(() => expect(document.activeElement).toBe(summary));
    for (const link of within(summary).getAllByRole("link")) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      const field = document.getElementById(id);
      const error = document.getElementById(`${id}--error`);
      expect(field?.getAttribute("aria-invalid"), id).toBe("true");
      expect(link.textContent?.trim()).toBe(error?.textContent?.trim());
      expect(link.textContent?.trim()).toMatch(/^Партнер 1\. /);
    }
    expect(desk.count("found_body")).toBe(0);
    expect(desk.count("draft")).toBe(0);
  });

  it("names which of several partners an error is about", async () => {
    await open("#/new");
    await screen.findByText("1. Хто ми");
    await choose("cooperation");
    await userEvent.click(screen.getByRole("button", { name: "Додати ще одного партнера" }));
    await userEvent.click(screen.getByRole("button", { name: "Скласти проєкт угоди" }));
    const links = within(await screen.findByRole("alert")).getAllByRole("link");
    expect(links.map((it) => it.textContent?.trim())).toEqual([
      "Партнер 1. Виберіть орган партнера або впишіть його",
      "Партнер 2. Виберіть орган партнера або впишіть його",
    ]);
  });

  it("founds the partner, then drafts, and opens the draft", async () => {
    const desk = await open("#/new");
    await screen.findByText("1. Хто ми");
    await choose("cooperation");
    const [, enter] = screen.getAllByRole("button", { name: "Вписати новий орган" });
    await userEvent.click(enter as HTMLElement);
    await userEvent.selectOptions(screen.getByLabelText("Вид органу"), "city");
    await userEvent.selectOptions(screen.getByLabelText("Країна"), "DE");
    const [german, ukrainian] = screen.getAllByLabelText("Офіційна назва");
    await userEvent.type(german as HTMLElement, "Stadt Neufeld");
    await userEvent.type(ukrainian as HTMLElement, "місто Нойфельд");
    const [short, shortUk] = screen.getAllByLabelText("Коротка назва");
    await userEvent.type(short as HTMLElement, "Neufeld");
    await userEvent.type(shortUk as HTMLElement, "Нойфельд");
    await userEvent.click(screen.getByRole("button", { name: "Скласти проєкт угоди" }));
    await waitFor(() => expect(desk.count("draft")).toBe(1));
    expect(desk.last("found_body")).toMatchObject({
      input: { kind: "city", country: "DE", official: { de: "Stadt Neufeld" }, isOwn: false },
    });
    expect(desk.last("draft")).toMatchObject({
      input: {
        template: "cooperation",
        langs: ["uk", "de"],
        parties: [{ body: "yasnobir", lang: "uk" }, { lang: "de" }],
      },
    });
    await waitFor(() => expect(location.hash).toMatch(/^#\/agreements\/.+/));
  });

  it("does not found a body twice when the draft fails at first", async () => {
    const desk = await open("#/new");
    desk.troubles.set("draft", fault("disk_full"));
    await screen.findByText("1. Хто ми");
    await choose("cooperation");
    await userEvent.selectOptions(screen.getByLabelText("Орган партнера"), "falkenbrueck");
    const draft = screen.getByRole("button", { name: "Скласти проєкт угоди" });
    await userEvent.click(draft);
    await screen.findByText("Не вдалося");
    desk.troubles.clear();
    await userEvent.click(draft);
    await waitFor(() => expect(desk.count("draft")).toBe(2));
    expect(desk.count("found_body")).toBe(0);
  });
});

describe("the order of languages", () => {
  it("is changed by keys, and the focus stays with what was moved", async () => {
    await open("#/new");
    await screen.findByText("1. Хто ми");
    await userEvent.selectOptions(screen.getByLabelText("Орган партнера"), "falkenbrueck");
    await userEvent.click(screen.getByRole("button", { name: "Пересунути вище: німецька" }));
    const items = screen.getAllByRole("listitem").map((it) => it.textContent?.trim() ?? "");
    expect(items.findIndex((it) => it.includes("Німецька"))).toBeLessThan(
      items.findIndex((it) => it.includes("Українська")),
    );
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Прибрати: німецька");
    await userEvent.click(screen.getByRole("button", { name: "Прибрати: українська" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Додати мову"));
  });
});

describe("a body's card", () => {
  it("seals a name when the clerk leaves the field", async () => {
    const desk = await open("#/bodies/yasnobir");
    const field = await screen.findByLabelText("Коротка назва, українською");
    await userEvent.type(field, " над річкою");
    await userEvent.tab();
    await waitFor(() => expect(desk.count("edit_body")).toBe(1));
    expect(desk.last("edit_body")).toEqual({
      cell: "body-yasnobir/-/short/uk",
      value: "Яснобір над річкою",
    });
    await waitFor(() => expect(saving.state).toBe("saved"));
  });

  it("proposes empty cases, marks them, and lets go of a mark once its text is changed", async () => {
    const desk = await open("#/bodies/falkenbrueck");
    const [button] = await screen.findAllByRole("button", { name: "Запропонувати відмінки" });
    const fieldAt = (place: string) =>
      document.getElementById(`body-falkenbrueck/-/${place}`) as HTMLTextAreaElement;
    const field = fieldAt("official.dative/uk");
    expect(field.value).toBe("");
    await userEvent.click(button as HTMLElement);
    expect(desk.last("act_on_body")).toEqual({
      body: "falkenbrueck",
      act: { act: "proposeForms", person: null },
    });
    await screen.findByText("Запропоновано за правилами: перегляньте");
    expect(field.value).toBe("місто Фалькенбрюк");
    expect(document.getElementById(`${field.id}--hint`)?.textContent).toBe("за правилом");
    const genitive = fieldAt("official.genitive/uk");
    expect(genitive.value).toBe("міста Фалькенбрюк");
    expect(document.getElementById(`${genitive.id}--hint`)).toBeNull();
    await expectAccessible(document.body);
    await userEvent.clear(field);
    await userEvent.type(field, "місту Фалькенбрюк");
    await userEvent.tab();
    await waitFor(() => expect(document.getElementById(`${field.id}--hint`)).toBeNull());
  });

  it("says that no rule knows the words, and proposes nothing", async () => {
    const desk = await open("#/bodies/falkenbrueck");
    desk.knowsForms = false;
    const [button] = await screen.findAllByRole("button", { name: "Запропонувати відмінки" });
    await userEvent.click(button as HTMLElement);
    await screen.findByText("Правила не знають цих слів: впишіть відмінки самі");
    expect(screen.queryByText("за правилом")).toBeNull();
  });

  it("offers a name in Latin letters, and takes it into its field", async () => {
    const desk = await open("#/bodies/kalynets");
    await userEvent.click(await screen.findByRole("button", { name: "Вписати: Kalynets" }));
    const cell = "body-kalynets/-/short/en";
    await waitFor(() => expect(desk.last("edit_body")).toEqual({ cell, value: "Kalynets" }));
    await waitFor(() => expect(document.activeElement?.id).toBe(cell));
  });

  it("asks for a name with another language, and writes it into its cell", async () => {
    const desk = await open("#/bodies/falkenbrueck");
    await userEvent.click(await screen.findByRole("button", { name: "Додати мову" }));
    await screen.findByRole("link", { name: "Виберіть мову" });
    await userEvent.selectOptions(screen.getByLabelText("Ще одна мова"), "pl");
    await userEvent.type(screen.getByLabelText("Офіційна назва цією мовою"), "Miasto Falkenbrück");
    await userEvent.click(screen.getByRole("button", { name: "Додати мову" }));
    await waitFor(() => expect(desk.count("edit_body")).toBe(1));
    expect(desk.last("edit_body")).toEqual({
      cell: "body-falkenbrueck/-/official.nominative/pl",
      value: "Miasto Falkenbrück",
    });
  });

  it("opens at the field that a finding led to, also inside a folded person", async () => {
    const cell = "body-yasnobir/person-0/authority/de";
    await open(`#/bodies/yasnobir?cell=${encodeURIComponent(cell)}`);
    await waitFor(() => expect(document.activeElement?.id).toBe(cell));
    expect(document.activeElement?.closest("details")?.open).toBe(true);
  });

  it("undoes from the keyboard outside of fields", async () => {
    const desk = await open("#/bodies/falkenbrueck");
    await screen.findByLabelText("Коротка назва, українською");
    await userEvent.keyboard("{Control>}[KeyZ]{/Control}");
    await waitFor(() => expect(desk.count("undo_body")).toBe(1));
  });

  it("shows arms as a picture and never as a part of the page, an SVG too", async () => {
    const desk = await open("#/bodies/yasnobir");
    const made = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:arms");
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" id="arms"><script/></svg>';
    desk.picture = new TextEncoder().encode(svg).buffer;
    await userEvent.click(await screen.findByRole("button", { name: "Вибрати зображення" }));
    const picture = await screen.findByRole("img", { name: "Герб: Яснобір" });
    expect(picture.getAttribute("src")).toBe("blob:arms");
    const svgType = expect.objectContaining({ type: "image/svg+xml" });
    expect(made).toHaveBeenLastCalledWith(svgType);
    expect(document.getElementById("arms")).toBeNull();
    await expectAccessible(document.body);
  });

  it("says beside the arms why a picture was not taken, until another is", async () => {
    const desk = await open("#/bodies/yasnobir");
    const trouble = fault("picture_letters", {});
    desk.troubles.set("choose_arms", trouble);
    const choose = await screen.findByRole("button", { name: "Вибрати зображення" });
    await userEvent.click(choose);
    const note = await screen.findByRole("alert");
    expect(note.textContent).toContain(trouble.what);
    expect(note.closest("section")?.contains(choose)).toBe(true);
    // The same file would fail again; another is chosen with the button above.
    expect(within(note).queryByRole("button")).toBeNull();
    desk.troubles.clear();
    await userEvent.click(choose);
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("says why it cannot be removed", async () => {
    const desk = await open("#/bodies/yasnobir");
    await userEvent.click(await screen.findByRole("button", { name: "Вилучити картку" }));
    expect(desk.count("act_on_body")).toBe(0);
    expect(screen.getByText(/Орган є стороною угоди/)).toBeTruthy();
  });

  it("shows at the field what a rule forbids", async () => {
    const desk = await open("#/bodies/yasnobir");
    desk.troubles.set("edit_body", refusal("wrong_value"));
    await userEvent.type(await screen.findByLabelText("Коротка назва, українською"), "?");
    await userEvent.tab();
    expect(await screen.findByText("Це значення не підходить до поля.")).toBeTruthy();
  });
});

describe("settings", () => {
  it("change the language of the window at once", async () => {
    const desk = await open("#/settings");
    await userEvent.click(screen.getByLabelText("English"));
    await heading("Settings");
    expect(document.documentElement.lang).toBe("en");
    expect(desk.last("change_settings")).toMatchObject({ settings: { uiLang: "en" } });
  });

  it("do not forget our body, founded meanwhile, when something else changes", async () => {
    const settings = { ...deskView().settings, ownBody: null };
    const desk = await open(
      "#/settings",
      new FakeDesk({ kind: "ready", desk: deskView({ settings, office: null }) }),
    );
    desk.start = { kind: "ready", desk: deskView() };
    await known.lookAgain();
    await screen.findByText("Яснобірська міська рада");
    await userEvent.click(screen.getByLabelText("Темні"));
    expect(desk.last("change_settings")).toMatchObject({
      settings: { theme: "dark", ownBody: "yasnobir" },
    });
  });

  it("make a backup", async () => {
    const desk = await open("#/settings");
    await userEvent.click(screen.getByRole("button", { name: "Зробити резервну копію зараз" }));
    await waitFor(() => expect(desk.count("back_up_now")).toBe(1));
  });
});

describe("when the data does not open", () => {
  const codes = [
    "made_by_newer",
    "damaged",
    "missing",
    "read_only",
    "disk_full",
    "in_use",
    "network_folder",
    "io",
  ];

  it.each(codes)("%s says what is safe, what happened and what to press", async (code) => {
    await open("#/today", new FakeDesk({ kind: "blocked", trouble: openTrouble(code) }));
    const summary = screen.getByRole("alert");
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getByRole("heading", { level: 1 }).textContent).not.toContain(code);
    expect(screen.getAllByRole("button").length).toBeGreaterThanOrEqual(2);
    expect(screen.queryByRole("button", { name: "" })).toBeNull();
    await expectAccessible(document.body);
  });

  it("names the file set aside and opens the newest verified copy", async () => {
    const trouble = openTrouble("damaged");
    const desk = await open("#/today", new FakeDesk({ kind: "blocked", trouble }));
    expect(screen.getByText(/office\.damaged-2026-10-20-0812/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /найновішу перевірену копію/ }));
    expect(desk.count("restore_newest")).toBe(1);
    await heading(/2026 року/);
  });

  it("proposes a folder on this computer instead of the network", async () => {
    const trouble = openTrouble("network_folder");
    const desk = await open("#/today", new FakeDesk({ kind: "blocked", trouble }));
    expect(screen.getByText(/C:\\Pobratym/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /Працювати в теці/ }));
    expect(desk.count("open_local_folder")).toBe(1);
  });
});
