import { type Component, mount } from "svelte";
import "./styles/index.css";
import App from "./App.svelte";
import { askAhead } from "./lib/api/ahead";
import { look } from "./lib/frame/look.svelte";
import { words } from "./lib/i18n";

if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
  const { playDesk } = await import("./dev/play");
  playDesk();
}

/** A file that takes longer to open, such as one that is looked over first, is waited for in
 * the window. */
const PATIENCE = 500;
const ready = Promise.all([askAhead(), loadFaces()]);

words.speak(localStorage.getItem("lang") ?? "uk");
look.begin();

const target = document.getElementById("app");
if (target) {
  const Page = await page();
  await Promise.race([ready, new Promise((done) => setTimeout(done, PATIENCE))]);
  mount(Page, { target });
}

/** A text that is drawn before its face is there costs a search through all the system's
 * faces, and is drawn twice. */
function loadFaces(): Promise<unknown> {
  const faces = ["1em 'Source Sans 3'", "1em 'Source Serif 4'"];
  return Promise.all(faces.map((face) => document.fonts.load(face, "A\u0416")));
}

/** The window, or while developing the components in all their states. */
async function page(): Promise<Component> {
  if (import.meta.env.DEV && location.search.includes("review")) {
    return (await import("./dev/ReviewPage.svelte")).default;
  }
  return App;
}
