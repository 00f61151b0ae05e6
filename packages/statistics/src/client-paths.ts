import type { OrderedStays } from "./client-stays.js";

/** Stays of more than no time, client by client, and where each client was at time 0. */
export interface ClientPaths {
  readonly states: readonly string[];
  readonly time: Float64Array;
  /** For each stay, its state, the places in `time` of its entry and exit, and the state moved to (-1: none). */
  readonly state: Int32Array;
  readonly entry: Int32Array;
  readonly exit: Int32Array;
  readonly next: Int32Array;
  /** Where each client's stays begin; one element more than there are clients. */
  readonly from: Int32Array;
  /** For each client, the state at time 0; -1 where the client was not seen from the start. */
  readonly startState: Int32Array;
  readonly weight: Float64Array;
  readonly fractional: boolean;
}

/**
 * Collapses stays of length 0: the client passes straight through. One who begins with such stays starts in the state
 * after them, which for an exit at time 0 is that exit. Clients of weight 0 are left out.
 */
export function clientPaths(stays: OrderedStays): ClientPaths {
  const size = stays.rows.length;
  const clients = stays.from.length - 1;
  const state = new Int32Array(size);
  const entry = new Int32Array(size);
  const exit = new Int32Array(size);
  const next = new Int32Array(size);
  const from = new Int32Array(clients + 1);
  const startState = new Int32Array(clients).fill(-1);
  let kept = 0;
  for (let c = 0; c < clients; c++) {
    const first = kept;
    const own = stays.weight[c] === 0 ? [] : stays.rows.subarray(stays.from[c], stays.from[c + 1]);
    for (const row of own) {
      const begins = stays.entry[row] ?? 0;
      const to = stays.next[row] ?? -1;
      if (begins === stays.exit[row]) {
        if (to < 0) continue;
        if (kept > first && exit[kept - 1] === begins) next[kept - 1] = to;
        else if (kept === first && stays.time[begins] === 0 && stays.forGood[to] === true) startState[c] = to;
        continue;
      }
      if (kept === first && stays.time[begins] === 0) startState[c] = stays.state[row] ?? -1;
      state[kept] = stays.state[row] ?? 0;
      entry[kept] = begins;
      exit[kept] = stays.exit[row] ?? 0;
      next[kept] = to;
      kept += 1;
    }
    // To move to where one is, is to stay.
    for (let r = first; r < kept; r++) if (next[r] === state[r]) next[r] = -1;
    from[c + 1] = kept;
  }
  return {
    states: stays.states,
    time: stays.time,
    state: state.slice(0, kept),
    entry: entry.slice(0, kept),
    exit: exit.slice(0, kept),
    next: next.slice(0, kept),
    from,
    startState,
    weight: stays.weight,
    fractional: stays.fractional,
  };
}
