/** Where a day to keep is kept: the procedure of an agreement, a visit, the form of a filing. */
export function placeOf(document: string): string {
  const [, kind, id] = /^(agreement|visit)-(.+)$/.exec(document) ?? [];
  if (kind === "visit") return `#/visits/${id}`;
  return kind ? `#/agreements/${id}/procedure` : `#/filing/${document}`;
}
