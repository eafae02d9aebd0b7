import { tick } from "svelte";
import type { ChangedVisit } from "$lib/api/bindings/ChangedVisit";
import type { FormField } from "$lib/api/bindings/FormField";
import type { Trouble } from "$lib/api/bindings/Trouble";
import type { VisitActInput } from "$lib/api/bindings/VisitActInput";
import type { VisitView } from "$lib/api/bindings/VisitView";
import { type Answer, call } from "$lib/api/call";
import { goToField } from "$lib/form/focus";
import { t } from "$lib/i18n";
import { saving } from "$lib/typing/saving.svelte";

/** One visit and everything that can be done to it. */
export class Visit {
  readonly document: string;
  view = $state.raw<VisitView | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** Read out politely. */
  notice = $state("");
  /** The item, delegate or row whose form is open. */
  opened = $state<string | null>(null);
  /** As what the programme is shown: a list, a table to type into, a scale of hours. */
  shape = $state<"list" | "table" | "scale">("list");

  /** Why a chosen value was not taken, by its cell. */
  #refused = $state.raw<Record<string, string | undefined>>({});

  constructor(id: string) {
    this.document = `visit-${id}`;
  }

  /** As other documents name it. */
  get id(): string {
    return this.document.replace(/^visit-/, "");
  }

  async load(): Promise<void> {
    const answer = await call("visit", { document: this.document });
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.view = answer.value;
  }

  /** What its own form holds under a field's code; empty where it has no such field. */
  value(field: string): string {
    return this.view?.fields.find((it) => it.field === field)?.value ?? "";
  }

  /** Seals one typed value; the field that asked says what is wrong with it. */
  seal = async (cell: string, value: string): Promise<Answer<ChangedVisit>> => {
    const answer = await call("edit_visit", { cell, value });
    if (answer.ok) this.#show(answer.value);
    return answer;
  };

  /** Sets a value that is chosen, not typed; its field says why it was not taken. */
  edit = async (cell: string, value: string): Promise<void> => {
    const answer = await this.seal(cell, value);
    this.#refused = { ...this.#refused, [cell]: answer.ok ? undefined : answer.error.what };
  };

  errorAt = (cell: string): string | undefined => this.#refused[cell];

  cautionAt = (cell: string): string | undefined =>
    this.view?.findings.find((it) => it.path === cell)?.sentence;

  async act(act: VisitActInput): Promise<boolean> {
    return (await this.#acted(act)) !== null;
  }

  /** Does an act that makes a part, and leads to the first field of it that is empty. */
  async make(act: VisitActInput): Promise<void> {
    const changed = await this.#acted(act);
    if (!changed?.made) return;
    this.opened = changed.made;
    await tick();
    const fields = this.#fieldsOf(changed.made);
    goToField((fields.find((it) => it.value === "") ?? fields[0])?.cell ?? changed.made);
  }

  /** Takes a part away; the clerk goes on at `next`. */
  async remove(unit: string, next: string): Promise<void> {
    if (!(await this.act({ act: "remove", unit }))) return;
    await tick();
    goToField(next);
  }

  open(unit: string | null): void {
    this.opened = this.opened === unit ? null : unit;
  }

  /** Closes the form of a part; the clerk goes on at its name. */
  async close(unit: string): Promise<void> {
    this.opened = null;
    await tick();
    goToField(unit);
  }

  /** Opens the form that holds a cell, and goes there. */
  async go(cell: string): Promise<void> {
    const unit = cell.split("/")[1] ?? "";
    const fields = this.#fieldsOf(unit);
    if (fields.length > 0) this.opened = unit;
    this.shape = "list";
    await tick();
    if (!goToField(cell)) goToField(fields[0]?.cell ?? "");
  }

  undo = async (): Promise<void> => {
    await saving.sealFields();
    const act = this.view?.undo ?? "";
    if (await this.#take(() => call("undo_visit", { document: this.document })))
      this.notice = t("undone", { act });
  };

  redo = async (): Promise<void> => {
    await saving.sealFields();
    const act = this.view?.redo ?? "";
    if (await this.#take(() => call("redo_visit", { document: this.document })))
      this.notice = t("redone", { act });
  };

  async attach(kind: string): Promise<void> {
    const answer = await call("attach_file", { document: this.document, at: null, kind });
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok && answer.value) await this.load();
  }

  async copy(unit: string): Promise<void> {
    const answer = await call("save_attachment", { document: this.document, unit });
    this.trouble = answer.ok ? null : answer.error;
  }

  /** Begins a letter or a commitment of this visit; nothing where that failed. */
  async file(kind: string, fields: Record<string, string>): Promise<string | null> {
    await saving.sealFields();
    const input = { kind, langs: [], fields: { ...fields, of_visit: this.id } };
    const answer = await call("file", { input });
    this.trouble = answer.ok ? null : answer.error;
    return answer.ok ? answer.value.document : null;
  }

  #fieldsOf(unit: string): FormField[] {
    if (!this.view) return [];
    const { days, delegations, gifts, expenses, checks, links, ceremony } = this.view;
    const items = days.flatMap((it) => it.items);
    const delegates = delegations.flatMap((it) => it.delegates);
    const rows = [gifts, expenses, checks, links, ceremony?.handings ?? []].flat();
    const parts = [...items, ...delegates, ...rows];
    return parts.find((it) => it.unit === unit)?.fields ?? [];
  }

  async #acted(act: VisitActInput): Promise<ChangedVisit | null> {
    await saving.sealFields();
    return this.#take(() => call("act_on_visit", { document: this.document, act }));
  }

  async #take(command: () => Promise<Answer<ChangedVisit>>): Promise<ChangedVisit | null> {
    const answer = await command();
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return null;
    this.#show(answer.value);
    return answer.value;
  }

  #show({ view, saved }: ChangedVisit): void {
    this.view = view;
    saving.know(saved);
  }
}
