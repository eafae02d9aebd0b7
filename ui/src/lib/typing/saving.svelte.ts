import type { BackupView } from "$lib/api/bindings/BackupView";
import type { Saved } from "$lib/api/bindings/Saved";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";

const RETRY_AFTER = 20_000;
/** A backup begun by a change is made by then. */
const STATUS_AFTER = 4_000;

/** A field whose keys may not be on disk yet. */
export interface Unsaved {
  readonly isUnsaved: boolean;
  readonly unsavedText: string;
  seal(): Promise<void>;
}

/** What is safe and what is not, for the whole window. */
class Saving {
  state = $state<"saving" | "saved" | "unsaved" | "failed">("saved");
  savedAt = $state<number | null>(null);
  /** When the latest key came, in any field. */
  typedAt = $state<number | null>(null);
  lastBackup = $state<BackupView | null>(null);
  /** What went wrong with the latest backup. */
  backupFault = $state<string | null>(null);
  /** Why the last save failed. */
  trouble = $state<Trouble | null>(null);
  /** How many fields hold text that is not on disk. */
  unsavedCount = $state(0);
  retryAt = $state<number | null>(null);
  /** When the clerk last asked to save and it was done. */
  answeredAt = $state<number | null>(null);

  #fields = new Set<Unsaved>();
  #underWay = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #status: ReturnType<typeof setTimeout> | undefined;

  /** What the desk answered about what is safe. */
  know(saved: Saved): void {
    this.savedAt = saved.at;
    this.lastBackup = saved.lastBackup;
    this.backupFault = saved.backupFault;
  }

  async ask(): Promise<void> {
    const answer = await call("status");
    if (answer.ok) this.know(answer.value);
  }

  /** Backups are made behind an answer, so their news is fetched a little later. */
  askSoon(): void {
    this.#status ??= setTimeout(() => {
      this.#status = undefined;
      void this.ask();
    }, STATUS_AFTER);
  }

  join(field: Unsaved): () => void {
    this.#fields.add(field);
    return () => {
      this.#fields.delete(field);
      this.#settle();
    };
  }

  typed(): void {
    this.typedAt = Date.now();
    this.#settle();
  }

  started(): void {
    this.#underWay += 1;
    this.#settle();
  }

  succeeded(saved: Saved): void {
    this.#underWay -= 1;
    this.know(saved);
    this.askSoon();
    this.trouble = null;
    this.#stopRetrying();
    this.#settle();
  }

  /** The rule forbids it, so there is nothing to try again. */
  refused(): void {
    this.#underWay -= 1;
    this.#settle();
  }

  failed(trouble: Trouble): void {
    this.#underWay -= 1;
    this.trouble = trouble;
    this.#settle();
    clearTimeout(this.#retry);
    this.retryAt = Date.now() + RETRY_AFTER;
    this.#retry = setTimeout(() => void this.saveAll(), RETRY_AFTER);
  }

  /** Before anything that must not overtake what is being typed. */
  async sealFields(): Promise<void> {
    await Promise.all([...this.#fields].map((field) => field.seal()));
  }

  /** Ctrl+S, and before the window closes. Answers whether everything is on disk. */
  async saveAll(): Promise<boolean> {
    await this.sealFields();
    this.started();
    const answer = await call("save_now");
    if (answer.ok) this.succeeded(answer.value);
    else this.failed(answer.error);
    const isSafe = answer.ok && this.unsavedCount === 0;
    if (isSafe) this.answeredAt = Date.now();
    return isSafe;
  }

  /** For the clipboard, when the disk does not take it. */
  unsavedText(): string {
    return this.#unsaved()
      .map((field) => field.unsavedText)
      .join("\n\n");
  }

  #unsaved(): Unsaved[] {
    return [...this.#fields].filter((field) => field.isUnsaved);
  }

  #settle(): void {
    this.unsavedCount = this.#unsaved().length;
    if (this.trouble) this.state = "failed";
    else if (this.#underWay > 0) this.state = "saving";
    else this.state = this.unsavedCount > 0 ? "unsaved" : "saved";
  }

  #stopRetrying(): void {
    clearTimeout(this.#retry);
    this.retryAt = null;
  }
}

export const saving = new Saving();
