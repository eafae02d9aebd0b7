import { baseKeymap, splitBlockKeepMarks, toggleMark } from "prosemirror-commands";
import { keydownHandler } from "prosemirror-keymap";
import { DOMSerializer, type Mark, type MarkType, type Node, type Slice } from "prosemirror-model";
import {
  type Command,
  EditorState,
  NodeSelection,
  type Selection,
  TextSelection,
  type Transaction,
} from "prosemirror-state";
import { Decoration, DecorationSet, EditorView, type NodeView } from "prosemirror-view";
import { bold, chipNode, italic, parse, schema, serialise, sliceOf, wordsOf } from "./document";
import { type ListKind, markerOf, markersOf, nextMarker } from "./lists";
import { type Line, textOf } from "./notation";
import { type ChipWords, makeRoom, paintChip, type Say, type Spot } from "./painted";
import { bearable, linesOfHtml, linesOfText } from "./pasted";

/** In longer texts hanging lines are not worth what they cost at each key. */
const MANY_LINES = 400;
/** After these a sign that asks for a fact begins a word, so it is no part of an address. */
const OPENS_WORD = /^$|[\s(«„“"\u00a0]$/u;

export type Looks = { bold: boolean; italic: boolean };

export type EditorOptions = {
  text: string;
  isPlain: boolean;
  lang: string;
  say: Say;
  /** Where the caret goes; to the end where nothing is said. */
  anchor?: Spot | undefined;
  head?: Spot | undefined;
  /** Before each change; one that stands apart is taken back by itself. */
  onchange: (before: EditorState, isApart: boolean) => void;
  ontext: (text: string) => void;
  onlooks: (looks: Looks) => void;
  /** Ctrl+Z and the like; answers whether it was a step within this text. */
  onundo: (event: KeyboardEvent) => boolean;
  /** A fact is wanted; `typed` asked for it. */
  onwant: (typed: string) => void;
};

/** The editor of the one text that has the focus, in the element that showed it. */
export class ProseEditor {
  readonly view: EditorView;
  /** The text as it was given or last handed over. */
  text: string;

  #options: EditorOptions;
  #chips = new Set<ChipView>();
  /** Whether the last change took something away. */
  #wasCut = false;
  #items: { doc: Node; set: DecorationSet | null } | null = null;

  constructor(place: HTMLElement, options: EditorOptions) {
    this.#options = options;
    this.text = options.text;
    const doc = parse(options.text, options.isPlain);
    this.view = new EditorView(
      { mount: place },
      {
        state: EditorState.create({ doc, selection: selectionAt(doc, options) }),
        dispatchTransaction: (tr) => this.#take(tr),
        nodeViews: { chip: (node) => new ChipView(node, options.say, this.#chips) },
        decorations: ({ doc }) => this.#itemsOf(doc),
        handleKeyDown: (_, event) => this.#key(event),
        handleTextInput: (_, from, to, text) => this.#typed(from, to, text),
        clipboardTextSerializer: (slice) => wordsIn(slice, options.say),
        clipboardSerializer: serialiser(options.say),
        handleDOMEvents: {
          paste: (_, event) => this.#paste(event),
          drop: (_, event) => this.#drop(event),
          beforeinput: (_, event) => this.#before(event),
        },
      },
    );
    this.#look();
  }

  get state(): EditorState {
    return this.view.state;
  }

  /** Where the caret is, so that it can be put there again. */
  get caret(): { anchor: Spot; head: Spot } {
    const { $anchor, $head } = this.state.selection;
    return {
      anchor: { line: $anchor.index(0), offset: $anchor.parentOffset },
      head: { line: $head.index(0), offset: $head.parentOffset },
    };
  }

  /** Shows a text that came from elsewhere; its own it knows already. */
  show(text: string, isPlain: boolean): void {
    if (text === this.text) return;
    this.text = text;
    const doc = parse(text, isPlain);
    const end = doc.content.size;
    const { anchor, head } = this.state.selection;
    const at = (pos: number) => doc.resolve(Math.min(pos, end));
    const selection = TextSelection.between(at(anchor), at(head));
    this.view.updateState(EditorState.create({ doc, selection }));
    this.#look();
  }

  /** Goes to another state of the same text. */
  restore(state: EditorState): void {
    this.view.updateState(state);
    this.#handOver();
    this.#look();
  }

  /** Says the chips anew. */
  refresh(): void {
    for (const it of this.#chips) it.paint();
  }

  focus(): void {
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }

  toggle(look: keyof Looks): void {
    this.#run(toggled(look === "bold" ? bold : italic, look === "bold" ? italic : bold));
  }

  /** Makes the chosen lines a list, or lines again. */
  list(kind: ListKind): void {
    const { doc, selection, tr } = this.state;
    const first = selection.$from.index(0);
    const last = selection.$to.index(0);
    const markers = markersOf(kind, this.#options.lang, last - first + 1);
    const present = markers.map((_, index) => markerOf(wordsOf(doc.child(first + index))));
    const isList = present.every((it, index) => it === markers[index]);
    let at = startOf(doc, first);
    markers.forEach((marker, index) => {
      const from = tr.mapping.map(at, -1);
      tr.replaceWith(from, from + (present[index]?.length ?? 0), isList ? [] : schema.text(marker));
      at += doc.child(first + index).nodeSize;
    });
    this.#dispatchApart(tr);
  }

  insertChip(code: string): void {
    const { tr, selection, storedMarks } = this.state;
    const marks = storedMarks ?? selection.$from.marks();
    this.#dispatchApart(tr.replaceSelectionWith(chipNode(code, marks), false));
  }

  insertText(text: string): void {
    this.view.dispatch(this.state.tr.insertText(text));
  }

  /** Where the caret is in the window. */
  box(): { left: number; top: number; bottom: number } {
    // In an empty line it is a rectangle whose sides are not its own to be spread.
    const { left, top, bottom } = this.view.coordsAtPos(this.state.selection.head);
    return { left, top, bottom };
  }

  #run(command: Command): boolean {
    return command(this.state, (tr) => this.#dispatchApart(tr), this.view);
  }

  #dispatchApart(tr: Transaction): void {
    this.view.dispatch(tr.setMeta("apart", true).scrollIntoView());
  }

  #take(tr: Transaction): void {
    if (tr.docChanged) this.#options.onchange(this.state, this.#isApart(tr));
    this.view.updateState(this.state.apply(tr));
    if (tr.docChanged) this.#handOver();
    this.#look();
  }

  /** Whether a change is taken back by itself: not another key in a row of its like. */
  #isApart(tr: Transaction): boolean {
    const isCut = tr.doc.content.size < this.state.doc.content.size;
    const isOther = isCut !== this.#wasCut;
    this.#wasCut = isCut;
    return isOther || tr.getMeta("apart") === true || !this.state.selection.empty;
  }

  #handOver(): void {
    this.text = serialise(this.state.doc);
    this.#options.ontext(this.text);
  }

  #look(): void {
    const { storedMarks, selection, doc } = this.state;
    const { from, to, empty, $from } = selection;
    const set: readonly Mark[] = storedMarks ?? $from.marks();
    const has = (type: MarkType) =>
      empty ? type.isInSet(set) !== undefined : doc.rangeHasMark(from, to, type);
    this.#options.onlooks({ bold: has(bold), italic: has(italic) });
  }

  #key(event: KeyboardEvent): boolean {
    if (this.#options.onundo(event)) return true;
    const { code, key, altKey, shiftKey } = event;
    const isCtrl = event.ctrlKey || event.metaKey;
    // AltGr is Ctrl and Alt to a browser, and writes letters.
    if (isCtrl && altKey && code === "KeyI" && !event.getModifierState("AltGraph")) {
      this.#options.onwant("");
      return true;
    }
    if (altKey || (isCtrl && key === "Enter")) return false;
    const runs = SHORTCUTS[`${isCtrl ? "Ctrl" : ""}${shiftKey ? "Shift" : ""}${code}`];
    if (runs) {
      runs(this);
      return true;
    }
    if (key === "Enter" && !isCtrl) return this.#enter();
    if ((key === "Backspace" || key === "Delete") && !isCtrl && this.#takeChip(key)) return true;
    return withBaseKeys(this.view, event);
  }

  /** A list goes on in the next line, and ends at an item that is left empty. */
  #enter(): boolean {
    const { selection, tr, doc } = this.state;
    const { $from, empty } = selection;
    const line = $from.parent;
    const marker = empty ? markerOf(wordsOf(line)) : "";
    if (marker === "" || $from.parentOffset < marker.length) {
      return this.#run(splitBlockKeepMarks);
    }
    if (line.content.size === marker.length) {
      this.#dispatchApart(tr.delete($from.start(), $from.end()));
      return true;
    }
    this.#dispatchApart(
      tr.split($from.pos).insertText(nextMarker(marker), tr.mapping.map($from.pos)),
    );
    return doc !== this.state.doc;
  }

  /** A chip goes as a whole. */
  #takeChip(key: string): boolean {
    const { selection, tr } = this.state;
    if (!selection.empty || selection instanceof NodeSelection) return false;
    const { $from, from } = selection;
    const isBack = key === "Backspace";
    const node = isBack ? $from.nodeBefore : $from.nodeAfter;
    if (node?.type !== schema.nodes.chip) return false;
    this.#dispatchApart(isBack ? tr.delete(from - 1, from) : tr.delete(from, from + 1));
    return true;
  }

  #typed(from: number, to: number, text: string): boolean {
    if (text !== "@" && text !== " ") return false;
    const $from = this.state.doc.resolve(from);
    const before = wordsOf($from.parent).slice(0, $from.parentOffset);
    if (text === "@" && OPENS_WORD.test(before)) {
      this.#options.onwant(text);
      return true;
    }
    if (text === " " && before === "-") {
      this.#dispatchApart(this.state.tr.insertText("– ", from - 1, to));
      return true;
    }
    return false;
  }

  #before(event: InputEvent): boolean {
    if (!/^(format|history)/.test(event.inputType)) return false;
    event.preventDefault();
    if (event.inputType === "formatBold") this.toggle("bold");
    if (event.inputType === "formatItalic") this.toggle("italic");
    return true;
  }

  #paste(event: ClipboardEvent): boolean {
    event.preventDefault();
    const lines = event.clipboardData && this.#linesIn(event.clipboardData);
    if (lines) makeRoom(this.view.dom, this.text.length + textOf(lines).length);
    if (lines) this.#dispatchApart(this.state.tr.replaceSelection(sliceOf(lines)));
    return true;
  }

  /** What is dragged within the text is moved by the editor itself. */
  #drop(event: DragEvent): boolean {
    if (this.view.dragging) return false;
    event.preventDefault();
    const at = this.view.posAtCoords({ left: event.clientX, top: event.clientY });
    const lines = event.dataTransfer && this.#linesIn(event.dataTransfer);
    if (!at || !lines) return true;
    this.#dispatchApart(this.state.tr.replace(at.pos, at.pos, sliceOf(lines)));
    this.view.focus();
    return true;
  }

  #linesIn(data: DataTransfer): Line[] | null {
    const html = data.getData("text/html");
    const knows = (code: string) => this.#options.say(code).isKnown;
    const lines = html === "" ? [] : linesOfHtml(html, knows);
    if (lines.length > 0) return bearable(lines);
    const text = data.getData("text/plain");
    return text === "" ? null : bearable(linesOfText(text));
  }

  #itemsOf(doc: Node): DecorationSet | null {
    if (doc.childCount > MANY_LINES) return null;
    if (this.#items?.doc === doc) return this.#items.set;
    const items: Decoration[] = [];
    doc.forEach((line, at) => {
      if (markerOf(wordsOf(line)) === "") return;
      items.push(Decoration.node(at, at + line.nodeSize, { class: "item" }));
    });
    const set = items.length > 0 ? DecorationSet.create(doc, items) : null;
    this.#items = { doc, set };
    return set;
  }
}

