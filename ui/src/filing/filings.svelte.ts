import type { FilingRow } from "$lib/api/bindings/FilingRow";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";
import { shortDate, words } from "$lib/i18n";

export type FilingKind = "letter" | "commitment" | "consignment";

/** A choice that leaves some rows of a list out. */
export type Narrowing = { value: string; label: string; fits: (row: FilingRow) => boolean };

/** What a new form says before the clerk does. */
const BEGINNINGS: Record<FilingKind, Record<string, string>> = {
  letter: { direction: "incoming" },
  commitment: { progress: "open" },
  consignment: { aid_kind: "humanitarian" },
};

/** The filings of one kind, and those of them that are shown. */
export class Filings {
  readonly kind: FilingKind;
  readonly narrowings: Narrowing[];
  trouble = $state.raw<Trouble | null>(null);
  rows = $state.raw<FilingRow[] | null>(null);
  query = $state("");
  /** The value of the narrowing that was chosen; empty for all rows. */
  narrowed = $state("");
  shown = $derived.by(() => (this.rows ?? []).filter((row) => this.#isShown(row)));

  constructor(kind: FilingKind, narrowings: Narrowing[]) {
    this.kind = kind;
    this.narrowings = narrowings;
  }

  async load(): Promise<void> {
    const answer = await call("filings", { kind: this.kind });
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.rows = answer.value;
  }

  clear(): void {
    this.query = "";
    this.narrowed = "";
  }

  /** Files a new one and answers with its document; nothing where that failed. */
  async begin(): Promise<string | null> {
    const input = { kind: this.kind, langs: [], fields: BEGINNINGS[this.kind] };
    const answer = await call("file", { input });
    this.trouble = answer.ok ? null : answer.error;
    return answer.ok ? answer.value.document : null;
  }

  #isShown(row: FilingRow): boolean {
    const narrowing = this.narrowings.find((it) => it.value === this.narrowed);
    const text = folded(textOf(row));
    const asked = folded(this.query).split(/\s+/);
    return (narrowing?.fits(row) ?? true) && asked.every((word) => text.includes(word));
  }
}

/** Everything that a row says, days as the clerk reads them. */
function textOf({ fields, names }: FilingRow): string {
  const values = [...Object.values(fields), ...Object.values(names)];
  return values.map((it) => (/^\d{4}-\d\d-\d\d$/.test(it) ? shortDate(it) : it)).join(" ");
}

/** Capitals and the shape of the apostrophe make no difference. */
function folded(text: string): string {
  return text.trim().toLocaleLowerCase(words.lang).replaceAll(/['ʼ]/g, "’");
}
