import type { DecisionInput } from "$lib/api/bindings/DecisionInput";
import type { ReturnedColumnView } from "$lib/api/bindings/ReturnedColumnView";
import type { ReturnedRowView } from "$lib/api/bindings/ReturnedRowView";
import type { ReturnedView } from "$lib/api/bindings/ReturnedView";
import type { TakeInput } from "$lib/api/bindings/TakeInput";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";
import type { Agreement } from "../agreements/agreement.svelte";

/** One thing to decide: a text in one language, a new clause, one that is gone or moved. */
export type Difference = {
  id: string;
  row: ReturnedRowView;
  /** The languages of the row that it is about. */
  columns: ReturnedColumnView[];
  /** None where it is about the whole row. */
  lang: string | null;
  became: string;
  isTakeable: boolean;
};

/** What both changed is looked at first, what moved last. */
const ORDER = ["both", "theirs", "new", "gone", "moved", "fixed"];

/** A file that a partner gave back, while a clerk decides on it. */
export class Review {
  isOpen = $state(false);
  isAsking = $state(false);
  view = $state.raw<ReturnedView | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  differences = $derived(differencesOf(this.view?.rows ?? []));
  /** By the identifiers of differences. */
  decisions = $state.raw<Record<string, Omit<DecisionInput, "row" | "lang">>>({});
  takesRemarks = $state(true);
  decided = $derived(this.differences.filter((it) => this.decisions[it.id]).length);

  #agreement: Agreement;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  /** Asks for a file and compares it; with a version, the same file against that one. */
  async compare(base: string | null = null): Promise<void> {
    if (this.isAsking) return;
    await this.#agreement.seal();
    this.isAsking = true;
    const answer = await call("compare_returned", { agreement: this.#agreement.id, base });
    this.isAsking = false;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok || !answer.value) return;
    this.view = answer.value;
    this.decisions = {};
    this.isOpen = true;
  }

  takenOf(difference: Difference): TakeInput | undefined {
    return this.decisions[difference.id]?.take;
  }

  /** The text to begin with where one is edited by hand. */
  textOf({ id, columns }: Difference): string {
    const [column] = columns;
    return this.decisions[id]?.text ?? column?.proposal ?? column?.theirs ?? "";
  }

  decide(difference: Difference, take: TakeInput, text: string | null = null): void {
    if (take !== "ours" && !difference.isTakeable) return;
    this.decisions = { ...this.decisions, [difference.id]: { take, text } };
  }

  /** One act; what nothing was decided about stays as it is. */
  async take(): Promise<boolean> {
    const { view } = this;
    if (!view) return false;
    const decisions = this.differences.flatMap(({ id, row, lang }) => {
      const decision = this.decisions[id];
      return decision ? [{ row: row.key, lang, ...decision }] : [];
    });
    const input = { seen: view.seen, base: view.base, decisions, remarks: this.takesRemarks };
    const taken = await this.#agreement.takeReturned(input);
    this.trouble = taken.ok ? null : taken.error;
    if (taken.ok) this.close();
    return taken.ok;
  }

  close(): void {
    this.isOpen = false;
    this.view = null;
    this.trouble = null;
    this.decisions = {};
  }
}

function differencesOf(rows: ReturnedRowView[]): Difference[] {
  const all = rows.flatMap(differencesIn);
  return all.sort((one, other) => ORDER.indexOf(one.became) - ORDER.indexOf(other.became));
}

function differencesIn(row: ReturnedRowView): Difference[] {
  const { key: id, columns } = row;
  const whole = { row, columns, lang: null, isTakeable: true };
  if (row.kind === "new") return [{ ...whole, id, became: "new" }];
  if (row.isGone) return [{ ...whole, id, became: "gone", isTakeable: row.unit !== null }];
  const changed = columns.filter((it) => ["both", "theirs", "gone"].includes(it.became));
  const each = changed.map((it) => ({
    id: `${id}-${it.lang}`,
    row,
    columns: [it],
    lang: it.lang,
    became: row.kind === "fixed" ? "fixed" : it.became,
    isTakeable: it.isTakeable,
  }));
  return row.isMoved ? [...each, { ...whole, id: `${id}-place`, became: "moved" }] : each;
}
