import type { BodyRow } from "$lib/api/bindings/BodyRow";
import type { Trouble } from "$lib/api/bindings/Trouble";
import { call } from "$lib/api/call";
import { ZONE_OF } from "./choices";

/** What is entered of a visit before there is one. */
export class NewVisit {
  way = $state("incoming");
  partner = $state("");
  startsOn = $state("");
  endsOn = $state("");
  town = $state("");
  trouble = $state.raw<Trouble | null>(null);
  bodies = $state.raw<BodyRow[]>([]);
  partners = $derived(this.bodies.filter((it) => !it.isOwn));
  /** The clock of the place that is visited; the clerk may choose another. */
  zone = $derived.by(() => {
    const isAway = this.way === "outgoing";
    const host = this.bodies.find((it) => (isAway ? it.id === this.partner : it.isOwn));
    return ZONE_OF[host?.country ?? (isAway ? "" : "UA")] ?? "";
  });

  async load(): Promise<void> {
    const answer = await call("bodies");
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.bodies = answer.value;
  }

  /** Plans it and answers with its document; nothing where that failed. */
  async plan(): Promise<string | null> {
    const isAway = this.way === "outgoing";
    const own = this.bodies.find((it) => it.isOwn)?.id ?? "";
    const all = {
      visit_way: this.way,
      with: isAway ? this.partner : "",
      starts_on: this.startsOn,
      ends_on: this.endsOn,
      zone: this.zone,
    };
    const fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
    const delegations = [isAway ? own : this.partner].filter(Boolean);
    const answer = await call("plan_visit", { input: { langs: [], delegations, fields } });
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return null;
    // Only now it is known in which languages the town is named.
    const cell = answer.value.fields.find((it) => it.field === "town")?.cell;
    if (this.town && cell) await call("edit_visit", { cell, value: this.town });
    return answer.value.document;
  }
}
