import { saving } from "$lib/typing/saving.svelte";
import { look } from "./look.svelte";
import { router } from "./router.svelte";

type Key = { code: string | string[]; run: () => void };

const WITH_CTRL: Key[] = [
  { code: "KeyK", run: goToSearch },
  { code: "KeyN", run: () => router.go("#/new") },
  { code: "KeyS", run: () => void saving.saveAll() },
  // The window itself is never printed; the agreement on the desk answers with its papers.
  { code: "KeyP", run: () => dispatchEvent(new CustomEvent("print")) },
  { code: ["Equal", "NumpadAdd"], run: () => look.enlarge() },
  { code: ["Minus", "NumpadSubtract"], run: () => look.reduce() },
  { code: ["Digit0", "Numpad0"], run: () => look.reset() },
];

/** Keys by their place, so that they work on a Ukrainian layout too. */
export function pressed(event: KeyboardEvent, showHelp: () => void): void {
  if (event.key === "F1") {
    event.preventDefault();
    showHelp();
    return;
  }
  if (event.code === "Slash" && !isInField(event.target)) {
    const search = document.querySelector<HTMLInputElement>("input[type=search]");
    if (!search || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    search.focus();
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.shiftKey && !event.code.endsWith("Add") && event.code !== "Equal") return;
  const key = WITH_CTRL.find(({ code }) => [code].flat().includes(event.code));
  if (!key) return;
  event.preventDefault();
  key.run();
}

function goToSearch(): void {
  if (router.route.name === "agreements") {
    document.querySelector<HTMLInputElement>("input[type=search]")?.select();
  } else {
    router.go("#/agreements?q=");
  }
}

export function isInField(target: EventTarget | null): boolean {
  const fields = "input, textarea, select, [contenteditable], [role=textbox]";
  return target instanceof Element && target.matches(fields);
}
