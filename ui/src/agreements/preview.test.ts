import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Trouble } from "$lib/api/bindings/Trouble";
import type { Answer } from "$lib/api/call";
import { fault } from "../dev/office.examples";
import { withDesk } from "../dev/render";
import { Agreement } from "./agreement.svelte";
import type { Page } from "./page";
import { paintedFrom } from "./painted";
import { Preview } from "./preview.svelte";
import Sheet from "./Sheet.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type FakePage = Page & { isClosed: boolean };

/** A press whose answers come when the test says so. */
function slowPress() {
  const asked: { party: string | null; page: number }[] = [];
  const opened: FakePage[] = [];
  const waiting: ((answer: Answer<ArrayBuffer>) => void)[] = [];
  const drawing: ((canvas: HTMLCanvasElement) => void)[] = [];
  const settled = () => vi.advanceTimersByTimeAsync(0);
  return {
    asked,
    opened,
    set(party: string | null, page: number): Promise<Answer<ArrayBuffer>> {
      asked.push({ party, page });
      return new Promise((resolve) => waiting.push(resolve));
    },
    open(bytes: ArrayBuffer): Promise<Page> {
      const page: FakePage = {
        ...paintedFrom(bytes),
        isClosed: false,
        draw: () => new Promise((resolve) => drawing.push(resolve)),
        words: () => Promise.resolve([]),
        close() {
          this.isClosed = true;
        },
      };
      opened.push(page);
      return Promise.resolve(page);
    },
    /** Answers the oldest question from a paper of so many pages. */
    async answer(pages: number): Promise<void> {
      const page = Math.min(asked[asked.length - waiting.length]?.page ?? 1, pages);
      waiting.shift()?.({ ok: true, value: Uint8Array.of(pages, 0, 0, 0, page, 0, 0, 0).buffer });
      await settled();
    },
    async draw(): Promise<void> {
      drawing.shift()?.(document.createElement("canvas"));
      await settled();
    },
    async fail(error: Trouble): Promise<void> {
      waiting.shift()?.({ ok: false, error });
      await settled();
    },
  };
}

/** The first of so many pages is shown. */
async function opened(pages: number) {
  const press = slowPress();
  const preview = new Preview(press);
  preview.show(true);
  await press.answer(pages);
  return { press, preview };
}

const pagesAsked = (press: ReturnType<typeof slowPress>) => press.asked.map((it) => it.page);

test("two numbers, the lowest byte first, stand before the page", () => {
  const { of, number, pdf } = paintedFrom(Uint8Array.of(1, 2, 0, 0, 7, 0, 0, 0, 37, 80).buffer);
  expect([of, number, ...pdf]).toEqual([513, 7, 37, 80]);
});

