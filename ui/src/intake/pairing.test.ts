import { describe, expect, it } from "vitest";
import { intakeView } from "../dev/intake.examples";
import { begun, cut, type Done, dissolved, joined, moved, movedRow, splitOff } from "./pairing";
import { asked, renamed, type Text, textOf } from "./text";

const start = () => textOf(intakeView());
/** The rows of the second article, from the German. */
const exchange = (text: Text) => text[2]?.rows ?? [];
const german = (text: Text) => exchange(text).map((it) => it.texts.de?.split(" ")[0] ?? "");
const keyAt = (text: Text, at: number) => exchange(text)[at]?.key ?? "";
const done = (it: Done | null) => {
  if (!it) throw new Error("it can be done");
  return it;
};

/** Every word that stands somewhere, whatever the order. */
function wordsOf(text: Text): string[] {
  const rows = text.flatMap(({ heading, rows }) => [...(heading ? [heading] : []), ...rows]);
  const all = rows.flatMap((it) => Object.values(it.texts));
  return all.join(" ").split(/\s+/).sort();
}

describe("a text", () => {
  it("moves into the gap below, and back", () => {
    const text = start();
    const down = done(moved(text, keyAt(text, 1), "de", 1));
    expect(german(down.text)).toEqual(["Jedes", "", "Die"]);
    expect(german(done(moved(down.text, down.key, "de", -1)).text)).toEqual(["Jedes", "Die", ""]);
  });

  it("changes places with the one that stands there", () => {
    const text = start();
    expect(german(done(moved(text, keyAt(text, 0), "de", 1)).text)).toEqual(["Die", "Jedes", ""]);
  });

  it("does not leave its article, and gets a row below the last", () => {
    const text = start();
    expect(moved(text, keyAt(text, 0), "de", -1)).toBeNull();
    const one = text[1]?.rows[0]?.key ?? "";
    const below = done(moved(text, one, "de", 1));
    expect(below.text[1]?.rows).toHaveLength(2);
    expect(moved(below.text, below.key, "de", 1)).toBeNull();
  });

  it("is split off, cut at the cursor and joined again", () => {
    const text = start();
    const off = done(splitOff(text, keyAt(text, 0), "de"));
    expect(german(off.text)).toEqual(["", "Jedes", "Die", ""]);
    expect(splitOff(off.text, off.key, "de")).toBeNull();
    const parts = done(cut(text, keyAt(text, 0), "de", 11));
    expect(german(parts.text)).toEqual(["Jedes", "findet", "Die", ""]);
    const whole = done(joined(parts.text, keyAt(parts.text, 0), "de"));
    expect(exchange(whole.text).map((it) => it.texts)).toEqual(
      exchange(text).map((it) => it.texts),
    );
  });

  it("goes with its article where the heading is moved", () => {
    const text = start();
    const down = done(moved(text, text[1]?.heading?.key ?? "", "de", 1));
    expect(down.text[1]?.heading?.texts).toEqual({ uk: "Мета", de: "Austausch" });
    expect(german(down.text)).toEqual(["Die", "", ""]);
    const last = done(moved(text, text[3]?.heading?.key ?? "", "de", 1));
    expect(last.text).toHaveLength(6);
    expect(last.text[4]?.heading?.texts).toEqual({ de: "Geltungsdauer" });
  });
});

describe("a row", () => {
  it("goes on beyond its article", () => {
    const text = start();
    const up = done(movedRow(text, keyAt(text, 0), -1));
    expect(up.text.map((it) => it.rows.length)).toEqual([2, 2, 2, 1, 1]);
    const rest = text[4]?.rows[0]?.key ?? "";
    expect(done(movedRow(text, rest, -1)).text.map((it) => it.rows.length)).toEqual([
      2, 1, 3, 2, 0,
    ]);
    expect(movedRow(text, rest, 1)).toBeNull();
  });

  it("begins an article, which can be joined again", () => {
    const text = start();
    const more = done(begun(text, keyAt(text, 1)));
    expect(more.text.map((it) => it.rows.length)).toEqual([2, 1, 1, 1, 1, 1]);
    const again = done(dissolved(more.text, more.key));
    expect(again.text.map((it) => it.rows.length)).toEqual([2, 1, 3, 1, 1]);
  });
});

describe("nothing found is dropped", () => {
  it("by any move", () => {
    const text = start();
    const all = wordsOf(text);
    const keys = text.flatMap(({ heading, rows }) =>
      [...(heading ? [heading] : []), ...rows].map((it) => it.key),
    );
    for (const key of keys) {
      for (const lang of ["uk", "de"]) {
        const moves = [
          moved(text, key, lang, 1),
          moved(text, key, lang, -1),
          splitOff(text, key, lang),
          cut(text, key, lang, 5),
          joined(text, key, lang),
          movedRow(text, key, 1),
          movedRow(text, key, -1),
          begun(text, key),
          dissolved(text, key),
        ];
        for (const it of moves) {
          if (it) expect(wordsOf(it.text).join("")).toHaveLength(all.join("").length);
        }
      }
    }
  });

  it("by leaving a language out", () => {
    const { rest, articles } = asked(start(), ["uk"]);
    const kept = rest.flatMap((it) => Object.values(it.texts));
    expect(kept).toContain("Zweck");
    expect(kept).toContain("Bürgermeisterin Anna Keller ______");
    expect(JSON.stringify(articles)).not.toContain("Zweck");
  });

  it("by naming a column anew", () => {
    const text = renamed(start(), "de", "da");
    expect(asked(text, ["uk", "da"]).title.texts.da).toContain("Städtepartnerschaft");
  });
});
