import type { ProportionEstimate, ProportionOptions } from "./wilson-interval.js";
import { wilsonInterval } from "./wilson-interval.js";

/** A rate with its counts and Wilson interval. */
export interface Rate extends ProportionEstimate {
  readonly numerator: number;
  readonly denominator: number;
}

export function rate(numerator: number, denominator: number, options: ProportionOptions): Rate {
  return { numerator, denominator, ...wilsonInterval(numerator, denominator, options) };
}
