// Puts other words into a Word file with the docx library of npm:
//
//     node patch.mjs FROM TO LIBRARY [OLD NEW …]
//
// It fills in placeholders; here every old text is one, between its first and last letter.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [from, to, library, ...texts] = process.argv.slice(2);
const { PatchType, patchDocument, TextRun } = createRequire(`${library}/`)("docx");

async function patched(data, delimiters, patches) {
  const outputType = "nodebuffer";
  return patchDocument({ data, outputType, placeholderDelimiters: delimiters, patches });
}

let data = await patched(readFileSync(from), { start: "{{", end: "}}" }, {});
for (let at = 0; at < texts.length; at += 2) {
  const [old, said] = [texts[at], texts[at + 1]];
  const delimiters = { start: old.slice(0, 1), end: old.slice(-1) };
  const patch = { type: PatchType.PARAGRAPH, children: [new TextRun(said)] };
  data = await patched(data, delimiters, { [old.slice(1, -1)]: patch });
}
writeFileSync(to, data);
