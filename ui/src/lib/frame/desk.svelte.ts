import { firstStart } from "$lib/api/ahead";
import type { DeskView } from "$lib/api/bindings/DeskView";
import type { OpenTrouble } from "$lib/api/bindings/OpenTrouble";
import type { Settings } from "$lib/api/bindings/Settings";
import type { Start } from "$lib/api/bindings/Start";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import { words } from "$lib/i18n";
import { saving } from "$lib/typing/saving.svelte";
import { look } from "./look.svelte";

const STATUS_EVERY = 60_000;

/** The office's desk as the whole window knows it. */
class Desk {
  view = $state.raw<DeskView | null>(null);
  /** Why the office file was not opened. */
  blocked = $state.raw<OpenTrouble | null>(null);
  /** Why not even that is known. */
  failure = $state.raw<Trouble | null>(null);
  /** The office's own body. */
  readonly office = $derived(this.view?.office ?? null);
  isOpening = $state(true);

  #status: ReturnType<typeof setInterval> | undefined;

  /** Opens, or tries again in one of the ways that a trouble offers. */
  async open(command: "start" | "open_again" | "open_local_folder" | "restore_newest") {
    this.isOpening = true;
    const answer = await (command === "start" ? firstStart() : call(command));
    this.failure = answer.ok ? null : answer.error;
    if (answer.ok) await this.#take(answer.value);
    this.isOpening = false;
  }

  async changeSettings(change: Partial<Settings>): Promise<Answer<DeskView>> {
    const settings = { ...this.#settings(), ...change };
    const answer = await call("change_settings", { settings });
    if (answer.ok) this.show(answer.value);
    return answer;
  }

  show(view: DeskView): void {
    this.view = view;
    words.speak(view.settings.uiLang);
    look.wear(view.settings.theme);
  }

  /** After a body was founded, renamed or removed. */
  async lookAgain(): Promise<void> {
    void saving.ask();
    saving.askSoon();
    const answer = await call("start");
    if (answer.ok && answer.value.kind === "ready") this.show(answer.value.desk);
  }

  async #take(start: Start): Promise<void> {
    if (start.kind === "blocked") {
      this.blocked = start.trouble;
      return;
    }
    this.blocked = null;
    this.show(start.desk);
    void saving.ask();
    // Backups are also made while nobody types.
    this.#status ??= setInterval(() => void saving.ask(), STATUS_EVERY);
  }

  #settings(): Settings {
    return (
      this.view?.settings ?? {
        uiLang: words.lang,
        theme: "auto",
        clerk: "",
        ownBody: null,
        reminders: true,
      }
    );
  }
}

export const desk = new Desk();
