import { type Block, type Hours, moved, stretched } from "./scale";

/** What is pulled: the item, or its end alone. */
export type Edge = "whole" | "end";

/** A press that moves less is a click. */
const STARTS_AFTER = 4;

/** Minutes that a place on the scale is rounded to; the longer ones with Shift. */
const STEPS = { short: 5, long: 15 };

type Pulled = { block: Block; edge: Edge };

/**
 * An item of the programme that is moved or stretched, by the pointer or by keys. It is told
 * when it is let go of, and forgotten with Escape.
 */
export class Shifting {
  unit = $state<string | null>(null);
  hours = $state.raw<Hours | null>(null);

  #tell: (block: Block, edge: Edge, hours: Hours) => void;
  #pulled: Pulled | null = null;
  #pressed: { y: number; height: number; minutes: number } | null = null;
  #wasPulled = false;

  constructor(tell: (block: Block, edge: Edge, hours: Hours) => void) {
    this.#tell = tell;
  }

  /** `scale` shows so many `minutes` from top to bottom. */
  press(event: PointerEvent, pulled: Pulled, scale: HTMLElement, minutes: number): void {
    this.#wasPulled = false;
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.#pulled = pulled;
    this.#pressed = { y: event.clientY, height: scale.offsetHeight, minutes };
  }

  /** The pointer is followed beyond the scale, so this belongs to the window. */
  move(event: PointerEvent): void {
    if (!this.#pulled || !this.#pressed) return;
    const { y, height, minutes } = this.#pressed;
    const way = event.clientY - y;
    if (this.unit === null && Math.abs(way) < STARTS_AFTER) return;
    this.#show((way * minutes) / Math.max(1, height), stepOf(event));
  }

  /** Five minutes a key, or fifteen with Shift; they add up until the key is let go of. */
  nudge(event: KeyboardEvent, pulled: Pulled, way: 1 | -1): void {
    this.#pulled = pulled;
    const step = stepOf(event);
    const present = this.hours ?? pulled.block;
    const pull = pulled.edge === "end" ? stretched : moved;
    this.unit = pulled.block.item.unit;
    this.hours = pull(present, way * step, 1);
  }

  release(): void {
    const { hours } = this;
    const pulled = this.#pulled;
    this.#wasPulled = hours !== null && this.#pressed !== null;
    // No click comes where the pointer was let go elsewhere.
    setTimeout(() => (this.#wasPulled = false));
    this.cancel();
    if (!hours || !pulled) return;
    const { block, edge } = pulled;
    if (hours.from !== block.from || hours.until !== block.until) this.#tell(block, edge, hours);
  }

  /** Keys end where the clerk goes elsewhere; the pointer goes on. */
  leave(): void {
    if (!this.#pressed) this.release();
  }

  cancel(): void {
    this.unit = null;
    this.hours = null;
    this.#pulled = null;
    this.#pressed = null;
  }

  /** Whether the click that ends a pull is on its way; it means nothing. */
  get takesClick(): boolean {
    return this.#wasPulled;
  }

  #show(by: number, step: number): void {
    if (!this.#pulled) return;
    const { block, edge } = this.#pulled;
    this.unit = block.item.unit;
    this.hours = edge === "end" ? stretched(block, by, step) : moved(block, by, step);
  }
}

function stepOf({ shiftKey }: PointerEvent | KeyboardEvent): number {
  return shiftKey ? STEPS.long : STEPS.short;
}
