import type { LibraryClause } from "$lib/api/bindings/LibraryClause";
import type { LibraryView } from "$lib/api/bindings/LibraryView";
import type { TopicView } from "$lib/api/bindings/TopicView";
import { capitalised, t } from "$lib/i18n";

/** The button that brings back what was taken away. */
export const BRING_BACK = "library-bring-back";

/** A clause of the library as it is shown. */
export type Item = {
  clause: LibraryClause;
  topic: TopicView;
  /** «Фінансування: положення 2» */
  name: string;
  kind: "only" | "standard" | "alternative" | "own";
};

export type Section = { topic: TopicView; name: string; items: Item[] };

/** Each topic with its clauses: alternatives after their standard, the office's own last. */
export function sectionsOf(topics: TopicView[]): Section[] {
  return topics.map((topic) => {
    const name = capitalised(topic.name);
    const items = topic.clauses.map((clause, index) => ({
      clause,
      topic,
      name: t("library-clause", { topic: name, number: index + 1 }),
      kind: kindOf(clause, topic),
    }));
    return { topic, name, items };
  });
}

/** One clause, wherever it stands on the shelf. */
export function itemAt(view: LibraryView | null, key: string): Item | undefined {
  return sectionsOf(view?.topics ?? [])
    .flatMap((it) => it.items)
    .find((it) => it.clause.key === key);
}

/** What can stand in the place of a clause, itself included, the standard wording first. */
export function alternativesTo(view: LibraryView | null, key: string): Item[] {
  const here = itemAt(view, key);
  if (!here || here.clause.isOwn) return [];
  const section = sectionsOf([here.topic])[0];
  const all = section?.items.filter((it) => isBeside(it.clause, here.clause)) ?? [];
  return all.sort((a, b) => Number(b.clause.isStandard) - Number(a.clause.isStandard));
}

function kindOf(clause: LibraryClause, topic: TopicView): Item["kind"] {
  if (clause.isOwn) return "own";
  if (!clause.isStandard) return "alternative";
  const others = topic.clauses.filter((it) => it !== clause && isBeside(it, clause));
  return others.length > 0 ? "standard" : "only";
}

function isBeside(one: LibraryClause, other: LibraryClause): boolean {
  return !one.isOwn && !other.isOwn && one.place === other.place;
}
