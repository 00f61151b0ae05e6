import { describe, expect, it } from "vitest";
import { coursesOf, pmfOf } from "./enumerate.fixture.js";
import { choiceAttempt, exponentialMechanism } from "./exponential-mechanism.js";
import type { Choice } from "./exponential-mechanism.js";
import { chanceFrom } from "./chance.js";
import { rational } from "./rational.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

/** How likely each candidate is by the formula. */
function weights({ losses, sensitivity, epsilon }: Choice): readonly number[] {
  const rate = Number(epsilon.numerator) / Number(epsilon.denominator) / (2 * Number(sensitivity));
  const raw = losses.map((loss) => Math.exp(-rate * Number(loss)));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

describe("exponentialMechanism", () => {
  const choices: Choice[] = [
    { losses: [3n, 1n, 0n, 2n], sensitivity: 1n, epsilon: rational(1) },
    { losses: [30n, 10n, 7n, 20n, 7n], sensitivity: 3n, epsilon: rational(5, 2) },
    { losses: [1000n], sensitivity: 1n, epsilon: rational(1) },
    { losses: [5n, 5n, 5n], sensitivity: 2n, epsilon: rational(1, 7) },
  ];

  it.each(choices)(
    "chooses in proportion to exp(-epsilon loss / (2 sensitivity)), all courses taken together: %o",
    (choice) => {
      const pmf = pmfOf(coursesOf((chance) => choiceAttempt(choice, chance), 0));
      const success = 1 - (pmf.get(undefined) ?? 0);
      weights(choice).forEach((weight, candidate) => {
        expect((pmf.get(candidate) ?? 0) / success).toBeCloseTo(weight, 12);
      });
    },
  );

  it("goes on until it has chosen", () => {
    const choice: Choice = { losses: [900n, 0n, 900n, 900n], sensitivity: 1n, epsilon: rational(1) };
    const chance = chanceFrom(seededBytes("choice"));
    const chosen = Array.from({ length: 50 }, () => exponentialMechanism(choice, chance));
    expect(new Set(chosen)).toEqual(new Set([1]));
  });
});
