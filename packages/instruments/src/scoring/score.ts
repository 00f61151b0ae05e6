import type { Instrument } from "../instrument.js";
import { instrumentFor } from "../instruments.js";
import type { ScoreOptions } from "./choose.js";
import { noScore, scoreWith } from "./score-with.js";
import type { Answers, Score } from "./score-with.js";

/**
 * Scores a form from its items, in the order of the paper form; a missing item is null or undefined. The instrument is
 * given by its code, or as what `defineInstrument` returned.
 *
 * Returns the score with issues that name items by number and never repeat an answer; it never throws. There is no
 * score where items are missing beyond the rule that is used, are out of range, or are too few or too many; where the
 * code or a choice is unknown; where the instrument has no key; or where its key has to be chosen. Only established
 * figures are used unless another is named in the options. Sources stand with each instrument.
 */
export function score(instrument: string | Instrument, answers: Answers, options: ScoreOptions = {}): Score {
  const found = typeof instrument === "string" ? instrumentFor(instrument) : instrument;
  if (found !== undefined) return scoreWith(found, answers, options);
  const message = "Expected the code of a known instrument.";
  return noScore({ code: "unknown-instrument", path: "instrument", message });
}
