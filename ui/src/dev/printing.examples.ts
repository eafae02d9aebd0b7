import type { FolioFile } from "$lib/api/bindings/FolioFile";
import type { PrintersView } from "$lib/api/bindings/PrintersView";
import type { PrintLog } from "$lib/api/bindings/PrintLog";

export const printersView: PrintersView = {
  printers: ["Приймальня", "Архів HP 400"],
  printer: "Приймальня",
  sides: "long",
};

const at = Date.parse("2026-11-20T10:05:00");

/** Two originals, one of them printed twice, and copies for a meeting. */
export const printLog: PrintLog = {
  prints: [
    {
      at: at + 3_600_000,
      by: "Ірина Соловей",
      paper: "Угода - робочий примірник",
      original: null,
      pages: 6,
      copies: 20,
      way: "printer",
      place: "Приймальня",
    },
    {
      at,
      by: "",
      paper: "Угода - 1 - Калинець",
      original: 1,
      pages: 6,
      copies: 1,
      way: "files",
      place: "D:\\Папери",
    },
  ],
  originals: [
    { number: 1, party: "Калинець", times: 1, printedAt: at },
    { number: 2, party: "Фалькенбрюк", times: 2, printedAt: at },
  ],
};

/** What was saved for a word processor. */
export const folioFile: FolioFile = {
  path: "D:\\Папери\\Угода.docx",
  version: "Word, 23.11.2026 14:03",
};
