import type { ReleasedGroup } from "@rapport/disclosure";
import { figureOf } from "../figure-of.js";
import type { ScoreDistribution } from "../results.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { scoreBins } from "./score-bins.js";
import { scoresFigure, scoreTimes, sidesFigure } from "./score-distribution.js";
import type { ScoreTime } from "./score-distribution.js";

function figuresAt(group: ReleasedGroup, time: ScoreTime): ScoreDistribution["before"] {
  const sides = group.figures[sidesFigure(time)] ? { sides: figureOf(group, "breakdown", sidesFigure(time)) } : {};
  return { bins: figureOf(group, "breakdown", scoresFigure(time)), ...sides };
}

/** Both distributions of those with both scores; `undefined` where none was drafted. */
export function scoreDistributionResult(
  group: ReleasedGroup,
  instrument: MeasuredInstrument,
): ScoreDistribution | undefined {
  if (!scoreTimes.some((time) => group.figures[scoresFigure(time)])) return undefined;
  return {
    bins: scoreBins(instrument).map(({ code, from, until }) => ({ code, from, until })),
    before: figuresAt(group, "before"),
    after: figuresAt(group, "after"),
  };
}
