import { describe, expect, it } from "vitest";
import { filled, isProposed, wanting } from "./forms";

const field = (cell: string, value: string) => ({ cell, case: null, value });

describe("forms of names", () => {
  const before = [
    [field("a.nominative", "місто Ельмінген"), field("a.genitive", ""), field("a.dative", "своє")],
    [field("b.nominative", ""), field("b.genitive", "")],
  ];

  it("are wanting where the nominative is there and they are not", () => {
    expect(wanting(before)).toEqual(["a.genitive"]);
    expect(wanting([[], [field("c", "Elmingen")]])).toEqual([]);
  });

  it("are proposals until someone changes them", () => {
    const genitive = field("a.genitive", "міста Ельмінген");
    const proposed = filled(["a.genitive", "b.genitive"], [[genitive], before[1] ?? []]);
    expect(proposed).toEqual({ "a.genitive": "міста Ельмінген" });
    expect(isProposed(genitive, proposed)).toBe(true);
    expect(isProposed(field("a.genitive", "міста Ельмінгена"), proposed)).toBe(false);
    expect(isProposed(field("a.dative", "своє"), proposed)).toBe(false);
    expect(isProposed(field("b.genitive", ""), proposed)).toBe(false);
  });
});
