import type { OccupationModel } from "./occupation-model.js";

/** A number to be estimated from a model. */
export interface OccupationTarget {
  /** The probability of being in the state at a time, or the expected time spent in it from 0 until then. */
  readonly kind: "probability" | "time-in-state";
  /** Place of the state. */
  readonly state: number;
  readonly until: number;
}

/** What a target is for a client who is in each state at time 0, and how much each move up to its time changes it. */
interface Outlook {
  readonly atStart: Float64Array;
  /** For each move, how much the target is larger for one who moved than for one who stayed; 0 after the time. */
  readonly gain: Float64Array;
}

/** One backward pass: with R(u) = ∏ (I + dA) over (u, t], the target seen from u is a column of R(u), or of its integral. */
function outlook(model: OccupationModel, target: OccupationTarget): Outlook {
  const { paths, moves, hazard } = model;
  const seen = new Float64Array(paths.states.length);
  const gain = new Float64Array(moves.time.length);
  let later = target.until;
  const wait = (since: number): void => {
    if (target.kind === "time-in-state") seen[target.state] = (seen[target.state] ?? 0) + later - since;
    later = since;
  };
  if (target.kind === "probability") seen[target.state] = 1;
  let m = moves.time.length - 1;
  while (m >= 0 && (paths.time[moves.time[m] ?? 0] ?? 0) > target.until) m -= 1;
  while (m >= 0) {
    const place = moves.time[m] ?? 0;
    wait(paths.time[place] ?? 0);
    const last = m;
    for (; m >= 0 && moves.time[m] === place; m--) {
      gain[m] = (seen[moves.to[m] ?? 0] ?? 0) - (seen[moves.from[m] ?? 0] ?? 0);
    }
    for (let move = last; move > m; move--) {
      const from = moves.from[move] ?? 0;
      seen[from] = (seen[from] ?? 0) + (hazard[move] ?? 0) * (gain[move] ?? 0);
    }
  }
  wait(0);
  return { atStart: seen, gain };
}

/**
 * Estimate and infinitesimal-jackknife variance of a target. A stay in state j changes the target by
 * p_j(b-)/n_j(b) (R_k - R_j)(b) if it ended in a move from j to k at b, less the sum of p_j d_jk/n_j² (R_k - R_j) over the
 * moves out of j while it was at risk; a client's stays, and its part in the start distribution, are added up before
 * squaring. Cost: linear in stays and moves.
 *
 * @see Therneau, survival package, vignette "methods" (influence of Aalen-Johansen estimates)
 */
export function occupationMoments(
  model: OccupationModel,
  target: OccupationTarget,
): { estimate: number; variance: number } {
  const { paths, moves, start, perRisk, hazard } = model;
  const { atStart, gain } = outlook(model, target);
  const passed = new Float64Array(gain.length + 1);
  for (let slot = 0; slot < gain.length; slot++) {
    const m = moves.byState[slot] ?? 0;
    passed[slot + 1] = (passed[slot] ?? 0) + (perRisk[m] ?? 0) * (hazard[m] ?? 0) * (gain[m] ?? 0);
  }
  let estimate = 0;
  for (let k = 0; k < atStart.length; k++) estimate += (start.probability[k] ?? 0) * (atStart[k] ?? 0);

  let variance = 0;
  for (let c = 0; c < start.counted.length; c++) {
    const begin = start.counted[c] ?? -1;
    let influence = begin < 0 ? 0 : ((atStart[begin] ?? 0) - estimate) / (start.weight ?? 1);
    for (let row = paths.from[c] ?? 0; row < (paths.from[c + 1] ?? 0); row++) {
      const own = moves.own[row] ?? -1;
      if (own >= 0) influence += (perRisk[own] ?? 0) * (gain[own] ?? 0);
      influence -= (passed[moves.endWhile[row] ?? 0] ?? 0) - (passed[moves.firstWhile[row] ?? 0] ?? 0);
    }
    const weight = paths.weight[c] ?? 0;
    variance += (paths.fractional ? weight * weight : weight) * influence * influence;
  }
  return { estimate, variance };
}
