import { mockIPC } from "@tauri-apps/api/mocks";
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ActInput } from "$lib/api/bindings/ActInput";
import type { AgreementView as View } from "$lib/api/bindings/AgreementView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import AgreementView from "../views/AgreementView.svelte";
import { agreementView } from "./fixture.examples";

// axe reads a whole desk, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const CELL = "agreement-000001/areas-1/text/uk";
const saved = { at: 0, lastBackup: null, backupFault: null };

let view: View;
let asked: { command: string; args: Record<string, unknown> }[];
let refusal: Trouble | null;
let made: string | null;

beforeEach(() => {
  asked = [];
  refusal = null;
  made = null;
  HTMLCanvasElement.prototype.getContext = () => null;
  mockIPC((command, args) => {
    asked.push({ command, args: args as Record<string, unknown> });
    return answer(command, args as Record<string, unknown>);
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function answer(command: string, args: Record<string, unknown>): unknown {
  const changed = () => {
    view = { ...structuredClone(view), revision: view.revision + 1 };
    return { view, made, saved };
  };
  switch (command) {
    case "agreement":
      return view;
    case "bodies":
    case "check_spelling":
      return [];
    case "preview":
      return new ArrayBuffer(0);
    case "edit_agreement": {
      const { view: next, ...rest } = changed();
      const lines = [
        next.title,
        ...next.articles.flatMap((it) => it.clauses.map((c) => c.wordings)),
      ];
      const wording = lines.flat().find((it) => it.cell === args.cell);
      if (wording) Object.assign(wording, { text: args.value, state: "draft" });
      return { view: next, ...rest };
    }
    case "act":
      if (refusal) throw refusal;
      return changed();
    case "print":
      return {
        files: [
          {
            path: "/papers/примірник 1.pdf",
            pages: 6,
            sha256: "",
            printer: null,
            party: "Яснобір",
          },
          {
            path: "/papers/примірник 2.pdf",
            pages: 6,
            sha256: "",
            printer: null,
            party: "Фалькенбрюк",
          },
        ],
        cautions: [{ path: CELL, code: "place_missing", severity: "caution", sentence: "Місце?" }],
      };
    case "printers":
      return { printers: [], printer: null, sides: "one" };
    case "prints":
      return { prints: [], originals: [] };
    case "undo_agreement":
      view = { ...view, undo: null };
      return changed();
    default:
      return saved;
  }
}

async function opened(given: View) {
  view = given;
  const result = render(AgreementView, { id: view.id });
  await waitFor(() => expect(document.querySelector("h1")).toBeTruthy());
  return result;
}

/** A short agreement: finding things by role in a long one takes jsdom seconds. */
const short = (options: Parameters<typeof agreementView>[0] = {}) =>
  agreementView({ articles: 2, missing: [["areas-3", "de"]], ...options });

const button = (name: string) => screen.getByText(name).closest("button") as HTMLButtonElement;

const field = (cell: string) => document.getElementById(cell) as HTMLElement;
/** As keys change what a browser shows. */
function write(area: HTMLElement, text: string): void {
  area.focus();
  const line = area.querySelector("p") as HTMLElement;
  line.textContent = text;
}
/** Testing library's own query for labels takes seconds among so many fields. */
function labelled(label: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>("[aria-label]")];
  const found = all.find((it) => it.getAttribute("aria-label") === label);
  if (!found) throw new Error(`nothing is labelled ${label}`);
  return found;
}

function press(it: HTMLElement): Promise<void> {
  it.click();
  return tick();
}

const count = (command: string) => asked.filter((it) => it.command === command).length;
const acts = () => asked.filter((it) => it.command === "act").map((it) => it.args.act as ActInput);

test("keeps typing at most once per 300 ms and seals it on leaving", async () => {
  await opened(short());
  vi.useFakeTimers();
  const area = field(CELL);
  for (let key = 1; key <= 6; key += 1) {
    write(area, "Сторони".slice(0, key));
    await vi.advanceTimersByTimeAsync(40);
  }
  expect(count("type_into")).toBe(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(count("type_into")).toBe(1);
  expect(count("edit_agreement")).toBe(0);
  area.blur();
  await vi.advanceTimersByTimeAsync(0);
  expect(count("edit_agreement")).toBe(1);
  expect(asked.at(-1)?.args).toMatchObject({ cell: CELL, value: "Сторон" });
});

test("no page is drawn while keys come", async () => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1366);
  await opened(short());
  vi.useFakeTimers();
  await vi.advanceTimersByTimeAsync(1_000);
  const before = count("preview");
  const area = field(CELL);
  for (let key = 1; key <= 30; key += 1) {
    write(area, "Сторони домовилися про спільні заходи".slice(0, key));
    await vi.advanceTimersByTimeAsync(80);
  }
  expect(count("type_into")).toBeGreaterThan(0);
  expect(count("preview")).toBe(before);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(count("preview")).toBeGreaterThan(before);
  area.blur();
  await vi.advanceTimersByTimeAsync(0);
});

test("a keystroke changes no other cell", async () => {
  await opened(agreementView({ langs: ["uk", "de", "pl"], parties: 3 }));
  const area = field(CELL);
  area.focus();
  await tick();
  const changed: Node[] = [];
  const watch = new MutationObserver((records) => changed.push(...records.map((it) => it.target)));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  write(area, "Сторони");
  await waitFor(() => expect(changed.length).toBeGreaterThan(0));
  watch.disconnect();
  const own = area.closest(".cell");
  expect(changed.filter((it) => !own?.contains(it))).toEqual([]);
});

test("the summary and the field say the same words", async () => {
  await opened(short());
  const sentence = view.findings[0]?.sentence ?? "";
  const summary = document.querySelector<HTMLElement>(".findings") as HTMLElement;
  expect(within(summary).getByText(sentence)).toBeTruthy();
  const area = field("agreement-000001/areas-3/text/de");
  const said = document.getElementById(area.getAttribute("aria-describedby") ?? "");
  expect(said?.textContent).toContain(sentence);
  await press(within(summary).getByText(sentence));
  await waitFor(() => expect(document.activeElement).toBe(area));
});

test("what keeps from signing comes first, and a long list of findings is cut", async () => {
  const given = short();
  const [blocker] = given.findings;
  if (!blocker) throw new Error("nothing is found");
  const many = [1, 2, 3, 4, 5].map((it) => ({ ...blocker, path: `${CELL}-${it}` }));
  const caution = { ...blocker, severity: "caution" as const, sentence: "Зважте." };
  await opened({ ...given, findings: [caution, ...many] });
  const list = within(document.querySelector<HTMLElement>(".findings") as HTMLElement);
  expect(list.getAllByRole("listitem")).toHaveLength(4);
  expect(list.queryByText("Зважте.")).toBeNull();
  await press(button("Показати ще 2"));
  expect(list.getAllByRole("listitem")).toHaveLength(6);
  expect(list.getAllByRole("link").at(-1)?.textContent).toBe("Зважте.");
});

test("a text of one's own can return to the template where there is one", async () => {
  const given = short();
  for (const wording of given.title) Object.assign(wording, { state: "draft", isProvided: false });
  const [first] = given.articles[0]?.clauses[0]?.wordings ?? [];
  Object.assign(first ?? {}, { state: "draft" });
  await opened(given);
  const restore = () => screen.queryByRole("menuitem", { name: "Повернути текст шаблону" });
  await press(labelled("Дії з текстом: Назва, українською"));
  expect(restore()).toBeNull();
  await press(labelled("Дії з текстом: Пункт 1.1, українською"));
  expect(restore()).toBeTruthy();
});

test("F8 goes from finding to finding, and offers the link where one lies on a card", async () => {
  await opened(short());
  const user = userEvent.setup();
  await user.keyboard("{F8}");
  await waitFor(() => expect(document.activeElement?.id).toBe("agreement-000001/areas-3/text/de"));
  await user.keyboard("{Shift>}{F8}{/Shift}");
  await waitFor(() =>
    expect(document.activeElement?.getAttribute("href")).toContain("#/bodies/town-de"),
  );
});

test("keys walk, add and move", async () => {
  await opened(short());
  const user = userEvent.setup();
  field(CELL).focus();
  await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  await waitFor(() => expect(document.activeElement?.id).toBe("agreement-000001/areas-1/text/de"));
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await waitFor(() => expect(document.activeElement?.id).toBe("agreement-000001/areas-2/text/de"));

  made = "areas-3";
  await user.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}");
  await waitFor(() => expect(document.activeElement?.id).toBe("agreement-000001/areas-3/text/de"));
  await user.keyboard("{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}");
  await waitFor(() => expect(acts()).toHaveLength(2));
  expect(acts()).toEqual([
    { act: "addClause", article: "areas", after: "areas-2" },
    { act: "moveUp", unit: "areas-3" },
  ]);
});

test("an act seals what is being typed first", async () => {
  await opened(short());
  const user = userEvent.setup();
  await user.type(field(CELL), "!");
  await user.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}");
  await waitFor(() => expect(acts()).toHaveLength(1));
  const order = asked.map((it) => it.command);
  expect(order.indexOf("edit_agreement")).toBeLessThan(order.indexOf("act"));
});

