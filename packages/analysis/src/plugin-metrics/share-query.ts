import type { ShareMetric, ShareWhereMetric, Take } from "@rapport/plugin";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { answersTo } from "./condition-query.js";
import { taken } from "./taken.js";
import { valuesOf } from "./values.js";

function courseAnswers(answers: Query, take: Take): Query {
  const course = taken(answers, take);
  return take === "mean"
    ? course
    : around(course, [], (inner) => `select course, unit, 1 - value as value from (${inner})`);
}

/** One row a course: its place in `yesOrNo`, or for the mean the share of its entries for which the condition held. */
export function shareWhereQuery(asOf: string, type: string, { when, take }: ShareWhereMetric): Query {
  return courseAnswers(answersTo(asOf, type, when), take);
}

/** One row a course: its place in `yesOrNo`, or for the mean the share of its entries with yes. */
export function shareQuery(asOf: string, type: string, { field, take }: ShareMetric): Query {
  const answers = around(
    valuesOf(asOf, type, field),
    [],
    (values) => `
      select course, unit, nth, case when text = 'true' then 1 else 0 end as value
      from (${values}) where is_truth`,
  );
  return courseAnswers(answers, take);
}
