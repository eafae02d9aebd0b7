import type { TableImport } from "$lib/api/bindings/TableImport";
import type { TableInput } from "$lib/api/bindings/TableInput";
import type { TableRow } from "$lib/api/bindings/TableRow";
import type { TableView } from "$lib/api/bindings/TableView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import { saving } from "$lib/typing/saving.svelte";

const PAGE = 100;

/** A table of others: looked into, taken in, and taken out again. */
export class Table {
  kind = $state("agreements");
  view = $state.raw<TableView | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** What the last import brought in, until it is undone or another begins. */
  imported = $state.raw<TableImport | null>(null);
  isUndone = $state(false);
  isBusy = $state(false);
  /** Rows are being kept, which can be stopped. */
  isImporting = $state(false);
  shown = $derived.by(() => this.view?.rows.slice(0, this.#most) ?? []);
  hidden = $derived.by(() => (this.view?.rows.length ?? 0) - this.shown.length);
  taken = $derived.by(() => this.#taken.size);

  #most = $state(PAGE);
  #taken = $state.raw<ReadonlySet<number>>(new Set());
  #input: Omit<TableInput, "kind"> = { columns: {}, sheet: null, encoding: null, take: null };

  async choose(): Promise<void> {
    if (this.isBusy || !(await saving.saveAll())) return;
    this.imported = null;
    this.isUndone = false;
    this.#input = { columns: {}, sheet: null, encoding: null, take: null };
    await this.#look(() => call("choose_table", { input: this.#asked() }));
  }

  /** Reads the same file as rows of another kind. */
  async turn(kind: string): Promise<void> {
    this.kind = kind;
    this.#input.columns = {};
    if (this.view) await this.#again();
  }

  async read(how: { sheet?: string; encoding?: string }): Promise<void> {
    this.#input = { ...this.#input, ...how, columns: {} };
    await this.#again();
  }

  /** Says what a column means; nothing for remarks. */
  async mean(column: string, meaning: string): Promise<void> {
    this.#input.columns = { ...this.#input.columns, [column]: meaning };
    await this.#again();
  }

  takes(row: TableRow): boolean {
    return this.#taken.has(row.row);
  }

  take(row: TableRow, isTaken: boolean): void {
    const taken = new Set(this.#taken);
    if (isTaken) taken.add(row.row);
    else taken.delete(row.row);
    this.#taken = taken;
  }

  showMore(): void {
    this.#most += PAGE;
  }

  async import(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.isImporting = true;
    const input = { ...this.#asked(), take: [...this.#taken] };
    const answer = await call("import_table", { input });
    this.isBusy = false;
    this.isImporting = false;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    this.imported = answer.value;
    this.view = null;
  }

  async undo(): Promise<void> {
    const id = this.imported?.id;
    if (this.isBusy || !id) return;
    this.isBusy = true;
    const answer = await call("undo_import", { id });
    this.isBusy = false;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    this.imported = null;
    this.isUndone = true;
  }

  leave(): void {
    this.view = null;
    this.trouble = null;
  }

  #asked(): TableInput {
    return { ...this.#input, kind: this.kind };
  }

  #again(): Promise<void> {
    return this.#look(() => call("look_into_table", { input: this.#asked() }));
  }

  async #look(ask: () => Promise<Answer<TableView | null>>): Promise<void> {
    this.isBusy = true;
    const answer = await ask();
    this.isBusy = false;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok || !answer.value) return;
    this.view = answer.value;
    this.#most = PAGE;
    const taken = answer.value.rows.filter((it) => it.take);
    this.#taken = new Set(taken.map((it) => it.row));
  }
}