test("undo steps through the typing first, then through the acts, and says what it undid", async () => {
  await opened({ ...short(), undo: "новий пункт" });
  const user = userEvent.setup();
  const area = field(CELL);
  const before = area.textContent;
  await user.type(area, "!");
  await waitFor(() => expect(area.textContent).not.toBe(before));
  await user.keyboard("{Control>}[KeyZ]{/Control}");
  expect(area.textContent).toBe(before);
  expect(count("undo_agreement")).toBe(0);
  await user.keyboard("{Control>}[KeyZ]{/Control}");
  await waitFor(() => expect(count("undo_agreement")).toBe(1));
  expect(await screen.findByText("Скасовано: новий пункт")).toBeTruthy();
});

test("a refused settling shows every reason as a link", async () => {
  const missing: [string, string][] = [
    ["areas-1", "de"],
    ["areas-2", "de"],
    ["areas-3", "de"],
  ];
  await opened(short({ missing }));
  refusal = {
    kind: "refusal",
    code: "not_ready",
    what: "Лишилося 3 зауваження, які цьому перешкоджають.",
    safe: "Нічого не змінено.",
    next: "Усуньте їх.",
    findings: view.findings.filter((it) => it.severity === "blocker"),
  };
  await press(button("Узгодити текст"));
  const alert = (await screen.findByText(/Лишилося 3 зауваження/)).closest<HTMLElement>(
    "[role=alert]",
  );
  if (!alert) throw new Error("not announced");
  expect(within(alert).getAllByRole("link")).toHaveLength(3);
});

