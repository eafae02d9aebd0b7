import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Book } from "./pages";
import { Preview } from "./preview.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function book(pages: number): Book & { isClosed: boolean } {
  return {
    pages,
    isClosed: false,
    draw: () => Promise.reject(new Error("not drawn here")),
    words: () => Promise.resolve([]),
    close() {
      this.isClosed = true;
    },
  };
}

/** A press whose answers come when the test says so. */
function slowPress() {
  const waiting: ((pages: number) => void)[] = [];
  const set = vi.fn(
    (_party: string | null) =>
      new Promise<{ ok: true; value: ArrayBuffer }>((resolve) => {
        waiting.push((pages) => resolve({ ok: true, value: new ArrayBuffer(pages) }));
      }),
  );
  const open = vi.fn((bytes: ArrayBuffer) => Promise.resolve(book(bytes.byteLength)));
  return { set, open, waiting };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test("waits for a pause and then makes the pages once", async () => {
  const press = slowPress();
  const preview = new Preview(press);
  preview.show(true);
  press.waiting[0]?.(2);
  await settled();
  for (let key = 0; key < 5; key += 1) {
    preview.touch();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(press.set).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(400);
  expect(press.set).toHaveBeenCalledTimes(2);
});

test("drops an answer that a newer one has overtaken, and keeps the old pages meanwhile", async () => {
  const press = slowPress();
  const preview = new Preview(press);
  preview.show(true);
  press.waiting[0]?.(2);
  await settled();
  const first = preview.book;
  expect(first?.pages).toBe(2);

  void preview.renew();
  void preview.renew();
  expect(preview.isRenewing).toBe(true);
  expect(preview.book).toBe(first);
  press.waiting[2]?.(4);
  await settled();
  press.waiting[1]?.(3);
  await settled();

  expect(preview.book?.pages).toBe(4);
  expect(preview.isRenewing).toBe(false);
  expect(press.open).toHaveBeenCalledTimes(2);
});

test("makes no pages while nobody looks, and catches up when somebody does", async () => {
  const press = slowPress();
  const preview = new Preview(press);
  preview.show(false);
  preview.touch();
  await vi.advanceTimersByTimeAsync(1000);
  expect(press.set).not.toHaveBeenCalled();
  preview.show(true);
  expect(press.set).toHaveBeenCalledTimes(1);
});

test("stays on a page that is still there", async () => {
  const press = slowPress();
  const preview = new Preview(press);
  preview.show(true);
  press.waiting[0]?.(6);
  await settled();
  preview.turnTo(5);
  void preview.renew();
  press.waiting[1]?.(3);
  await settled();
  expect(preview.page).toBe(3);
});
