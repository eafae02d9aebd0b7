const TYPES = new Map([
  [0x89, "image/png"],
  [0xff, "image/jpeg"],
]);

/** A picture for an `<img>`, which shows an SVG only where it is said to be one. */
export function pictureFrom(bytes: ArrayBuffer): Blob {
  const [first = 0] = new Uint8Array(bytes);
  // The desk takes in PNG, JPEG and SVG; SVG alone may begin in more than one way.
  return new Blob([bytes], { type: TYPES.get(first) ?? "image/svg+xml" });
}
