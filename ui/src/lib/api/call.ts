import { invoke } from "@tauri-apps/api/core";
import type { Trouble } from "./bindings/Trouble";
import type { Commands } from "./commands";

export type Answer<T> = { ok: true; value: T } | { ok: false; error: Trouble };

type Arguments<C extends keyof Commands> =
  Commands[C][0] extends Record<string, never> ? [] : [Commands[C][0]];

/** Asks the desk. Never throws. */
export async function call<C extends keyof Commands>(
  command: C,
  ...args: Arguments<C>
): Promise<Answer<Commands[C][1]>> {
  try {
    return { ok: true, value: await invoke<Commands[C][1]>(command, args[0]) };
  } catch (thrown) {
    return { ok: false, error: troubleFrom(thrown) };
  }
}

/** Tauri's own refusals, such as "not allowed", arrive as plain strings. */
export function troubleFrom(thrown: unknown): Trouble {
  if (isTrouble(thrown)) return thrown;
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: "bug", code: "unexpected", what, safe: "", next: "", findings: [] };
}

function isTrouble(thrown: unknown): thrown is Trouble {
  return typeof thrown === "object" && thrown !== null && "kind" in thrown && "code" in thrown;
}
