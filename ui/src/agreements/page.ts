import * as pdfjs from "pdfjs-dist";
import workerSrc from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { paintedFrom } from "./painted";

pdfjs.GlobalWorkerOptions.workerSrc = workerSrc;
/** Outlives the pages: to start one for each takes about as long as to draw it. */
const worker = new pdfjs.PDFWorker();

/** An opened page of a paper. */
export type Page = {
  number: number;
  /** How many pages the paper has. */
  of: number;
  /** Draws the page, `width` device pixels wide, on a canvas of its own. */
  draw(width: number): Promise<HTMLCanvasElement>;
  /** The page's words, a paragraph per text run. */
  words(): Promise<string[]>;
  close(): void;
};

/** Opens, in the worker, what the desk painted. */
export async function open(bytes: ArrayBuffer): Promise<Page> {
  const { number, of, pdf } = paintedFrom(bytes);
  const task = pdfjs.getDocument({ data: pdf, worker, useWasm: false });
  const page = await (await task.promise).getPage(1);
  return {
    number,
    of,
    async draw(width) {
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement("canvas");
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return canvas;
    },
    async words() {
      const { items } = await page.getTextContent();
      const lines = [""];
      for (const item of items) {
        if (!("str" in item)) continue;
        lines[lines.length - 1] += item.str;
        if (item.hasEOL) lines.push("");
      }
      return lines.map((line) => line.trim()).filter((line) => line !== "");
    },
    close() {
      void task.destroy();
    },
  };
}
