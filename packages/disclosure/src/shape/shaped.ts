import type { Things } from "../things.js";

/** A category by itself, or the class into which some were merged. */
export interface Category {
  readonly code: string;
  readonly display?: string;
  readonly of?: readonly string[];
}

export interface ShapedPart extends Category {
  readonly things: Things;
  readonly impossible?: true;
}

/** A breakdown with its categories merged. */
export interface ShapedBreakdown {
  readonly kind: "breakdown";
  readonly total: Things;
  readonly parts: readonly ShapedPart[];
}

/** What happened after `from`, up to and including `until`. */
export interface ShapedRow {
  readonly from: number;
  readonly until: number;
  /** At risk when the interval began. */
  readonly atRisk: Things;
  readonly entered: Things;
  readonly exits: ReadonlyMap<string, Things>;
  readonly censored: Things;
}

/** What is told of the days after the last row. */
export interface ShapedTail {
  readonly from: number;
  readonly until: number;
  readonly entered: Things;
  /** Stays that ended in it, fewer than k; never printed. */
  readonly few: Things;
  /** At risk when it ended. */
  readonly atRisk: Things;
}

/** A life table with its intervals and exits merged, cut where too few are left. */
export interface ShapedLifeTable {
  readonly kind: "lifeTable";
  /** Each with all who took it, whenever that was. */
  readonly exits: readonly ShapedPart[];
  readonly start: Things;
  readonly rows: readonly ShapedRow[];
  readonly tail?: ShapedTail;
  readonly atRiskAfter: Things;
}
