/** In their order; an ended agreement has left the row. */
export const STAGES = [
  "need",
  "partner",
  "draft",
  "settled",
  "approved",
  "signed",
  "registered",
  "in_force",
] as const;

/** How many ticks of the row are filled. */
export function tickOf(stage: string): number {
  return STAGES.findIndex((it) => it === stage) + 1;
}
