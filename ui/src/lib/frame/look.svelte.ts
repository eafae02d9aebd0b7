const ZOOMS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export const THEMES = ["auto", "light", "dark", "contrast"] as const;

/**
 * Theme, zoom and how much room is left. Room is measured in unzoomed pixels and written on
 * the root, because a media query does not see a zoomed root font.
 */
class Look {
  zoom = $state(1);
  room = $state<"narrow" | "middle" | "wide">("wide");

  #theme = "auto";
  #dark: MediaQueryList | null = null;

  begin(): void {
    this.#dark = matchMedia("(prefers-color-scheme: dark)");
    this.#dark.addEventListener("change", () => this.#paint());
    addEventListener("resize", () => this.#measure());
    const zoom = Number(localStorage.getItem("zoom"));
    this.#setZoom(ZOOMS.find((it) => it === zoom) ?? 1);
    this.wear(localStorage.getItem("theme") ?? "auto");
  }

  wear(theme: string): void {
    this.#theme = theme;
    // The settings are known only after the first paint.
    localStorage.setItem("theme", theme);
    this.#paint();
  }

  enlarge(): void {
    this.#setZoom(ZOOMS.find((it) => it > this.zoom) ?? this.zoom);
  }

  reduce(): void {
    this.#setZoom(ZOOMS.findLast((it) => it < this.zoom) ?? this.zoom);
  }

  reset(): void {
    this.#setZoom(1);
  }

  #setZoom(zoom: number): void {
    this.zoom = zoom;
    localStorage.setItem("zoom", String(zoom));
    document.documentElement.style.fontSize = `${zoom * 100}%`;
    this.#measure();
  }

  #measure(): void {
    const width = innerWidth / this.zoom;
    const height = innerHeight / this.zoom;
    this.room = width <= 860 || height <= 480 ? "narrow" : width <= 1100 ? "middle" : "wide";
    document.documentElement.dataset.room = this.room;
  }

  #paint(): void {
    const auto = this.#dark?.matches ? "dark" : "light";
    document.documentElement.dataset.theme = this.#theme === "auto" ? auto : this.#theme;
  }
}

export const look = new Look();
