import { mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { words } from "$lib/i18n";
import { Typing } from "$lib/typing/typing.svelte";
import { parse, serialise } from "./document";
import { markersOf, nextMarker } from "./lists";
import { linesOf, textOf } from "./notation";
import { paint, spotOf } from "./painted";
import { bearable, linesOfHtml, linesOfText } from "./pasted";
import { Prose } from "./prose.svelte";

const UNIT = "0123456789abcdef";
const SAID: Record<string, string> = { signed_on: "24 жовтня 2026 року" };
const say = (code: string) => ({
  says: SAID[code] ?? "",
  name: `(${code})`,
  isKnown: code in SAID,
});

describe("a document", () => {
  it.each([
    "",
    "\n\n",
    "Сторони **разом** й *окремо*",
    `{party:${UNIT}|genitive} та **{signed_on}**`,
    "– раз\n– два\n",
    "<b>&amp;</b>\u0000\u200f🇺🇦",
  ])("is written as it was read: %j", (text) => {
    expect(serialise(parse(text))).toBe(text);
  });

  it("takes the words of a template as they are", () => {
    const doc = parse("5 * {x}", true);
    expect(doc.textContent).toBe("5 * {x}");
    expect(serialise(doc)).toBe(String.raw`5 \* \{x}`);
  });
});

describe("a text at rest", () => {
  it("reads as what it says, and finds each of its spots", () => {
    const place = document.createElement("div");
    paint(place, linesOf("**Стор**они {signed_on}.\n\n– <b>"), say);
    expect(place.textContent).toBe("Сторони 24 жовтня 2026 року.– <b>");
    expect([...place.children].map((it) => it.className)).toEqual(["", "", "item"]);
    const chip = place.querySelector(".chip") as HTMLElement;
    expect(chip.getAttribute("aria-label")).toBe("24 жовтня 2026 року ((signed_on))");
    const [first, , last] = place.children;
    const spots: [Node, number, number, number][] = [
      [first?.querySelector("strong")?.firstChild as Node, 2, 0, 2],
      [chip.previousSibling as Node, 3, 0, 7],
      [chip.nextSibling as Node, 1, 0, 10],
      [chip.firstChild as Node, 5, 0, 9],
      [last?.firstChild as Node, 4, 2, 4],
      [place, 1, 1, 0],
      [place, 3, 2, 5],
    ];
    for (const [node, at, line, offset] of spots) {
      expect(spotOf(place, node, at)).toEqual({ line, offset });
    }
  });
});

describe("lists", () => {
  it("go on by letter, leaving out those that lists leave out", () => {
    expect(markersOf("letters", "uk", 9).join("")).toBe("а) б) в) г) д) е) ж) к) л) ");
    expect(markersOf("letters", "de", 2)).toEqual(["a) ", "b) "]);
    expect(nextMarker("9) ")).toBe("10) ");
    expect(nextMarker("– ")).toBe("– ");
  });
});

describe("what is pasted", () => {
  const pasted = (html: string) => textOf(linesOfHtml(html, (code) => code in SAID));

  it("keeps words, paragraphs, bold, italics and lists, and nothing else", () => {
    const word = `<html><head><style>p{}</style></head><body><!--StartFragment-->
      <p class=MsoNormal>Сторони <b>разом</b>
      <span style='font-style:italic'>й окремо</span><o:p></o:p></p>
      <p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>раз</p>
      <p><span style='mso-list:Ignore'>б)<span>&nbsp;</span></span>два</p>
      <script>alert(1)</script><img src=x onerror=alert(1)>
      <b style="font-weight:normal"><a href="javascript:1">три</a></b></body></html>`;
    expect(pasted(word)).toBe("Сторони **разом** *й окремо*\n– раз\nб) два\nтри");
    expect(pasted("<ul><li>a<li>b</ul><ol><li>c<li>d</ol>")).toBe("– a\n– b\n1) c\n2) d");
    expect(pasted("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>")).toBe(
      "a b\nc",
    );
    expect(pasted("a<br><br>b")).toBe("a\n\nb");
  });

  it("takes asterisks and braces for words, and only facts of this agreement for chips", () => {
    expect(textOf(linesOfText("5 * 3\r\n{place} \\"))).toBe("5 \\* 3\n\\{place} \\\\");
    expect(pasted("<p>{place} *x*</p>")).toBe("\\{place} \\*x\\*");
    const chip = (code: string) => `<span data-chip="${code}">слово</span>`;
    expect(pasted(chip("signed_on"))).toBe("{signed_on}");
    expect(pasted(chip(`party:${UNIT}`) + chip("x"))).toBe("словослово");
  });

  it("has no line that a browser could not bear", () => {
    const lines = bearable(linesOfText("слово ".repeat(170_000)));
    expect(Math.max(...lines.map((it) => textOf([it]).length))).toBeLessThanOrEqual(10_000);
    expect(textOf(lines).split(/\s/)).toHaveLength(170_001);
  });

  it("may be a megabyte, or nested without end", () => {
    const began = performance.now();
    expect(linesOfHtml("<p>слово <b>і</b></p>".repeat(40_000), () => false)).toHaveLength(40_000);
    expect(linesOfText("слово\n".repeat(100_000))).toHaveLength(100_001);
    expect(textOf(linesOfHtml("<div><b>".repeat(2_000), () => false))).toBe("");
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe("a clause", () => {
  const CELL = "agreement-1/a/text/uk";
  let place: HTMLElement;
  let typing: Typing;
  let prose: Prose;
  let undone = 0;

  function open(text: string, isReadOnly = false) {
    words.speak("uk");
    mockIPC(() => ({ at: 0, lastBackup: null, backupFault: null }));
    place = document.createElement("div");
    place.tabIndex = 0;
    document.body.append(place);
    const seal = async () => ({
      ok: true as const,
      value: { saved: { at: 0, lastBackup: null, backupFault: null } },
    });
    typing = new Typing({ cell: CELL, text, seal, undo: () => (undone += 1) });
    prose = new Prose({
      typing,
      lang: "uk",
      say,
      isPlain: () => false,
      isReadOnly: () => isReadOnly,
    });
    prose.attach(place);
    prose.show();
    place.addEventListener("focus", prose.onfocus);
    place.addEventListener("blur", prose.onblur);
    place.addEventListener("keydown", prose.onkeydown);
  }
  const press = (code: string, held: Partial<KeyboardEventInit> = { ctrlKey: true }, key = "") => {
    const init = { code, key: key || code, bubbles: true, cancelable: true, ...held };
    place.dispatchEvent(new KeyboardEvent("keydown", init));
  };
  const choose = (from: [number, number], to: [number, number]) => {
    const at = ([line, offset]: [number, number]) =>
      [place.children[line]?.firstChild as Node, offset] as const;
    getSelection()?.setBaseAndExtent(...at(from), ...at(to));
    document.dispatchEvent(new Event("selectionchange"));
  };

  beforeEach(() => {
    undone = 0;
  });
  afterEach(() => place.remove());

  it("has an editor only while the clerk is in it, and never shows the notation", () => {
    open("Сторони **разом** {signed_on}");
    expect(place.hasAttribute("contenteditable")).toBe(false);
    const before = place.textContent;
    place.focus();
    expect(place.getAttribute("contenteditable")).toBe("true");
    expect(place.textContent).toBe(before);
    place.blur();
    expect(place.hasAttribute("contenteditable")).toBe(false);
    expect(place.textContent).toBe(before);
    expect(typing.isUnsealed).toBe(false);
  });

  it("takes a chip in and away as a whole, by keys", () => {
    open("Дата: ");
    place.focus();
    prose.insert("signed_on");
    expect(typing.text).toBe("Дата: {signed_on}");
    press("Backspace", {});
    expect(typing.text).toBe("Дата: ");
  });

  it("makes words bold, a list of lines, and steps back through both before the desk does", () => {
    open("раз\nдва");
    place.focus();
    choose([0, 0], [1, 3]);
    press("KeyB");
    expect(typing.text).toBe("**раз**\n**два**");
    press("Digit8", { ctrlKey: true, shiftKey: true });
    expect(typing.text).toBe("– **раз**\n– **два**");
    press("KeyZ");
    press("KeyZ");
    expect(typing.text).toBe("раз\nдва");
    expect(undone).toBe(0);
    press("KeyZ");
    expect(undone).toBe(1);
    press("KeyY");
    expect(typing.text).toBe("**раз**\n**два**");
  });

  it("goes on with a list by Enter, and ends it at an empty item", () => {
    open("а) раз");
    place.focus();
    press("Enter", {});
    expect(typing.text).toBe("а) раз\nб) ");
    press("Enter", {});
    expect(typing.text).toBe("а) раз\n");
  });

  it("asks for a fact by a key, and leaves what was typed where none is chosen", () => {
    open("Пишіть: ");
    place.focus();
    prose.want("@");
    expect(prose.wanting?.typed).toBe("@");
    prose.unwant(true);
    expect(typing.text).toBe("Пишіть: @");
    press("KeyI", { ctrlKey: true, altKey: true });
    expect(prose.wanting?.typed).toBe("");
  });

  it("pastes what is on the clipboard", () => {
    open("");
    place.focus();
    const paste = (type: string, data: string) => {
      const event = new Event("paste", { bubbles: true, cancelable: true });
      const clipboardData = { getData: (it: string) => (it === type ? data : "") };
      place.dispatchEvent(Object.assign(event, { clipboardData }));
    };
    paste("text/plain", "*раз*\nдва ");
    paste("text/html", "<p><b>три</b></p>");
    expect(typing.text).toBe("\\*раз\\*\nдва **три**");
  });

  it("shows what the desk brings, and can only be read when it is closed", () => {
    open("раз", true);
    place.focus();
    expect(place.hasAttribute("contenteditable")).toBe(false);
    typing.receive("два");
    prose.show();
    expect(place.textContent).toBe("два");
  });
});
