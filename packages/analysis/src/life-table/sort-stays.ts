import type { Stays } from "./stays.js";

/** A stay that lasts, -1, stands after those that ended. */
const exitOrder = (exit: number) => exit >>> 0;

/** Insertion, since the stays of one cluster are few. */
function sortRun({ days, exit }: Pick<Stays, "days" | "exit">, from: number, until: number): void {
  for (let at = from + 1; at < until; at += 1) {
    const [day, way] = [days[at] ?? 0, exit[at] ?? 0];
    let place = at;
    for (; place > from; place -= 1) {
      const before = days[place - 1] ?? 0;
      if (before < day || (before === day && exitOrder(exit[place - 1] ?? 0) <= exitOrder(way))) break;
      days[place] = before;
      exit[place] = exit[place - 1] ?? 0;
    }
    days[place] = day;
    exit[place] = way;
  }
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
