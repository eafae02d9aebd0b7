import type { Component } from "svelte";
import type { Route } from "$lib/frame/router.svelte";
import TodayView from "./TodayView.svelte";

type Name = Route["name"];
// biome-ignore lint/suspicious/noExplicitAny: each view has props of its own, see `propsOf`.
type View = Component<any>;

/** Read when a clerk first goes there: a start waits for one screen only. */
const LATER: Record<Exclude<Name, "today">, () => Promise<{ default: View }>> = {
  agreement: () => import("./AgreementView.svelte"),
  agreements: () => import("./RegisterView.svelte"),
  aid: () => import("./AidView.svelte"),
  bodies: () => import("./BodiesView.svelte"),
  body: () => import("./BodyView.svelte"),
  calendar: () => import("./CalendarView.svelte"),
  commitments: () => import("./CommitmentsView.svelte"),
  deadlines: () => import("./DeadlinesView.svelte"),
  filing: () => import("./FilingView.svelte"),
  enter: () => import("./EnterView.svelte"),
  import: () => import("./ImportView.svelte"),
  intake: () => import("./IntakeView.svelte"),
  letters: () => import("./LettersView.svelte"),
  library: () => import("./LibraryView.svelte"),
  new: () => import("./NewAgreementView.svelte"),
  "new-visit": () => import("./NewVisitView.svelte"),
  report: () => import("./ReportView.svelte"),
  procedure: () => import("./ProcedureView.svelte"),
  settings: () => import("./SettingsView.svelte"),
  "state-register": () => import("./StateRegisterView.svelte"),
  visit: () => import("./VisitView.svelte"),
  visits: () => import("./VisitsView.svelte"),
  welcome: () => import("./WelcomeView.svelte"),
};

class Views {
  #known = $state.raw<Partial<Record<Name, View>>>({ today: TodayView });

  /** The view of a route, once it has been fetched. */
  of(name: Name): View | undefined {
    return this.#known[name];
  }

  async fetch(name: Name): Promise<void> {
    if (name === "today" || this.#known[name]) return;
    const { default: view } = await LATER[name]();
    this.#known = { ...this.#known, [name]: view };
  }
}

export const views = new Views();

/** What a view is told of its route. */
export function propsOf(route: Route): Record<string, unknown> {
  switch (route.name) {
    case "agreement":
    case "procedure":
      return { id: route.id };
    case "body":
    case "visit":
      return { id: route.id, cell: route.cell };
    case "calendar":
      return { day: route.day, mode: route.mode };
    case "filing":
      return { document: route.id };
    default:
      return {};
  }
}
