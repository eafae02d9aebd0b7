import type { PartyProcedure } from "$lib/api/bindings/PartyProcedure";
import type { StepView } from "$lib/api/bindings/StepView";
import { STAGES } from "$lib/form/stage";

/** One step beside its counterparts; a party whose procedure lacks it has none. */
export type Row = { key: string; name: string; steps: (StepView | null)[] };
/** The steps ahead of one stage. */
export type Group = { stage: string; rows: Row[] };
export type Spot = { row: number; column: number };

/** The steps of the parties by the stage that they belong ahead of, each party a column. */
export function groupsOf(parties: PartyProcedure[]): Group[] {
  return [...STAGES, "ended"]
    .map((stage) => ({ stage, rows: rowsOf(parties, stage) }))
    .filter((group) => group.rows.length > 0);
}

/** The spot that an arrow leads to, over spots without a step; null where there is none. */
export function neighbour(rows: Row[], from: Spot, key: string): Spot | null {
  const ways: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const way = ways[key];
  if (!way) return null;
  let { row, column } = from;
  do {
    row += way[0];
    column += way[1];
  } while (rows[row]?.steps[column] === null);
  return rows[row]?.steps[column] ? { row, column } : null;
}

function rowsOf(parties: PartyProcedure[], stage: string): Row[] {
  const steps = parties.map((it) => it.steps.filter((step) => step.before === stage));
  return keysOf(steps).map((key) => {
    const own = steps.map((it) => it.find((step) => step.key === key) ?? null);
    return { key, name: own.find((it) => it !== null)?.name ?? key, steps: own };
  });
}

/** In the order of the first party; what others have besides comes behind what it follows. */
function keysOf(parties: StepView[][]): string[] {
  const keys: string[] = [];
  for (const steps of parties) {
    let at = 0;
    for (const { key } of steps) {
      if (!keys.includes(key)) keys.splice(at, 0, key);
      at = keys.indexOf(key) + 1;
    }
  }
  return keys;
}
