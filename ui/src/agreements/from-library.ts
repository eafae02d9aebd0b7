import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { ClauseView } from "$lib/api/bindings/ClauseView";
import { t } from "$lib/i18n";
import type { Agreement } from "./agreement.svelte";
import type { Spot } from "./detour.svelte";
import type { Item } from "./Menu.svelte";
import type { Line } from "./places";

/** What the menu of a line offers from the library and for it. */
export function libraryItems(agreement: Agreement, line: Line): Item[] {
  const { kind, unit } = line;
  const take = (to: Parameters<typeof agreement.detour.take>[0]) => () => agreement.detour.take(to);
  const items: Item[] = [
    {
      label: t("library-below", { kind }),
      run: take({ kind: "library", spot: spotBelow(line) }),
    },
  ];
  const clause = unit && agreement.view ? clauseOf(agreement.view, unit) : undefined;
  if (!clause) return items;
  if (clause.alternatives > 0) {
    items.push({
      label: t("library-exchange"),
      run: take({ kind: "exchange", clause: clause.unit }),
    });
  }
  items.push({ label: t("library-keep"), run: take({ kind: "keep", clause: clause.unit }) });
  return items;
}

/** Where a clause goes in below a line; below a heading, it is the article's first. */
export function spotBelow({ kind, unit, article }: Line): Spot {
  return { article, after: kind === "recital" || kind === "clause" ? unit : null };
}

/** Where the clerk is, or at the end of the text. */
export function spotHere(agreement: Agreement): Spot {
  const here = agreement.lineAt(agreement.here) ?? agreement.lines.at(-1);
  return here ? spotBelow(here) : { article: null, after: null };
}

/** The clause or recital with this unit. */
export function clauseOf(view: AgreementView, unit: string): ClauseView | undefined {
  const clauses = view.articles.flatMap((it) => it.clauses);
  return [...view.recitals, ...clauses].find((it) => it.unit === unit);
}