const SHORTCUTS: Record<string, (editor: ProseEditor) => void> = {
  CtrlKeyB: (it) => it.toggle("bold"),
  CtrlKeyI: (it) => it.toggle("italic"),
  CtrlShiftDigit8: (it) => it.list("dash"),
  CtrlShiftDigit7: (it) => it.list("letters"),
};

const withBaseKeys = keydownHandler(baseKeymap);

class ChipView implements NodeView {
  readonly dom = document.createElement("span");
  #node: Node;
  #say: Say;
  #all: Set<ChipView>;

  constructor(node: Node, say: Say, all: Set<ChipView>) {
    this.#node = node;
    this.#say = say;
    this.#all = all;
    all.add(this);
    this.paint();
  }

  paint(): void {
    paintChip(this.dom, String(this.#node.attrs.code), this.#say);
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const isOther = node.attrs.code !== this.#node.attrs.code;
    this.#node = node;
    if (isOther) this.paint();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#all.delete(this);
  }
}

/** The notation says only one emphasis at a time for certain. */
function toggled(type: MarkType, other: MarkType): Command {
  const toggle = toggleMark(type);
  return (state, dispatch) =>
    toggle(state, (tr) => {
      const { from, to, empty } = tr.selection;
      if (empty) tr.removeStoredMark(other);
      else if (tr.doc.rangeHasMark(from, to, type)) tr.removeMark(from, to, other);
      dispatch?.(tr);
    });
}

function startOf(doc: Node, line: number): number {
  let at = 1;
  for (let index = 0; index < line; index += 1) at += doc.child(index).nodeSize;
  return at;
}

function selectionAt(doc: Node, { anchor, head }: EditorOptions): Selection {
  const at = (spot: Spot | undefined) => {
    const line = Math.min(spot?.line ?? doc.childCount, doc.childCount - 1);
    const size = doc.child(line).content.size;
    return doc.resolve(startOf(doc, line) + Math.min(spot?.offset ?? size, size));
  };
  return TextSelection.between(at(anchor), at(head));
}

/** What a copied stretch says. */
function wordsIn(slice: Slice, say: Say): string {
  const lines: string[] = [];
  slice.content.forEach((line) => {
    const said = (node: Node) => wordsOfChip(say(String(node.attrs.code)));
    lines.push(line.isText ? (line.text ?? "") : line.textBetween(0, line.content.size, "", said));
  });
  return lines.join("\n");
}

function wordsOfChip({ says, name }: ChipWords): string {
  return says || name;
}

/** For other programs a chip is words; coming back it is a chip again. */
function serialiser(say: Say): DOMSerializer {
  const paragraph = () => ["p", { style: "white-space: pre-wrap" }, 0] as const;
  const chip = ({ attrs }: Node) => {
    const code = String(attrs.code);
    return ["span", { "data-chip": code }, wordsOfChip(say(code))] as const;
  };
  const nodes = { ...DOMSerializer.nodesFromSchema(schema), paragraph, chip };
  return new DOMSerializer(nodes, DOMSerializer.marksFromSchema(schema));
}
