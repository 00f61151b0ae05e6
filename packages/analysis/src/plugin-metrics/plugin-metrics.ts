import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import type { InterventionType } from "@rapport/plugin";
import { askTogether } from "../ask-together.js";
import { keeping } from "../keeping.js";
import { coursesDraft } from "./courses-draft.js";
import { allCoursesSql, coursesSql } from "./courses-sql.js";
import { coursesFigure, figureName } from "./figure-names.js";
import { metricDraft } from "./metric-draft.js";
import { entriesOf } from "./values.js";

/** Whose metrics are asked for. */
export interface PluginMetricsOptions {
  /** The intervention types in use, in the order of the report. */
  readonly plugins: readonly InterventionType[];
}

/** What is drafted of a type; `undefined` without any course. */
async function groupOf(dataset: Dataset, type: InterventionType): Promise<DraftGroup | undefined> {
  const courses = await coursesDraft(dataset, type.code);
  if (courses.total.things.length === 0) return undefined;
  const parts = [{ name: "entries", ...entriesOf(dataset.asOf, type.code) }];
  const figures = await keeping(dataset, parts, (kept) => figuresOf(kept, type));
  return { code: type.code, of: courses.total, figures: { [coursesFigure]: courses, ...figures } };
}

async function figuresOf(dataset: Dataset, type: InterventionType): Promise<Readonly<Record<string, DraftFigure>>> {
  const figures: (readonly [string, DraftFigure])[] = [];
  for (const [name, metric] of Object.entries(type.metrics)) {
    for (const [part, figure] of Object.entries(await metricDraft(dataset, type, metric))) {
      figures.push([part === "" ? figureName(name) : figureName(name, part), figure]);
    }
  }
  return Object.fromEntries(figures);
}

/**
 * P7.8 What does each intervention type ask to be counted about itself? For each of the given types of which there is a
 * course by the as-of day, a draft of its `courses` by status and of every metric that it declares. Types that are not
 * given are left out: their codes are text from the records. Exact: it has to pass the airlock.
 *
 * Metrics become queries. No function of a plug-in runs over records, but for the schema's own account of a field's levels,
 * which sees none; and no text of a plug-in becomes part of a query, since all of it is bound.
 */
export async function pluginMetrics(dataset: Dataset, { plugins }: PluginMetricsOptions): Promise<DraftQuestion> {
  const all = { name: "all_courses", sql: allCoursesSql, parameters: [dataset.asOf] };
  const groups = await keeping(dataset, [all], (ofAll) =>
    askTogether(
      plugins.map((type) => () => {
        const parts = [{ name: "courses", sql: coursesSql, parameters: [dataset.asOf, type.code] }];
        return keeping(ofAll, parts, (kept) => groupOf(kept, type));
      }),
    ),
  );
  return {
    question: "pluginMetrics",
    groups: groups.filter((group) => group !== undefined),
    expected: plugins.map((type) => type.code),
  };
}
