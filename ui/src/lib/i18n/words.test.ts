import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";

const labels = import.meta.glob<string>("./*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const shared = import.meta.glob<string>(
  "../../../../src-tauri/crates/wording/words/messages.*.ftl",
  { query: "?raw", import: "default", eager: true },
);
const sources = import.meta.glob<string>(
  [
    "../../**/*.{ts,svelte}",
    "!../../**/*.test.ts",
    "!../../**/*.examples.ts",
    "!../../dev/**",
    "!../api/bindings/**",
  ],
  { query: "?raw", import: "default", eager: true },
);
const code = Object.values(sources).join("\n");

/** Keys that are put together: `remedy-${…}` and `named("stage", …)`. */
const families = [
  ...[...code.matchAll(/\b(?:t|tryT)\(\s*`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map((it) => it[1] ?? ""),
  ...[...code.matchAll(/named\(\s*"([a-z-]+)"/g)].map((it) => `${it[1]}-`),
];

function ids(texts: Record<string, string>, lang: string): string[] {
  return Object.entries(texts)
    .filter(([path]) => path.endsWith(`${lang}.ftl`))
    .flatMap(([, text]) => new FluentResource(text).body.map((message) => message.id));
}

function places(texts: Record<string, string>): string[] {
  return Object.keys(texts).filter((path) => path.endsWith("uk.ftl"));
}

describe("the words of the window", () => {
  it("are the same keys in both languages, each once", () => {
    for (const path of places(labels)) {
      const uk = ids({ [path]: labels[path] ?? "" }, "uk");
      const other = path.replace("uk.ftl", "en.ftl");
      expect(ids({ [other]: labels[other] ?? "" }, "en")).toEqual(uk);
    }
    expect(new Set(ids(labels, "uk")).size).toBe(ids(labels, "uk").length);
  });

  it("parse without leaving a line out", () => {
    for (const [path, text] of Object.entries({ ...labels, ...shared })) {
      const written = text.match(/^-?[a-zA-Z][\w-]* *=/gm) ?? [];
      expect(new FluentResource(text).body.length, path).toBe(written.length);
    }
  });

  it("do not say what the shared sentences say already", () => {
    const both = new Set(ids(shared, "uk"));
    expect(ids(labels, "uk").filter((id) => both.has(id))).toEqual([]);
  });

  it("are all used", () => {
    const references = Object.values(labels).join("\n");
    const isUsed = (id: string) =>
      code.includes(`"${id}"`) ||
      families.some((family) => id.startsWith(family)) ||
      references.includes(`{ ${id} }`);
    expect(ids(labels, "uk").filter((id) => !isUsed(id))).toEqual([]);
  });

  it("exist for every key that is asked for", () => {
    const known = new Set([...ids(labels, "uk"), ...ids(shared, "uk")]);
    const asked = [...code.matchAll(/\b(?:t|tryT)\(\s*"([^"]+)"/g)].map((it) => it[1] ?? "");
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
    const named = families.filter((family) => ![...known].some((id) => id.startsWith(family)));
    expect(named).toEqual([]);
  });

  it("stand nowhere but in these files", () => {
    const cyrillic = Object.entries(sources).flatMap(([path, text]) => {
      const bare = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*$/gm, "");
      return /[а-яіїєґ]/i.test(bare) ? [path] : [];
    });
    expect(cyrillic).toEqual([]);
  });
});
