import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { zipParts } from "./zip-parts.js";

const parts = { "a.xml": "<a>é</a>", "b/c.xml": "<c/>" };

it("holds the files in their order", () => {
  const files = Object.entries(unzipSync(zipParts(parts))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(files).toEqual(Object.entries(parts));
});

it("is the same whenever and wherever it is made: its time is the first that a zip file can hold", () => {
  const bytes = zipParts(parts);
  // APPNOTE.TXT 4.3.7: time and day of the first file, at 10 and 12; 1 January 1980 is year 0, month 1, day 1.
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0b0000_000_0001_00001]);
  expect(zipParts(parts)).toEqual(bytes);
});
