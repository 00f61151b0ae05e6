import { expect, test } from "vitest";
import { letterDistance } from "./letter-distance.js";

test.each([
  ["left_on", "left_on", 0],
  ["", "abc", 3],
  ["stage", "stages", 1],
  ["stage", "stave", 1],
  // Two letters that are swapped are one change, as they are one slip of the fingers.
  ["form", "from", 1],
  ["kitten", "sitting", 3],
])("%j and %j are apart by %j", (a, b, changes) => {
  expect(letterDistance(a, b)).toBe(changes);
  expect(letterDistance(b, a)).toBe(changes);
});
