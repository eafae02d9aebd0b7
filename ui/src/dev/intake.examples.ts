import type { IntakeRow } from "$lib/api/bindings/IntakeRow";
import type { IntakeView } from "$lib/api/bindings/IntakeView";

/** What was found in an older agreement of two columns; one German clause was left out. */
export function intakeView(change: Partial<IntakeView> = {}): IntakeView {
  return {
    langs: ["uk", "de"],
    template: "twinning",
    title: row("Угода про побратимство", "Vereinbarung über die Städtepartnerschaft"),
    preamble: [
      row(
        "Яснобірська міська рада та місто Фалькенбрюк, далі – Сторони,",
        "Der Stadtrat Jasnobir und die Stadt Falkenbrück, im Folgenden die Parteien,",
      ),
      row("прагнучи миру і дружби між народами,", "im Streben nach Frieden und Freundschaft,"),
    ],
    articles: [
      {
        heading: row("Мета", "Zweck"),
        clauses: [
          row(
            "Сторони розвивають зв’язки між мешканцями обох міст.",
            "Die Parteien entwickeln die Beziehungen zwischen den Bürgern beider Städte.",
          ),
        ],
      },
      {
        heading: row("Обміни", "Austausch"),
        clauses: [
          row(
            "Щороку відбувається обмін 20 школярами.",
            "Jedes Jahr findet ein Austausch von 25 Schülern statt.",
            true,
          ),
          row(
            "Витрати на дорогу несе сторона, яка відряджає.",
            "Die Unterkunft stellt die gastgebende Partei.",
            true,
          ),
          row("Проживання забезпечує сторона, яка приймає.", "", true),
        ],
      },
      {
        heading: row("Строк дії", "Geltungsdauer"),
        clauses: [
          row(
            "Угода діє 5 років від дня підписання.",
            "Die Vereinbarung gilt 5 Jahre ab Unterzeichnung.",
          ),
        ],
      },
    ],
    rest: [row("Міський голова Тарас Гнатюк ______", "Bürgermeisterin Anna Keller ______")],
    facts: [
      { kind: "signedOn", lang: "uk", value: "2019-05-18" },
      { kind: "years", lang: "uk", value: "5" },
      { kind: "person", lang: "uk", value: "Тарас Гнатюк" },
      { kind: "person", lang: "de", value: "Anna Keller" },
    ],
    bodies: [{ body: "falkenbrueck", name: "Фалькенбрюк", country: "DE" }],
    doubts: 3,
    ...change,
  };
}

function row(uk: string, de: string, isDoubtful = false): IntakeRow {
  const texts = Object.entries({ uk, de }).filter(([, text]) => text !== "");
  return { texts: Object.fromEntries(texts), isDoubtful };
}
