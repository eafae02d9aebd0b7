import { Fragment, type Mark, type Node, Schema, Slice } from "prosemirror-model";
import { type Line, linesOf, type Run, writtenLine } from "./notation";

/** A clause: paragraphs of words and chips, each of which is one line of the stored text. */
export const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "inline*", whitespace: "pre", toDOM: () => ["p", 0] },
    text: { group: "inline" },
    chip: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { code: {} },
      toDOM: (node) => ["span", { "data-chip": node.attrs.code }],
      parseDOM: [{ tag: "span[data-chip]", getAttrs: (it) => ({ code: it.dataset.chip }) }],
    },
  },
  marks: {
    bold: { toDOM: () => ["strong", 0], parseDOM: [{ tag: "strong" }, { tag: "b" }] },
    italic: { toDOM: () => ["em", 0], parseDOM: [{ tag: "em" }, { tag: "i" }] },
  },
});

export const { bold, italic } = schema.marks;

const { paragraph, chip } = schema.nodes;

/** What a paragraph is written as; unchanged ones are written once. */
const written = new WeakMap<Node, string>();

export function parse(text: string, isPlain = false): Node {
  return schema.node("doc", null, linesOf(text, isPlain).map(paragraphOf));
}

/** Linear in the number of lines and in the length of those that changed. */
export function serialise(doc: Node): string {
  const lines: string[] = [];
  doc.forEach((line) => {
    let text = written.get(line);
    if (text === undefined) {
      text = writtenLine(lineOf(line));
      written.set(line, text);
    }
    lines.push(text);
  });
  return lines.join("\n");
}

/** Lines to be put in, the first and the last joined to what stands there. */
export function sliceOf(lines: Line[]): Slice {
  return new Slice(Fragment.from(lines.map(paragraphOf)), 1, 1);
}

export function chipNode(code: string, marks?: readonly Mark[]): Node {
  return chip.create({ code }, null, marks);
}

/** The words of a paragraph; a chip counts as one character, as it does in positions. */
export function wordsOf(line: Node): string {
  return line.textBetween(0, line.content.size, null, "\ufffc");
}

function paragraphOf(line: Line): Node {
  return paragraph.create(null, line.map(inlineOf));
}

function inlineOf(run: Run): Node {
  const marks = [run.bold && bold.create(), run.italic && italic.create()].filter((it) => !!it);
  return "chip" in run ? chipNode(run.chip, marks) : schema.text(run.text, marks);
}

export function lineOf(line: Node): Line {
  const runs: Line = [];
  line.forEach((node) => {
    const has = (type: typeof bold) => type.isInSet(node.marks) !== undefined;
    const look = { bold: has(bold), italic: has(italic) };
    if (node.isText) runs.push({ ...look, text: node.text ?? "" });
    else runs.push({ ...look, chip: String(node.attrs.code) });
  });
  return runs;
}
