import type { CalendarEntry } from "$lib/api/bindings/CalendarEntry";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";
import { router } from "$lib/frame/router.svelte";
import { dayAfter } from "$lib/i18n";
import { MODES, type Mode, monthAfter, rangeOf } from "./days";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that are shown, and what is in them. */
export class Calendar {
  readonly today: string;
  day = $state("");
  mode = $state<Mode>("month");
  entries = $state.raw<CalendarEntry[] | null>(null);
  trouble = $state.raw<Trouble | null>(null);

  /** What was asked for last; an answer that comes behind it is out of date. */
  #asked = 0;

  constructor(today: string, day: string, mode: string) {
    this.today = today;
    this.day = DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : today;
    this.mode = MODES.find((it) => it === mode) ?? "month";
  }

  async load(day: string, mode: Mode): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = await call("calendar", rangeOf(day, mode));
    if (asked !== this.#asked) return;
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.entries = answer.value;
  }

  go(day: string): void {
    this.day = day;
    this.#rename();
  }

  show(mode: Mode): void {
    this.mode = mode;
    this.#rename();
  }

  /** A month on or back, or a week where weeks are shown. */
  turn(step: 1 | -1): void {
    this.go(this.mode === "week" ? dayAfter(this.day, step * 7) : monthAfter(this.day, step));
  }

  #rename(): void {
    router.rename(`#/calendar?day=${this.day}&mode=${this.mode}`);
  }
}
