import type { ActInput } from "$lib/api/bindings/ActInput";
import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { Changed } from "$lib/api/bindings/Changed";
import type { FindingView } from "$lib/api/bindings/FindingView";
import type { TakeReturnedInput } from "$lib/api/bindings/TakeReturnedInput";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import { t } from "$lib/i18n";
import type { Prose } from "$lib/prose/prose.svelte";
import { saving } from "$lib/typing/saving.svelte";
import { Typing } from "$lib/typing/typing.svelte";
import { Detour } from "./detour.svelte";
import { cellOf, type Line, lineAt, linesOf, outlineOf } from "./places";
import { Remarks } from "./remarks.svelte";

/** More columns than this are too narrow to read. */
export const COLUMNS = 3;

/** What became of an act, and which button it belongs to. */
export type Outcome = { at: string; trouble: Trouble };

/** One agreement on the desk: what is shown of it and everything that can be done to it. */
export class Agreement {
  readonly id: string;
  readonly detour = new Detour();
  view = $state.raw<AgreementView | null>(null);
  /** Why the agreement could not be shown. */
  missing = $state.raw<Trouble | null>(null);
  outcome = $state.raw<Outcome | null>(null);
  /** Taken out of the register just now; undo brings it back. */
  isRemoved = $state(false);
  /** Read out politely. */
  notice = $state("");
  /** The part made or moved last. */
  made = $state<string | null>(null);
  /** The cell that wants the focus once it is there. */
  wanted = $state.raw<{ cell: string } | null>(null);
  /** Where the clerk is. */
  here = $state("");
  /** The clause the clerk is in, or was in last. */
  prose = $state.raw<Prose | null>(null);
  /** Counts what may change the pages. */
  changes = $state(0);

  lines = $derived(this.view ? linesOf(this.view) : []);
  entries = $derived(this.view ? outlineOf(this.view) : []);
  blockers = $derived(this.#findings("blocker"));
  cautions = $derived(this.#findings("caution"));
  /** What keeps from signing comes first. */
  findings = $derived([...this.blockers, ...this.cautions]);
  /** The languages in columns, as far as there is room. */
  shown = $derived(this.#shownOf(this.view?.langs ?? []));

  readonly remarks = new Remarks(this);

  #byCell = $derived(
    byCell([...(this.view?.findings ?? []), ...(this.view?.procedure.findings ?? [])]),
  );
  #chosen = $state.raw<string[]>([]);
  #typings = new Map<string, Typing>();
  #sealing = new Set<Promise<unknown>>();
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(id: string) {
    this.id = id;
  }

  async load(): Promise<void> {
    const answer = await call("agreement", { id: this.id });
    if (answer.ok) this.view = answer.value;
    else this.missing = answer.error;
  }

  /** What is found about a cell, in the words of the summary. */
  findingsAt(cell: string): FindingView[] {
    return this.#byCell.get(cell) ?? [];
  }

  /** The sentence that keeps an original from being printed, where one concerns a cell. */
  blockerAt(cell: string): string | undefined {
    return this.#sentenceAt(cell, "blocker");
  }

  cautionAt(cell: string): string | undefined {
    return this.#sentenceAt(cell, "caution");
  }

  /** The language of the column the clerk is in. */
  get langHere(): string | undefined {
    return this.#langOf(this.here);
  }

  lineAt(cell: string): Line | undefined {
    return lineAt(this.lines, cell);
  }

  /** The typing in one cell; its component ends it. */
  typingIn(cell: string, text: string): Typing {
    const typing = new Typing({
      cell,
      text,
      seal: this.sealing,
      undo: () => void this.undo(),
      redo: () => void this.redo(),
    });
    this.#typings.set(cell, typing);
    return typing;
  }

  /** How a field of this agreement hands over what was typed in it. */
  sealing = (cell: string, value: string): Promise<Answer<Changed>> =>
    this.#take(call("edit_agreement", { cell, value }));

  async endTyping(typing: Typing): Promise<void> {
    await typing.end();
    if (this.#typings.get(typing.cell) === typing) this.#typings.delete(typing.cell);
  }

  /** Sets a value that is chosen, not typed. */
  edit(cell: string, value: string): Promise<boolean> {
    return this.#do(cell, () => call("edit_agreement", { cell, value }));
  }

  /** Does something to the agreement; `at` names the button that says why not. */
  act(at: string, act: ActInput, then?: { cell: string | null }): Promise<boolean> {
    const lang = this.langHere ?? this.shown[0];
    const command = () => call("act", { agreement: this.id, act });
    const from = document.activeElement;
    return this.#do(at, command, (changed) => {
      this.made = changed.made;
      const target =
        then === undefined ? changed.made && cellOf(changed.view, changed.made, lang) : then.cell;
      if (target && !isTypingElsewhere(from)) this.go(target);
      if (changed.view.undo) this.notice = t("agreement-done", { act: changed.view.undo });
    });
  }

  /** Takes over what was decided about a file that came back. */
  takeReturned(input: TakeReturnedInput): Promise<Answer<Changed>> {
    return this.#take(call("take_returned", { agreement: this.id, input }));
  }

  async remove(): Promise<void> {
    this.isRemoved = await this.act("more", { act: "removeAgreement" }, { cell: null });
  }

  async undo(): Promise<boolean> {
    await this.seal();
    const act = this.view?.undo ?? "";
    return this.#do(
      "undo",
      () => call("undo_agreement", { id: this.id }),
      () => {
        this.isRemoved = false;
        this.notice = t("agreement-undone", { act });
      },
    );
  }

