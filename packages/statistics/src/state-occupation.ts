import type { NumberSeries } from "./argument-checks.js";
import { checkNonNegative, checkNonNegativeNumber, checkOpenProbability } from "./argument-checks.js";
import type { ClientClock } from "./client-rows.js";
import { clientPaths } from "./client-paths.js";
import type { ClientStays } from "./client-stays.js";
import { orderStays } from "./client-stays.js";
import type { IntervalKind } from "./confidence-limits.js";
import { normalQuantile } from "./normal-quantile.js";
import type { LengthOfStay } from "./length-of-stay.js";
import { lengthOfStay } from "./length-of-stay.js";
import type { OccupationCurve } from "./occupation-curves.js";
import { observation, occupationCurves } from "./occupation-curves.js";
import { occupationModel } from "./occupation-model.js";

/** How state occupation is to be reported. */
export interface OccupationOptions {
  /** All states and exits in the order wanted; any other name is then refused. Default: as found, in alphabetical order. */
  readonly states?: readonly string[] | undefined;
  /**
   * Probability of starting in each state (0 where not named), taken as known. Default: the share of the clients seen from
   * time 0 (if there is none, of those at risk at the first move), whose sampling error is then in the standard errors.
   */
  readonly start?: Readonly<Record<string, number>> | undefined;
  /** "first-entry" counts each client's times from its first entry, so that calendar days can be given. Default "as-given". */
  readonly clock?: ClientClock | undefined;
  /** Times to report, at least 0. Default: each distinct time at which a stay ended. */
  readonly times?: NumberSeries | undefined;
  /** false leaves out standard errors and limits of the curves. Default true. */
  readonly standardErrors?: boolean | undefined;
  /** Time up to which the expected length of stay is wanted; none is given by default. */
  readonly horizon?: number | undefined;
  /** Confidence level between 0 and 1; default 0.95. */
  readonly level?: number | undefined;
  /** Scale of the curves' confidence intervals; default "log-log". */
  readonly interval?: IntervalKind | undefined;
}

