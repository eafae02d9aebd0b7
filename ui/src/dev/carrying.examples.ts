import { agreementView } from "../agreements/fixture.examples";
import type { Answers } from "./desk";

/** What the desk answers when an agreement is carried through. */
export const carrying = {
  enter: () => agreementView(),
  duplicates: () => [],
  read_signing: ({ text }) => ({ on: null, place: text }),
  attach_file: () => true,
  save_attachment: () => true,
  addenda: () => [],
  packs: () => [],
  keep_pack: () => null,
  print_council: () => null,
  print_report: () => null,
  deadlines: () => [],
  export_calendar: () => 3,
  state_register: () => ({ columns: [], rows: [] }),
  export_register: () => 2,
} satisfies Partial<Answers>;
