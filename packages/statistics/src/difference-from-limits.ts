import { checkFiniteNumber } from "./argument-checks.js";

/** An estimate with its confidence limits, which need not lie alike on both sides. */
export interface Limited {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

function check(name: string, { estimate, lower, upper }: Limited): void {
  checkFiniteNumber(`${name}.estimate`, estimate);
  checkFiniteNumber(`${name}.lower`, lower);
  checkFiniteNumber(`${name}.upper`, upper);
  if (!(lower <= estimate && estimate <= upper)) throw new RangeError(`${name}.estimate must lie within its limits`);
}

/**
 * Difference of two independent estimates, first - second, with limits recovered from those of each. With Wilson limits of
 * two proportions it is Newcombe's interval (`newcombeDifference`).
 *
 * @throws RangeError or TypeError where a number is not finite or an estimate lies outside its limits
 * @see Zou & Donner (2008), Statistics in Medicine 27, 1693-1702
 */
export function differenceFromLimits(first: Limited, second: Limited): Limited {
  check("first", first);
  check("second", second);
  const estimate = first.estimate - second.estimate;
  return {
    estimate,
    lower: estimate - Math.hypot(first.estimate - first.lower, second.upper - second.estimate),
    upper: estimate + Math.hypot(first.upper - first.estimate, second.estimate - second.lower),
  };
}
