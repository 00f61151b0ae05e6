import { dayOf } from "../chance/calendar.js";
import { checkParameters } from "../parameters/check-parameters.js";
import { defaultParameters } from "../parameters/default-parameters.js";
import type { PracticeParameters } from "../parameters/parameters.js";
import type { RecordSpan } from "./stay.js";

export interface PracticeOptions {
  /** How many episodes; a whole number of 1 or more. */
  readonly episodes: number;
  /** A whole number of 0 or more. The same seed gives the same practice. */
  readonly seed: number;
  /** The data cut, as `YYYY-MM-DD`: nothing is dated later. 2026-06-30 if not given. */
  readonly asOf?: string;
  /** The day on which the records begin, as `YYYY-MM-DD`. 2023-01-01 if not given. */
  readonly recordsFrom?: string;
  /** How many practices share the episodes, 1 to 100; 1 if not given. Of more than one, each episode says which it is of. */
  readonly practices?: number;
  /** What the practice is drawn from. `defaultParameters` if not given. */
  readonly parameters?: PracticeParameters;
}

/** Options with every gap filled. */
export interface FullOptions {
  readonly episodes: number;
  readonly seed: number;
  readonly span: RecordSpan;
  readonly asOf: string;
  readonly recordsFrom: string;
  readonly practices: number;
  readonly parameters: PracticeParameters;
}

/** Options, checked and with every gap filled. Throws a `RangeError` that says what was expected. */
export function fullOptions(options: PracticeOptions): FullOptions {
  const { episodes, seed, asOf = "2026-06-30", recordsFrom = "2023-01-01", practices = 1 } = options;
  const { parameters = defaultParameters } = options;
  if (!Number.isSafeInteger(episodes) || episodes < 1) {
    throw new RangeError("Expected `episodes` to be a whole number of 1 or more, for instance 500.");
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError("Expected `seed` to be a whole number of 0 or more, for instance 1.");
  }
  if (!Number.isSafeInteger(practices) || practices < 1 || practices > 100) {
    throw new RangeError("Expected `practices` to be a whole number from 1 to 100.");
  }
  const from = dayOf(recordsFrom);
  const to = dayOf(asOf);
  if (from === undefined || to === undefined) {
    throw new RangeError("Expected `recordsFrom` and `asOf` to be dates like 2026-06-30.");
  }
  if (to <= from) throw new RangeError("Expected `asOf` to be later than `recordsFrom`.");
  checkParameters(parameters);
  return { episodes, seed, span: { from, to }, asOf, recordsFrom, practices, parameters };
}
