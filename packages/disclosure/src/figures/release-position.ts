import type { DraftPosition } from "../draft.js";
import type { ReleasedPosition, Withheld } from "../release-types.js";
import { tooFew } from "../withheld.js";
import { outwards, roundToStep, withinOneStep } from "./steps.js";

/** Whole weeks to round to, the finest first: 1, 2, 4, 8, 13 and 26 weeks in days. */
const weeks = [7, 14, 28, 56, 91, 182];

/**
 * A position in whole weeks or its own steps, its interval rounded outwards. The print is stable: whichever unit is left out, the printed
 * position moves by one step at most; the step is the finest for which that holds. Withheld where none is coarse enough.
 */
export function releasePosition(position: DraftPosition): ReleasedPosition | Withheld {
  const { estimate, lower, upper, leaveOneOut, steps = weeks } = position;
  const [finest = 7] = steps;
  if (estimate === undefined) return { kind: "position", step: finest, ...outwards(finest, { lower, upper }) };
  if (!leaveOneOut) return tooFew;
  const step = steps.find((each) => {
    const printed = roundToStep(each, estimate);
    return [leaveOneOut.lowest, leaveOneOut.highest].every((other) =>
      withinOneStep(each, printed, roundToStep(each, other)),
    );
  });
  if (step === undefined) return tooFew;
  return { kind: "position", step, estimate: roundToStep(step, estimate), ...outwards(step, { lower, upper }) };
}
