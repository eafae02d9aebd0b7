import type { BodyActInput } from "$lib/api/bindings/BodyActInput";
import type { BodyView } from "$lib/api/bindings/BodyView";
import type { ChangedBody } from "$lib/api/bindings/ChangedBody";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import type { Holder } from "$lib/form/FormFields.svelte";
import { desk } from "$lib/frame/desk.svelte";
import { t } from "$lib/i18n";
import { saving } from "$lib/typing/saving.svelte";
import { pictureFrom } from "./picture";

/** One body's card and everything that can be done to it. */
export class BodyCard {
  readonly id: string;
  view = $state.raw<BodyView | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** Read out politely. */
  notice = $state("");
  /** The person made last, to be shown open. */
  made = $state<string | null>(null);
  /** The address of the picture of the arms. */
  armsUrl = $state<string | null>(null);
  /** Why the picture that was chosen was not taken. */
  armsTrouble = $state.raw<Trouble | null>(null);
  /** Languages that are on the card. */
  langs = $derived(this.view?.names.map((it) => it.lang) ?? []);

  constructor(id: string) {
    this.id = id;
  }

  async load(): Promise<void> {
    const answer = await call("body", { id: this.id });
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    this.view = answer.value;
    await this.#loadArms();
  }

  leave(): void {
    if (this.armsUrl) URL.revokeObjectURL(this.armsUrl);
  }

  /** What a typed field does with its text. */
  seal = async (cell: string, value: string): Promise<Answer<ChangedBody>> => {
    const answer = await call("edit_body", { cell, value });
    if (answer.ok) this.#show(answer.value);
    return answer;
  };

  /** Sets a value that is chosen, not typed. */
  edit(cell: string, value: string): Promise<boolean> {
    return this.#take(() => call("edit_body", { cell, value }));
  }

  act(act: BodyActInput): Promise<boolean> {
    return this.#take(() => call("act_on_body", { body: this.id, act }));
  }

  undo = async (): Promise<boolean> => {
    await saving.sealFields();
    const act = this.view?.undo ?? "";
    const isDone = await this.#take(() => call("undo_body", { id: this.id }));
    if (isDone) this.notice = t("undone", { act });
    return isDone;
  };

  redo = async (): Promise<boolean> => {
    await saving.sealFields();
    const act = this.view?.redo ?? "";
    const isDone = await this.#take(() => call("redo_body", { id: this.id }));
    if (isDone) this.notice = t("redone", { act });
    return isDone;
  };

  /** What its fields beside the names are written with. */
  readonly holder: Holder = {
    seal: this.seal,
    edit: (cell, value) => this.edit(cell, value),
    undo: () => void this.undo(),
    redo: () => void this.redo(),
  };

  /** Takes the people of a file of cards. */
  async takeCards(): Promise<void> {
    await saving.sealFields();
    const answer = await call("import_cards", { body: this.id });
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok || !answer.value) return;
    this.#show(answer.value);
    this.made = answer.value.made;
    saving.know(answer.value.saved);
  }

  async chooseArms(): Promise<void> {
    const answer = await call("choose_arms", { body: this.id });
    this.armsTrouble = answer.ok ? null : answer.error;
    if (!answer.ok || !answer.value) return;
    this.#show(answer.value);
    saving.know(answer.value.saved);
    await this.#loadArms();
  }

  async #take(command: () => Promise<Answer<ChangedBody>>): Promise<boolean> {
    const answer = await command();
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return false;
    this.#show(answer.value);
    this.made = answer.value.made;
    saving.know(answer.value.saved);
    return true;
  }

  #show(changed: ChangedBody): void {
    const arms = this.view?.arms;
    this.view = changed.view;
    if (arms !== changed.view.arms) void this.#loadArms();
    if (desk.office?.body === this.id) void desk.lookAgain();
  }

  async #loadArms(): Promise<void> {
    const answer = this.view?.arms ? await call("arms", { body: this.id }) : null;
    // After the answer: what is loaded twice at once is let go of once for each.
    if (this.armsUrl) URL.revokeObjectURL(this.armsUrl);
    this.armsUrl = answer?.ok ? URL.createObjectURL(pictureFrom(answer.value)) : null;
  }
}