  async redo(): Promise<boolean> {
    await this.seal();
    const act = this.view?.redo ?? "";
    return this.#do(
      "redo",
      () => call("redo_agreement", { id: this.id }),
      () => {
        this.notice = t("agreement-redone", { act });
      },
    );
  }

  /** Seals what is being typed, so that an act never overtakes it. */
  async seal(): Promise<void> {
    const unsealed = [...this.#typings.values()].filter((it) => it.isUnsealed);
    await Promise.all([...unsealed.map((it) => it.seal()), ...this.#sealing]);
  }

  dismiss(): void {
    this.outcome = null;
  }

  /** Asks for the focus at a cell, and for its column. */
  go(cell: string): void {
    const lang = this.#langOf(cell);
    if (lang && !this.shown.includes(lang)) this.showIn(this.shown.length - 1, lang);
    this.wanted = { cell };
  }

  /** Asks for the focus at a part, in the language the clerk is in. */
  goTo(unit: string): void {
    const cell = this.view && cellOf(this.view, unit, this.langHere ?? this.shown[0]);
    if (cell) this.go(cell);
  }

  /** Shows a language in one of the columns. */
  showIn(column: number, lang: string): void {
    this.#chosen = this.shown.map((it, index) => (index === column ? lang : it));
  }

  #sentenceAt(cell: string, severity: string): string | undefined {
    return this.findingsAt(cell).find((it) => it.severity === severity)?.sentence;
  }

  #langOf(cell: string): string | undefined {
    return this.lineAt(cell)?.wordings.find((it) => it.cell === cell)?.lang;
  }

  #shownOf(langs: string[]): string[] {
    if (langs.length <= COLUMNS) return langs;
    const chosen = this.#chosen.filter((it) => langs.includes(it));
    const others = langs.filter((it) => !chosen.includes(it));
    return [...chosen, ...others].slice(0, COLUMNS);
  }

  #findings(severity: string): FindingView[] {
    return this.view?.findings.filter((it) => it.severity === severity) ?? [];
  }

  async #take(asked: Promise<Answer<Changed>>): Promise<Answer<Changed>> {
    this.#sealing.add(asked);
    const answer = await asked;
    this.#sealing.delete(asked);
    if (answer.ok) this.#show(answer.value.view);
    return answer;
  }

  /** An answer that a later one has overtaken shows nothing. */
  #show(view: AgreementView): void {
    if (this.view && view.revision < this.view.revision) return;
    this.view = view;
    this.changes += 1;
  }

  /** One act at a time, after what was typed. */
  #do(
    at: string,
    command: () => Promise<Answer<Changed>>,
    then?: (changed: Changed) => void,
  ): Promise<boolean> {
    const step = async () => {
      await this.seal();
      saving.started();
      const answer = await command();
      if (answer.ok) this.#show(answer.value.view);
      if (answer.ok) {
        saving.succeeded(answer.value.saved);
        this.outcome = null;
        then?.(answer.value);
      } else {
        saving.refused();
        this.outcome = { at, trouble: answer.error };
      }
      return answer.ok;
    };
    const done = this.#underWay.then(step, step);
    this.#underWay = done;
    return done;
  }
}

function byCell(findings: FindingView[]): Map<string, FindingView[]> {
  const cells = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const others = cells.get(finding.path) ?? [];
    cells.set(finding.path, [...others, finding]);
  }
  return cells;
}

/** Whether the clerk went on to another field before the desk answered: it keeps the focus. */
function isTypingElsewhere(from: Element | null): boolean {
  const now = document.activeElement;
  return now !== from && now !== null && now.matches("input, textarea, select, [contenteditable]");
}