/** Moves of one kind. */
export interface TransitionCount {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Where clients are over time. */
export interface StateOccupation {
  /** Weight of the clients that count: those seen for more than an instant, or gone for good at time 0. */
  readonly clients: number;
  /** The times reported. */
  readonly time: readonly number[];
  /** One element a state or exit for good, in the order of `OccupationOptions.states`. */
  readonly states: Readonly<Record<string, OccupationCurve>>;
  /** Probability of starting in each state; undefined where nobody counts. */
  readonly start: Readonly<Record<string, number | undefined>>;
  /** How many moves of each kind there were, stays of length 0 passed over; in the order of the states. */
  readonly transitions: readonly TransitionCount[];
  /** Present where a horizon was given. */
  readonly lengthOfStay: LengthOfStay | undefined;
  /** Last time at which anyone was under observation; undefined where nobody was. */
  readonly observedUntil: number | undefined;
  /** Confidence level of all limits. */
  readonly level: number;
  /** Scale on which the curves' limits were made. */
  readonly interval: IntervalKind;
}

function checkOptions(options: OccupationOptions): void {
  const { level, interval, clock, horizon, times } = options;
  if (level !== undefined) checkOpenProbability("level", level);
  if (interval !== undefined && !["log-log", "log", "plain"].includes(interval)) {
    throw new RangeError('interval must be "log-log", "log" or "plain"');
  }
  if (clock !== undefined && !["as-given", "first-entry"].includes(clock)) {
    throw new RangeError('clock must be "as-given" or "first-entry"');
  }
  if (horizon !== undefined) checkNonNegativeNumber("horizon", horizon);
  if (times !== undefined) checkNonNegative("times", times);
}

function givenStart(start: OccupationOptions["start"], states: readonly string[]): Float64Array | undefined {
  if (start === undefined) return undefined;
  const unknown = Object.keys(start).some((name) => !states.includes(name));
  if (unknown) throw new RangeError("start must name only states and exits that occur, or that are given in states");
  const values = Float64Array.from(states, (name) => (Object.hasOwn(start, name) ? (start[name] ?? 0) : 0));
  if (!values.every((value) => value >= 0 && value <= 1)) throw new RangeError("start must hold probabilities, 0 to 1");
  const sum = values.reduce((total, value) => total + value, 0);
  if (states.length > 0 && Math.abs(sum - 1) > 2 ** -26) throw new RangeError("start must add up to 1");
  return values;
}

/**
 * State occupation: the probability of being in each state over time, for clients who move back and forth between states
 * (Aalen-Johansen), and the expected length of stay in each up to a horizon.
 *
 * Times are in any one unit, on one clock for each client. A client is at risk at t in a state entered before t and left at
 * t or later, so that on a tied time moves come first, last sightings second, entries third. Delayed entries and gaps
 * between two stays of a client are times without observation. Stays of length 0 are passed straight through; one who is
 * gone for good at time 0 starts there, and one only ever seen for an instant does not count. A name in `next` in which
 * nobody stays is an exit for good.
 *
 * Probabilities add up to 1. They are valid without the Markov property if censoring is independent (Datta & Satten 2001).
 * The standard error is the infinitesimal jackknife, summed by client: what R's `survfit` gives for multi-state data. Limits
 * are on the scale of `interval`; a standard error of 0 gives [estimate, estimate]. The expected lengths of stay add up to
 * the horizon and have plain limits, cut to [0, horizon]. After the last time at which anyone was observed all is undefined
 * unless everyone is gone for good. Where a state's `atRisk` has run out its probability can only grow: do not read on.
 * No stays give empty arrays.
 *
 * Cost: O(n log n) for the curves, and O(n) for the standard error of each state at each reported time. With many stays at
 * many distinct times that adds up: give the `times` at which it is needed, or leave it out with `standardErrors`.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Aalen & Johansen (1978), Scand. J. Statist. 5, 141-150; Datta & Satten (2001), Statist. Probab. Lett. 55, 403-411;
 *   Beyersmann & Putter (2014), on the expected length of stay; R `survival::survfit`
 */
export function stateOccupation(stays: ClientStays, options: OccupationOptions = {}): StateOccupation {
  const { level = 0.95, interval = "log-log", clock = "as-given", horizon, standardErrors = true } = options;
  checkOptions(options);
  const paths = clientPaths(orderStays(stays, clock, options.states));
  const model = occupationModel(paths, givenStart(options.start, paths.states));
  const z = normalQuantile(1 - (1 - level) / 2);
  const curves = occupationCurves(model, { times: options.times, standardErrors, interval, z });

  let clients = 0;
  for (let c = 0; c < paths.weight.length; c++) {
    const counts = (paths.startState[c] ?? -1) >= 0 || paths.from[c] !== paths.from[c + 1];
    if (counts) clients += paths.weight[c] ?? 0;
  }
  const kinds = paths.states.map(() => new Float64Array(paths.states.length));
  model.moves.count.forEach((count, m) => {
    const row = kinds[model.moves.from[m] ?? 0];
    const to = model.moves.to[m] ?? 0;
    if (row !== undefined) row[to] = (row[to] ?? 0) + count;
  });
  const known = model.start.weight === undefined || model.start.weight > 0;
  return {
    clients,
    ...curves,
    start: Object.fromEntries(
      paths.states.map((name, k) => [name, known ? (model.start.probability[k] ?? 0) : undefined]),
    ),
    transitions: paths.states.flatMap((from, j) =>
      paths.states.map((to, k) => ({ from, to, count: kinds[j]?.[k] ?? 0 })).filter(({ count }) => count > 0),
    ),
    lengthOfStay: horizon === undefined ? undefined : lengthOfStay(model, horizon, z),
    observedUntil: observation(model).until,
    level,
    interval,
  };
}
