import { expect, test } from "vitest";
import { agreementView } from "./fixture.examples";
import { cardOf, cellOf, linesOf, neighbour, outlineOf } from "./places";

const view = agreementView({ langs: ["uk", "de", "pl"], missing: [["data-1", "de"]] });
const lines = linesOf(view);
const at = (unit: string, lang: string, kind = "text") =>
  `agreement-000001/${unit}/${kind}/${lang}`;

test("the outline names every part and marks the least finished wording", () => {
  const outline = outlineOf(view);
  expect(outline.map((it) => it.kind).slice(0, 2)).toEqual(["title", "recitals"]);
  expect(outline.at(-1)?.kind).toBe("signatures");
  const data = outline.find((it) => it.key === "data");
  expect(data?.marks).toEqual([
    { lang: "uk", state: "template" },
    { lang: "de", state: "missing" },
    { lang: "pl", state: "template" },
  ]);
});

test("walks between languages and clauses, and stops at the edges", () => {
  const shown = ["uk", "pl"];
  expect(neighbour(lines, shown, at("areas-1", "uk"), "right")).toBe(at("areas-1", "pl"));
  expect(neighbour(lines, shown, at("areas-1", "pl"), "right")).toBeNull();
  expect(neighbour(lines, shown, at("areas-1", "uk"), "down")).toBe(at("areas-2", "uk"));
  expect(neighbour(lines, shown, at("areas-1", "uk"), "up")).toBe(at("areas", "uk", "heading"));
  expect(neighbour(lines, shown, at("-", "uk", "title"), "up")).toBeNull();
});

test("a part that was made is entered in the language of the clerk", () => {
  expect(cellOf(view, "areas-2", "de")).toBe(at("areas-2", "de"));
  expect(cellOf(view, "party-de", "uk")).toBe("agreement-000001/party-de/lang");
  expect(cellOf(view, "signatory-de", "uk")).toBe(
    "agreement-000001/signatory-de/name.nominative/uk",
  );
});

test("a finding on a card leads to the card", () => {
  expect(cardOf("body-town-de/-/seat/uk")).toBe(
    "#/bodies/town-de?cell=body-town-de%2F-%2Fseat%2Fuk",
  );
  expect(cardOf(at("areas-1", "uk"))).toBeNull();
});
