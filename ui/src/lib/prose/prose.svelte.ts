import type { EditorState } from "prosemirror-state";
import { type Typing, undoKey } from "$lib/typing/typing.svelte";
import { type Looks, ProseEditor } from "./editor";
import type { ListKind } from "./lists";
import { linesOf } from "./notation";
import { makeRoom, paint, type Say, type Spot, spotOf } from "./painted";
import { Steps } from "./steps";

export type ProseOptions = {
  typing: Typing;
  lang: string;
  say: Say;
  /** A text of the template has no notation. */
  isPlain: () => boolean;
  isReadOnly: () => boolean;
};

/** What asks for a fact, and where. */
export type Wanting = { typed: string; left: number; top: number; bottom: number };

/**
 * One text with emphasis and chips: rendered where nobody is, edited where the clerk is. The
 * editor comes with the focus and goes with it, so that a page of texts costs no more.
 */
export class Prose {
  /** Whether the clerk is in this text. */
  isEdited = $state(false);
  looks = $state.raw<Looks>({ bold: false, italic: false });
  /** A fact is being chosen; the editor waits. */
  wanting = $state.raw<Wanting | null>(null);

  #options: ProseOptions;
  #element: HTMLElement | null = null;
  #editor: ProseEditor | null = null;
  #steps = new Steps<EditorState>();
  #isPointing = false;
  #caret: { text: string; anchor: Spot; head: Spot } | null = null;

  constructor(options: ProseOptions) {
    this.#options = options;
  }

  /** Takes the element it is shown in. */
  attach = (element: HTMLElement): (() => void) => {
    this.#element = element;
    return () => {
      this.#editor?.destroy();
      this.#editor = null;
      this.#element = null;
    };
  };

  /** Shows the text as it stands; runs again when it or what chips say changes. */
  show(): void {
    const { typing, isPlain, say } = this.#options;
    const { text } = typing;
    const plain = isPlain();
    if (this.#element) makeRoom(this.#element, text.length);
    if (this.#editor) {
      this.#editor.show(text, plain);
      this.#editor.refresh();
    } else if (this.#element) {
      paint(this.#element, linesOf(text, plain), say);
    }
  }

  onpointerdown = (): void => {
    if (this.#editor) return;
    this.#isPointing = true;
    const up = () => {
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", up);
      this.#isPointing = false;
      if (document.activeElement === this.#element) this.#openAtPointer();
    };
    addEventListener("pointerup", up);
    addEventListener("pointercancel", up);
  };

  onfocus = (): void => {
    if (!this.#isPointing) this.#open(this.#kept());
  };

  onblur = (): void => {
    // The window lost the focus, not the text.
    const isWithin = document.activeElement === this.#element;
    if (!isWithin && !this.wanting) this.#close();
    if (!this.wanting) void this.#options.typing.seal();
  };

  onkeydown = (event: KeyboardEvent): void => {
    if (!this.#editor && !event.ctrlKey && !event.metaKey && event.key.length === 1) {
      this.#open(this.#kept());
    }
    this.#options.typing.onkeydown(event);
  };

  toggle(look: keyof Looks): void {
    this.#edit((it) => it.toggle(look));
  }

  list(kind: ListKind): void {
    this.#edit((it) => it.list(kind));
  }

  /** Asks for a fact at the caret. */
  want(typed = ""): void {
    this.#edit((it) => {
      this.wanting = { typed, ...it.box() };
    });
  }

  insert(code: string): void {
    this.wanting = null;
    this.#edit((it) => it.insertChip(code));
  }

  /** No fact after all; what was typed to ask for it stays. */
  unwant = (returns: boolean): void => {
    if (!this.wanting) return;
    const { typed } = this.wanting;
    this.wanting = null;
    if (typed !== "") this.#editor?.insertText(typed);
    if (returns) this.#editor?.focus();
    else this.onblur();
  };

  #edit(change: (editor: ProseEditor) => void): void {
    if (!this.#editor) this.#open(this.#kept());
    if (!this.#editor) return;
    this.#editor.focus();
    change(this.#editor);
  }

  /** Where the clerk was when leaving, if the text is still the same. */
  #kept(): { anchor: Spot; head: Spot } | undefined {
    return this.#caret?.text === this.#options.typing.text ? this.#caret : undefined;
  }

  #openAtPointer(): void {
    const [anchor, head] = this.#chosen();
    if (anchor && head) this.#open({ anchor, head });
    // What reaches over several texts is for copying.
    else if (document.getSelection()?.isCollapsed ?? true) this.#open(this.#kept());
  }

  /** What is chosen of the text at rest. */
  #chosen(): [Spot | null, Spot | null] {
    const selection = document.getSelection();
    const spot = (node: Node | null | undefined, offset: number) =>
      this.#element && node ? spotOf(this.#element, node, offset) : null;
    return [
      spot(selection?.anchorNode, selection?.anchorOffset ?? 0),
      spot(selection?.focusNode, selection?.focusOffset ?? 0),
    ];
  }

  #open(caret: { anchor: Spot; head: Spot } | undefined): void {
    const { typing, lang, say, isPlain, isReadOnly } = this.#options;
    if (this.#editor || !this.#element || isReadOnly()) return;
    this.#editor = new ProseEditor(this.#element, {
      text: typing.text,
      isPlain: isPlain(),
      lang,
      say,
      anchor: caret?.anchor,
      head: caret?.head,
      onchange: (before, isApart) => {
        if (!typing.isUnsealed) this.#steps.clear();
        this.#steps.remember(before, Date.now(), isApart);
      },
      ontext: (text) => typing.type(text),
      onlooks: (looks) => {
        const { bold, italic } = this.looks;
        if (bold !== looks.bold || italic !== looks.italic) this.looks = looks;
      },
      onundo: (event) => this.#undo(event),
      onwant: (typed) => this.want(typed),
    });
    this.isEdited = true;
    this.#editor.focus();
  }

  #close(): void {
    const editor = this.#editor;
    if (!editor) return;
    this.#caret = { text: editor.text, ...editor.caret };
    this.#editor = null;
    editor.destroy();
    this.#element?.classList.remove("ProseMirror-focused");
    this.isEdited = false;
    this.show();
  }

  /** The steps since the text was sealed are its own; those before are the desk's. */
  #undo(event: KeyboardEvent): boolean {
    const step = undoKey(event);
    const editor = this.#editor;
    if (!step || !editor) return false;
    event.preventDefault();
    const { typing } = this.#options;
    const state =
      step === "redo"
        ? this.#steps.forth(editor.state)
        : typing.isUnsealed && this.#steps.back(editor.state);
    if (state) editor.restore(state);
    if (state) event.stopPropagation();
    return Boolean(state);
  }
}
