import { defaultOf } from "../figure.js";
import type { Instrument } from "../instrument.js";
import type { CutOff, Severity } from "../published-figures.js";
import type { Item } from "./read-items.js";

/** What a score says by the instrument's own rules. Undefined where it has none. */
export interface Reading {
  readonly clinical?: boolean;
  /** The code of the band that the score is in. */
  readonly band?: string;
}

function reaches(score: number, { rule, value }: CutOff): boolean {
  switch (rule) {
    case ">=":
      return score >= value;
    case ">":
      return score > value;
    case "<=":
      return score <= value;
    case "<":
      return score < value;
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}

function isClinical(score: number, items: readonly Item[], cutOff: CutOff): boolean {
  const byItems = (cutOff.orItems ?? []).some(({ count, value }) => {
    const high = items.filter((item) => item.state === "answered" && item.tenths >= value * 10);
    return high.length >= count;
  });
  return byItems || reaches(score, cutOff);
}

/** The last band that begins at or below the score: a pro-rated score can lie between two bands. */
function bandOf(score: number, { bands }: Severity): string | undefined {
  const at = bands.findLastIndex(({ range }) => score >= range[0]);
  const band = bands[at];
  const last = at === bands.length - 1;
  return band && !(last && score > band.range[1]) ? band.code : undefined;
}

/** Reads the total, or the subscale `of`. The cut-off given takes the place of the default. */
export function readScore(
  instrument: Instrument,
  score: number,
  items: readonly Item[],
  { of, cutOff: chosen }: { readonly of?: string; readonly cutOff?: CutOff } = {},
): Reading {
  const cutOff = chosen?.of === of && chosen !== undefined ? chosen : defaultOf(instrument.cutOffs, of);
  const severity = defaultOf(instrument.bands, of);
  const band = severity && bandOf(score, severity);
  return {
    ...(cutOff ? { clinical: isClinical(score, items, cutOff) } : {}),
    ...(band === undefined ? {} : { band }),
  };
}
