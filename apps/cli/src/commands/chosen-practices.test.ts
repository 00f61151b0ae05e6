import { expect, it } from "vitest";
import { chosenPractices } from "./chosen-practices.js";

const config = { practices: { "n-1": "North Street", "s-1": "South" } };

it("a practice is asked for by its identifier, or by its name whatever its capitals", () => {
  expect(chosenPractices(["n-1", "SOUTH", " south "], config)?.map(({ id }) => id)).toEqual(["n-1", "s-1", "s-1"]);
  expect(chosenPractices(["elsewhere"], config)).toEqual([{ said: "elsewhere", id: "elsewhere" }]);
  expect(chosenPractices(undefined, config)).toBeUndefined();
});
