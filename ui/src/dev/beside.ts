import type { ActInput } from "$lib/api/bindings/ActInput";
import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { ClauseView } from "$lib/api/bindings/ClauseView";
import type { LibraryView } from "$lib/api/bindings/LibraryView";
import type { WordingView } from "$lib/api/bindings/WordingView";
import { t } from "$lib/i18n";

type After = { view: AgreementView; made: string };

/** What the library leaves behind in an agreement. */
export function actedBeside(
  before: AgreementView,
  act: ActInput,
  library: () => LibraryView,
): After | null {
  const view = structuredClone(before);
  view.revision += 1;
  const made = `made-${view.revision}`;
  const textsOf = (key: string) =>
    library()
      .topics.flatMap((it) => it.clauses)
      .find((it) => it.key === key)?.texts ?? [];
  const wording = (cell: string, lang: string, text: string): WordingView => ({
    cell: `${view.document}/${cell}/${lang}`,
    lang,
    text,
    state: text ? "template" : "missing",
    note: "",
    by: "",
    at: null,
    isOwn: false,
    isProvided: text !== "",
    chips: {},
  });
  const clause = (unit: string, key: string): ClauseView => ({
    unit,
    number: "",
    provision: key,
    alternatives: 0,
    wordings: textsOf(key).map((it) => wording(`${unit}/text`, it.lang, it.value)),
  });
  const after = <T extends { unit: string }>(list: T[], unit: string | null, it: T) =>
    void list.splice(list.findIndex((one) => one.unit === unit) + 1, 0, it);

  switch (act.act) {
    case "insertClause": {
      const article = view.articles.find((it) => it.unit === act.article);
      after(article?.clauses ?? view.recitals, act.after, clause(made, act.clause));
      view.undo = t("act-InsertClause");
      return { view: numbered(view), made };
    }
    case "insertArticle": {
      const topic = library().topics.find((it) => it.key === act.topic);
      const keys = topic?.clauses.filter((it) => it.isStandard).map((it) => it.key) ?? [];
      after(view.articles, act.after, {
        unit: made,
        number: 0,
        numbers: view.langs.map(() => ""),
        headings: view.langs.map((lang) => wording(`${made}/heading`, lang, topic?.name ?? "")),
        clausesCell: `${view.document}/${made}/clauses`,
        clauses: keys.map((key, index) => clause(`${made}-${index + 1}`, key)),
      });
      view.undo = t("act-InsertArticle");
      return { view: numbered(view), made };
    }
    case "exchange": {
      for (const list of [view.recitals, ...view.articles.map((it) => it.clauses)]) {
        const at = list.findIndex((it) => it.unit === act.clause);
        const old = list[at];
        if (old)
          list[at] = { ...clause(act.clause, act.provision), alternatives: old.alternatives };
      }
      view.undo = t("act-Exchange");
      return { view: numbered(view), made: act.clause };
    }
    default:
      return null;
  }
}

function numbered(view: AgreementView): AgreementView {
  for (const [index, article] of view.articles.entries()) {
    article.number = index + 1;
    for (const [at, clause] of article.clauses.entries()) {
      clause.number = `${index + 1}.${at + 1}`;
    }
  }
  return view;
}
