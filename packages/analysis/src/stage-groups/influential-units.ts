import { riskDays } from "../life-table/risk-days.js";
import { greatest } from "../life-table/stays.js";
import type { Stays } from "../life-table/stays.js";

/** So many of each group at either end are left out. */
const each = 3;

/** All stays of several groups as one. */
function pooled(groups: readonly Stays[]): Stays {
  const column = (of: (stays: Stays) => Int32Array) => Int32Array.from(groups.flatMap((stays) => [...of(stays)]));
  return {
    unit: Uint32Array.from(groups.flatMap(({ unit }) => [...unit])),
    cluster: column(({ cluster }) => cluster),
    entry: column(({ entry }) => entry),
    days: column(({ days }) => days),
    exit: column(({ exit }) => exit),
  };
}

/** How many exits could be expected of one who is there until a day, for each day (Nelson 1969; Aalen 1978). */
function expectedBy(stays: Stays): Float64Array {
  const risk = riskDays(stays);
  const expected = new Float64Array(greatest(stays.days) + 1);
  risk.day.forEach((day, at) => (expected[day] = (risk.exits[at] ?? 0) / (risk.atRisk[at] ?? 1)));
  for (let day = 1; day < expected.length; day += 1) {
    expected[day] = (expected[day] ?? 0) + (expected[day - 1] ?? 0);
  }
  return expected;
}

/**
 * The units that can move a test most: of each group those with the most and with the fewest exits beyond what could be
 * expected of their stays (martingale residuals; Barlow & Prentice 1988, Biometrika 75:65), of which a log-rank score is the sum.
 */
export function influentialUnits(groups: readonly Stays[]): readonly number[] {
  const expected = expectedBy(pooled(groups));
  const found = groups.flatMap((stays) => {
    const beyond = new Map<number, number>();
    stays.unit.forEach((unit, at) => {
      const days = expected[stays.days[at] ?? 0] ?? 0;
      const before = (stays.entry[at] ?? 0) > 0 ? (expected[stays.entry[at] ?? 0] ?? 0) : 0;
      const exits = (stays.exit[at] ?? -1) >= 0 ? 1 : 0;
      beyond.set(unit, (beyond.get(unit) ?? 0) + exits - (days - before));
    });
    const inOrder = [...beyond].toSorted(([, a], [, b]) => a - b).map(([unit]) => unit);
    return [...inOrder.slice(0, each), ...inOrder.slice(-each)];
  });
  return [...new Set(found)];
}
