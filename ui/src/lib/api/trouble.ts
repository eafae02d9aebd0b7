import type { Trouble } from "./bindings/Trouble";
import type { TroubleKind } from "./bindings/TroubleKind";

export type Presentation = {
  /** The class of the note. */
  tone: "warn" | "bad";
  role: "status" | "alert";
  /** Key of the heading. */
  heading: string;
  /** Whether trying again may help without changing anything. */
  canRetry: boolean;
};

const PRESENTATIONS: Record<TroubleKind, Presentation> = {
  refusal: { tone: "warn", role: "alert", heading: "trouble-refusal", canRetry: false },
  fault: { tone: "bad", role: "alert", heading: "trouble-fault", canRetry: true },
  bug: { tone: "bad", role: "alert", heading: "trouble-bug", canRetry: false },
};

export function presentationOf(trouble: Trouble): Presentation {
  return PRESENTATIONS[trouble.kind];
}
