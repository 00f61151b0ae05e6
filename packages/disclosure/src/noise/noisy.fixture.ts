import type { Chance } from "../privacy/chance.js";
import { chanceFrom } from "../privacy/chance.js";
import { rational } from "../privacy/rational.js";
import type { Rational } from "../privacy/rational.js";
import { seededBytes } from "../privacy/seeded-bytes.fixture.js";
import type { Noise, NoisyFigure } from "./noisy.js";

/** Chance that adds nothing, and remembers the scale of each noise that it was asked for. */
export function silent(): { readonly chance: Chance; readonly scales: readonly Rational[] } {
  const scales: Rational[] = [];
  const laplace = (scale: Rational) => {
    scales.push(scale);
    return 0n;
  };
  return { chance: { ...chanceFrom(seededBytes("silent")), laplace }, scales };
}

export const noiseFor = (chance: Chance, fewest = 0): Noise => ({
  epsilon: rational(1),
  keyOf: (unit, rank) => `${(unit * 7919) % 101} ${(rank * 31) % 7}`,
  chance,
  fewest,
});

/** How much two lists of counts of the same figure differ, all together, but for what is the sum of others. */
export function distance(one: NoisyFigure, other: NoisyFigure, isSum: (path: string) => boolean): number {
  const counts = new Map(other.cells.map(({ path, printed }) => [path, printed]));
  return one.cells
    .filter(({ path }) => !isSum(path))
    .reduce((sum, { path, printed }) => sum + Math.abs(printed - (counts.get(path) ?? 0)), 0);
}
