import type { Cell, DraftBreakdown } from "@rapport/disclosure";
import type { Stays } from "../life-table/stays.js";

/**
 * The clients with stays in a stage, each once, by whether they were in it once or more often (P3.9). The stays of one client
 * follow one another, as `readStays` gives them, and clients are ascending by unit.
 */
export function clientsOfStays({ cluster, unit }: Stays): DraftBreakdown {
  const [all, once, again] = [unit.slice(), unit.slice(), unit.slice()];
  const counts = { all: 0, once: 0, again: 0 };
  for (let from = 0, until = 0; from < cluster.length; from = until) {
    while (until < cluster.length && cluster[until] === cluster[from]) until += 1;
    const own = unit[from] ?? 0;
    all[counts.all++] = own;
    if (until - from === 1) once[counts.once++] = own;
    else again[counts.again++] = own;
  }
  const cell = (things: Uint32Array<ArrayBuffer>, count: number): Cell => ({ things: things.slice(0, count) });
  return {
    kind: "breakdown",
    total: cell(all, counts.all),
    parts: [
      { code: "once", ...cell(once, counts.once) },
      { code: "again", ...cell(again, counts.again) },
    ],
  };
}
