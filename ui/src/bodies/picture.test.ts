import { expect, test } from "vitest";
import { pictureFrom } from "./picture";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const written = (text: string) => new TextEncoder().encode(text);

test.each([
  ["PNG", png, "image/png"],
  ["JPEG", jpeg, "image/jpeg"],
  ["SVG", written(SVG), "image/svg+xml"],
  ["SVG with a declaration", written(`<?xml version="1.0"?>\n${SVG}`), "image/svg+xml"],
  ["SVG after a byte order mark", written(`\uFEFF${SVG}`), "image/svg+xml"],
  ["SVG after an empty line", written(`\n${SVG}`), "image/svg+xml"],
])("%s is shown as what it is", async (_name, bytes, type) => {
  const picture = pictureFrom(bytes.buffer);
  expect([picture.type, picture.size]).toEqual([type, bytes.length]);
});
