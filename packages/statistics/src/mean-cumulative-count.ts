import { checkOpenProbability, checkSameLength } from "./argument-checks.js";
import type { ClientClock, ObservedRows } from "./client-rows.js";
import { clientRows } from "./client-rows.js";
import { countInfluenceVariance } from "./count-influence.js";
import { eventNumbers } from "./event-numbers.js";
import { eventTable } from "./event-table.js";
import { normalQuantile } from "./normal-quantile.js";
import { plainArray } from "./plain-arrays.js";

/**
 * Rows of a recurrent event: each runs from the start of observation, or from the event before, to the next event or to
 * the last time seen.
 */
export interface RecurrentRows extends ObservedRows {
  /** Whether the row ended with an event: true or 1; false or 0 where the client was last seen. */
  readonly event: ArrayLike<boolean | number>;
}

/** How a mean cumulative count is to be reported. */
export interface CountOptions {
  /** "first-entry" counts each client's times from its first entry. Default "as-given". */
  readonly clock?: ClientClock | undefined;
  /** Confidence level between 0 and 1; default 0.95. */
  readonly level?: number | undefined;
  /** Scale of the confidence interval; default "log". */
  readonly interval?: "log" | "plain" | undefined;
}

/** Mean number of events per client: parallel arrays over the distinct times at which rows ended. */
export interface MeanCumulativeCount {
  readonly time: readonly number[];
  /** Weight of the clients under observation just before each time. */
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
  /** Mean number of events per client from 0 up to each time. */
  readonly mean: readonly number[];
  /** As if events of one client were independent; undefined with sampling weights. */
  readonly standardError: readonly (number | undefined)[];
  /** With each client as one unit; undefined where there is only one client. */
  readonly robustStandardError: readonly (number | undefined)[];
  /** Limits from the robust standard error. */
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
  /** Weight of the clients. */
  readonly clients: number;
  /** Confidence level of the limits. */
  readonly level: number;
  /** Scale on which the limits were made. */
  readonly interval: "log" | "plain";
}

/** Limits of a mean, which is at least 0; a standard error of 0 gives [mean, mean]. */
function limitsOf(mean: number, error: number | undefined, z: number, interval: "log" | "plain") {
  if (error === undefined) return { lower: undefined, upper: undefined };
  if (error === 0 || mean === 0) return { lower: mean, upper: mean };
  if (interval === "plain") return { lower: Math.max(0, mean - z * error), upper: mean + z * error };
  const factor = Math.exp((z * error) / mean);
  return { lower: mean / factor, upper: mean * factor };
}

/**
 * Mean cumulative count: how many events, such as visits to a stage, a client has had on average by each time
 * (Nelson-Aalen on rows of clients under observation).
 *
 * Times are in any one unit. A client is at risk at t in a row entered before t, or at time 0, and ended at t or later; late
 * entries and gaps between rows are times without observation. A row of length 0 is one more event at the end of the row
 * before it, or one at time 0. The naive standard error takes all events as independent and is too small when some clients
 * have more events than others; the robust one adds up each client's influence before squaring. No rows give empty arrays.
 *
 * An end of the process, such as leaving for good, is treated as the end of observation: the mean is that of clients who
 * stay under observation, not of all who started (for which see Ghosh & Lin 2000).
 *
 * Cost: O(n log n).
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Andersen & Gill (1982), Ann. Statist. 10, 1100-1120; Lawless & Nadeau (1995), Technometrics 37, 158-168;
 *   R `survival::survfit` with `id`
 */
export function meanCumulativeCount(samples: RecurrentRows, options: CountOptions = {}): MeanCumulativeCount {
  const { clock = "as-given", level = 0.95, interval = "log" } = options;
  checkOpenProbability("level", level);
  if (!["log", "plain"].includes(interval)) throw new RangeError('interval must be "log" or "plain"');
  if (!["as-given", "first-entry"].includes(clock)) {
    throw new RangeError('clock must be "as-given" or "first-entry"');
  }
  checkSameLength("event", samples.event.length, "client", samples.client.length);
  const event = eventNumbers(samples.event);
  const rows = clientRows(samples, clock);
  const table = eventTable(rows, event);
  const variance = countInfluenceVariance(table, event, rows);
  const z = normalQuantile(1 - (1 - level) / 2);

  const clients = rows.weight.reduce((total, w) => total + w, 0);
  const units = rows.fractional ? rows.weight.filter((w) => w > 0).length : clients;
  const mean: number[] = [];
  const standardError: (number | undefined)[] = [];
  const robustStandardError: (number | undefined)[] = [];
  let sum = 0;
  let naive = 0;
  for (let j = 0; j < table.time.length; j++) {
    const n = table.atRisk[j] ?? 0;
    const d = table.events[j] ?? 0;
    if (d > 0) {
      sum += d / n;
      naive += d / (n * n);
    }
    mean.push(sum);
    standardError.push(rows.fractional ? undefined : Math.sqrt(naive));
    robustStandardError.push(units > 1 ? Math.sqrt(variance[j] ?? 0) : undefined);
  }
  const limits = mean.map((value, j) => limitsOf(value, robustStandardError[j], z, interval));
  return {
    time: plainArray(table.time),
    atRisk: plainArray(table.atRisk),
    events: plainArray(table.events),
    mean,
    standardError,
    robustStandardError,
    lower: limits.map(({ lower }) => lower),
    upper: limits.map(({ upper }) => upper),
    clients,
    level,
    interval,
  };
}
