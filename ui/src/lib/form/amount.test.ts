import { expect, it } from "vitest";
import { amountIn, amountOf, sumIn } from "./amount";

it.each([
  ["150000", "150000"],
  ["150 000,50", "150000.50"],
  ["150\u00a0000,5", "150000.5"],
  ["150.000,50", "150000.50"],
  ["150,000.50", "150000.50"],
  ["150,000", "150000"],
  ["1.500.000", "1500000"],
  ["1500,00", "1500.00"],
  ["", null],
  ["близько 20", null],
  ["1,50,000", null],
  ["12.5.3", null],
])("reads %s as %s", (typed, amount) => {
  expect(amountOf(typed)).toBe(amount);
});

it.each([
  ["uk", "150000.50", "150\u00a0000,50"],
  ["en", "150000.50", "150,000.50"],
  ["uk", "20", "20"],
  ["uk", "близько 20", "близько 20"],
])("shows in %s %s as %s, and reads it back", (lang, amount, shown) => {
  expect(amountIn(lang, amount)).toBe(shown);
});

it.each([
  ["uk", "29000.50 EUR", "29\u00a0000,50\u00a0EUR"],
  ["en", "29000.50 EUR", "29,000.50\u00a0EUR"],
])("shows in %s the sum %s as %s", (lang, sum, shown) => {
  expect(sumIn(lang, sum)).toBe(shown);
});
