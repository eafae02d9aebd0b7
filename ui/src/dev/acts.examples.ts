import type { ActInput } from "$lib/api/bindings/ActInput";
import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { WordingView } from "$lib/api/bindings/WordingView";
import { t } from "$lib/i18n";
import { APPROVAL, roundOf } from "../agreements/procedure.examples";
import { factOf, termOf } from "../agreements/worked.examples";

const AT = Date.UTC(2026, 9, 20, 11, 3, 7);
const BY = "Ірина Коваль";

/** What an act leaves behind, as far as it is needed to look at the window. */
export function acted(view: AgreementView, act: ActInput): AgreementView {
  const next = structuredClone(view);
  next.revision += 1;
  switch (act.act) {
    case "check":
      mark(next, act.cell, {
        state: act.certifiedBy === null ? "checked" : "certified",
        note: act.certifiedBy ?? "",
      });
      break;
    case "release":
      mark(next, act.cell, { note: act.reason });
      break;
    case "moveTo":
      place(next.articles, act.unit, act.after);
      break;
    case "moveUp":
      shift(next.articles, act.unit, -1);
      shift(next.table?.entries ?? [], act.unit, -1);
      break;
    case "moveDown":
      shift(next.articles, act.unit, 1);
      shift(next.table?.entries ?? [], act.unit, 1);
      break;
    case "remove":
      next.comments = next.comments.filter((it) => it.unit !== act.unit);
      next.facts = next.facts.filter((it) => it.unit !== act.unit);
      next.glossary = next.glossary.filter((it) => it.unit !== act.unit);
      for (const { steps } of next.procedure.parties) {
        for (const step of steps) {
          step.rounds = step.rounds.filter((it) => it.unit !== act.unit);
        }
      }
      if (next.table) next.table.entries = next.table.entries.filter((it) => it.unit !== act.unit);
      break;
    case "setInstrument":
      next.kind = act.template;
      next.template = `${act.template}/1`;
      break;
    case "addComment":
      next.comments.push(comment(next, act.on, act.text, act.audience));
      break;
    case "keepVersion": {
      const unit = `version-${next.versions.length + 1}`;
      next.versions.push({ unit, name: act.name, by: BY, at: Date.now() });
      next.undo = t("act-KeepVersion");
      break;
    }
    case "addFact":
      next.facts.push(factOf(next, `made-${next.revision}`, act.kind, act.name));
      break;
    case "addApproval":
      begin(next, act.party, act.step);
      break;
    case "reach":
      reach(next, act.stage, act.on);
      break;
    case "addTerm":
      next.glossary.push(termOf(next, `made-${next.revision}`));
      break;
    case "takeEntries":
    case "addEntry":
      next.table?.entries.push(entry(next));
      break;
  }
  return next;
}

function begin(view: AgreementView, party: string, key: string): void {
  const own = view.procedure.parties.find((it) => it.party === party);
  const step = own?.steps.find((it) => it.key === key);
  step?.rounds.push(roundOf(`made-${view.revision}`, APPROVAL));
}

function reach(view: AgreementView, name: string, on: string | null): void {
  view.stage = name;
  for (const stage of view.procedure.stages) {
    if (stage.state === "now") stage.state = "done";
    if (stage.stage === name) Object.assign(stage, { state: "now", on, act: null });
  }
}

function mark(view: AgreementView, cell: string, change: Partial<WordingView>): void {
  const clauses = view.articles.flatMap((it) => it.clauses);
  const rows = [view.title, ...view.articles.map((it) => it.headings)];
  const all = [...rows, ...[...view.recitals, ...clauses].map((it) => it.wordings)].flat();
  const wording = all.find((it) => it.cell === cell);
  if (wording) Object.assign(wording, { by: BY, at: AT }, change);
}

function place<T extends { unit: string }>(list: T[], unit: string, after: string | null): void {
  const from = list.findIndex((it) => it.unit === unit);
  const [moved] = list.splice(from, 1);
  if (moved) list.splice(list.findIndex((it) => it.unit === after) + 1, 0, moved);
}

function shift(list: { unit: string }[], unit: string, step: number): void {
  const at = list.findIndex((it) => it.unit === unit);
  const to = at + step;
  if (at < 0 || to < 0 || to >= list.length) return;
  list.splice(to, 0, ...list.splice(at, 1));
}

function comment(view: AgreementView, on: string | null, text: string, audience: string) {
  const unit = `comment-${view.comments.length + 1}`;
  const field = (kind: string, value: string) => ({
    cell: `${view.document}/${unit}/${kind}`,
    case: null,
    value,
  });
  const clause = view.articles.flatMap((it) => it.clauses).find((it) => it.unit === on);
  return {
    unit,
    on,
    place: clause ? `Пункт ${clause.number}` : "",
    text: field("comment", text),
    audience: field("audience", audience),
    resolved: field("resolved", "false"),
    by: BY,
    at: AT,
  };
}

function entry(view: AgreementView) {
  const unit = `entry-${(view.table?.entries.length ?? 0) + 1}`;
  const isWorded = (field: string) => !["quantity", "price", "serial", "due"].includes(field);
  const value = (field: string, lang: string) => ({
    lang,
    cell: [view.document, unit, `entry.${field}`, lang].filter(Boolean).join("/"),
    value: "",
  });
  return {
    unit,
    cells: (view.table?.fields ?? []).map((field) => ({
      field,
      values: isWorded(field) ? view.langs.map((lang) => value(field, lang)) : [value(field, "")],
    })),
  };
}
