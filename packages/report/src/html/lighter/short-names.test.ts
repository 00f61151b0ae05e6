import { expect, it } from "vitest";
import { shortName } from "./short-names.js";

it("are letters alone, each once, the short ones first", () => {
  expect([0, 25, 26, 27, 701, 702].map(shortName)).toEqual(["a", "z", "aa", "ab", "zz", "aaa"]);
  const names = Array.from({ length: 2000 }, (_, at) => shortName(at));
  expect(new Set(names).size).toBe(2000);
});
