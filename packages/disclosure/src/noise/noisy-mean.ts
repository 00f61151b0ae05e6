import type { DraftMean } from "../draft.js";
import { niceStep, roundToStep } from "../figures/steps.js";
import { boundContributions } from "../privacy/bound-contributions.js";
import { privateMean } from "../privacy/private-mean.js";
import { tooFew } from "../withheld.js";
import type { Noise, NoisyFigure } from "./noisy.js";

/** Into how many steps a scale is divided before values are added up: fine enough for any that is in use. */
const steps = 1000;

/**
 * A mean of one value from each unit, with noise on the sum and on the number. It is printed to a step no finer than the noise,
 * and without an interval, which would need a variance with noise of its own.
 */
export function noisyMean(path: string, { of, values, range }: DraftMean, noise: Noise): NoisyFigure {
  const { epsilon, keyOf, chance, fewest } = noise;
  const none = { figure: tooFew, cells: [], relations: [] };
  const { things } = of;
  const { count, mean } = privateMean(
    { things, values },
    { range, steps, epsilon, minimum: fewest, most: 1, keyOf },
    chance,
  );
  if (mean === undefined) return none;
  const [least, most] = range;
  const loss = Number(epsilon.numerator) / Number(epsilon.denominator);
  const step = niceStep((most - least) / (loss * count));
  if (step > most - least) return none;
  const kept = boundContributions(things, 1, keyOf);
  return {
    figure: { kind: "mean", estimate: roundToStep(step, mean), step, n: count },
    cells: [{ path: `${path}/n`, things: Uint32Array.from(kept, (place) => things[place] ?? 0), printed: count }],
    relations: [],
  };
}
