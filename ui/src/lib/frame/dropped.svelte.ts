import { call } from "$lib/api/call";
import { router } from "./router.svelte";

/** Files over the window: how the name of the first ends, how many, where the pointer is. */
export type Drag = { kind: string; count: number; x: number; y: number };

/** What a screen does with a file that is dropped onto it. */
export type Taking = {
  /** How names of such files end; any where there are none. */
  kinds?: readonly string[];
  /** The sentence that says what letting go will do. */
  words: string;
  /** As if the file had been chosen in a dialog. */
  take?: () => Promise<void>;
  /** Goes to where such a file is taken. */
  goTo?: () => void;
  /** Meant where the pointer is over it; without one, the whole window is. */
  part?: HTMLElement;
  /** Whether several files are taken one after another. */
  takesEach?: boolean;
};

const goTo = (hash: string) => () => router.go(hash);

export const TABLES = ["xlsx", "xlsm", "xls", "ods", "csv", "tsv"];
export const TEXTS = ["docx", "odt", "txt"];

/** Where files go that the screen has no use for. */
const ELSEWHERE: readonly Taking[] = [
  { kinds: TABLES, words: "drop-table", goTo: goTo("#/import") },
  { kinds: TEXTS, words: "drop-text", goTo: goTo("#/intake") },
  { kinds: ["pdf"], words: "drop-verify", goTo: goTo("#/agreements") },
];

/** Files that are dropped onto the window. Their paths stay with the desk. */
class Dropped {
  /** What is said of the files over the window, or of those that nobody took. */
  words = $state("");
  isOver = $state(false);
  /** Of several files the first was taken alone. */
  isFirstOnly = $state(false);

  #takings: readonly Taking[] = [];
  /** What was dropped before its screen was there. */
  #awaited: Drag | null = null;

  /** Until the answer is called, the screen takes such files. */
  offer(taking: Taking): () => void {
    this.#takings = [...this.#takings, taking];
    const awaited = this.#awaited;
    if (awaited && taking.take && takesKind(taking, awaited.kind)) {
      this.#awaited = null;
      queueMicrotask(() => void this.#give(taking, awaited));
    }
    return () => {
      this.#takings = this.#takings.filter((it) => it !== taking);
    };
  }

  hover(drag: Drag | null): void {
    this.isOver = drag !== null;
    this.isFirstOnly = false;
    this.words = drag ? (this.#takerOf(drag)?.words ?? "drop-none") : "";
  }

  async drop(drag: Drag): Promise<void> {
    const taking = this.#takerOf(drag);
    this.isOver = false;
    this.words = taking ? "" : "drop-none";
    this.isFirstOnly = drag.count > 1 && taking !== undefined && !taking.takesEach;
    this.#awaited = null;
    if (taking?.take) await this.#give(taking, drag);
    else if (taking?.goTo) {
      this.#awaited = drag;
      taking.goTo();
    }
  }

  /** What was said is read. */
  forget(): void {
    this.words = "";
    this.isFirstOnly = false;
  }

  /** The next dialogs answer with the files that were dropped, until they are let go. */
  async #give(taking: Taking, { count }: Drag): Promise<void> {
    await call("hold_dropped", { isHeld: true });
    try {
      for (let left = taking.takesEach ? count : 1; left > 0; left -= 1) await taking.take?.();
    } finally {
      await call("hold_dropped", { isHeld: false });
    }
  }

  #takerOf({ kind, count, x, y }: Drag): Taking | undefined {
    if (count === 0 || document.querySelector("dialog[open]")) return;
    const able = this.#takings.filter((it) => takesKind(it, kind));
    const under = document.elementFromPoint?.(x, y) ?? null;
    const parts = able.filter((it) => it.part);
    return (
      parts.find((it) => it.part?.contains(under)) ??
      able.findLast((it) => !it.part) ??
      (parts.length === 1 ? parts[0] : undefined) ??
      ELSEWHERE.find((it) => takesKind(it, kind))
    );
  }
}

function takesKind({ kinds }: Taking, kind: string): boolean {
  return kinds?.includes(kind) ?? true;
}

export const dropped = new Dropped();

/** While the component is there, it takes such files. */
export function takesDropped(taking: () => Taking): void {
  $effect(() => dropped.offer(taking()));
}
