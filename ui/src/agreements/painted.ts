/** A page as the desk answers it. */
export type Painted = {
  number: number;
  /** How many pages the paper has. */
  of: number;
  /** A PDF of that page alone. */
  pdf: Uint8Array;
};

const HEAD_BYTES = 8;

/** Before the PDF stand two numbers, the lowest byte first: how many pages, and which it is. */
export function paintedFrom(bytes: ArrayBuffer): Painted {
  const head = new DataView(bytes, 0, HEAD_BYTES);
  return {
    of: head.getUint32(0, true),
    number: head.getUint32(4, true),
    pdf: new Uint8Array(bytes, HEAD_BYTES),
  };
}
