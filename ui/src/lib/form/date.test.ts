import { expect, it } from "vitest";
import { dateOf, partsOf, pasted } from "./date";

const parts = (day: string, month: string, year: string) => ({ day, month, year });

it.each([
  ["24.10.2026", parts("24", "10", "2026")],
  ["1/2/2026", parts("1", "2", "2026")],
  [" 24-10-2026 ", parts("24", "10", "2026")],
  ["2026-10-24", parts("24", "10", "2026")],
  ["24", null],
  ["24.10", null],
])("reads %s typed into the first part", (text, expected) => {
  expect(pasted(text)).toEqual(expected);
});

it.each([
  [parts("24", "10", "2026"), { iso: "2026-10-24" }],
  [parts("1", "2", "2026"), { iso: "2026-02-01" }],
  [parts("29", "2", "2028"), { iso: "2028-02-29" }],
  [parts("", " ", ""), { iso: "" }],
  [parts("29", "2", "2026"), { reason: "no-such-day", parts: ["day"] }],
  [parts("31", "4", "2026"), { reason: "no-such-day", parts: ["day"] }],
  [parts("1", "13", "2026"), { reason: "no-such-month", parts: ["month"] }],
  [parts("1", "1", "26"), { reason: "no-such-year", parts: ["year"] }],
  [parts("1", "", ""), { reason: "incomplete", parts: ["month", "year"] }],
])("makes a date of %o, or says which part is wrong", (given, expected) => {
  expect(dateOf(given)).toEqual(expected);
});

it("takes a date apart again", () => {
  expect(partsOf("2026-10-24")).toEqual(parts("24", "10", "2026"));
  expect(partsOf("")).toEqual(parts("", "", ""));
});
