import type { AgreementView } from "$lib/api/bindings/AgreementView";
import type { FindingView } from "$lib/api/bindings/FindingView";

/** What the desk would refuse originals for, told before it is asked. */
export function reasonsAgainstOriginals(view: AgreementView): FindingView[] {
  return view.findings.filter((it) => it.severity === "blocker");
}

/** The parties whose printed originals no longer say what the agreement says. */
export function outdatedParties(view: AgreementView): string[] {
  const units = new Set(view.originals.filter((it) => it.isOutdated).map((it) => it.party));
  return view.parties.filter((it) => units.has(it.unit)).map((it) => it.name);
}

/** Folder and name of a file, on either kind of system. */
export function placeOf(path: string): { folder: string; name: string } {
  const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return { folder: path.slice(0, Math.max(cut, 0)), name: path.slice(cut + 1) };
}
