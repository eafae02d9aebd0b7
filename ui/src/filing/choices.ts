/** What a consignment can hold, in the order of the published studies. */
export const CATEGORIES = [
  "food",
  "medicine",
  "vehicles",
  "energy",
  "rescue",
  "clothing",
  "shelter",
  "education",
  "equipment",
  "money",
  "knowledge",
  "other",
];
