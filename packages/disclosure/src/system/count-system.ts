import type { Terms } from "../program/program-types.js";

/** A sum that a reader knows to hold: `terms` over the variables is 0, or at least 0 where a part is contained in a whole. */
export interface Relation {
  readonly terms: Terms;
  readonly sense: "=" | ">=";
}

/** Exact counts and every sum among them, over all linked tables at once. A variable is a place in `counts`. */
export interface CountSystem {
  /** Whole numbers from 0. */
  readonly counts: readonly number[];
  readonly relations: readonly Relation[];
}

/** What can be true of a count, both ends included; `upper` is `Infinity` where nothing is known. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** What a reader knows: the bounds that each printed form leaves, and the relations. */
export interface Knowledge {
  readonly bounds: readonly Bounds[];
  readonly relations: readonly Relation[];
}

/** A count that has to stay uncertain: a cell, or a sum or a difference of cells (a virtual cell). */
export interface Target {
  readonly terms: Terms;
  /** The narrowest interval (highest minus lowest possible value) that the policy allows. */
  readonly width: number;
  /** Values that must not be all that is possible: something outside `within` must be possible too. */
  readonly within?: Bounds;
}

/** The values of a target that agree with everything known, when only whole counts are considered. */
export interface Feasible extends Bounds {
  /** Whether both ends were proved; where the solver's time ran out, the interval may be wider than is known. */
  readonly proved: boolean;
}
