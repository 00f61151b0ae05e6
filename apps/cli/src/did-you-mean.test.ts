import { expect, it } from "vitest";
import { didYouMean } from "./did-you-mean.js";

it("asks whether the nearest name was meant, and nothing where none is near", () => {
  expect(didYouMean("fundr", ["team", "funder"])).toBe(" Did you mean funder?");
  expect(didYouMean("Nort Street", ["North Street"])).toBe(' Did you mean "North Street"?');
  expect(didYouMean("press", ["team", "funder"])).toBe("");
});
