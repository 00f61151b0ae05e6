import type { Refusal } from "@rapport/disclosure";
import { expect, it } from "vitest";
import { refusalLines } from "./refusal-lines.js";

const undefended = (at: number): Refusal => ({
  code: "not-defended",
  path: `a/${at}`,
  message: `a/${at} could be small.`,
});
const tooFew: Refusal = { code: "too-few-clients", message: "It has too few clients." };
const hint =
  "Earlier reports count, too. Where several are made for different recipients, begin with the one for the public.";

it("say each reason", () => {
  expect(refusalLines([tooFew])).toEqual(["No report was made: It has too few clients."]);
  expect(refusalLines([tooFew], " For the earlier period:")).toEqual([
    "No report was made: For the earlier period: It has too few clients.",
  ]);
  expect(refusalLines([])).toEqual([]);
});

it("name three counts that cannot be defended, say how many more there are, and what helps", () => {
  expect(refusalLines([1, 2, 3].map(undefended))).toEqual([
    ...[1, 2, 3].map((at) => `No report was made: a/${at} could be small.`),
    hint,
  ]);
  expect(refusalLines([1, 2, 3, 4].map(undefended))).toContain("1 more count like these; --json lists all.");
  expect(refusalLines([...Array.from({ length: 135 }, (_, at) => undefended(at)), tooFew])).toEqual([
    "No report was made: It has too few clients.",
    ...[0, 1, 2].map((at) => `No report was made: a/${at} could be small.`),
    "132 more counts like these; --json lists all.",
    hint,
  ]);
});
