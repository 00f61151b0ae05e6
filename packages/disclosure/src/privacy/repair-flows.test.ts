import { describe, expect, it } from "vitest";
import { repairFlows } from "./repair-flows.js";
import type { Flows } from "./repair-flows.js";

/** All lists of so many whole numbers from `lowest` to `highest`. */
function lists(length: number, lowest: number, highest: number): readonly (readonly number[])[] {
  const span = highest - lowest + 1;
  return Array.from({ length: span ** length }, (_, word) =>
    Array.from({ length }, (__, at) => lowest + (Math.floor(word / span ** at) % span)),
  );
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const distance = (a: Flows, b: Flows): number =>
  total([...a.entries, ...a.leaves].map((count, at) => (count - ([...b.entries, ...b.leaves][at] ?? 0)) ** 2));

/** All counts that can be, up to 8. */
const possible = (entries: number, leaves: number): readonly Flows[] =>
  lists(entries, 0, 8).flatMap((came) =>
    lists(leaves, 0, 8)
      .filter((went) => total(went) === total(came))
      .map((went) => ({ entries: came, leaves: went })),
  );

/** Only raised to 0, which does not make the two sums equal. */
const clamped = ({ entries, leaves }: Flows): Flows => ({
  entries: entries.map((count) => Math.max(0, count)),
  leaves: leaves.map((count) => Math.max(0, count)),
});

describe("repairFlows", () => {
  it.each([
    [1, 2],
    [2, 2],
    [1, 3],
  ])("gives the nearest counts that can be, for every noise from -3 to 4: %d and %d cells", (entries, leaves) => {
    const all = possible(entries, leaves);
    for (const came of lists(entries, -3, 4)) {
      for (const went of lists(leaves, -3, 4)) {
        const noisy = { entries: came, leaves: went };
        const repaired = repairFlows(noisy);
        expect([...repaired.entries, ...repaired.leaves].every((count) => count >= 0)).toBe(true);
        expect(total(repaired.entries)).toBe(total(repaired.leaves));
        expect(distance(repaired, noisy)).toBe(Math.min(...all.map((flows) => distance(flows, noisy))));
      }
    }
  });

  it("lets the largest cells take the last step, where it means least", () => {
    // One less for those who came and one more for those who left would be too much, and nothing at all too little.
    expect(repairFlows({ entries: [10], leaves: [3, 5, 4] })).toEqual({ entries: [10], leaves: [2, 5, 3] });
  });

  it("leaves counts alone that can be", () => {
    for (const flows of possible(2, 2)) expect(repairFlows(flows)).toEqual(flows);
  });

  it("is told from raising to 0 alone, by which more leave than came", () => {
    const noisy = { entries: [10], leaves: [-2, 12, -3] };
    expect(repairFlows(noisy)).toEqual({ entries: [11], leaves: [0, 11, 0] });
    expect(total(clamped(noisy).leaves)).not.toBe(total(clamped(noisy).entries));
  });
});
