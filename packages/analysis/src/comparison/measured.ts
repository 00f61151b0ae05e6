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

/** How far a share can be off whose printed counts can each be off by `reach`. */
function shareRounding({ estimate, denominator }: Proportion, reach: number | undefined) {
  return reach === undefined ? {} : { rounding: Math.min(1, (reach * Math.hypot(1, estimate)) / denominator) };
}

export function ofProportion(share: Proportion | undefined, reach: number | undefined): ComparedValue | Withheld {
  return share === undefined ? withheld : { kind: "value", ...share, ...shareRounding(share, reach) };
}

export function ofMean(mean: ReleasedMean | Withheld | undefined): ComparedValue | Withheld {
  if (mean === undefined || mean.kind === "withheld") return withheld;
  return {
    kind: "value",
    estimate: mean.estimate,
    ...bounds(mean),
    step: mean.step,
    rounding: mean.step / 2,
    denominator: mean.n,
  };
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
    step: position.step,
    ...(denominator === undefined ? {} : { denominator }),
  };
}

/** What a share of stays is of, and by how much each printed count can be off. */
interface Stays {
  readonly denominator?: number | undefined;
  readonly reach?: number | undefined;
}

/** Counts of so many intervals go into it, whose errors fall either way, and so add up as squares. */
function overRounding({ denominator, reach }: Stays, intervals: number) {
  if (reach === undefined || denominator === undefined || denominator <= 0) return {};
  return { rounding: Math.min(1, (reach * Math.sqrt(intervals)) / denominator) };
}

/** The share of stays that are over by a day, and its limits, on straight lines between the points around it, as they are drawn. */
export function overBy(curve: StageCurve | undefined, day: number, stays: Stays): ComparedValue | Withheld {
  const at = curve?.points.findIndex((point) => point.day >= day) ?? -1;
  const after = curve?.points[at];
  const before = after?.day === day ? after : curve?.points[at - 1];
  if (!after || !before) return withheld;
  const part = after.day === before.day ? 0 : (day - before.day) / (after.day - before.day);
  const overAt = (from: number | undefined, to: number | undefined): number | undefined =>
    from === undefined || to === undefined ? undefined : 1 - (from + part * (to - from));
  // On day 0 everybody is there, for certain.
  const first = before.day === 0 ? { lower: 1, upper: 1 } : before;
  const [lower, upper] = [overAt(first.upper, after.upper), overAt(first.lower, after.lower)];
  return {
    kind: "value",
    estimate: 1 - (before.survival + part * (after.survival - before.survival)),
    ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
    ...overRounding(stays, Math.max(1, at)),
    ...(stays.denominator === undefined ? {} : { denominator: stays.denominator }),
  };
}
