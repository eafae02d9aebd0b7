import { cellOf, type Reading } from "./intake.svelte";
import { moved } from "./pairing";

/** The keys of the texts; those of the desk, as far as they mean something here. */
export function intakeKeys(reading: Reading, event: KeyboardEvent): void {
  const { here } = reading;
  const isText = event.target instanceof HTMLTextAreaElement;
  if (!here || !isText || event.target.id !== cellOf(here.key, here.lang)) return;
  if (run(reading, here, event)) event.preventDefault();
}

function run(reading: Reading, here: { key: string; lang: string }, event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey } = event;
  const ctrlKey = event.ctrlKey || event.metaKey;
  const step = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : null;
  if (altKey && shiftKey && step) {
    void reading.do(moved(reading.text, here.key, here.lang, step), here.lang);
  } else if (altKey && !ctrlKey && step) {
    reading.goBeside(step, 0);
  } else if (altKey && !ctrlKey && (key === "ArrowLeft" || key === "ArrowRight")) {
    reading.goBeside(0, key === "ArrowLeft" ? -1 : 1);
  } else if (ctrlKey && !shiftKey && key === "Enter") {
    reading.confirm(here.key);
    void reading.goToDoubtful();
  } else if (ctrlKey && !altKey && event.code === "KeyZ") {
    if (shiftKey) reading.redo();
    else reading.undo();
  } else if (ctrlKey && !altKey && event.code === "KeyY") {
    reading.redo();
  } else if (shiftKey && key === "F10") {
    const cell = (event.target as Element).closest(".cell");
    cell?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.click();
  } else {
    return false;
  }
  return true;
}
