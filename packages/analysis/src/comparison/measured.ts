import type { ReleasedMean, ReleasedPosition, Withheld } from "@rapport/disclosure";
import type { Label, StageCurve } from "../curve.js";
import type { Proportion } from "../results.js";
import type { ComparedCode, ComparedFigure, ComparedValue, DifferenceMethod } from "./comparison-types.js";

/** A figure of one period with what can be made of two of them. */
export interface Measured {
  readonly figure: ComparedCode;
  readonly group: Label;
  readonly unit: ComparedFigure["unit"];
  readonly value: ComparedValue | Withheld;
  /** Absent where no difference is given. */
  readonly method?: DifferenceMethod;
}

const withheld: Withheld = { kind: "withheld", reason: "too-few" };

function bounds({ lower, upper }: { readonly lower?: number; readonly upper?: number }) {
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}

export function ofProportion(share: Proportion | undefined): ComparedValue | Withheld {
  return share === undefined ? withheld : { kind: "value", ...share };
}

export function ofMean(mean: ReleasedMean | Withheld | undefined): ComparedValue | Withheld {
  if (mean === undefined || mean.kind === "withheld") return withheld;
  return { kind: "value", estimate: mean.estimate, ...bounds(mean), denominator: mean.n };
}

export function ofPosition(
  position: ReleasedPosition | Withheld | undefined,
  denominator?: number,
): ComparedValue | Withheld {
  if (position === undefined || position.kind === "withheld") return withheld;
  return {
    kind: "value",
    ...(position.estimate === undefined ? {} : { estimate: position.estimate }),
    ...bounds(position),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

/**
 * The share of stays that are over by a day, on the straight line between the points around it. Its limits are the farther
 * ones of these two points, since what happens between them is not told; none where one of them is missing.
 */
export function overBy(curve: StageCurve | undefined, day: number, denominator?: number): ComparedValue | Withheld {
  const at = curve?.points.findIndex((point) => point.day >= day) ?? -1;
  const after = curve?.points[at];
  const before = after?.day === day ? after : curve?.points[at - 1];
  if (!after || !before) return withheld;
  const part = after.day === before.day ? 0 : (day - before.day) / (after.day - before.day);
  const survival = before.survival + part * (after.survival - before.survival);
  // On day 0 everybody is there, for certain.
  const highest = before.day === 0 ? 1 : before.upper;
  return {
    kind: "value",
    estimate: 1 - survival,
    ...(after.lower === undefined || highest === undefined ? {} : { lower: 1 - highest, upper: 1 - after.lower }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}
