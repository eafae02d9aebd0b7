import type { Trouble } from "$lib/api/bindings/Trouble";
import type { VisitRow } from "$lib/api/bindings/VisitRow";
import { call } from "$lib/api/call";
import { named, words } from "$lib/i18n";
import { daysOf } from "./days";

/** Every visit, and those of them that are shown. */
export class Visits {
  trouble = $state.raw<Trouble | null>(null);
  rows = $state.raw<VisitRow[] | null>(null);
  query = $state("");
  shown = $derived.by(() => {
    const asked = folded(this.query).split(/\s+/);
    return (this.rows ?? []).filter((row) => {
      const text = folded(textOf(row));
      return asked.every((word) => text.includes(word));
    });
  });

  async load(): Promise<void> {
    const answer = await call("visits");
    this.trouble = answer.ok ? null : answer.error;
    if (answer.ok) this.rows = answer.value;
  }
}

/** Everything that a row says, as the clerk reads it. */
function textOf({ name, way, kind, state, startsOn, endsOn }: VisitRow): string {
  const codes = [named("visit-way", way), named("visit-kind", kind), named("visit-state", state)];
  return [name, daysOf(startsOn, endsOn), ...codes].join(" ");
}

/** Capitals and the shape of the apostrophe make no difference. */
function folded(text: string): string {
  return text.trim().toLocaleLowerCase(words.lang).replaceAll(/['ʼ]/g, "’");
}
