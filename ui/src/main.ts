import { type Component, mount } from "svelte";
import "./styles/index.css";
import App from "./App.svelte";
import { look } from "./lib/frame/look.svelte";
import { words } from "./lib/i18n";

if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
  const { playDesk } = await import("./dev/play");
  playDesk();
}

words.speak(localStorage.getItem("lang") ?? "uk");
look.begin();

const target = document.getElementById("app");
if (target) mount(await page(), { target });

/** The window, or while developing the components in all their states. */
async function page(): Promise<Component> {
  if (import.meta.env.DEV && location.search.includes("review")) {
    return (await import("./dev/ReviewPage.svelte")).default;
  }
  return App;
}
