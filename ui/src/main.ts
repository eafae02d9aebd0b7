import { mount } from "svelte";
import "./styles/index.css";
import App from "./App.svelte";

if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
  const { playDesk } = await import("./dev/play");
  playDesk();
}

const target = document.getElementById("app");
if (target) mount(App, { target });
