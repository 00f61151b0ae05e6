import { levelsOf } from "@rapport/plugin";
import type {
  AverageMetric,
  Condition,
  InterventionType,
  Metric,
  ShareMetric,
  ShareWhereMetric,
} from "@rapport/plugin";
import type { DraftFigure } from "@rapport/disclosure";
import { countBins } from "../figures/bins.js";
import { percentRange } from "../figures/percent.js";
import { level } from "../level.js";
import { lifeTable } from "../life-table/life-table.js";
import { medianStay } from "../life-table/quantile-stay.js";
import { answerTo, levelOf, numberOf, stepOf, truthOf } from "./asked-value.js";
import type { AskedValue } from "./asked-value.js";
import { minuteBins, perWeekBins } from "./bins.js";
import { binsDraft, unitMean, placesDraft } from "../figures/valued-drafts.js";
import { clockExits, clockStays, stepStays } from "./course-stays.js";
import { isPractice } from "./courses.js";
import type { Courses } from "./courses.js";
import { doneShare, practiceMinutes, practices, practicesPerWeek } from "./doses.js";
import { answersIn, changed, mostFrequent, scaled, taken, valueIn, valueWhere } from "./entry-values.js";
import type { EntryValue } from "./entry-values.js";
import { listed, listedOrOther, yesOrNo } from "./listed.js";
import type { Column } from "./read-values.js";

/** A metric's figures by part; the part is empty where the metric has one figure. */
type Parts = Readonly<Record<string, DraftFigure>>;

/** What a metric asks of the details, and what it makes of its answers, which are columns in the same order. */
export interface MetricPlan {
  readonly asked: readonly AskedValue[];
  readonly draft: (courses: Courses, columns: readonly Column[]) => Parts;
}

const only = (figure: DraftFigure | undefined): Parts => (figure ? { "": figure } : {});

/** The mean of shares from 0 to 1. */
function shareMean(courses: Courses, shares: Float64Array): Parts {
  const percents = shares.map((share) => 100 * share);
  return only(unitMean(courses, percents, { range: percentRange, level }));
}

/** Courses with yes, or the share of each one's entries with yes. */
function answersPlan(
  { take }: ShareMetric | ShareWhereMetric,
  asked: AskedValue,
  answersOf: (courses: Courses, column: Column | undefined) => EntryValue,
): MetricPlan {
  return {
    asked: [asked],
    draft: (courses, [column]) => {
      const answers = taken(courses, answersOf(courses, column), take);
      if (take === "mean") return shareMean(courses, answers);
      // Yes stands first.
      const places = answers.map((answer) => 1 - answer);
      return only(placesDraft(courses, places, yesOrNo));
    },
  };
}

type Scaled = Pick<AverageMetric, "field" | "range" | "when">;

const askedOfScaled = ({ field, when }: Scaled) => [numberOf(field), ...(when ? [answerTo(when)] : [])];

function scaledIn(courses: Courses, [numbers, answers]: readonly Column[], { range, when }: Scaled): EntryValue {
  const value = scaled(valueIn(courses, numbers), range);
  return when ? valueWhere(value, answersIn(courses, answers, when)) : value;
}

/** How long until the first entry for which a condition holds, or without one until the first practice. */
function clockPlan(when: Condition | undefined): MetricPlan {
  return {
    asked: when ? [answerTo(when)] : [],
    draft: (courses, [column]) => {
      const answers = when ? answersIn(courses, column, when) : undefined;
      const stays = clockStays(courses, (at) => (answers ? answers(at) === 1 : isPractice(courses.entries, at)));
      return only(stays && lifeTable(stays, clockExits));
    },
  };
}

/** How one metric of a type is made. */
export function metricPlan(type: InterventionType, metric: Metric): MetricPlan {
  switch (metric.kind) {
    case "count":
      return { asked: [], draft: (courses) => only(binsDraft(courses, practices(courses), countBins)) };
    case "share":
      return answersPlan(metric, truthOf(metric.field), valueIn);
    case "shareWhere":
      return answersPlan(metric, answerTo(metric.when), (courses, column) => answersIn(courses, column, metric.when));
    case "choices": {
      const levels = levelsOf(type, metric) ?? [];
      const labels = listedOrOther(levels, metric);
      return {
        asked: [levelOf(metric.field, levels)],
        draft: (courses, [column]) => {
          const value = valueIn(courses, column);
          const places =
            metric.take === "most" ? mostFrequent(courses, value, labels.length) : taken(courses, value, metric.take);
          return only(placesDraft(courses, places, labels));
        },
      };
    }
    case "average":
      return {
        asked: askedOfScaled(metric),
        draft: (courses, columns) => {
          const values = taken(courses, scaledIn(courses, columns, metric), metric.take);
          return only(unitMean(courses, values, { range: metric.range, level }));
        },
      };
    case "change": {
      const width = metric.range[1] - metric.range[0];
      return {
        asked: askedOfScaled(metric),
        draft: (courses, columns) => {
          const values = changed(courses, scaledIn(courses, columns, metric));
          return only(unitMean(courses, values, { range: [-width, width], span: width, level }));
        },
      };
    }
    case "furthestStep": {
      const { steps } = metric;
      return {
        asked: [stepOf(metric.field, steps)],
        draft: (courses, [column]) => {
          const place = valueIn(courses, column);
          // What is no step is no place.
          const atStep: EntryValue = (at) => (place(at) < steps.length ? place(at) : NaN);
          const draft = placesDraft(courses, taken(courses, atStep, "most"), listed(steps, metric));
          return only({ ...draft, ordered: true });
        },
      };
    }
    case "timeAtStep": {
      const { steps } = metric;
      return {
        asked: [stepOf(metric.field, steps)],
        draft: (courses, [column]) => {
          const found = stepStays(courses, valueIn(courses, column), steps.length);
          return Object.fromEntries(
            found.flatMap((stays, place) => (stays ? [[String(place), medianStay(stays, level)] as const] : [])),
          );
        },
      };
    }
    case "dose":
      return {
        asked: metric.minutes === undefined ? [] : [numberOf(metric.minutes)],
        draft: (courses, [minutes]) => ({
          practices: binsDraft(courses, practices(courses), countBins),
          perWeek: binsDraft(courses, practicesPerWeek(courses), perWeekBins),
          ...(minutes
            ? { minutes: binsDraft(courses, practiceMinutes(courses, valueIn(courses, minutes)), minuteBins) }
            : {}),
        }),
      };
    case "adherence":
      return { asked: [], draft: (courses) => shareMean(courses, taken(courses, doneShare(courses), "mean")) };
    case "timeToFirst":
    case "milestoneClock":
      return clockPlan(metric.when);
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}
