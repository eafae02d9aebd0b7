import * as pdfjs from "pdfjs-dist";
import workerSrc from "pdfjs-dist/build/pdf.worker.min.mjs?url";

pdfjs.GlobalWorkerOptions.workerSrc = workerSrc;

/** An opened PDF. */
export type Book = {
  pages: number;
  /** Draws a page, `width` device pixels wide, on a canvas of its own. */
  draw(page: number, width: number): Promise<HTMLCanvasElement>;
  /** The page's words, a paragraph per text run. */
  words(page: number): Promise<string[]>;
  close(): void;
};

/** Opens a PDF in the worker. */
export async function open(bytes: ArrayBuffer): Promise<Book> {
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), useWasm: false });
  const pdf = await task.promise;
  return {
    pages: pdf.numPages,
    async draw(number, width) {
      const page = await pdf.getPage(number);
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement("canvas");
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return canvas;
    },
    async words(number) {
      const page = await pdf.getPage(number);
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
