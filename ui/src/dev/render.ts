import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import axe from "axe-core";
import { afterEach, expect } from "vitest";
import { words } from "$lib/i18n";
import { FakeDesk } from "./desk";

/** Puts a desk in memory behind what is tested. */
export function withDesk(desk = new FakeDesk()): FakeDesk {
  words.speak("uk");
  mockIPC((command, args) => desk.answer(command, args));
  return desk;
}

/** The rules that need no layout; those that do are looked at in a browser. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
}

afterEach(() => clearMocks());
