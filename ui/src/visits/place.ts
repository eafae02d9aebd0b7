/** The address of a visit in the window. */
export function placeOf(document: string): string {
  return `#/visits/${document.replace(/^visit-/, "")}`;
}
