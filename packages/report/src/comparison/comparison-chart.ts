import type { ComparedFigure, ComparedValue, Comparison, ReportContent } from "@rapport/analysis";
import { dotPlotChart } from "@rapport/charts";
import type { DotGroup, DotPlotData, DotPoint, DotRow } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released, Withheld } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { sourceLine } from "../html/source-line.js";
import { authorText } from "../prose/author-text.js";
import { itemsInWords, notesInWords } from "../prose/items.js";
import { comparedName, earlierInWords, valueInWords } from "./comparison-words.js";

/** A mark stands at an estimate; of a share of none or of all only a bound is told. */
function pointOf(words: string, value: ComparedValue | Withheld): DotPoint {
  if (value.kind === "withheld" || value.estimate === undefined) return { words };
  const { estimate, lower, upper, atMost, atLeast } = value;
  if (atMost !== undefined || atLeast !== undefined) return { words };
  return lower === undefined || upper === undefined ? { words, estimate } : { words, estimate, lower, upper };
}

function rowOf(language: Language, label: string, { unit, before, now }: ComparedFigure): DotRow {
  const { say } = language;
  return {
    label,
    points: [
      pointOf(say("comparison.thenWords", { value: valueInWords(language, unit, before) }), before),
      pointOf(say("comparison.nowWords", { value: valueInWords(language, unit, now) }), now),
    ],
  };
}

/** The shares of both periods, those of stages and of instruments under a head of their own. */
function comparisonDots(language: Language, { figures }: Pick<Comparison, "figures">): DotPlotData {
  const { say } = language;
  const shares = figures.filter(({ unit }) => unit === "share");
  const under = (code: ComparedFigure["figure"], label: string): DotGroup => ({
    label,
    rows: shares
      .filter(({ figure }) => figure === code)
      .map((each) => rowOf(language, authorText(language.label(each.group.label)), each)),
  });
  const headed = new Set<ComparedFigure["figure"]>([
    "timeInStage/over30",
    "timeInStage/over90",
    "outcomeChange/improved",
  ]);
  const others = shares.filter(({ figure }) => !headed.has(figure));
  return {
    series: 2,
    unit: { kind: "share" },
    axis: say("comparison.axis"),
    groups: [
      under("timeInStage/over30", say("comparison.groupStays", { days: 30 })),
      under("timeInStage/over90", say("comparison.groupStays", { days: 90 })),
      under("outcomeChange/improved", say("comparison.groupImproved")),
      {
        label: say("comparison.groupOther"),
        rows: others.map((each) => rowOf(language, comparedName(language, each), each)),
      },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** What the chart shows, for those who do not see it. */
function described(language: Language, { groups }: DotPlotData): string {
  const rows = groups.flatMap((group) => group.rows);
  return notesInWords(
    language,
    rows.map(({ label, points }) => ({
      label,
      note: itemsInWords(
        language,
        points.map(({ words }) => words),
      ),
    })),
  );
}

/** The shares of both periods beside each other; `undefined` where there is none with an estimate. */
export function comparisonChart(
  language: Language,
  report: Released<ReportContent>,
  comparison: Comparison,
  { id, width }: { readonly id: string; readonly width: number },
): Element | undefined {
  const data = derive(report, ({ comparison: { figures = [] } = {} }) => comparisonDots(language, { figures }));
  const points = data.groups.flatMap(({ rows }) => rows).flatMap((row) => row.points);
  if (points.every(({ estimate }) => estimate === undefined)) return undefined;
  const period = earlierInWords(language, comparison);
  return dotPlotChart(data, {
    id,
    width,
    language,
    title: language.say("comparison.chartTitle"),
    subtitle: language.say("comparison.inHeader", { period }),
    source: sourceLine(language, report),
    description: described(language, data),
  });
}
