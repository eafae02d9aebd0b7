import { describe, expect, it } from "vitest";
import { chipOf, codeOf, type Line, linesOf, type Run, read, settled, textOf } from "./notation";

const UNIT = "0123456789abcdef";

/** As the tests of `prose.rs` show runs. */
function shown(text: string): string {
  const run = (run: Run) => {
    const said = "chip" in run ? `<${run.chip}>` : run.text;
    const look = (run.bold ? "b" : "") + (run.italic ? "i" : "");
    return look ? `[${look}:${said}]` : said;
  };
  return read(text).map(run).join("");
}

describe("reading, as the desk reads", () => {
  it.each([
    ["Сторони **разом** ідуть", "Сторони [b:разом] ідуть"],
    ["*inter alia*, **a *b* c**", "[i:inter alia], [b:a ][bi:b][b: c]"],
    [String.raw`\*so\* and \{x\\`, "*so* and {x\\"],
    ["***a*b**", "[bi:a][b:b]"],
    ["***a***", "[b:*a]*"],
    ["**a\n**b", "**a\n**b"],
    ["**a**\n*b*", "[b:a]\n[i:b]"],
    [`{party:${UNIT}|nominative}`, `<party:${UNIT}>`],
    ["{place|genitive}", "<place|genitive>"],
    [`{place:${UNIT}}{party:${UNIT}x}`, `{place:${UNIT}}{party:${UNIT}x}`],
  ])("%s", (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    "5 * 3 * 2",
    "* примітка",
    "**",
    "a ** b",
    "{party}",
    "{x:y}",
    "{",
    "a*b\nc*d",
    "****",
    "{party:iiiiiiiiiiiiiiii}",
  ])("%s is no notation and stays text", (text) => expect(shown(text)).toBe(text));

  it("reads and writes chips alike", () => {
    for (const chip of [`party:${UNIT}|genitive`, `article:${UNIT}`, "signed_on"]) {
      expect(shown(`a {${chip}}.`)).toBe(`a <${chip}>.`);
      expect(codeOf(chipOf(chip) as NonNullable<ReturnType<typeof chipOf>>)).toBe(chip);
    }
    expect(chipOf("place}")).toBeNull();
    expect(chipOf("party")).toBeNull();
  });

  it("takes no longer for stars and braces without end", () => {
    const began = performance.now();
    for (const it of ["*", "*a ", " *a", "{party:", "\\", "**a ", "a*"]) {
      const text = it.repeat(300_000);
      expect(read(text).length).toBeGreaterThan(0);
    }
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

/** Numbers that are the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = [
  "Сторони",
  "ї́ж’",
  " ",
  "\u00a0",
  "\t",
  "🇺🇦👨‍👩‍👧",
  "\u200f\u202eשלום",
  "\u0000\u0007\u001b",
  "\r",
  "\u0085\u2028\ufeff",
  "<script>alert(1)</script>",
  "&amp;<b>",
  "*",
  "**",
  "***",
  "\\",
  "\\\\*",
  "{",
  "}",
  "{place}",
  "{party:",
  "– ",
  "а) ",
];
const CHIPS = [`party:${UNIT}|genitive`, "signed_on", "place", `fact:${UNIT}`];

function anyText(roll: (below: number) => number): string {
  return Array.from({ length: 1 + roll(6) }, () => WORDS[roll(WORDS.length)]).join("");
}

function anyLine(roll: (below: number) => number): Line {
  return Array.from({ length: roll(6) }, (): Run => {
    const look = { bold: roll(3) === 0, italic: roll(3) === 0 };
    if (roll(4) === 0) return { ...look, chip: CHIPS[roll(CHIPS.length)] ?? "place" };
    return { ...look, text: anyText(roll) };
  });
}

const words = (line: Line) =>
  line.map((run) => ("chip" in run ? `\u{f8ff}${run.chip}` : run.text)).join("");

describe("writing", () => {
  it("gives any words back, whatever they hold", () => {
    const roll = dice(1);
    for (let round = 0; round < 5_000; round += 1) {
      const text = Array.from({ length: 1 + roll(3) }, () => anyText(roll)).join("\n");
      const lines = linesOf(text, true);
      expect(linesOf(textOf(lines))).toEqual(lines);
    }
  });

  it("never loses a word or a chip, and writes again what it wrote", () => {
    const roll = dice(2);
    for (let round = 0; round < 5_000; round += 1) {
      const lines = Array.from({ length: 1 + roll(3) }, () => anyLine(roll));
      const text = textOf(lines);
      const again = linesOf(text);
      expect(again.map(words)).toEqual(lines.map(words));
      expect(linesOf(textOf(again))).toEqual(again);
    }
  });

  it("keeps emphasis of words, one at a time or italics within bold", () => {
    const roll = dice(3);
    const some = ["Сторони", "inter alia", "a*b", "{x} y", "c\\d", "🇺🇦"];
    const word = () => some[roll(some.length)] ?? "";
    for (let round = 0; round < 2_000; round += 1) {
      const line: Line = Array.from({ length: 1 + roll(4) }, (): Run[] => {
        const plain = { bold: false, italic: false, text: " " };
        const kind = roll(4);
        if (kind === 0) return [{ ...plain, text: `${word()} ` }];
        if (kind === 1) return [{ ...plain, bold: true, text: word() }, plain];
        if (kind === 2) return [{ ...plain, italic: true, text: word() }, plain];
        return [
          { ...plain, bold: true, text: `${word()} ` },
          { bold: true, italic: true, chip: "place" },
          { ...plain, bold: true, text: ` ${word()}` },
          plain,
        ];
      }).flat();
      const [again] = linesOf(textOf([line]));
      expect(again).toEqual(settled(line));
    }
  });

  it("takes blanks out of emphasis, and what only the notation would misread", () => {
    const bold = (text: string): Run => ({ bold: true, italic: false, text });
    expect(textOf([[bold(" a ")]])).toBe(" **a** ");
    expect(textOf([[bold("a\\")]])).toBe("**a**\\\\");
    expect(textOf([[bold("a*")]])).toBe(String.raw`**a**\*`);
    expect(textOf([[{ bold: true, italic: true, text: "a" }]])).toBe("**a**");
  });
});
