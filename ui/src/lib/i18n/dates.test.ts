import { afterEach, expect, it } from "vitest";
import { clockTime, daysBetween, longDate, longDay, moment, shortDate, t, words } from ".";

afterEach(() => words.speak("uk"));

it("names months as a text does", () => {
  expect(longDate("2026-10-24")).toBe("24 жовтня 2026 року");
  words.speak("en");
  expect(longDate("2026-10-24")).toBe("24 October 2026");
});

it("counts days over months, years and the change of the clock", () => {
  expect(daysBetween("2026-10-20", "2026-10-20")).toBe(0);
  expect(daysBetween("2026-10-20", "2026-11-01")).toBe(12);
  expect(daysBetween("2026-12-31", "2028-03-01")).toBe(426);
  expect(daysBetween("2026-10-20", "2026-10-01")).toBe(-19);
});

it("begins a day with its weekday", () => {
  expect(longDay("2026-10-20")).toBe("Вівторок, 20 жовтня 2026 року");
});

it("keeps a day in every time zone", () => {
  expect(longDate("2026-01-01")).toBe("1 січня 2026 року");
  expect(shortDate("2026-01-01")).toBe("01.01.2026");
});

it("says the second of a save, and the day of an older moment", () => {
  const at = new Date(2026, 9, 20, 14, 3, 7).getTime();
  expect(clockTime(at)).toBe("14:03:07");
  expect(moment(at, at)).toBe("14:03");
  expect(moment(at, at + 86_400_000)).toBe("20.10.2026, 14:03");
});

it("counts as Ukrainian counts", () => {
  const counted = [0, 1, 2, 5, 21, 22, 25].map((count) => t("register-shown", { count }));
  expect(counted).toEqual([
    "Показано 0 угод",
    "Показано 1 угоду",
    "Показано 2 угоди",
    "Показано 5 угод",
    "Показано 21 угоду",
    "Показано 22 угоди",
    "Показано 25 угод",
  ]);
});
