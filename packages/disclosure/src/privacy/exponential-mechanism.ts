import type { Coins } from "./discrete-laplace.js";
import type { Rational } from "./rational.js";

/** The losses of the candidates, in whole units. */
export interface Choice {
  readonly losses: readonly bigint[];
  /** The most that one unit of protection, added or taken away, changes any loss by. */
  readonly sensitivity: bigint;
  readonly epsilon: Rational;
}

/** One attempt at a choice; `undefined` where it has to be made again. */
export function choiceAttempt(
  { losses, sensitivity, epsilon }: Choice,
  { below, expMinus }: Coins,
): number | undefined {
  const candidate = Number(below(BigInt(losses.length)));
  const least = losses.reduce((low, loss) => (loss < low ? loss : low));
  const excess = (losses[candidate] ?? least) - least;
  const gamma = {
    numerator: epsilon.numerator * excess,
    denominator: epsilon.denominator * 2n * sensitivity,
  };
  return expMinus(gamma) ? candidate : undefined;
}

/**
 * Chooses a candidate with a probability in exact proportion to exp(-epsilon · loss / (2 · sensitivity)), which is
 * epsilon-differentially private (McSherry & Talwar 2007): a candidate at random, kept with the exact probability of its
 * weight against the heaviest. Weights computed as floating-point numbers would not be private (Ilvento 2020).
 */
export function exponentialMechanism(choice: Choice, coins: Coins): number {
  for (;;) {
    const chosen = choiceAttempt(choice, coins);
    if (chosen !== undefined) return chosen;
  }
}
