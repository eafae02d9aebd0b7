export type Route =
  | { name: "today" }
  | { name: "agreements"; query: string; stage: string }
  | { name: "agreement"; id: string }
  | { name: "aid" }
  | { name: "bodies" }
  | { name: "body"; id: string; cell: string | null }
  | { name: "calendar"; day: string; mode: string }
  | { name: "commitments" }
  | { name: "deadlines" }
  | { name: "filing"; id: string }
  | { name: "procedure"; id: string }
  | { name: "enter" }
  | { name: "import" }
  | { name: "intake" }
  | { name: "letters" }
  | { name: "library" }
  | { name: "new" }
  | { name: "new-visit" }
  | { name: "report" }
  | { name: "settings" }
  | { name: "state-register" }
  | { name: "visit"; id: string; cell: string | null }
  | { name: "visits" }
  | { name: "welcome" };

/** `#/agreements/<id>`, `#/agreements/<id>/procedure`, `#/bodies/<id>?cell=<address>`, as findings link. */
export function routeOf(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?");
  const [place, id, part] = path.split("/").map(decodeURIComponent);
  switch (place) {
    case "agreements":
      if (id) return { name: part === "procedure" ? part : "agreement", id };
      return registerOf(new URLSearchParams(search));
    case "bodies":
      if (id) return { name: "body", id, cell: new URLSearchParams(search).get("cell") };
      return { name: "bodies" };
    case "calendar":
      return calendarOf(new URLSearchParams(search));
    case "filing":
      return id ? { name: "filing", id } : { name: "letters" };
    case "visits":
      if (id === "new") return { name: "new-visit" };
      if (id) return { name: "visit", id, cell: new URLSearchParams(search).get("cell") };
      return { name: "visits" };
    case "aid":
    case "commitments":
    case "deadlines":
    case "enter":
    case "import":
    case "intake":
    case "letters":
    case "library":
    case "new":
    case "report":
    case "settings":
    case "state-register":
    case "welcome":
      return { name: place };
    default:
      return { name: "today" };
  }
}

function registerOf(search: URLSearchParams): Route {
  return { name: "agreements", query: search.get("q") ?? "", stage: search.get("stage") ?? "" };
}

function calendarOf(search: URLSearchParams): Route {
  return { name: "calendar", day: search.get("day") ?? "", mode: search.get("mode") ?? "" };
}

class Router {
  route = $state.raw<Route>(routeOf(location.hash));

  constructor() {
    addEventListener("hashchange", () => {
      this.route = routeOf(location.hash);
    });
  }

  go(hash: string): void {
    location.hash = hash;
  }

  /** Changes the address without a new entry in the history, such as while searching. */
  rename(hash: string): void {
    history.replaceState(null, "", hash);
  }
}

export const router = new Router();
