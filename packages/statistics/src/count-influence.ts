import type { ClientRows } from "./client-rows.js";
import type { EventTable } from "./event-table.js";
import { rowsByTime } from "./rows-by-time.js";

/**
 * Variance of the mean cumulative count at each time, from each client's sum of influence ∫ (dN - Y dM) / n. Between a
 * client's own rows its influence falls by its weight at risk times a step that all clients share, so the sums of squares
 * and products are carried along and only clients with a row that enters or ends are visited: linear time.
 *
 * @see Lawless & Nadeau (1995), Technometrics 37, 158-168; Therneau, survival package, vignette "methods"
 */
export function countInfluenceVariance(table: EventTable, event: Int32Array, rows: ClientRows): Float64Array {
  const times = table.time.length;
  const entering = rowsByTime(table.start, table.exit, times);
  const leaving = rowsByTime(table.exit, table.exit, times);
  const clients = rows.weight.length;
  const present = new Float64Array(clients);
  const influence = new Float64Array(clients);
  const seen = new Float64Array(clients);
  const variance = new Float64Array(times);
  let steps = 0;
  let [uu, uy, yy] = [0, 0, 0];

  /** Brings a client up to date, takes it out of the sums, changes it and puts it back. */
  const change = (client: number, byInfluence: number, byPresence: number): void => {
    const weight = rows.weight[client] ?? 0;
    const copies = rows.fractional ? weight * weight : weight;
    const y = present[client] ?? 0;
    const u = (influence[client] ?? 0) - y * (steps - (seen[client] ?? 0));
    seen[client] = steps;
    influence[client] = u + byInfluence;
    present[client] = y + byPresence;
    uu += copies * ((u + byInfluence) ** 2 - u * u);
    uy += copies * ((u + byInfluence) * (y + byPresence) - u * y);
    yy += copies * ((y + byPresence) ** 2 - y * y);
  };

  for (let j = 0; j < times; j++) {
    for (const row of entering.rows.subarray(entering.from[j], entering.from[j + 1])) {
      if (table.present[row] === true) change(table.client[row] ?? 0, 0, 1);
    }
    const n = table.atRisk[j] ?? 0;
    const step = (table.events[j] ?? 0) / (n * n);
    if (step > 0) {
      uu += step * (step * yy - 2 * uy);
      uy -= step * yy;
      steps += step;
    }
    for (const row of leaving.rows.subarray(leaving.from[j], leaving.from[j + 1])) {
      change(table.client[row] ?? 0, event[row] === 1 ? 1 / n : 0, table.present[row] === true ? -1 : 0);
    }
    variance[j] = Math.max(0, uu);
  }
  return variance;
}