describe("a changed text", () => {
  test("is waited for until it pauses, and then only the page in view is made", async () => {
    const { press, preview } = await opened(9);
    preview.turnTo(4);
    await press.answer(9);
    for (let key = 0; key < 5; key += 1) {
      preview.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(pagesAsked(press)).toEqual([1, 4]);
    await vi.advanceTimersByTimeAsync(400);
    expect(pagesAsked(press)).toEqual([1, 4, 4]);
  });

  test("makes no page while nobody looks, and one when somebody does", async () => {
    const press = slowPress();
    const preview = new Preview(press);
    preview.show(false);
    preview.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(press.asked).toEqual([]);
    preview.show(true);
    expect(press.asked).toEqual([{ party: null, page: 1 }]);
  });

  test("keeps the clerk on the page, or on the last where that page has gone", async () => {
    const { press, preview } = await opened(6);
    preview.turnTo(5);
    await press.answer(6);
    preview.renew();
    await press.answer(7);
    expect([preview.page, preview.pages]).toEqual([5, 7]);
    preview.renew();
    await press.answer(3);
    expect([preview.page, preview.pages]).toEqual([3, 3]);
    expect(preview.shown?.number).toBe(3);
  });

  // Another order of parties may break pages elsewhere.
  test("is what another party's order is taken for", async () => {
    const { press, preview } = await opened(2);
    preview.showOrderOf("party-de");
    expect(preview.isRenewing).toBe(true);
    expect(press.asked.at(-1)).toEqual({ party: "party-de", page: 1 });
  });

  // Without this every page turned to while a clerk types would be made twice.
  test("is not made again after a page was turned to during the pause", async () => {
    const { press, preview } = await opened(3);
    preview.touch();
    preview.turnTo(2);
    await press.answer(3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(pagesAsked(press)).toEqual([1, 2]);
  });
});

describe("turning", () => {
  test("shows the old page until the new one is there, and then lets the old one go", async () => {
    const { press, preview } = await opened(3);
    const [first] = press.opened;
    preview.turnTo(2);
    expect([preview.page, preview.isBusy, preview.isRenewing]).toEqual([2, true, false]);
    expect(preview.shown).toBe(first);
    expect(first?.isClosed).toBe(false);
    await press.answer(3);
    expect(preview.shown).toBe(press.opened[1]);
    expect(first?.isClosed).toBe(true);
    expect(preview.isBusy).toBe(false);
  });

  test("stays among the pages that there are", async () => {
    const { press, preview } = await opened(2);
    preview.turnTo(0);
    expect(preview.page).toBe(1);
    preview.turnTo(9);
    expect(preview.page).toBe(2);
    await press.answer(2);
    preview.turnTo(3);
    expect(pagesAsked(press)).toEqual([1, 2]);
  });

  // A held key must not leave a queue behind that a slow computer works off page by page.
  test("several pages asks for one while another is made, and for the newest after it", async () => {
    const { press, preview } = await opened(9);
    for (let page = 2; page <= 6; page += 1) preview.turnTo(page);
    expect(pagesAsked(press)).toEqual([1, 2]);
    await press.answer(9);
    expect(pagesAsked(press)).toEqual([1, 2, 6]);
    // The second page was overtaken before it came.
    expect(press.opened).toHaveLength(1);
    await press.answer(9);
    expect(preview.shown?.number).toBe(6);
    expect(preview.isBusy).toBe(false);
  });

  test("drops a page that is overtaken while it is opened", async () => {
    const { press, preview } = await opened(3);
    const open = press.open;
    press.open = (bytes) => {
      press.open = open;
      preview.turnTo(3);
      return open(bytes);
    };
    preview.turnTo(2);
    await press.answer(3);
    expect(press.opened.map((it) => it.isClosed)).toEqual([false, true]);
    await press.answer(3);
    expect(preview.shown?.number).toBe(3);
  });

  test("leaves what it found where the page cannot be made, and says why", async () => {
    const { press, preview } = await opened(3);
    preview.turnTo(2);
    await press.fail(fault("pdf"));
    expect(preview.trouble?.code).toBe("pdf");
    expect(preview.shown?.number).toBe(1);
    expect(preview.isBusy).toBe(false);
    preview.renew();
    await press.answer(3);
    expect(preview.trouble).toBeNull();
    expect(preview.shown?.number).toBe(2);
  });
});

test("an answer that cannot be read is trouble, and not the end of the preview", async () => {
  const { press, preview } = await opened(2);
  press.open = (bytes) => Promise.resolve(bytes.slice(0, 3)).then(paintedFrom) as Promise<never>;
  preview.renew();
  await press.answer(2);
  expect(preview.trouble?.kind).toBe("bug");
  expect([preview.isBusy, preview.isRenewing]).toEqual([false, false]);
});

// What is opened after the desk was left would be kept by nobody and closed by nobody.
test("a preview that was left asks for nothing and opens nothing more", async () => {
  const { press, preview } = await opened(3);
  preview.turnTo(2);
  preview.turnTo(3);
  preview.close();
  await press.answer(3);
  expect(pagesAsked(press)).toEqual([1, 2]);
  expect(press.opened.map((it) => it.isClosed)).toEqual([true]);
  expect(preview.shown).toBeNull();
});

describe("the sheet", () => {
  const region = () => screen.getByRole("region");
  const next = () => screen.getByRole("button", { name: "Наступна сторінка" });
  /** What a screen reader is told: the page, whether to wait, and of a renewal. */
  const said = () => [
    region().getAttribute("aria-label"),
    region().getAttribute("aria-busy"),
    screen.queryByText("оновлюється") !== null,
  ];

  async function shown(pages: number) {
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(300);
    withDesk();
    const { press, preview } = await opened(pages);
    const agreement = new Agreement("000001");
    render(Sheet, { agreement, preview, mode: "shown", show: () => {} });
    await press.draw();
    expect(said()).toEqual(["Сторінка 1", "false", false]);
    return { press, preview };
  }

  test("names the page that is in view, and the one that is wanted", async () => {
    const { press } = await shown(3);
    next().click();
    next().click();
    await tick();
    expect(screen.getByText("Аркуш 3 з 3")).toBeTruthy();
    expect(next().getAttribute("aria-disabled")).toBe("true");
    await press.answer(3);
    await press.answer(3);
    expect(said()).toEqual(["Сторінка 1", "true", false]);
    await press.draw();
    expect(said()).toEqual(["Сторінка 3", "false", false]);
  });

  test("tells of a renewal until the renewed page is drawn", async () => {
    const { press, preview } = await shown(3);
    preview.renew();
    await tick();
    expect(said()).toEqual(["Сторінка 1", "true", true]);
    await press.answer(3);
    expect(said()).toEqual(["Сторінка 1", "true", true]);
    await press.draw();
    expect(said()).toEqual(["Сторінка 1", "false", false]);
  });
});
