import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftMean } from "@rapport/disclosure";
import { levelsOf } from "@rapport/plugin";
import type { InterventionType, Metric } from "@rapport/plugin";
import { lifeTable } from "../life-table/life-table.js";
import { medianStay } from "../life-table/quantile-stay.js";
import { readStays } from "../life-table/read-stays.js";
import type { Query } from "../query.js";
import { adherenceQuery } from "./adherence-query.js";
import { endsOf, minuteBins, perWeekBins, practiceBins } from "./bins.js";
import { choicesQuery } from "./choices-query.js";
import { clockExits, clockQuery } from "./clock-query.js";
import { minutesQuery, perWeekQuery, practicesQuery } from "./dose-queries.js";
import { listed, listedOrOther, yesOrNo } from "./listed.js";
import { meanDraft } from "../figures/mean-draft.js";
import { averageQuery, changeQuery } from "./number-queries.js";
import { inPercent, percentRange } from "../figures/percent.js";
import { shareQuery, shareWhereQuery } from "./share-query.js";
import { orderedSharesDraft, sharesDraft } from "../figures/shares-draft.js";
import { furthestQuery, timesQuery } from "./step-queries.js";
import { level } from "../level.js";

/** A metric's figures by part; the part is empty where the metric has one figure. */
type Parts = Readonly<Record<string, DraftFigure>>;

const meanParts = (mean: DraftMean | undefined): Parts => (mean ? { "": mean } : {});

async function sharesOfPercent(dataset: Dataset, courses: Query): Promise<Parts> {
  return meanParts(await meanDraft(dataset, inPercent(courses), { range: percentRange, level }));
}

/** One median a step that any course was at, under the place of the step. */
async function times(dataset: Dataset, query: Query, steps: number): Promise<Parts> {
  const parts: Record<string, DraftFigure> = {};
  for (const [place, stays] of (await readStays(dataset, query, steps)).entries()) {
    if (stays) parts[String(place)] = medianStay(stays, level);
  }
  return parts;
}

async function clock(dataset: Dataset, query: Query): Promise<Parts> {
  const [found] = await readStays(dataset, query, 1);
  return found ? { "": lifeTable(found, clockExits) } : {};
}

/** What one metric of a type is in this dataset. Each kind of metric has its query in a file of its own. */
export async function metricDraft(dataset: Dataset, type: InterventionType, metric: Metric): Promise<Parts> {
  const { asOf } = dataset;
  const { code } = type;
  switch (metric.kind) {
    case "count":
      return { "": await orderedSharesDraft(dataset, practicesQuery(asOf, code, endsOf(practiceBins)), practiceBins) };
    case "share": {
      const query = shareQuery(asOf, code, metric);
      if (metric.take === "mean") return sharesOfPercent(dataset, query);
      return { "": await sharesDraft(dataset, query, yesOrNo) };
    }
    case "shareWhere": {
      const query = shareWhereQuery(asOf, code, metric);
      if (metric.take === "mean") return sharesOfPercent(dataset, query);
      return { "": await sharesDraft(dataset, query, yesOrNo) };
    }
    case "choices": {
      const levels = levelsOf(type, metric) ?? [];
      return {
        "": await sharesDraft(dataset, choicesQuery(asOf, code, metric, levels), listedOrOther(levels, metric)),
      };
    }
    case "average":
      return meanParts(await meanDraft(dataset, averageQuery(asOf, code, metric), { range: metric.range, level }));
    case "change": {
      const width = metric.range[1] - metric.range[0];
      const setting = { range: [-width, width], span: width, level } as const;
      return meanParts(await meanDraft(dataset, changeQuery(asOf, code, metric), setting));
    }
    case "furthestStep":
      return { "": await orderedSharesDraft(dataset, furthestQuery(asOf, code, metric), listed(metric.steps, metric)) };
    case "timeAtStep":
      return times(dataset, timesQuery(asOf, code, metric), metric.steps.length);
    case "dose":
      return {
        practices: await orderedSharesDraft(dataset, practicesQuery(asOf, code, endsOf(practiceBins)), practiceBins),
        perWeek: await orderedSharesDraft(dataset, perWeekQuery(asOf, code, endsOf(perWeekBins)), perWeekBins),
        ...(metric.minutes === undefined
          ? {}
          : {
              minutes: await orderedSharesDraft(
                dataset,
                minutesQuery(asOf, code, metric.minutes, endsOf(minuteBins)),
                minuteBins,
              ),
            }),
      };
    case "adherence":
      return sharesOfPercent(dataset, adherenceQuery(asOf, code));
    case "timeToFirst":
    case "milestoneClock":
      return clock(dataset, clockQuery(asOf, code, metric.when));
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}
