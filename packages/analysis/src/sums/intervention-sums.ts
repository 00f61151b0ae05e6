import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import type { InterventionType, Metric } from "@rapport/plugin";
import { coursesFigure, figureName } from "../plugin-metrics/figure-names.js";
import { pathsOf } from "./paths.js";

/** A metric's table of courses, by the part of the metric that it is; `all` where every course is in it. */
interface CourseTable {
  readonly part?: string;
  readonly all: boolean;
}

/** The tables of courses that a metric has. Means and medians have none. */
function tablesOf(metric: Metric): readonly CourseTable[] {
  switch (metric.kind) {
    case "count":
      return [{ all: true }];
    case "dose":
      return [
        { part: "practices", all: true },
        { part: "perWeek", all: true },
        { part: "minutes", all: false },
      ];
    case "share":
    case "shareWhere":
    case "choices":
    case "furthestStep":
    case "timeToFirst":
    case "milestoneClock":
      return [{ all: false }];
    case "average":
    case "change":
    case "adherence":
    case "timeAtStep":
      return [];
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}

/** What holds of an intervention type's metrics: every table of courses is of all of them, or of no more than all. */
export function interventionSums(group: DraftGroup, type: InterventionType): readonly DraftSum[] {
  const { total, start } = pathsOf("pluginMetrics", group);
  return Object.entries(type.metrics).flatMap(([name, metric]) =>
    tablesOf(metric).flatMap(({ part, all }): readonly DraftSum[] => {
      const figure = figureName(name, part);
      const kind = group.figures[figure]?.kind;
      if (kind !== "breakdown" && kind !== "lifeTable") return [];
      const table = kind === "breakdown" ? total(figure) : start(figure);
      return [{ whole: total(coursesFigure), parts: [table], exhaustive: all }];
    }),
  );
}
