import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import type { InterventionType } from "@rapport/plugin";
import { askTogether } from "../ask-together.js";
import { keeping } from "../keeping.js";
import type { AskedValue } from "./asked-value.js";
import { placesDraft } from "../figures/valued-drafts.js";
import { coursesQuery, statuses } from "./courses-query.js";
import type { Courses } from "./courses.js";
import { detailsQuery } from "./details-query.js";
import { coursesFigure, figureName } from "./figure-names.js";
import { listed } from "./listed.js";
import { metricPlan } from "./metric-plan.js";
import { readCourses } from "./read-courses.js";
import { readValues } from "./read-values.js";
import type { Column } from "./read-values.js";

/** Whose metrics are asked for. */
export interface PluginMetricsOptions {
  /** The intervention types in use, in the order of the report. */
  readonly plugins: readonly InterventionType[];
}

/** What is drafted of a type; `undefined` without any course. */
async function groupOf(
  type: InterventionType,
  courses: Courses,
  read: (asked: readonly AskedValue[]) => Promise<readonly Column[]>,
): Promise<DraftGroup | undefined> {
  if (courses.unit.length === 0) return undefined;
  const byStatus = placesDraft(courses, courses.status, listed(statuses, {}));
  const plans = Object.entries(type.metrics).map(([name, metric]) => [name, metricPlan(type, metric)] as const);
  const columns = await read(plans.flatMap(([, { asked }]) => asked));
  const figures: Record<string, DraftFigure> = { [coursesFigure]: byStatus };
  let next = 0;
  for (const [name, { asked, draft }] of plans) {
    const parts = draft(courses, columns.slice(next, next + asked.length));
    next += asked.length;
    for (const [part, figure] of Object.entries(parts)) {
      figures[part === "" ? figureName(name) : figureName(name, part)] = figure;
    }
  }
  return { code: type.code, of: byStatus.total, figures };
}

/**
 * P7.8 What does each intervention type ask to be counted about itself? For each of the given types of which there is a
 * course by the as-of day, a draft of its `courses` by status and of every metric that it declares. Types that are not
 * given are left out: their codes are text from the records. Exact: it has to pass the airlock.
 *
 * Metrics become queries: what is in the details is read in SQL, as numbers and places in the lists of a metric, and what a
 * course comes to is counted from these. No function of a plug-in runs over records, but for the schema's own account of a
 * field's levels, which sees none; and no text of a plug-in becomes part of a query, since all of it is bound.
 */
export async function pluginMetrics(dataset: Dataset, { plugins }: PluginMetricsOptions): Promise<DraftQuestion> {
  const expected = plugins.map(({ code }) => code);
  if (plugins.length === 0) return { question: "pluginMetrics", groups: [], expected };
  const all = coursesQuery(dataset.asOf, expected);
  const details = detailsQuery(all);
  const parts = [
    { name: "courses", ...all },
    { name: "details", ...details },
  ];
  const groups = await keeping(dataset, parts, async (kept) => {
    const courses = await readCourses(kept, { all, details, types: plugins.length });
    return askTogether(
      plugins.map((type, at) => () => {
        const of = courses[at];
        return of ? groupOf(type, of, (asked) => readValues(kept, details, at, asked)) : Promise.resolve(undefined);
      }),
    );
  });
  return { question: "pluginMetrics", groups: groups.filter((group) => group !== undefined), expected };
}
