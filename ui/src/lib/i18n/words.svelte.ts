import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export const UI_LANGS = ["uk", "en"] as const;
export type UiLang = (typeof UI_LANGS)[number];

/** What this window says, and what it shares with the command line. */
const sources: Record<string, string> = {
  ...import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true }),
  ...import.meta.glob<string>("../../../../src-tauri/crates/wording/words/messages.*.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
};

const bundles = new Map<UiLang, FluentBundle>();

/** Read when a language is first spoken: a start waits for one only. */
function bundle(lang: UiLang): FluentBundle {
  const known = bundles.get(lang);
  if (known) return known;
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const [path, text] of Object.entries(sources)) {
    if (path.endsWith(`${lang}.ftl`)) bundle.addResource(new FluentResource(text));
  }
  bundles.set(lang, bundle);
  return bundle;
}

class Words {
  lang = $state<UiLang>("uk");

  speak(lang: string): void {
    this.lang = lang === "en" ? "en" : "uk";
    document.documentElement.lang = this.lang;
    // Before the settings are read, and where they cannot be.
    localStorage.setItem("lang", this.lang);
  }
}

export const words = new Words();

export type Args = Record<string, FluentVariable>;

/** The words for `key` in the language of the window; follows a change of language. */
export function t(key: string, args?: Args): string {
  return say(words.lang, key, args) ?? key;
}

/** The words for `key`, or nothing where there are none. */
export function tryT(key: string, args?: Args): string | undefined {
  return say(words.lang, key, args);
}

function say(lang: UiLang, key: string, args?: Args): string | undefined {
  const [id, attribute] = key.split(".") as [string, string?];
  const message = bundle(lang).getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (pattern === null || pattern === undefined) return undefined;
  return bundle(lang).formatPattern(pattern, args, []);
}

/** The name of a code in a family of codes: `named("stage", "in_force")`. */
export function named(family: string, code: string): string {
  return tryT(`${family}-${code}`) ?? tryT(`${family}-${code.replaceAll("_", "-")}`) ?? code;
}

export function langName(code: string): string {
  const name = named("lang", code);
  return name === code ? displayName("language", code) : name;
}

export function countryName(code: string): string {
  const name = named("country", code);
  return name === code ? displayName("region", code) : name;
}

function displayName(type: "language" | "region", code: string): string {
  return new Intl.DisplayNames([words.lang], { type }).of(code) ?? code;
}

/** Names of codes are written to stand after a colon; a label begins a line. */
export function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase(words.lang) + name.slice(1);
}
