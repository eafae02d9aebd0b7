import { expect, it } from "vitest";
import { arrival } from "./arrival";

it("focuses the heading where one has come from elsewhere, and only then", () => {
  const heading = document.createElement("h1");
  heading.tabIndex = -1;
  document.body.append(heading);
  const arrivesAt = (hash: string, title: string) => {
    location.hash = hash;
    heading.blur();
    arrival(title)(heading);
    return document.activeElement === heading;
  };
  expect(arrivesAt("#/today", "Сьогодні")).toBe(false);
  expect(arrivesAt("#/agreements", "Угоди")).toBe(true);
  expect(arrivesAt("#/agreements", "Agreements")).toBe(false);
  expect(arrivesAt("#/agreements?q=a", "Угоди")).toBe(false);
});
