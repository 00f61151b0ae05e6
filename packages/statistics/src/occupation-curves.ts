import type { NumberSeries } from "./argument-checks.js";
import type { IntervalKind } from "./confidence-limits.js";
import { confidenceLimits } from "./confidence-limits.js";
import { occupationMoments } from "./occupation-influence.js";
import type { OccupationModel } from "./occupation-model.js";

/** One state over time: parallel arrays over the times of the result it belongs to. */
export interface OccupationCurve {
  /** Weight at risk in the state just before each time. */
  readonly atRisk: readonly number[];
  /** Probability of being in the state at each time; undefined after the last observation. */
  readonly estimate: readonly (number | undefined)[];
  readonly standardError: readonly (number | undefined)[];
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
}

/** What is wanted of the curves. */
export interface CurveRequest {
  readonly times: NumberSeries | undefined;
  readonly standardErrors: boolean;
  readonly interval: IntervalKind;
  /** Quantile of the normal distribution, such as 1.96. */
  readonly z: number;
}

/** Up to when it is known where clients are. */
export interface Observation {
  /** Last time at which anyone was under observation, which is 0 where all left at once; undefined where nobody was. */
  readonly until: number | undefined;
  /** Whether it is known at a time: somebody is still observed then, or all are gone for good. */
  readonly knownAt: (time: number) => boolean;
}

export function observation({ paths, start, probability }: OccupationModel): Observation {
  const last = paths.exit.reduce((most, place) => Math.max(most, place), -1);
  const until = last >= 0 ? paths.time[last] : (start.weight ?? 0) > 0 ? 0 : undefined;
  const stayed = new Set(paths.state);
  const allGone = probability.every((curve, k) => !stayed.has(k) || curve.at(-1) === 0);
  return { until, knownAt: (time) => until !== undefined && (time <= until || allGone) };
}

/** The distinct times at which stays ended. */
function endTimes({ paths }: OccupationModel): number[] {
  const ended = new Uint8Array(paths.time.length);
  for (const place of paths.exit) ended[place] = 1;
  return Array.from(paths.time).filter((_, place) => ended[place] === 1);
}

/** Number of the sorted values that are below a limit, or equal to it where that counts. */
function countUpTo(sorted: Float64Array, limit: number, including: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value < limit || (including && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the weight at risk at a time stands; at 0 those seen from the start are at risk. */
function riskPlace({ paths }: OccupationModel, time: number): number {
  return time === 0 && paths.time[0] === 0 ? 1 : countUpTo(paths.time, time, false);
}

/** The curves of all states at the times wanted, with their standard errors and limits. */
export function occupationCurves(
  model: OccupationModel,
  request: CurveRequest,
): { time: readonly number[]; states: Readonly<Record<string, OccupationCurve>> } {
  const { paths, start } = model;
  const time = request.times === undefined ? endTimes(model) : Array.from(request.times);
  const { knownAt } = observation(model);
  const passed = time.map((t) => (knownAt(t) ? countUpTo(paths.time, t, true) : undefined));
  const atRiskPlace = time.map((t) => riskPlace(model, t));
  const curve = (state: number): OccupationCurve => {
    const estimate = passed.map((count) => {
      if (count === undefined) return undefined;
      return count === 0 ? start.probability[state] : model.probability[state]?.[count - 1];
    });
    const standardError = time.map((until, i) => {
      if (estimate[i] === undefined || !request.standardErrors) return undefined;
      return Math.sqrt(occupationMoments(model, { kind: "probability", state, until }).variance);
    });
    const limits = estimate.map((value, i) =>
      // A probability of 0 or 1 does not depend on any client's weight.
      standardError[i] !== undefined && (value === 0 || value === 1)
        ? { lower: value, upper: value }
        : confidenceLimits(request.interval, value, standardError[i], request.z),
    );
    return {
      atRisk: atRiskPlace.map((place) => Math.max(0, model.atRisk[state]?.[place] ?? 0)),
      estimate,
      standardError,
      lower: limits.map(({ lower }) => lower),
      upper: limits.map(({ upper }) => upper),
    };
  };
  return { time, states: Object.fromEntries(paths.states.map((name, state) => [name, curve(state)])) };
}
