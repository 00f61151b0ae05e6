import type { Language } from "@rapport/language";
import type { ForestData } from "./forest-data.js";
import { round2 } from "./round2.js";
import { textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";

/** Where numbers stand on the axis, and its ticks. */
export interface ForestScale {
  readonly x: (value: number) => number;
  /** Where the first and the last tick stand. */
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Pixels between ticks at least, so that their labels stay apart. */
const tickRoom = 48;
const labelGap = 8;

function tickLabel({ decimalMark }: Language, value: number, step: number): string {
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const text = Math.abs(value).toFixed(digits).replace(".", decimalMark);
  return value < 0 ? `\u2212${text}` : text;
}

/** The first and the last tick, in steps, between which everything lies; where all are alike, with room on both sides. */
function endsOf({ rows, reference, from: least }: ForestData, step: number): readonly [number, number] {
  const given = rows.flatMap(({ estimate, lower, upper }) => [
    estimate,
    lower,
    upper,
    // An interval that is open above goes on behind its dot.
    ...(estimate !== undefined && lower !== undefined && upper === undefined ? [estimate + step] : []),
  ]);
  const values = [reference?.at, least, ...given].filter((value) => value !== undefined);
  const [first, last] = [Math.min(...values), Math.max(...values)].map((value) => value / step);
  const [from, until] = [Math.floor((first ?? 0) + 1e-9), Math.ceil((last ?? 0) - 1e-9)];
  return from < until ? [from, until] : [from - 1, from + 1];
}

/**
 * An axis from `left` on, `width` wide, that holds every estimate and interval and the reference line, out to whole steps;
 * where ticks would stand too close, the steps are twice as large, and so on.
 */
export function forestScale(language: Language, data: ForestData, left: number, width: number): ForestScale {
  const scaleWith = (step: number): ForestScale => {
    const [from, until] = endsOf(data, step);
    const widest = Math.max(...[from, until].map((at) => textWidth(tickLabel(language, at * step, step), textSize)));
    const room = Math.max(tickRoom, widest + labelGap);
    if (until - from > 2 && width / (until - from) < room) return scaleWith(2 * step);
    const x = (value: number) => round2(left + ((value / step - from) / (until - from)) * width);
    const values = Array.from({ length: until - from + 1 }, (_, at) => (from + at) * step);
    return {
      x,
      left: x(from * step),
      right: x(until * step),
      ticks: values.map((value) => ({ x: x(value), label: tickLabel(language, value, step) })),
    };
  };
  return scaleWith(data.step);
}
