import type { Cell } from "@rapport/disclosure";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { draftOf } from "../draft-of.js";
import { outcomeChange } from "../outcome-change/outcome-change.js";
import { scoredPractice } from "../outcome-change/scored-practice.fixture.js";
import { cellsByPath } from "./cells-by-path.fixture.js";
import { isWithin } from "./is-within.js";

/** All whole scores of each, with a cut-off between bins, within one, and with the better scores on either side. */
const ranges = { "phq-9": [0, 27], "core-10": [0, 40], fsfi: [2, 36], rdas: [0, 69] } as const;

const practice = fc.constantFrom(...Object.entries(ranges)).chain(([instrument, [min, max]]) => {
  const score = fc.integer({ min, max });
  return fc.record({
    instrument: fc.constant(instrument),
    pairs: fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 40 }),
  });
});

it("sums of distributions hold for every unit, whatever the scores", async () => {
  await fc.assert(
    fc.asyncProperty(practice, async ({ instrument, pairs }) => {
      const dataset = await scoredPractice(instrument, pairs);
      const draft = await draftOf(dataset, [await outcomeChange(dataset)]);
      dataset.close();
      const cells = cellsByPath(draft);
      const told = (draft.sums ?? []).filter(({ whole, parts }) =>
        [whole, ...parts].some((path) => /\/(?:scores|sides):/u.test(path)),
      );
      // Of everybody twice for bins and for sides, then by side: of bins, and of what became of people.
      expect(told.length).toBeGreaterThanOrEqual(4 + 4);
      for (const { whole, parts, exhaustive } of told) {
        const none: Cell = { things: new Uint32Array(0) };
        for (const path of [whole, ...parts]) expect(cells.has(path), path).toBe(true);
        const [all = none, ...some] = [whole, ...parts].map((path) => cells.get(path) ?? none);
        expect(isWithin(all, some), `${whole} ${parts.join(" ")}`).toBe(true);
        const count = some.reduce((sum, { things }) => sum + things.length, 0);
        expect(exhaustive && count < all.things.length, whole).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
});
