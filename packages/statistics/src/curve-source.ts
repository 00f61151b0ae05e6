import type { PlacedRows } from "./risk-table.js";
import type { SamplingUnits } from "./sampling-units.js";

/** What a result says of its standard errors. */
export interface RobustMark {
  /**
   * Present where they come from the influence of every row (clusters, fractional weights, delayed entry of competing
   * causes), and not from counts alone.
   */
  readonly robust?: true;
}

/** The rows behind an estimate, for variances that counts cannot give. */
export interface CurveSource {
  readonly rows: PlacedRows;
  readonly units: SamplingUnits;
}

// Beside the results and not in them: results stay small plain data that can be printed, compared and stored.
const sources = new WeakMap<object, CurveSource>();

/** Returns the result, remembering the rows behind it for as long as it is used. */
export function withSource<T extends object>(result: T, source: CurveSource | undefined): T {
  if (source !== undefined) sources.set(result, source);
  return result;
}

/** The rows behind a result with robust standard errors; undefined for a copy of one. */
export function sourceOf(result: object): CurveSource | undefined {
  return sources.get(result);
}