test("a closed text can only be read, and says how to open it", async () => {
  await opened(short({ closed: true }));
  expect(field(CELL).getAttribute("aria-readonly")).toBe("true");
  field(CELL).focus();
  expect(field(CELL).getAttribute("contenteditable")).toBeNull();
  expect(screen.getByText(/поверніть угоду до проєкту/)).toBeTruthy();
  expect(screen.queryByText("Додати статтю")).toBeNull();
  await press(button("Повернути до проєкту"));
  await waitFor(() => expect(acts()).toEqual([{ act: "reopen" }]));
});

test("originals are refused with every reason, and the working copy is not", async () => {
  await opened(short());
  dispatchEvent(new CustomEvent("print"));
  const originals = await waitFor(() => button("Зберегти 2 примірники на підпис"));
  expect(originals.getAttribute("aria-disabled")).toBe("true");
  const reasons = document.getElementById(originals.getAttribute("aria-describedby") ?? "");
  expect(reasons?.textContent).toContain("Текст ще не узгоджено.");
  expect(reasons?.textContent).toContain(view.findings[0]?.sentence);
  await press(originals);
  expect(count("print")).toBe(0);
  expect(document.activeElement).toBe(reasons);
  await press(button("Зберегти робочий примірник"));
  await waitFor(() => expect(count("print")).toBe(1));
  expect(asked.find((it) => it.command === "print")?.args.paper).toEqual({
    paper: "workingCopy",
    party: null,
  });
});

test("printed originals are named and opened by their place in the set", async () => {
  await opened(short({ closed: true, missing: [] }));
  view = {
    ...view,
    originals: [{ number: 1, party: "party-de", printedAt: 0, sha256: "", isOutdated: true }],
  };
  dispatchEvent(new CustomEvent("print"));
  await press(await waitFor(() => button("Зберегти 2 примірники на підпис")));
  expect(await screen.findByText("Тека: /papers")).toBeTruthy();
  // What was left blank is said with the papers, not only in the list of the agreement.
  expect(await screen.findByRole("link", { name: "Місце?" })).toBeTruthy();
  expect(
    await screen.findByText(/надрукуйте знову примірник для сторони Фалькенбрюк/),
  ).toBeTruthy();
  await press(labelled("Відкрити примірник 2.pdf"));
  expect(asked.at(-1)).toMatchObject({ command: "open_printed", args: { index: 1 } });
});

test("a removed agreement can be brought back", async () => {
  await opened(short());
  await press(labelled("Інші дії з угодою"));
  await press(button("Вилучити угоду"));
  await press(await waitFor(() => button("Повернути угоду")));
  await waitFor(() => expect(field(CELL)).toBeTruthy());
  expect(count("undo_agreement")).toBe(1);
});

test("of five languages three are shown, and any can be chosen", async () => {
  await opened(short({ langs: ["uk", "de", "pl", "en", "fr"] }));
  expect(field("agreement-000001/areas-1/text/en")).toBeNull();
  await userEvent.selectOptions(labelled("Мова стовпця 3"), "en");
  expect(field("agreement-000001/areas-1/text/en")).toBeTruthy();
  expect(field("agreement-000001/areas-1/text/pl")).toBeNull();
});

test.each([
  ["two languages", short()],
  ["three languages", short({ langs: ["uk", "de", "pl"], parties: 3 })],
  ["a closed text", short({ closed: true })],
])(
  "axe finds nothing in %s",
  async (_name, given) => {
    const { container } = await opened(given);
    for (const it of container.querySelectorAll("details")) it.open = true;
    // jsdom computes no colours; contrast is proved in the design's tokens.
    const result = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(result.violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
  },
  60_000,
);
