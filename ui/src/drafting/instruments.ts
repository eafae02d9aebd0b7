import type { TemplateView } from "$lib/api/bindings/TemplateView";

export type Group = { key: string; templates: TemplateView[] };

const FIRST = ["letter_of_intent", "memorandum", "declaration", "oath"];
const AID = ["humanitarian"];
const ORDER = ["first", "agreements", "aid", "following"];

/** The instruments as a clerk looks for them, each group in the order of the catalog. */
export function grouped(templates: TemplateView[]): Group[] {
  return ORDER.map((key) => ({
    key,
    templates: templates.filter((it) => groupOf(it) === key),
  })).filter((group) => group.templates.length > 0);
}

function groupOf({ kind, refers }: TemplateView): string {
  if (refers) return "following";
  if (FIRST.includes(kind)) return "first";
  return AID.includes(kind) ? "aid" : "agreements";
}
