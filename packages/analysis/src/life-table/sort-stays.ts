import type { Stays } from "./stays.js";

/** A stay that lasts, -1, stands after those that ended. */
const exitOrder = (exit: number) => exit >>> 0;

function sortRun({ days, exit }: Pick<Stays, "days" | "exit">, from: number, until: number): void {
  const run = Array.from({ length: until - from }, (_, at) => ({
    days: days[from + at] ?? 0,
    exit: exit[from + at] ?? 0,
  }));
  run.sort((one, other) => one.days - other.days || exitOrder(one.exit) - exitOrder(other.exit));
  run.forEach((stay, at) => {
    days[from + at] = stay.days;
    exit[from + at] = stay.exit;
  });
}

/**
 * Stays that are seen from their beginning and ascend by unit and cluster, each with its `days` and its `exit`; in one order for
 * the same stays, so that what is summed does not hang on that of the records. Sorts what it is given.
 */
export function sortStays({ unit, cluster, days, exit }: Omit<Stays, "entry">): Stays {
  for (let from = 0, until = 0; from < unit.length; from = until) {
    while (until < unit.length && unit[until] === unit[from] && cluster[until] === cluster[from]) until += 1;
    if (until - from > 1) sortRun({ days, exit }, from, until);
  }
  return { unit, cluster, entry: new Int32Array(unit.length), days, exit };
}
