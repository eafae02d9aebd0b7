import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { BodyView } from "$lib/api/bindings/BodyView";
import type { ClauseUse } from "$lib/api/bindings/ClauseUse";
import type { DeskView } from "$lib/api/bindings/DeskView";
import type { FieldView } from "$lib/api/bindings/FieldView";
import type { FolioFile } from "$lib/api/bindings/FolioFile";
import type { IntakeView } from "$lib/api/bindings/IntakeView";
import type { PaperVerdict } from "$lib/api/bindings/PaperVerdict";
import type { Printed } from "$lib/api/bindings/Printed";
import type { RedlineView } from "$lib/api/bindings/RedlineView";
import type { Saved } from "$lib/api/bindings/Saved";
import type { Start } from "$lib/api/bindings/Start";
import type { TableView } from "$lib/api/bindings/TableView";
import type { WordingView } from "$lib/api/bindings/WordingView";
import type { Commands } from "$lib/api/commands";
import { t } from "$lib/i18n";
import { agreementView } from "../agreements/fixture.examples";
import { asInstrument, worked } from "../agreements/worked.examples";
import { acted } from "./acts.examples";
import { actedBeside } from "./beside";
import { carrying } from "./carrying.examples";
import { filing } from "./filing.examples";
import { intakeView } from "./intake.examples";
import { clausesOf, libraryView, type Own, ownClauses } from "./library.examples";
import {
  backup,
  bodyRows,
  bodyView,
  bug,
  deskView,
  fault,
  paperVerdict,
  refusal,
  rows,
  today,
} from "./office.examples";
import { folioFile, printersView, printLog } from "./printing.examples";
import { returnedView } from "./returned.examples";
import { lookedInto, tableImport, tableView } from "./table.examples";
import { historyRows, printedRedline, redlineView, versions } from "./versions.examples";
import { visiting } from "./visit.examples";

/** What answers each command. */
export type Answers = { [C in keyof Commands]: (args: Commands[C][0]) => Commands[C][1] };

const FOUND = "found-";
const DRAFT = "draft-";
const PAGES = 2;

/**
 * A desk in memory. It keeps what is typed and decides nothing: enough to look at the window
 * and to test it, no more.
 */
export class FakeDesk {
  /** Every command that came, in order. */
  readonly asked: { command: string; args: unknown }[] = [];
  /** Commands that fail, and with what. */
  readonly troubles = new Map<string, unknown>();
  /** What is said of the next file. */
  verdict: PaperVerdict | null = paperVerdict("printed");
  /** The table that is chosen; null where the dialog is cancelled. */
  table: TableView | null = tableView;
  /** What else a comparison says. */
  compared: Partial<RedlineView> = {};
  /** The paper of a comparison; null where the dialog is cancelled. */
  printed: Printed | null = printedRedline;
  left: FolioFile | null = folioFile;
  /** The printers of this computer. */
  printers = printersView;
  /** What is in the next file; null where the dialog is cancelled. */
  found: IntakeView | null = intakeView();
  /** What is chosen as arms; empty where the dialog is cancelled. */
  picture = new ArrayBuffer(0);
  /** Whether rules for cases know any word. */
  knowsForms = true;
  start: Start;

  #bodies = new Map<string, BodyView>();
  #agreements = new Map<string, AgreementView>();
  #removed = new Set<string>();
  #own: Own = ownClauses();

  constructor(start: Start = { kind: "ready", desk: deskView() }) {
    this.start = start;
  }

  /** What `mockIPC` wants. */
  answer = (command: string, args: unknown): unknown => {
    this.asked.push({ command, args });
    if (this.troubles.has(command)) throw this.troubles.get(command);
    const answer = this.#answers[command as keyof Commands] as
      | ((args: unknown) => unknown)
      | undefined;
    if (!answer) throw `Command ${command} not found`;
    return structuredClone(answer(args));
  };

  count(command: string): number {
    return this.asked.filter((it) => it.command === command).length;
  }

  last(command: string): unknown {
    return this.asked.findLast((it) => it.command === command)?.args;
  }

