import type { PrintersView } from "$lib/api/bindings/PrintersView";
import type { PrintTo as Target } from "$lib/api/bindings/PrintTo";
import { call } from "$lib/api/call";

export const WAYS = ["files", "printer", "viewer"] as const;
export type Way = (typeof WAYS)[number];

/** Where papers go, chosen in one place and kept for every other until the window closes. */
class PrintTo {
  way = $state<Way>("files");
  printer = $state("");
  copies = $state("1");
  sides = $state("one");
  printers = $state.raw<string[]>([]);

  /** Asks the system for its printers; the last one is chosen where none is. */
  async load(): Promise<void> {
    const answer = await call("printers");
    if (answer.ok) this.#take(answer.value);
  }

  /** What a command that prints takes with it; nothing for a folder. */
  get target(): Target | undefined {
    const { printer, sides } = this;
    const copies = Math.trunc(Number(this.copies)) || 1;
    if (this.way === "viewer") return { to: "viewer" };
    if (this.way === "printer" && printer) return { to: "printer", printer, copies, sides };
    return undefined;
  }

  #take(view: PrintersView): void {
    this.printers = view.printers;
    if (view.printers.includes(this.printer)) return;
    this.printer = view.printer ?? "";
    this.sides = view.sides;
    if (this.way === "printer" && !this.printer) this.way = "files";
  }
}

export const printTo = new PrintTo();
