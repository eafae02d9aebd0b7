import type { FindingView } from "$lib/api/bindings/FindingView";
import type { PartyProcedure } from "$lib/api/bindings/PartyProcedure";
import type { Printed } from "$lib/api/bindings/Printed";
import type { ProcedureView } from "$lib/api/bindings/ProcedureView";
import type { StepView } from "$lib/api/bindings/StepView";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { type Answer, call } from "$lib/api/call";
import type { Holder } from "$lib/form/FormFields.svelte";
import type { Agreement } from "../agreements/agreement.svelte";
import { printTo } from "../printing/print-to.svelte";

/** A step of a party. */
export type Place = { party: string; step: string };

/** How one agreement is carried through: which step is open and what is done with it. */
export class Procedure {
  readonly agreement: Agreement;
  /** The step whose form is open. */
  place = $state.raw<Place | null>(null);
  /** What was printed last, and by which button. */
  printed = $state.raw<({ at: string } & Printed) | null>(null);
  /** How many promises were made of the plan with the last press. */
  taken = $state<number | null>(null);
  /** What went wrong with a file or a paper, and at which button. */
  failure = $state.raw<{ at: string; trouble: Trouble } | null>(null);

  view = $derived.by<ProcedureView | null>(() => this.agreement.view?.procedure ?? null);
  party = $derived.by<PartyProcedure | undefined>(() =>
    this.view?.parties.find((it) => it.party === this.place?.party),
  );
  step = $derived.by<StepView | undefined>(() =>
    this.party?.steps.find((it) => it.key === this.place?.step),
  );
  /** What blocks comes first. */
  findings = $derived.by<FindingView[]>(() => {
    const all = this.view?.findings ?? [];
    const isHard = (it: FindingView) => it.severity === "blocker";
    return [...all.filter(isHard), ...all.filter((it) => !isHard(it))];
  });

  readonly holder: Holder;

  constructor(agreement: Agreement) {
    this.agreement = agreement;
    this.holder = {
      seal: agreement.sealing,
      edit: (cell, value) => agreement.edit(cell, value),
      undo: () => void agreement.undo(),
      redo: () => void agreement.redo(),
      errorAt: (cell) => this.#refusalAt(cell) ?? agreement.blockerAt(cell),
      cautionAt: (cell) => agreement.cautionAt(cell),
    };
  }

  /** Where findings about all steps of a party lead. */
  cellOf(party: string): string {
    return `${this.agreement.view?.document}/${party}/approvals`;
  }

  /** The step that holds the cell in one of its rounds. */
  placeOf(cell: string): Place | null {
    const unit = cell.split("/")[1];
    for (const { party, steps } of this.view?.parties ?? []) {
      const step = steps.find((it) => it.rounds.some((round) => round.unit === unit));
      if (step) return { party, step: step.key };
    }
    return null;
  }

  /** Begins a round of the open step and goes to its first field. */
  async beginRound(): Promise<void> {
    if (!this.place) return;
    const { party, step } = this.place;
    const isBegun = await this.agreement.act(
      "round",
      { act: "addApproval", party, step },
      { cell: null },
    );
    const latest = this.step?.rounds.at(-1)?.fields[0];
    if (isBegun && latest) this.agreement.go(latest.cell);
  }

  /** Plans the signing; where to, nothing where that failed. */
  async planCeremony(at: string): Promise<string | null> {
    await this.agreement.seal();
    const answer = await call("plan_ceremony", { agreement: this.agreement.id });
    this.#tell(at, answer);
    return answer.ok ? answer.value.document.replace(/^visit-/, "") : null;
  }

  removeUnit(unit: string): Promise<boolean> {
    return this.agreement.act(unit, { act: "remove", unit }, { cell: null });
  }

  /** Attaches a file that the clerk chooses, to a round or to the agreement itself. */
  async attach(at: string | null, kind: string): Promise<void> {
    const document = this.agreement.view?.document;
    if (!document) return;
    await this.agreement.seal();
    const answer = await call("attach_file", { document, at, kind });
    this.#tell(at ?? "files", answer);
    if (answer.ok && answer.value) await this.agreement.load();
  }

  async saveCopy(unit: string): Promise<void> {
    const document = this.agreement.view?.document;
    if (document) this.#tell(unit, await call("save_attachment", { document, unit }));
  }

  /** Prints the papers of a step, or without any named, all of a party. */
  async printPapers(at: string, party: string, papers: string[]): Promise<void> {
    await this.agreement.seal();
    const agreement = this.agreement.id;
    this.#take(at, await call("print_council", { agreement, party, papers, to: printTo.target }));
  }

  /** Prints the text as its protocols have changed it. */
  async printConsolidated(at: string): Promise<void> {
    await this.agreement.seal();
    const agreement = this.agreement.id;
    const paper = { paper: "consolidated" } as const;
    this.#take(at, await call("print", { agreement, paper, to: printTo.target }));
  }

  /** Makes promises of the measures of an action plan that were none yet. */
  async takeCommitments(at: string): Promise<void> {
    await this.agreement.seal();
    const answer = await call("take_commitments", { agreement: this.agreement.id });
    this.#tell(at, answer);
    this.taken = answer.ok ? answer.value : null;
  }

  #take(at: string, answer: Answer<Printed | null>): void {
    this.#tell(at, answer);
    if (answer.ok && answer.value) this.printed = { at, ...answer.value };
  }

  #tell(at: string, answer: Answer<unknown>): void {
    this.failure = answer.ok ? null : { at, trouble: answer.error };
  }

  #refusalAt(cell: string): string | undefined {
    const { outcome } = this.agreement;
    if (outcome?.at !== cell || outcome.trouble.kind !== "refusal") return undefined;
    return [outcome.trouble.what, outcome.trouble.next].filter(Boolean).join(" ");
  }
}
