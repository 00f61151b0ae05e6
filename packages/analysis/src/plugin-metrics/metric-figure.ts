import { levelsOf } from "@rapport/plugin";
import type { InterventionType, Metric } from "@rapport/plugin";
import { figureOf } from "../figure-of.js";
import { clockFigure, meanFigure, meanShareFigure, sharesFigure } from "../figures/released-figures.js";
import type { FigurePlace } from "../figures/released-figures.js";
import { labelsOf, minuteBins, perWeekBins, practiceBins } from "./bins.js";
import { figureName } from "./figure-names.js";
import { listed, listedOrOther, yesOrNo } from "./listed.js";
import type { MetricFigure } from "./plugin-metrics-types.js";

const exitLabels = { reached: "Reached", ended: "Ended without", other_exits: "Reached, or ended without" };

/** One metric's figure, from what was released of it. */
export function metricFigure(type: InterventionType, metric: Metric, given: FigurePlace): MetricFigure {
  const part = (name?: string): FigurePlace => ({ ...given, name: figureName(given.name, name) });
  const place = part();
  switch (metric.kind) {
    case "count":
      return sharesFigure(place, labelsOf(practiceBins), true);
    case "share":
    case "shareWhere":
      return metric.take === "mean" ? meanShareFigure(place) : sharesFigure(place, yesOrNo, false);
    case "choices":
      return sharesFigure(place, listedOrOther(levelsOf(type, metric) ?? [], metric), false);
    case "average":
      return meanFigure(place, metric.range);
    case "change": {
      const width = metric.range[1] - metric.range[0];
      return meanFigure(place, [-width, width]);
    }
    case "furthestStep":
      return sharesFigure(place, listed(metric.steps, metric), true);
    case "timeAtStep":
      return {
        kind: "times",
        steps: listed(metric.steps, metric).map((step, at) => ({
          ...step,
          median: figureOf(place.group, "position", part(String(at)).name),
        })),
      };
    case "dose":
      return {
        kind: "dose",
        practices: sharesFigure(part("practices"), labelsOf(practiceBins), true),
        perWeek: sharesFigure(part("perWeek"), labelsOf(perWeekBins), true),
        ...(metric.minutes === undefined ? {} : { minutes: sharesFigure(part("minutes"), labelsOf(minuteBins), true) }),
      };
    case "adherence":
      return meanShareFigure(place);
    case "timeToFirst":
      return clockFigure(place, exitLabels, false);
    case "milestoneClock":
      return clockFigure(place, exitLabels, true);
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}
