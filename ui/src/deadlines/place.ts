/** Where a day to keep is kept: the procedure of an agreement, the form of a filing. */
export function placeOf(document: string): string {
  const agreement = /^agreement-(.+)$/.exec(document)?.[1];
  return agreement ? `#/agreements/${agreement}/procedure` : `#/filing/${document}`;
}
