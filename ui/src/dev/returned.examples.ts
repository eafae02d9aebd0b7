import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { ReturnedColumnView } from "$lib/api/bindings/ReturnedColumnView";
import type { ReturnedRowView } from "$lib/api/bindings/ReturnedRowView";
import type { ReturnedView } from "$lib/api/bindings/ReturnedView";

const column = (became: string, ours: string, theirs: string): ReturnedColumnView => ({
  lang: "uk",
  became,
  base: ours,
  ours,
  theirs,
  spans: [
    { revision: "deleted", text: ours },
    { revision: "inserted", text: theirs },
  ].filter((it) => it.text),
  proposal: null,
  isTypographic: false,
  losesFacts: false,
  isTakeable: became !== "gone" && became !== "moved",
});

const row = (
  key: string,
  place: string,
  columns: ReturnedColumnView[],
  more: Partial<ReturnedRowView> = {},
): ReturnedRowView => ({
  key,
  unit: key,
  place,
  kind: "wording",
  movedBehind: "",
  isMoved: false,
  isGone: false,
  columns,
  ...more,
});

/** A file that came back with each kind of difference once. */
export function returnedView(view: AgreementView): ReturnedView {
  const both = {
    ...column("both", "Внесок становить 100 гривень щороку.", "Внесок становить 150 гривень."),
    proposal: "Внесок становить 150 гривень щороку.",
  };
  const rows = [
    row("clause-1", "Пункт 1.1", [column("theirs", "до 1 травня", "до 1 червня")]),
    row("clause-2", "Пункт 1.2", [both]),
    row("clause-3", "Пункт 2.1", [column("gone", "Сторони зустрічаються щороку.", "")], {
      isGone: true,
    }),
    row("new-1", "Пункт 2.2", [column("new", "", "Сторони видають альманах.")], {
      unit: null,
      kind: "new",
    }),
    row("clause-5", "Пункт 3.1", [column("moved", "Витрати", "Витрати")], {
      isMoved: true,
      movedBehind: "Пункт 1.2",
    }),
  ];
  return {
    file: "Vereinbarung.docx",
    seen: "seen-1",
    base: view.versions[0]?.unit ?? null,
    baseName: view.versions[0]?.name ?? "",
    isBaseNamed: true,
    langs: view.langs,
    revisedBy: ["Karl Lindau"],
    rows,
    remarks: [
      {
        unit: null,
        place: "Пункт 1.1",
        author: "Karl Lindau",
        on: "2026-03-12",
        text: "Bitte prüfen.",
        quoted: "",
      },
    ],
    open: 5,
  };
}
