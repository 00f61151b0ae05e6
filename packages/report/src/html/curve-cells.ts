import type { CurveExit, StagePoint } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { percentRange } from "../prose/percent.js";

type Point = Omit<StagePoint, "day">;

/** At the beginning everybody is there, for certain. */
function interval(language: Language, { survival, lower, upper }: Point, isFirst: boolean): string {
  if (isFirst) return language.percent(survival);
  return lower === undefined || upper === undefined
    ? language.say("time.notKnown")
    : percentRange(language, lower, upper);
}

/** A point of a line in cells: the share still there, its interval, how many these are, and the share that left by each exit. */
export function pointCells(
  language: Language,
  exits: readonly CurveExit[],
  point: Point,
  isFirst: boolean,
): readonly string[] {
  const share = (part: number) => (isFirst ? language.percent(part) : percentInWords(language, part));
  const { survival, atRisk, incidence } = point;
  return [
    share(survival),
    interval(language, point, isFirst),
    atRisk === undefined ? language.say("table.fewOrNone") : language.count(atRisk),
    ...exits.map(({ code }) => {
      const left = incidence[code];
      return left === undefined ? "\u2013" : share(left);
    }),
  ];
}
