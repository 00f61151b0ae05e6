import type { Withheld } from "@rapport/disclosure";
import { level } from "../level.js";
import type { ReportContent } from "../results.js";
import type { ComparedDifference, ComparedFigure, ComparedValue, Comparison } from "./comparison-types.js";
import { differenceOf } from "./difference.js";
import { keyFigures } from "./key-figures.js";
import type { Measured } from "./measured.js";
import { areEquallyLong } from "./equal-follow-up.js";

/** The fewest behind each of both values of a difference that is told among the findings. */
const fewestForFinding = 50;

const withheld: Withheld = { kind: "withheld", reason: "too-few" };

function measuredIn({ questions, policy, protection }: ReportContent): readonly Measured[] {
  const { furthest, noise } = protection;
  const rules = { level, fewestForPercent: policy.fewestForPercent, furthest, reach: furthest ?? noise?.within };
  return questions.flatMap((result) => keyFigures(result, rules));
}

const keyOf = ({ figure, group }: Measured) => JSON.stringify([figure, group.code]);

/** Figures of the report's own period first, then those that the earlier one has alone, each in its question's place. */
function inOrder(now: readonly Measured[], before: readonly Measured[]): readonly Measured[] {
  const known = new Set(now.map(keyOf));
  const questionOf = ({ figure }: Measured) => figure.slice(0, figure.indexOf("/"));
  const gone = before.filter((each) => !known.has(keyOf(each)));
  const order = [...new Set([...now, ...gone].map(questionOf))];
  return [...now, ...gone].toSorted((a, b) => order.indexOf(questionOf(a)) - order.indexOf(questionOf(b)));
}

/** Whether an interval of a difference leaves out that there is none. */
export function isApart({ lower, upper }: Pick<ComparedDifference, "lower" | "upper">): boolean {
  return lower > 0 || upper < 0;
}

const isShown = (value: ComparedValue | Withheld): boolean => value.kind === "value";

function isEnough(value: ComparedValue | Withheld): boolean {
  return value.kind === "value" && (value.denominator ?? 0) >= fewestForFinding;
}

/**
 * The key figures of a report beside those of an earlier period, as both print them, with the differences that follow from
 * printed numbers. A figure that neither shows is left out.
 */
export function compareReports(now: ReportContent, earlier: ReportContent): Comparison {
  const [ofNow, ofThen] = [measuredIn(now), measuredIn(earlier)];
  const valueIn = (all: readonly Measured[], key: string) => all.find((each) => keyOf(each) === key)?.value ?? withheld;
  const figures = inOrder(ofNow, ofThen).flatMap((each): readonly ComparedFigure[] => {
    const key = keyOf(each);
    const sides = { now: valueIn(ofNow, key), before: valueIn(ofThen, key) };
    if (!isShown(sides.now) && !isShown(sides.before)) return [];
    const difference = differenceOf(each, sides, level);
    return [
      {
        figure: each.figure,
        group: each.group,
        unit: each.unit,
        ...sides,
        ...(difference ? { difference } : {}),
        restsOnEnough: isEnough(sides.now) && isEnough(sides.before),
      },
    ];
  });
  const differences = figures.flatMap(({ difference }) => difference ?? []);
  const { clients, episodes } = earlier.population;
  const { opened = {}, asOf } = earlier;
  const equallyLong = areEquallyLong({ ...now.opened, asOf: now.asOf }, { ...opened, asOf });
  return {
    opened,
    asOf,
    equallyLong,
    level,
    population: { clients, episodes },
    figures,
    differences: differences.length,
    apart: differences.filter(isApart).length,
  };
}
