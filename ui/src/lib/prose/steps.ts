/** Keys that follow each other sooner are taken back together. */
const TOGETHER = 600;
const MOST = 500;

/** The states a text went through since it was sealed. */
export class Steps<State> {
  #back: State[] = [];
  #forth: State[] = [];
  #lastAt = 0;

  /** What was there before a change. */
  remember(before: State, now: number, isApart: boolean): void {
    if (isApart || this.#back.length === 0 || now - this.#lastAt > TOGETHER) {
      this.#back.push(before);
      if (this.#back.length > MOST) this.#back.shift();
    }
    this.#lastAt = isApart ? 0 : now;
    this.#forth = [];
  }

  back(present: State): State | null {
    return this.#go(this.#back, this.#forth, present);
  }

  forth(present: State): State | null {
    return this.#go(this.#forth, this.#back, present);
  }

  clear(): void {
    this.#back = [];
    this.#forth = [];
  }

  #go(from: State[], to: State[], present: State): State | null {
    const state = from.pop();
    if (state === undefined) return null;
    to.push(present);
    this.#lastAt = 0;
    return state;
  }
}
