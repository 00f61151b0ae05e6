import type { ClientPaths } from "./client-paths.js";
import { rowsByTime } from "./rows-by-time.js";

/** Moves between states, equal ones counted together, in order of time. */
export interface StateMoves {
  /** Place in the paths' times. */
  readonly time: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Weight of the clients who moved. */
  readonly count: Float64Array;
  /** The moves once more, those from the first state first, each state's in order of time. */
  readonly byState: Int32Array;
  /** For each stay, its own move (-1: none) and which part of `byState` took place while it was at risk. */
  readonly own: Int32Array;
  readonly firstWhile: Int32Array;
  readonly endWhile: Int32Array;
}

/** Place of the first element between low and high for which the test fails; it must hold up to there. */
function firstFailing(low: number, high: number, holds: (place: number) => boolean): number {
  let [below, above] = [low, high];
  while (below < above) {
    const middle = (below + above) >>> 1;
    if (holds(middle)) below = middle + 1;
    else above = middle;
  }
  return below;
}

/** Counts the moves of each kind at each time. */
export function stateMoves(paths: ClientPaths): StateMoves {
  const k = paths.states.length;
  const stays = paths.state.length;
  const keyOf = (row: number): number =>
    ((paths.exit[row] ?? 0) * k + (paths.state[row] ?? 0)) * k + (paths.next[row] ?? 0);
  const keys = Float64Array.from(paths.state, (_, row) => (paths.next[row] === -1 ? -1 : keyOf(row)))
    .filter((key) => key >= 0)
    .sort()
    .filter((key, m, all) => m === 0 || key !== all[m - 1]);
  const size = keys.length;
  const time = Int32Array.from(keys, (key) => Math.floor(key / (k * k)));
  const from = Int32Array.from(keys, (key) => Math.floor(key / k) % k);
  const to = Int32Array.from(keys, (key) => key % k);
  const { rows: byState, from: stateFrom } = rowsByTime(from, from, k);

  const count = new Float64Array(size);
  const own = new Int32Array(stays).fill(-1);
  const firstWhile = new Int32Array(stays);
  const endWhile = new Int32Array(stays);
  for (let c = 0; c + 1 < paths.from.length; c++) {
    for (let row = paths.from[c] ?? 0; row < (paths.from[c + 1] ?? 0); row++) {
      const state = paths.state[row] ?? 0;
      const begin = stateFrom[state] ?? 0;
      const end = stateFrom[state + 1] ?? 0;
      const upTo = (limit: number) => (place: number) => (time[byState[place] ?? 0] ?? 0) <= limit;
      firstWhile[row] = firstFailing(begin, end, upTo(paths.entry[row] ?? 0));
      endWhile[row] = firstFailing(begin, end, upTo(paths.exit[row] ?? 0));
      if (paths.next[row] === -1) continue;
      const key = keyOf(row);
      const move = firstFailing(0, size, (place) => (keys[place] ?? 0) < key);
      own[row] = move;
      count[move] = (count[move] ?? 0) + (paths.weight[c] ?? 0);
    }
  }
  return { time, from, to, count, byState, own, firstWhile, endWhile };
}

/** For each state, the weight at risk just before each of the paths' times: entered before it and not yet left. */
export function stateRisk(paths: ClientPaths): Float64Array[] {
  const atRisk = paths.states.map(() => new Float64Array(paths.time.length + 1));
  for (let c = 0; c + 1 < paths.from.length; c++) {
    const weight = paths.weight[c] ?? 0;
    for (let row = paths.from[c] ?? 0; row < (paths.from[c + 1] ?? 0); row++) {
      const change = atRisk[paths.state[row] ?? 0];
      const [entry, exit] = [paths.entry[row] ?? 0, paths.exit[row] ?? 0];
      if (change === undefined) continue;
      change[exit] = (change[exit] ?? 0) + weight;
      change[entry] = (change[entry] ?? 0) - weight;
    }
  }
  for (const change of atRisk) {
    for (let j = paths.time.length - 1; j >= 0; j--) change[j] = (change[j] ?? 0) + (change[j + 1] ?? 0);
  }
  return atRisk;
}
