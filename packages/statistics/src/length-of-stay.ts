import { observation } from "./occupation-curves.js";
import { occupationMoments } from "./occupation-influence.js";
import type { OccupationModel } from "./occupation-model.js";

/** Expected time spent in one state up to the horizon; undefined where the horizon lies after the last observation. */
export interface StayEstimate {
  readonly estimate: number | undefined;
  readonly standardError: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** Expected time spent in each state from 0 to a horizon, in the unit of the times; adds up to the horizon. */
export interface LengthOfStay {
  readonly horizon: number;
  readonly states: Readonly<Record<string, StayEstimate>>;
}

/**
 * The area under each state's curve.
 *
 * @see Beyersmann & Putter (2014), Demographic Research 30, 1679-1696
 */
export function lengthOfStay(model: OccupationModel, horizon: number, z: number): LengthOfStay {
  const known = observation(model).knownAt(horizon);
  const states = model.paths.states.map((name, state): [string, StayEstimate] => {
    if (!known) return [name, { estimate: undefined, standardError: undefined, lower: undefined, upper: undefined }];
    const { estimate, variance } = occupationMoments(model, { kind: "time-in-state", state, until: horizon });
    const standardError = Math.sqrt(variance);
    const lower = Math.max(0, estimate - z * standardError);
    const upper = Math.min(horizon, estimate + z * standardError);
    return [name, { estimate, standardError, lower, upper }];
  });
  return { horizon, states: Object.fromEntries(states) };
}
