import { isApart } from "@rapport/analysis";
import type { ComparedCode, ComparedDifference, ComparedFigure, ComparedValue, Comparison } from "@rapport/analysis";
import type { Withheld } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { overBy } from "../html/stage-tables.js";
import { authorText } from "../prose/author-text.js";
import { withDoubt } from "../prose/doubt.js";
import { percentRange, shareInWords } from "../prose/percent.js";
import { periodInWords } from "../prose/period.js";

type Named = Pick<ComparedFigure, "figure" | "group">;

/** What a figure that is compared is called, with the stage or the instrument that it is of. */
export function comparedName(language: Language, { figure, group: { label } }: Named): string {
  const { say } = language;
  const of = { group: authorText(language.label(label)) };
  const names: Readonly<Record<ComparedCode, () => string>> = {
    "timeInStage/median": () => say("comparison.median", of),
    "timeInStage/over30": () => say("comparison.over", { ...of, days: 30 }),
    "timeInStage/over90": () => say("comparison.over", { ...of, days: 90 }),
    "goalProgress/goalsMet": () => say("comparison.goalsMet"),
    "outcomeChange/improved": () => say("comparison.improved", of),
    "outcomeChange/change": () => say("comparison.change", of),
    "homework/done": () => say("comparison.homeworkDone"),
    "access/wait": () => say("comparison.wait"),
    "access/attended": () => say("comparison.attended"),
    "access/declined": () => say("comparison.declined"),
  };
  return names[figure]();
}

/** The episodes of the earlier period. */
export function earlierInWords(language: Language, { opened }: Comparison): string {
  return periodInWords(language, opened) ?? "";
}

function shareWords(language: Language, value: ComparedValue): string {
  const { estimate, lower, upper, atMost, atLeast } = value;
  if (estimate === undefined) return language.say("figure.notShown");
  const bounds = { ...(atMost === undefined ? {} : { atMost }), ...(atLeast === undefined ? {} : { atLeast }) };
  const share = shareInWords(language, { numerator: 0, denominator: 0, estimate, lower: 0, upper: 0, ...bounds });
  if (atMost !== undefined || atLeast !== undefined) return share;
  const interval =
    lower === undefined || upper === undefined
      ? language.say("figure.noInterval")
      : percentRange(language, lower, upper);
  return withDoubt(language, share, interval);
}

function signed({ points }: Language, value: number): string {
  return value > 0 ? `+${points(value)}` : points(value);
}

function pointsWords(language: Language, { estimate, lower, upper }: ComparedValue): string {
  if (estimate === undefined) return language.say("figure.notShown");
  const interval =
    lower === undefined || upper === undefined
      ? language.say("figure.noInterval")
      : language.say("range", { from: signed(language, lower), to: signed(language, upper) });
  return withDoubt(language, signed(language, estimate), interval);
}

/** What a figure came to in a period, with its interval: "42% (30% to 54%)", or that it is not shown. */
export function valueInWords(
  language: Language,
  unit: ComparedFigure["unit"],
  value: ComparedValue | Withheld,
): string {
  if (value.kind === "withheld") return language.say("figure.notShown");
  switch (unit) {
    case "share":
      return shareWords(language, value);
    case "points":
      return pointsWords(language, value);
    case "days": {
      const { kind: _kind, step = 7, ...position } = value;
      return overBy(language, { kind: "position", step, ...position });
    }
    default: {
      const unknown: never = unit;
      return unknown;
    }
  }
}

/** The same with how many it is of. */
export function valueAndCount(
  language: Language,
  unit: ComparedFigure["unit"],
  value: ComparedValue | Withheld,
): string {
  const words = valueInWords(language, unit, value);
  return value.kind === "withheld" || value.denominator === undefined
    ? words
    : language.say("comparison.of", { value: words, count: language.count(value.denominator) });
}

/** A difference with its interval: percentage points for shares. */
export function differenceInWords(
  language: Language,
  unit: ComparedFigure["unit"],
  { estimate, lower, upper }: ComparedDifference,
): string {
  const written = (value: number) => signed(language, unit === "share" ? Math.round(100 * value) : value);
  const values = { difference: written(estimate), from: written(lower), to: written(upper) };
  return unit === "share"
    ? language.say("comparison.shareDifference", values)
    : language.say("comparison.pointDifference", values);
}

/** What a table says of a difference: whether its range includes that there is none, or why there is no difference. */
export function differenceOrWhy(language: Language, { unit, difference }: ComparedFigure): string {
  if (difference === undefined) {
    return unit === "days" ? language.say("comparison.noDifferenceTime") : language.say("comparison.noDifferenceFew");
  }
  const words = differenceInWords(language, unit, difference);
  return isApart(difference) ? words : language.say("comparison.includesNone", { difference: words });
}
