import { expect, it } from "vitest";
import { Dragging, type Drop, stepsTo } from "./dragging.svelte";

const KEYS = ["a", "b", "c", "d"];

/** Entries of 20 pixels, one below the other. */
const places = KEYS.map((key, index) => {
  const place = document.createElement("div");
  place.dataset.key = key;
  place.getBoundingClientRect = () => ({ top: index * 20, bottom: index * 20 + 20 }) as DOMRect;
  return place;
});

const pointer = (clientY: number) =>
  ({ button: 0, pointerType: "mouse", clientY }) as unknown as PointerEvent;

it("drops an entry above or below another, and a press alone drops nothing", () => {
  const dropped: [string, Drop][] = [];
  const dragging = new Dragging((key, to) => dropped.push([key, to]));
  dragging.press(pointer(10), "a");
  dragging.move(pointer(12), places);
  dragging.release();
  expect(dragging.takesClick).toBe(false);
  dragging.press(pointer(10), "a");
  dragging.move(pointer(45), places);
  dragging.release();
  expect(dragging.takesClick).toBe(true);
  dragging.press(pointer(10), "a");
  dragging.move(pointer(200), places);
  dragging.cancel();
  dragging.release();
  expect(dropped).toEqual([["a", { key: "c", side: "above" }]]);
});

it("counts the steps there", () => {
  expect(stepsTo(KEYS, "a", { key: "c", side: "above" })).toBe(1);
  expect(stepsTo(KEYS, "a", { key: "d", side: "below" })).toBe(3);
  expect(stepsTo(KEYS, "d", { key: "a", side: "above" })).toBe(-3);
  expect(stepsTo(KEYS, "b", { key: "a", side: "below" })).toBe(0);
});
