const STARTS_AFTER = 6;

/** Where a dragged entry would fall. */
export type Drop = { key: string; side: "above" | "below" };

/**
 * Dragging entries of a list up and down with a mouse or a pen. By pointer events, because
 * the shell keeps the drag and drop of files for itself.
 */
export class Dragging {
  key = $state<string | null>(null);
  drop = $state.raw<Drop | null>(null);

  #drop: (key: string, to: Drop) => void;
  #pressed: { key: string; y: number } | null = null;
  #wasDragged = false;

  constructor(drop: (key: string, to: Drop) => void) {
    this.#drop = drop;
  }

  press(event: PointerEvent, key: string): void {
    this.#wasDragged = false;
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.#pressed = { key, y: event.clientY };
  }

  /** The pointer is followed beyond the list, so these belong to the window. */
  move(event: PointerEvent, places: HTMLElement[]): void {
    if (!this.#pressed) return;
    if (this.key === null && Math.abs(event.clientY - this.#pressed.y) < STARTS_AFTER) return;
    this.key = this.#pressed.key;
    this.drop = dropAt(event.clientY, places, this.key);
  }

  release(): void {
    const { key, drop } = this;
    this.#wasDragged = key !== null;
    // No click comes where the pointer was let go elsewhere.
    setTimeout(() => (this.#wasDragged = false));
    this.cancel();
    if (key !== null && drop) this.#drop(key, drop);
  }

  cancel(): void {
    this.key = null;
    this.drop = null;
    this.#pressed = null;
  }

  /** Whether the click that ends a drag is on its way; it means nothing. */
  get takesClick(): boolean {
    return this.#wasDragged;
  }
}

function dropAt(y: number, places: HTMLElement[], own: string): Drop | null {
  const below = places.find((place) => middleOf(place) > y);
  const key = (below ?? places.at(-1))?.dataset.key;
  return key === undefined || key === own ? null : { key, side: below ? "above" : "below" };
}

function middleOf(place: HTMLElement): number {
  const { top, bottom } = place.getBoundingClientRect();
  return (top + bottom) / 2;
}

/** By how many steps an entry moves to fall there; upwards they are negative. */
export function stepsTo(keys: string[], key: string, { key: at, side }: Drop): number {
  const from = keys.indexOf(key);
  const to = keys.indexOf(at) + (side === "below" ? 1 : 0);
  return to > from ? to - 1 - from : to - from;
}
