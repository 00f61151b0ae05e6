import { expect, it } from "vitest";
import { nearest } from "./spelling.js";

it.each([
  ["stage", "stages"],
  ["apiversion", "apiVersion"],
  ["setings", "settings"],
  ["colour", undefined],
])("takes %s to mean %s", (name, meant) => {
  expect(nearest(name, ["apiVersion", "stages", "settings"])).toBe(meant);
});
