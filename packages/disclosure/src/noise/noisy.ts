import type { KeyOf } from "../privacy/bound-contributions.js";
import type { Chance } from "../privacy/chance.js";
import type { Rational } from "../privacy/rational.js";
import type { ReleasedFigure } from "../release-types.js";
import type { Relation } from "../system/count-system.js";
import { noThings } from "../things.js";
import type { Things } from "../things.js";

/** What every figure with noise needs. */
export interface Noise {
  /** For the whole figure. */
  readonly epsilon: Rational;
  /** Which thing of a unit counts where it has more. */
  readonly keyOf: KeyOf;
  readonly chance: Chance;
  /** The fewest that the noisy whole of a figure has to be. */
  readonly fewest: number;
}

/** A count with noise. */
export interface NoisyCell {
  readonly path: string;
  /** Those who count, each unit once in a table. */
  readonly things: Things;
  readonly printed: number;
}

/** A figure with noise, its counts, and the sums that hold for the exact ones, over places in `cells`. */
export interface NoisyFigure {
  readonly figure: ReleasedFigure;
  readonly cells: readonly NoisyCell[];
  readonly relations: readonly Relation[];
}

/** Things with the place in a list of cells that each is in, the units in order; a unit's own in the order of the cells. */
export function placed(
  cells: readonly { readonly things: Things }[],
): readonly { readonly unit: number; readonly at: number }[] {
  return cells
    .flatMap(({ things }, at) => [...things].map((unit) => ({ unit, at })))
    .toSorted((a, b) => a.unit - b.unit || a.at - b.at);
}

/** The opposite of `placed`. */
export function byPlace(
  members: readonly { readonly unit: number; readonly at: number }[],
  cells: number,
): readonly Things[] {
  const found: number[][] = Array.from({ length: cells }, () => []);
  for (const { unit, at } of members) found[at]?.push(unit);
  return found.map((units) => (units.length === 0 ? noThings : Uint32Array.from(units).sort()));
}
