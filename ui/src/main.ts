import { mount } from "svelte";
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
if (target) mount(App, { target });
