import type { DraftPosition } from "../draft.js";
import type { ReleasedPosition, Withheld } from "../release-types.js";
import { tooFew } from "../withheld.js";
import { outwards, roundToStep, withinOneStep } from "./steps.js";

/** Whole weeks to round to, the finest first: 1, 2, 4, 8, 13 and 26 weeks in days. */
const steps = [7, 14, 28, 56, 91, 182];

/**
 * A position in whole weeks, its interval rounded outwards. The print is stable: whichever unit is left out, the printed
 * position moves by one step at most; the step is the finest for which that holds. Withheld where none is coarse enough.
 */
export function releasePosition({ estimate, lower, upper, leaveOneOut }: DraftPosition): ReleasedPosition | Withheld {
  if (estimate === undefined) return { kind: "position", step: 7, ...outwards(7, { lower, upper }) };
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
