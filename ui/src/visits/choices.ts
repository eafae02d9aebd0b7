/** The papers of a visit, in the order of the desk. */
export const PAPERS = [
  "invitation",
  "confirmation",
  "programme",
  "programme_internal",
  "programme_press",
  "participants",
  "attendance",
  "place_cards",
  "badges",
  "arrivals",
  "transfers",
  "meals",
  "emergency",
  "booklet",
  "order",
  "estimate",
  "border_list",
  "checklist",
  "report",
];

/** Those of a signing. */
export const CEREMONY_PAPERS = [
  "seating",
  "running_order",
  "table_signs",
  "folder_cover",
  "title_page",
  "oath",
  "golden_book",
  "speaking_notes",
  "press_sheet",
];

/** The clock of a country, where it has one. */
export const ZONE_OF: Record<string, string> = {
  UA: "Europe/Kyiv",
  PL: "Europe/Warsaw",
  DE: "Europe/Berlin",
  RO: "Europe/Bucharest",
  MD: "Europe/Chisinau",
  FR: "Europe/Paris",
  IT: "Europe/Rome",
  DK: "Europe/Copenhagen",
  PT: "Europe/Lisbon",
  LT: "Europe/Vilnius",
  LV: "Europe/Riga",
  CZ: "Europe/Prague",
  HU: "Europe/Budapest",
};

/** The papers that a partner may be sent. */
export const OPEN_PAPERS = ["programme", "participants", "invitation", "confirmation"] as const;
