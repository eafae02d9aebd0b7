import type { ChangedFiling } from "$lib/api/bindings/ChangedFiling";
import type { FilingActInput } from "$lib/api/bindings/FilingActInput";
import type { FilingView } from "$lib/api/bindings/FilingView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import { t } from "$lib/i18n";
import { saving } from "$lib/typing/saving.svelte";

/** One letter, commitment or consignment and everything that can be done to it. */
export class Filing {
  readonly document: string;
  view = $state.raw<FilingView | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** Read out politely. */
  notice = $state("");
  /** The row that was made last, to be focused. */
  made = $state<string | null>(null);

  /** Why a chosen value was not taken, by its cell. */
  #refused = $state.raw<Record<string, string | undefined>>({});

  constructor(document: string) {
    this.document = document;
  }

  async load(): Promise<void> {
    const answer = await call("filing", { document: this.document });
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.view = answer.value;
  }

  /** What the form holds under a field's code; empty where it has no such field. */
  value(field: string): string {
    return this.view?.fields.find((it) => it.field === field)?.value ?? "";
  }

  /** Seals one typed value; the field that asked says what is wrong with it. */
  seal = async (cell: string, value: string): Promise<Answer<ChangedFiling>> => {
    const answer = await call("edit_filing", { cell, value });
    if (answer.ok) this.#show(answer.value);
    return answer;
  };

  /** Sets a value that is chosen, not typed; its field says why it was not taken. */
  edit = async (cell: string, value: string): Promise<void> => {
    const answer = await this.seal(cell, value);
    this.#refused = { ...this.#refused, [cell]: answer.ok ? undefined : answer.error.what };
  };

  errorAt = (cell: string): string | undefined => this.#refused[cell];

  /** Sets a value that is chosen, not typed, where no field says what is wrong. */
  choose(cell: string, value: string): Promise<boolean> {
    return this.#take(() => call("edit_filing", { cell, value }));
  }

  async act(act: FilingActInput): Promise<boolean> {
    await saving.sealFields();
    return this.#take(() => call("act_on_filing", { document: this.document, act }));
  }

  undo = async (): Promise<void> => {
    await saving.sealFields();
    const act = this.view?.undo ?? "";
    if (await this.#take(() => call("undo_filing", { document: this.document })))
      this.notice = t("undone", { act });
  };

  redo = async (): Promise<void> => {
    await saving.sealFields();
    const act = this.view?.redo ?? "";
    if (await this.#take(() => call("redo_filing", { document: this.document })))
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

  /** The agreement that became the act of acceptance; nothing where it was refused. */
  async draftAcceptance(): Promise<string | null> {
    await saving.sealFields();
    const answer = await call("draft_acceptance", { document: this.document });
    this.trouble = answer.ok ? null : answer.error;
    return answer.ok ? answer.value.id : null;
  }

  async #take(command: () => Promise<Answer<ChangedFiling>>): Promise<boolean> {
    const answer = await command();
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.#show(answer.value);
    return answer.ok;
  }

  #show({ view, made, saved }: ChangedFiling): void {
    this.view = view;
    this.made = made;
    saving.know(saved);
  }
}
