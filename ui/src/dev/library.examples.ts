import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { LibraryClause } from "$lib/api/bindings/LibraryClause";
import type { LibraryView } from "$lib/api/bindings/LibraryView";
import type { OwnClauseInput } from "$lib/api/bindings/OwnClauseInput";
import type { TopicView } from "$lib/api/bindings/TopicView";
import { words } from "$lib/i18n";
import { wordsIn } from "../agreements/fixture.examples";

const PLAN = planIn(
  Object.values(
    import.meta.glob<string>("../../../src-tauri/crates/wording/library/v1/library.toml", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  )[0] ?? "",
);
const LANGS = ["uk", "en", "de", "pl", "ro", "fr", "da"];
const read = new Map<string, Map<string, string>>();

/** The office's own clauses by their identifiers. */
export type Own = Map<string, OwnClauseInput>;

export const ownClauses = (): Own =>
  new Map([
    [
      "own-1",
      {
        topic: "financing",
        texts: {
          uk: "Кожна Сторона веде облік власних витрат на виконання цієї Угоди.",
          de: "Jeder Vertragspartner führt Buch über seine eigenen Kosten.",
        },
      },
    ],
  ]);

/** The built-in library with the office's own clauses, as the desk would show it. */
export function libraryView(view: AgreementView | null, query: string, own: Own): LibraryView {
  const langs = view?.langs ?? LANGS;
  const used = new Map<string, string>();
  for (const clause of clausesOf(view)) {
    if (clause.provision) used.set(clause.provision, clause.unit);
  }
  const texts = (text: (lang: string) => string) =>
    langs.map((lang) => ({ lang, cell: "", value: text(lang) }));
  const topics = PLAN.map(({ key, places }): TopicView => {
    const built = places.flatMap((keys, place) =>
      keys.map(
        (key, index): LibraryClause => ({
          key,
          place,
          isStandard: index === 0,
          isOwn: false,
          used: used.get(key) ?? null,
          texts: texts((lang) => said(key, lang)),
        }),
      ),
    );
    const ours = [...own].filter(([, it]) => it.topic === key);
    const clauses = ours.map(
      ([id, it]): LibraryClause => ({
        key: id,
        place: 4_294_967_295,
        isStandard: false,
        isOwn: true,
        used: used.get(id) ?? null,
        texts: texts((lang) => it.texts[lang] ?? ""),
      }),
    );
    const name = said(key, words.lang);
    return {
      key,
      name,
      isArea: key.startsWith("area-"),
      isPreamble: key === "recitals",
      clauses: [...built, ...clauses],
    };
  });
  const isFound = (topic: TopicView) => (clause: LibraryClause) =>
    [topic.name, ...clause.texts.map((it) => it.value)]
      .join(" ")
      .toLocaleLowerCase("uk")
      .includes(query.toLocaleLowerCase("uk"));
  const wants = used.has("integrity-corruption") ? [] : ["integrity-corruption"];
  return {
    langs,
    topics: topics
      .map((it) => ({ ...it, clauses: it.clauses.filter(isFound(it)) }))
      .filter((it) => it.clauses.length > 0),
    wants: view ? wants.map((key) => ({ key, because: said("because-money", words.lang) })) : [],
  };
}

export function clausesOf(view: AgreementView | null) {
  return [...(view?.recitals ?? []), ...(view?.articles.flatMap((it) => it.clauses) ?? [])];
}

function said(key: string, lang: string): string {
  const known = read.get(lang) ?? wordsIn(lang);
  read.set(lang, known);
  return known.get(key) ?? "";
}

/** The areas of cooperation come last. */
function planIn(toml: string): { key: string; places: string[][] }[] {
  const listed = (text: string) => [...text.matchAll(/"([^"]+)"/g)].map((it) => it[1] ?? "");
  const beginning = toml.indexOf("[[topics]]");
  const areas = toml.slice(0, beginning);
  const [topics = ""] = toml.slice(beginning).split("[[conditions]]");
  const named = topics
    .split("[[topics]]")
    .slice(1)
    .map((part) => {
      const [key = ""] = listed(part);
      const places = part.split("\n").filter((line) => line.trim().startsWith('["'));
      return { key, places: places.map(listed) };
    });
  return [...named, ...listed(areas).map((key) => ({ key, places: [[`${key}-1`]] }))];
}