  #answers: Answers = {
    start: () => this.start,
    open_again: () => this.start,
    open_local_folder: () => this.#opened(),
    restore_newest: () => this.#opened(),
    quit: () => null,
    page_failed: () => {
      throw bug;
    },
    today: () =>
      this.#desk().isEmpty ? { ...today, needs: [], deadlines: [], stages: [] } : today,
    register: ({ query }) => this.#found(query),
    agreement: ({ id }) => this.#agreement(id),
    draft: ({ input }) => this.#agreement(DRAFT + input.template),
    act: ({ agreement, act }) => {
      const before = this.#agreement(agreement);
      const beside = actedBeside(before, act, () => libraryView(before, "", this.#own));
      const view = this.#kept(beside?.view ?? acted(before, act));
      return { ...this.#changed(view), made: beside?.made ?? null };
    },
    edit_agreement: ({ cell, value }) =>
      this.#changed(this.#edited(this.#agreementAt(cell), cell, value)),
    undo_agreement: ({ id }) => this.#changed(this.#agreement(id)),
    redo_agreement: ({ id }) => this.#changed(this.#agreement(id)),
    bodies: () => this.#bodyRows(),
    body: ({ id }) => this.#body(id),
    found_body: ({ input }) => {
      const id = `${FOUND}${this.#bodies.size}`;
      const view = founded(id, input.country, input.kind, input.short, input.official);
      this.#bodies.set(id, view);
      const { settings, office } = this.#desk();
      const [name = "", official = ""] = [input.short, input.official].map(
        (names) => Object.values(names)[0],
      );
      this.#set({
        isEmpty: false,
        settings: input.isOwn ? { ...settings, ownBody: id } : settings,
        office: input.isOwn ? { body: id, name, official } : office,
      });
      return view;
    },
    act_on_body: ({ body, act }) => {
      if (act.act === "remove") {
        if (this.#body(body).agreements.length > 0) throw refusal("body_in_use");
        this.#removed.add(body);
      }
      if (act.act === "proposeForms" && this.knowsForms)
        this.#bodies.set(body, proposed(this.#body(body)));
      return { view: this.#body(body), made: null, saved: this.#saved() };
    },
    edit_body: ({ cell, value }) => {
      const view = this.#edited(this.#bodyAt(cell), cell, value);
      return { view, made: null, saved: this.#saved() };
    },
    undo_body: ({ id }) => ({
      view: { ...this.#body(id), undo: null },
      made: null,
      saved: this.#saved(),
    }),
    redo_body: ({ id }) => ({ view: this.#body(id), made: null, saved: this.#saved() }),
    import_cards: () => null,
    choose_table: () => this.table,
    look_into_table: ({ input }) => lookedInto(input),
    import_table: () => tableImport,
    undo_import: () => null,
    choose_arms: ({ body }) => {
      if (this.picture.byteLength === 0) return null;
      const view = { ...this.#body(body), arms: "chosen" };
      this.#bodies.set(body, view);
      return { view, made: null, saved: this.#saved() };
    },
    arms: () => this.picture,
    type_into: () => this.#saved(),
    save_now: () => this.#saved(),
    back_up_now: () => ({ ...this.#saved(), lastBackup: { ...backup, at: Date.now() } }),
    status: () => this.#saved(),
    check_spelling: ({ langs }) => langs,
    preview: ({ page }) => blankPage(page),
    print: () => null,
    look_into_text: () => this.found,
    look_at_text: () => intakeView(),
    take_in: ({ input }) => {
      const view = this.#agreement(DRAFT + input.template);
      return this.#kept({ ...view, langs: input.langs });
    },
    history: ({ agreement, limit }) => historyRows(this.#agreement(agreement), limit),
    redline: ({ agreement, from, to }) => {
      const view = this.#agreement(agreement);
      const nameOf = (unit: string) =>
        view.versions.find((it) => it.unit === unit)?.name ?? t("version-now");
      return { ...redlineView(view, nameOf(from), nameOf(to)), ...this.compared };
    },
    print_redline: () => this.printed,
    export_folio: () => this.left,
    export_redline: () => this.left && { ...this.left, version: null },
    compare_returned: ({ agreement }) => returnedView(this.#agreement(agreement)),
    take_returned: ({ agreement }) => this.#changed(this.#agreement(agreement)),
    library: ({ agreement, query }) =>
      libraryView(agreement ? this.#agreement(agreement) : null, query, this.#own),
    clause_uses: ({ key }) => this.#uses(key),
    keep_clause: ({ id, input }) => {
      const kept = id ?? `own-${this.#own.size + 1}`;
      this.#own.set(kept, input);
      return kept;
    },
    remove_clause: ({ id }) => {
      this.#own.delete(id);
      return null;
    },
    export_library: () => true,
    import_library: () => 2,
    ...carrying,
    ...filing,
    ...visiting(),
    printers: () => this.printers,
    prints: ({ document }) =>
      document.startsWith("agreement-") ? printLog : { ...printLog, originals: [] },
    open_printed: () => null,
    verify_paper: () => this.verdict,
    change_settings: ({ settings }) => this.#set({ settings }),
    open_sample: () => this.#set({ hasSample: true, isEmpty: false }),
    remove_sample: () => this.#set({ hasSample: false }),
  };

  #desk(): DeskView {
    return this.start.kind === "ready" ? this.start.desk : deskView();
  }

  #set(change: Partial<DeskView>): DeskView {
    const desk = { ...this.#desk(), ...change };
    this.start = { kind: "ready", desk };
    return desk;
  }

  #opened(): Start {
    this.start = { kind: "ready", desk: deskView() };
    return this.start;
  }

  #saved(): Saved {
    return { at: Date.now(), lastBackup: this.#desk().lastBackup, backupFault: null };
  }

  #found(query: string) {
    if (this.#desk().isEmpty) return [];
    const words = query.toLocaleLowerCase("uk");
    return rows.filter((row) =>
      [row.title, ...row.parties.map((party) => party.name)].some((text) =>
        text.toLocaleLowerCase("uk").includes(words),
      ),
    );
  }

  #uses(key: string): ClauseUse[] {
    return rows.slice(0, 2).flatMap(({ id, title }) => {
      const clause = clausesOf(this.#agreement(id)).find((it) => it.provision === key);
      if (!clause) return [];
      const { unit, number, wordings } = clause;
      return [{ agreement: id, title, unit, number, wordings }];
    });
  }

  #bodyRows() {
    const known = this.#desk().isEmpty ? [] : bodyRows();
    const found = [...this.#bodies.values()].filter((view) => view.id.startsWith(FOUND));
    return [
      ...known,
      ...found.map((view) => ({
        id: view.id,
        name: view.name,
        official: view.names[0]?.official[0]?.value ?? "",
        kind: view.kind.value,
        country: view.country.value,
        agreements: 0,
        isOwn: false,
        sample: false,
      })),
    ].filter((row) => !this.#removed.has(row.id));
  }

  #body(id: string): BodyView {
    const view = this.#bodies.get(id) ?? bodyView(id);
    if (!view) throw fault("not_found");
    this.#bodies.set(id, view);
    return view;
  }

  #bodyAt(cell: string): BodyView {
    return this.#body(cell.split("/")[0]?.replace("body-", "") ?? "");
  }

  #agreement(id: string): AgreementView {
    const row = rows.find((it) => it.id === id);
    const view = this.#agreements.get(id) ?? {
      ...drawn(id, {
        langs: row?.languages ?? ["uk", "de"],
        parties: row?.parties.length ?? 2,
        closed: row ? row.stage !== "draft" : false,
      }),
      id,
      stage: row?.stage ?? "draft",
      sample: row?.sample ?? false,
      versions,
      name: row?.parties.map((party) => party.name).join(" – ") ?? t("untitled"),
    };
    this.#agreements.set(id, view);
    return view;
  }

  /** The fixture's cells name one agreement; the one opened last is meant. */
  #agreementAt(_cell: string): AgreementView {
    return [...this.#agreements.values()].at(-1) ?? agreementView();
  }

  #kept(view: AgreementView): AgreementView {
    this.#agreements.set(view.id, view);
    return view;
  }

  #changed(view: AgreementView) {
    return { view, made: null, saved: this.#saved() };
  }

  #edited<T extends object>(view: T, cell: string, value: string): T {
    const edited = structuredClone(view);
    for (const field of cellsOf(edited)) {
      if (field.cell !== cell) continue;
      if ("text" in field) Object.assign(field, { text: value, state: "draft", isOwn: true });
      else field.value = value;
    }
    if ("people" in edited)
      this.#bodies.set((edited as unknown as BodyView).id, edited as unknown as BodyView);
    else
      this.#agreements.set(
        (edited as unknown as AgreementView).id,
        edited as unknown as AgreementView,
      );
    return edited;
  }
}

/** The first agreement of the office is in the middle of its work. */
function drawn(id: string, options: Parameters<typeof agreementView>[0]): AgreementView {
  if (id === "000001") return worked(agreementView({ ...options, missing: [["areas-3", "de"]] }));
  const view = agreementView(options);
  return id.startsWith(DRAFT) ? asInstrument(view, id.replace(DRAFT, "")) : view;
}

/** By the rules of the invented desk nothing inflects. */
function proposed(view: BodyView): BodyView {
  const next = structuredClone(view);
  const names = [
    ...next.names.map((it) => it.official),
    ...next.people.flatMap(({ langs }) => langs.flatMap((it) => [it.name, it.office])),
  ];
  for (const [nominative, ...forms] of names) {
    for (const form of forms) form.value ||= nominative?.value ?? "";
  }
  return next;
}

function* cellsOf(part: unknown): Generator<FieldView | WordingView> {
  if (typeof part !== "object" || part === null) return;
  if ("cell" in part && ("value" in part || "text" in part)) yield part as FieldView | WordingView;
  for (const inner of Object.values(part)) yield* cellsOf(inner);
}

function founded(
  id: string,
  country: string,
  kind: string,
  short: Record<string, string>,
  official: Record<string, string>,
): BodyView {
  const document = `body-${id}`;
  const field = (place: string, value: string, grammatical: string | null = null): FieldView => ({
    cell: `${document}/-/${place}`,
    case: grammatical,
    value,
  });
  return {
    id,
    document,
    name: short.uk ?? "",
    kind: field("body_kind", kind),
    country: field("country", country),
    names: Object.keys(official).map((lang) => ({
      lang,
      short: field(`short/${lang}`, short[lang] ?? ""),
      official: [field(`official.nominative/${lang}`, official[lang] ?? "", "nominative")],
      seat: field(`seat/${lang}`, ""),
      latin: null,
    })),
    people: [],
    details: [],
    arms: null,
    agreements: [],
    sample: false,
    undo: t("act-FoundBody"),
    redo: null,
  };
}

/** One of two empty A4 pages, after its numbers. */
function blankPage(page: number): ArrayBuffer {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${end}\n%%EOF`;
  const numbers = [PAGES, 0, 0, 0, Math.min(page, PAGES), 0, 0, 0];
  return Uint8Array.of(...numbers, ...new TextEncoder().encode(text)).buffer;
}
