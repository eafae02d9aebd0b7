import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Saved } from "$lib/api/bindings/Saved";
import type { Answer } from "$lib/api/call";
import { FakeDesk } from "../../dev/desk";
import { fault, refusal } from "../../dev/office.examples";
import { withDesk } from "../../dev/render";
import { saving } from "./saving.svelte";
import { Typing, type TypingOptions } from "./typing.svelte";

const CELL = "body-1/-/short/uk";

let desk: FakeDesk;
let sealed: string[];
let verdict: Answer<{ saved: Saved }>;
let open: Typing[];

beforeEach(() => {
  vi.useFakeTimers();
  desk = withDesk(new FakeDesk());
  sealed = [];
  verdict = { ok: true, value: { saved: { at: 1, lastBackup: null, backupFault: null } } };
  open = [];
});

afterEach(async () => {
  verdict = { ok: true, value: { saved: { at: 1, lastBackup: null, backupFault: null } } };
  desk.troubles.clear();
  await Promise.all(open.map((typing) => typing.end()));
  await saving.saveAll();
  vi.useRealTimers();
});

function typingOf(text: string, options: Partial<TypingOptions> = {}): Typing {
  const seal = async (_cell: string, value: string) => {
    sealed.push(value);
    return verdict;
  };
  const typing = new Typing({ cell: CELL, text, seal, ...options });
  open.push(typing);
  return typing;
}

function kept(): unknown[] {
  return desk.asked.filter((it) => it.command === "type_into").map((it) => it.args);
}

describe("typing", () => {
  it("is kept 300 ms after the last key", async () => {
    const typing = typingOf("");
    typing.type("Я");
    await vi.advanceTimersByTimeAsync(200);
    typing.type("Яс");
    await vi.advanceTimersByTimeAsync(299);
    expect(kept()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(kept()).toEqual([{ cell: CELL, text: "Яс" }]);
    expect(saving.state).toBe("saved");
  });

  it("is kept at least once a second while keys come", async () => {
    const typing = typingOf("");
    for (let key = 1; key <= 20; key++) {
      typing.type("я".repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(kept().length).toBeGreaterThanOrEqual(2);
    expect(sealed).toEqual([]);
  });

  it("is sealed after a pause of 20 s", async () => {
    typingOf("").type("Яснобір");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sealed).toEqual(["Яснобір"]);
  });

  it("is sealed once on leaving, and not at all where nothing was typed", async () => {
    const typing = typingOf("Яснобір");
    await typing.seal();
    expect(sealed).toEqual([]);
    typing.type("Яснобора");
    await typing.seal();
    await typing.seal();
    expect(sealed).toEqual(["Яснобора"]);
  });

  it("never lets an older text overtake a newer one", async () => {
    let release = () => {};
    const order: string[] = [];
    const slow = async () => {
      order.push("seal");
      if (order.length === 1) await new Promise<void>((done) => (release = done));
      return verdict;
    };
    const typing = typingOf("", { seal: slow });
    typing.type("а");
    const sealing = typing.seal();
    await vi.advanceTimersByTimeAsync(0);
    typing.type("аб");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(kept()).toEqual([]);
    release();
    await sealing;
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(["seal"]);
    expect(kept()).toEqual([{ cell: CELL, text: "аб" }]);
  });

  it("lives on when the disk does not take it, and is tried again", async () => {
    verdict = { ok: false, error: fault("disk_full") };
    desk.troubles.set("type_into", fault("disk_full"));
    const typing = typingOf("");
    typing.type("важливе");
    await vi.advanceTimersByTimeAsync(301);
    await typing.seal();
    expect(typing.text).toBe("важливе");
    expect(saving.state).toBe("failed");
    expect(saving.unsavedCount).toBe(1);
    expect(saving.unsavedText()).toBe("важливе");
    verdict = { ok: true, value: { saved: { at: 2, lastBackup: null, backupFault: null } } };
    desk.troubles.clear();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sealed.at(-1)).toBe("важливе");
    expect(saving.state).toBe("saved");
    expect(saving.unsavedCount).toBe(0);
  });

  it("is not forgotten when its field goes away unsaved", async () => {
    verdict = { ok: false, error: fault("disk_full") };
    desk.troubles.set("type_into", fault("disk_full"));
    const typing = typingOf("");
    typing.type("важливе");
    await typing.end();
    expect(saving.unsavedText()).toBe("важливе");
  });

  it("says at the field what a rule forbids", async () => {
    verdict = { ok: false, error: refusal("text_closed") };
    const typing = typingOf("");
    typing.type("а");
    await typing.seal();
    expect(typing.trouble?.code).toBe("text_closed");
    expect(saving.trouble).toBeNull();
  });

  it("is not overwritten by what comes from the desk", () => {
    const typing = typingOf("старе");
    typing.receive("нове");
    expect(typing.text).toBe("нове");
    typing.type("своє");
    typing.receive("чуже");
    expect(typing.text).toBe("своє");
  });

  it("leaves Ctrl+Z to the field while there is typing to step through", async () => {
    const undo = vi.fn();
    const redo = vi.fn();
    const typing = typingOf("", { undo, redo });
    const press = (init: KeyboardEventInit) =>
      typing.onkeydown(new KeyboardEvent("keydown", { ctrlKey: true, ...init }));
    typing.type("а");
    press({ code: "KeyZ" });
    expect(undo).not.toHaveBeenCalled();
    await typing.seal();
    press({ code: "KeyZ" });
    press({ code: "KeyY" });
    press({ code: "KeyZ", shiftKey: true });
    expect(undo).toHaveBeenCalledTimes(1);
    expect(redo).toHaveBeenCalledTimes(2);
  });
});

describe("saving", () => {
  it("answers Ctrl+S only when everything is on disk", async () => {
    const typing = typingOf("");
    typing.type("а");
    expect(await saving.saveAll()).toBe(true);
    expect(sealed).toEqual(["а"]);
    desk.troubles.set("save_now", fault("io"));
    expect(await saving.saveAll()).toBe(false);
    expect(saving.trouble?.code).toBe("io");
  });
});
