import type { ReleasedGroup } from "@rapport/disclosure";
import { levelsOf } from "@rapport/plugin";
import type { InterventionType, Metric } from "@rapport/plugin";
import type { Label } from "../curve.js";
import { categoryLabel } from "../category-label.js";
import { figureOf } from "../figure-of.js";
import { lifeTableCurve } from "../life-table/life-table-curve.js";
import { labelsOf, minuteBins, perWeekBins, practiceBins } from "./bins.js";
import { figureName } from "./figure-names.js";
import { listed, listedOrOther, yesOrNo } from "./listed.js";
import { level } from "./metric-draft.js";
import { asShare } from "./percent.js";
import type { ClockFigure, MeanFigure, MetricFigure, SharesFigure } from "./plugin-metrics-types.js";

/** Where a metric's released figures are found, and the threshold and the rounding under which they were released. */
interface Place {
  readonly group: ReleasedGroup;
  readonly name: string;
  readonly k: number;
  readonly furthest?: number | undefined;
}

const exitLabels = { reached: "Reached", ended: "Ended without", other_exits: "Reached, or ended without" };

function shares({ group, name }: Place, levels: readonly Label[], ordered: boolean, part?: string): SharesFigure {
  const figure = figureOf(group, "breakdown", figureName(name, part));
  const labelOf = (code: string) => levels.find((each) => each.code === code)?.label ?? code;
  // Levels may have been merged into classes.
  const printed =
    figure.kind === "withheld"
      ? levels
      : figure.parts.map((each) => ({ code: each.code, label: categoryLabel(each, labelOf, ordered) }));
  return { kind: "shares", shares: figure, levels: printed, ordered };
}

function mean({ group, name }: Place, range: readonly [number, number]): MeanFigure {
  return { kind: "mean", mean: figureOf(group, "mean", figureName(name)), range, share: false };
}

function meanShare({ group, name }: Place): MeanFigure {
  return { kind: "mean", mean: asShare(figureOf(group, "mean", figureName(name))), range: [0, 1], share: true };
}

function clock({ group, name, k, furthest }: Place, drawn: boolean): ClockFigure {
  const setting = { labels: exitLabels, k, level, furthest };
  const curve = lifeTableCurve(figureOf(group, "lifeTable", figureName(name)), setting);
  return { kind: "clock", ...(curve ? { curve } : {}), drawn };
}

/** One metric's figure, from what was released of it. */
export function metricFigure(type: InterventionType, metric: Metric, place: Place): MetricFigure {
  switch (metric.kind) {
    case "count":
      return shares(place, labelsOf(practiceBins), true);
    case "share":
    case "shareWhere":
      return metric.take === "mean" ? meanShare(place) : shares(place, yesOrNo, false);
    case "choices":
      return shares(place, listedOrOther(levelsOf(type, metric) ?? [], metric), false);
    case "average":
      return mean(place, metric.range);
    case "change": {
      const width = metric.range[1] - metric.range[0];
      return mean(place, [-width, width]);
    }
    case "furthestStep":
      return shares(place, listed(metric.steps, metric), true);
    case "timeAtStep":
      return {
        kind: "times",
        steps: listed(metric.steps, metric).map((step, at) => ({
          ...step,
          median: figureOf(place.group, "position", figureName(place.name, String(at))),
        })),
      };
    case "dose":
      return {
        kind: "dose",
        practices: shares(place, labelsOf(practiceBins), true, "practices"),
        perWeek: shares(place, labelsOf(perWeekBins), true, "perWeek"),
        ...(metric.minutes === undefined ? {} : { minutes: shares(place, labelsOf(minuteBins), true, "minutes") }),
      };
    case "adherence":
      return meanShare(place);
    case "timeToFirst":
      return clock(place, false);
    case "milestoneClock":
      return clock(place, true);
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}
