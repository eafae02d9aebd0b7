export type Remedy = "restore" | "local" | "again";

/** What can be pressed for each reason that the office file was not opened; first first. */
const REMEDIES: Record<string, Remedy[]> = {
  made_by_newer: ["again"],
  damaged: ["restore", "again"],
  missing: ["again", "restore"],
  read_only: ["again"],
  disk_full: ["again"],
  in_use: ["again"],
  network_folder: ["local", "again"],
  io: ["again", "restore"],
};

export function remediesOf(code: string): Remedy[] {
  return REMEDIES[code] ?? ["again"];
}
