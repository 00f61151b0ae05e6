/** How many steps a value is; a value that is a whole number of steps but for binary noise is that number. */
function inSteps(step: number, value: number): number {
  const steps = value / step;
  const whole = Math.round(steps);
  return Math.abs(steps - whole) < 1e-9 ? whole : steps;
}

/** A number of steps, without the noise of binary fractions in what is printed. */
function ofSteps(step: number, steps: number): number {
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}

export function roundToStep(step: number, value: number): number {
  return ofSteps(step, Math.round(inSteps(step, value)));
}

/** Bounds, rounded outwards so that the interval still holds what it should; a key is absent where there is none. */
export function outwards(
  step: number,
  { lower, upper }: { readonly lower: number | undefined; readonly upper: number | undefined },
): { readonly lower?: number; readonly upper?: number } {
  return {
    ...(lower === undefined ? {} : { lower: ofSteps(step, Math.floor(inSteps(step, lower))) }),
    ...(upper === undefined ? {} : { upper: ofSteps(step, Math.ceil(inSteps(step, upper))) }),
  };
}

/** The smallest of 0.1, 0.2, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 20, … that is not under `least`. */
export function niceStep(least: number): number {
  for (const step of [0.1, 0.2, 0.5, 1, 2, 3, 4, 5, 6, 8]) if (step >= least) return step;
  return 10 * Math.ceil(least / 10);
}

/** Whether two printed values are at most one step apart. */
export function withinOneStep(step: number, a: number, b: number): boolean {
  return Math.abs(a - b) <= step * (1 + 1e-9);
}
