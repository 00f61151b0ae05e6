import type { Condition } from "./condition.js";
import type { InterventionType } from "./intervention-type.js";
import { levelsOf } from "./levels.js";
import type { Metric } from "./metric.js";
import { isNumber, listed } from "./shape.js";

/** What a metric needs of a field in the examples. */
export interface FieldNeed {
  readonly field: string;
  readonly fits: (value: unknown) => boolean;
  readonly expected: string;
}

function oneOfValues(field: string, values: readonly (string | number)[]): FieldNeed {
  return { field, fits: (value) => values.some((known) => known === value), expected: listed(values) };
}

function inRange(field: string, [least, most]: readonly [number, number]): FieldNeed {
  return {
    field,
    fits: (value) => isNumber(value) && value >= least && value <= most,
    expected: `a number from ${least} to ${most} (the metric's range)`,
  };
}

function compared(when: Condition): FieldNeed {
  const wanted = "is" in when ? typeof when.is : "number";
  return { field: when.field, fits: (value) => typeof value === wanted, expected: `a ${wanted}, as the condition has` };
}

/** The fields that a metric reads. Levels that nobody gives are an issue of their own, so they ask for nothing here. */
export function fieldNeeds(type: Pick<InterventionType, "details">, metric: Metric): readonly FieldNeed[] {
  switch (metric.kind) {
    case "count":
    case "adherence":
      return [];
    case "share":
      return [{ field: metric.field, fits: (value) => typeof value === "boolean", expected: "true or false" }];
    case "average":
    case "change":
      return [inRange(metric.field, metric.range)];
    case "choices":
      return [oneOfValues(metric.field, levelsOf(type, metric) ?? [])];
    case "furthestStep":
    case "timeAtStep":
      return [oneOfValues(metric.field, metric.steps)];
    case "dose":
      if (metric.minutes === undefined) return [];
      return [
        { field: metric.minutes, fits: (value) => isNumber(value) && value >= 0, expected: "minutes, a number from 0" },
      ];
    case "timeToFirst":
    case "milestoneClock":
      return metric.when === undefined ? [] : [compared(metric.when)];
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}
