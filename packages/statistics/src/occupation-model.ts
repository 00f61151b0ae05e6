import type { ClientPaths } from "./client-paths.js";
import type { StateMoves } from "./state-moves.js";
import { stateMoves, stateRisk } from "./state-moves.js";

/** Rounding allowance for "everyone at risk left" where fractional weights are summed in different orders. */
const SAME_WEIGHT = 1e-12;

/** Where clients start, as probabilities by state. */
export interface StartDistribution {
  readonly probability: Float64Array;
  /** For each client, the state it starts in as far as it counts in the estimate; -1 where it does not. */
  readonly counted: Int32Array;
  /** Weight of the clients it was estimated from; undefined where it was given. */
  readonly weight: number | undefined;
}

/** The Aalen-Johansen estimate and what its standard errors are made of. */
export interface OccupationModel {
  readonly paths: ClientPaths;
  readonly moves: StateMoves;
  readonly start: StartDistribution;
  /** For each state, the weight at risk just before each of the paths' times. */
  readonly atRisk: readonly Float64Array[];
  /** For each state, the probability of being in it at each of the paths' times. */
  readonly probability: readonly Float64Array[];
  /** For each move, its share of those at risk, and the probability just before of the state left, per one at risk. */
  readonly hazard: Float64Array;
  readonly perRisk: Float64Array;
}

function estimatedStart(paths: ClientPaths, moves: StateMoves): StartDistribution {
  let counted = paths.startState;
  if (counted.every((state) => state < 0)) {
    // Nobody was seen from time 0: those at risk at the first move, as in R's survfit.
    const first = moves.time[0] ?? paths.exit.reduce((least, place) => Math.min(least, place), Infinity);
    counted = new Int32Array(counted.length).fill(-1);
    for (let c = 0; c < counted.length; c++) {
      for (let row = paths.from[c] ?? 0; row < (paths.from[c + 1] ?? 0); row++) {
        if ((paths.entry[row] ?? 0) < first && first <= (paths.exit[row] ?? 0)) counted[c] = paths.state[row] ?? -1;
      }
    }
  }
  const probability = new Float64Array(paths.states.length);
  let weight = 0;
  for (let c = 0; c < counted.length; c++) {
    const state = counted[c] ?? -1;
    if (state < 0) continue;
    weight += paths.weight[c] ?? 0;
    probability[state] = (probability[state] ?? 0) + (paths.weight[c] ?? 0);
  }
  return { probability: probability.map((sum) => (weight > 0 ? sum / weight : 0)), counted, weight };
}

/**
 * p(t) = p(0) ∏ (I + dA(u)), dA_jk = d_jk / n_j.
 *
 * @param given probability of starting in each state; estimated where undefined
 * @see Aalen & Johansen (1978)
 */
export function occupationModel(paths: ClientPaths, given: Float64Array | undefined): OccupationModel {
  const moves = stateMoves(paths);
  const atRisk = stateRisk(paths);
  const start =
    given === undefined
      ? estimatedStart(paths, moves)
      : { probability: given, counted: new Int32Array(paths.weight.length).fill(-1), weight: undefined };
  const hazard = new Float64Array(moves.time.length);
  const perRisk = new Float64Array(moves.time.length);
  const probability = atRisk.map((_, k) => new Float64Array(paths.time.length).fill(start.probability[k] ?? 0));
  const now = start.probability.slice();
  const stay = new Float64Array(now.length);
  const inflow = new Float64Array(now.length);

  for (let m = 0; m < moves.time.length;) {
    const place = moves.time[m] ?? 0;
    stay.fill(0);
    inflow.fill(0);
    const first = m;
    for (; m < moves.time.length && moves.time[m] === place; m++) {
      const from = moves.from[m] ?? 0;
      stay[from] = (stay[from] ?? 0) + (moves.count[m] ?? 0);
    }
    for (let move = first; move < m; move++) {
      const from = moves.from[move] ?? 0;
      const to = moves.to[move] ?? 0;
      const n = Math.max(atRisk[from]?.[place] ?? 0, stay[from] ?? 0);
      hazard[move] = (moves.count[move] ?? 0) / n;
      perRisk[move] = (now[from] ?? 0) / n;
      inflow[to] = (inflow[to] ?? 0) + (perRisk[move] ?? 0) * (moves.count[move] ?? 0);
    }
    const end = m < moves.time.length ? (moves.time[m] ?? 0) : paths.time.length;
    for (let k = 0; k < now.length; k++) {
      const out = stay[k] ?? 0;
      const n = Math.max(atRisk[k]?.[place] ?? 0, out);
      const everyone = n - out <= (paths.fractional ? SAME_WEIGHT * n : 0);
      const remaining = out === 0 ? (now[k] ?? 0) : everyone ? 0 : ((now[k] ?? 0) * (n - out)) / n;
      now[k] = Math.min(1, remaining + (inflow[k] ?? 0));
      probability[k]?.fill(now[k] ?? 0, place, end);
    }
  }
  return { paths, moves, start, atRisk, probability, hazard, perRisk };
}
