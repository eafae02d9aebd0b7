/** In their order; an ended agreement has left the row. */
export const STAGES: readonly string[] = [
  "need",
  "partner",
  "draft",
  "settled",
  "approved",
  "signed",
  "registered",
  "in_force",
];

/** How many ticks of the row are filled. */
export function tickOf(stage: string): number {
  return STAGES.indexOf(stage) + 1;
}
