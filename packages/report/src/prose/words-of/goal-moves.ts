import type { ReleasedMean } from "@rapport/disclosure";
import type { Language, TextKey } from "@rapport/language";
import { meanInWords } from "../figure-words.js";

/** How the size of a change is told in its unit, where it is clear that something moved and where it is not. */
interface UnitTexts {
  readonly clear: TextKey;
  readonly unclear: TextKey;
}

/** Which way something moved, and by how much with the interval; "unclear" where chance alone could have moved it so far. */
export interface Move {
  readonly way: "rose" | "fell" | "unclear";
  readonly size: string;
}

export function movedBy(language: Language, mean: ReleasedMean, { clear, unclear }: UnitTexts): Move {
  const { say, points } = language;
  const { estimate, lower, upper, step } = mean;
  if (lower === undefined || upper === undefined || lower * upper <= 0) {
    return { way: "unclear", size: say(unclear, { change: meanInWords(language, mean, "change") }) };
  }
  const [low = 0, high = 0] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  const range = say("range", { from: points(low), to: points(high) });
  const size = Math.abs(estimate);
  return {
    way: estimate < 0 ? "fell" : "rose",
    size: say(clear, {
      size,
      points: points(size),
      interval: step < 1 ? range : say("goals.rounded", { interval: range, step: points(step) }),
    }),
  };
}
