import { mockIPC } from "@tauri-apps/api/mocks";
import { FakeDesk } from "./desk";
import { deskView, emptyDesk, fault, openTrouble } from "./office.examples";

/** Puts an invented desk behind the page. */
export function playDesk(): void {
  const search = new URLSearchParams(location.search);
  const day = search.get("desk");
  const theme = search.get("theme");
  if (theme) localStorage.setItem("theme", theme);
  const base = deskView();
  const desk = new FakeDesk({
    kind: "ready",
    desk: theme ? { ...base, settings: { ...base.settings, theme } } : base,
  });
  if (day === "empty") desk.start = { kind: "ready", desk: emptyDesk };
  else if (day === "failing") {
    for (const command of ["type_into", "edit_body", "edit_agreement", "save_now"]) {
      desk.troubles.set(command, fault("disk_full"));
    }
  } else if (day) desk.start = { kind: "blocked", trouble: openTrouble(day) };
  mockIPC((command, args) => desk.answer(command, args));
}
