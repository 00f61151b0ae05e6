import type { Cell, DraftMean } from "@rapport/disclosure";
import { pairedChangeFromMoments } from "@rapport/statistics";
import { momentsOf } from "./moments.js";

export interface MeanSetting {
  /** The least and the most that a value can be. */
  readonly range: readonly [number, number];
  /** For a change: the width of the scale, within which the second value lies wherever the first did. */
  readonly span?: number;
  readonly level: number;
}

/**
 * A mean with its t interval (Student 1908), values and interval cut to the scale; `undefined` where there is no value.
 * `given` holds a value for each of `of.things`, in their order.
 */
export function meanOf(of: Cell, given: ArrayLike<number>, { range, span, level }: MeanSetting): DraftMean | undefined {
  const [least, most] = range;
  const clamped = (value: number) => Math.min(Math.max(value, least), most);
  if (given.length !== of.things.length) throw new RangeError("A mean has a value for each thing.");
  if (given.length === 0) return undefined;
  const values = new Float64Array(given);
  for (let at = 0; at < values.length; at += 1) values[at] = clamped(values[at] ?? 0);
  const { lower, upper } = pairedChangeFromMoments(momentsOf(values), { level });
  return {
    kind: "mean",
    of,
    values,
    lower: lower === undefined ? undefined : clamped(lower),
    upper: upper === undefined ? undefined : clamped(upper),
    range,
    ...(span === undefined ? {} : { span }),
  };
}
