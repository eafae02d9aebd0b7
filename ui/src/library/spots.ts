import type { AgreementView } from "$lib/api/bindings/AgreementView";
import { t } from "$lib/i18n";
import type { Spot } from "../agreements/detour.svelte";

export type SpotChoice = { value: string; label: string; spot: Spot };

/** Every place where a clause can go in, in reading order. */
export function spotsIn(view: AgreementView): SpotChoice[] {
  const choices = [choice(null, null, t("library-spot-recitals"))];
  for (const [index, { unit }] of view.recitals.entries()) {
    choices.push(choice(null, unit, t("library-spot-recital", { number: index + 1 })));
  }
  for (const { unit, number, clauses } of view.articles) {
    choices.push(choice(unit, null, t("library-spot-article", { number })));
    for (const clause of clauses) {
      choices.push(choice(unit, clause.unit, t("library-spot-clause", { number: clause.number })));
    }
  }
  return choices;
}

/** The choice for a place; where it is no more, the end of its article, or of the text. */
export function choiceAt(choices: SpotChoice[], { article, after }: Spot): SpotChoice | undefined {
  return (
    choices.find((it) => it.spot.article === article && it.spot.after === after) ??
    choices.findLast((it) => it.spot.article === article) ??
    choices.at(-1)
  );
}

/** «Пункт 6.2», where the unit is a part of the agreement. */
export function nameOf(view: AgreementView, unit: string): string | null {
  const recital = view.recitals.findIndex((it) => it.unit === unit);
  if (recital >= 0) return t("clause-name-recital", { number: recital + 1 });
  for (const article of view.articles) {
    if (article.unit === unit) return t("clause-name-article", { number: article.number });
    const clause = article.clauses.find((it) => it.unit === unit);
    if (clause) return t("clause-name", { number: clause.number });
  }
  return null;
}

/** At the end of what was put in, so that the next goes in below it. */
export function spotAfter(view: AgreementView, made: string, { article }: Spot): Spot {
  const inserted = view.articles.find((it) => it.unit === made);
  if (!inserted) return { article, after: made };
  return { article: made, after: inserted.clauses.at(-1)?.unit ?? null };
}

function choice(article: string | null, after: string | null, label: string): SpotChoice {
  return { value: `${article ?? ""} ${after ?? ""}`, label, spot: { article, after } };
}
