import type { ProcedureView } from "$lib/api/bindings/ProcedureView";

/** Of an agreement whose parties follow no procedure. */
export const noProcedure: ProcedureView = {
  stages: [],
  parties: [],
  findings: [],
  details: [],
  reasons: [],
  files: [],
  endsOn: null,
  isExpired: false,
  hasText: true,
};
