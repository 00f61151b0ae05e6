import type { Dataset } from "@rapport/dataset";
import type { Draft, DraftQuestion } from "@rapport/disclosure";
import { draftScope } from "./draft-scope.js";
import type { PluginMetricsOptions } from "./plugin-metrics/plugin-metrics.js";
import { population } from "./population.js";
import { draftSums } from "./sums/draft-sums.js";

export interface DraftOptions extends Partial<PluginMetricsOptions> {
  /** What the dataset was narrowed to, by attribute. */
  readonly filters?: Readonly<Record<string, string>>;
  /** What stands for a practice of a network in the ledger, always the same; its identifier by default. */
  readonly practiceToken?: (practiceId: string) => string;
}

/**
 * A whole draft: the questions that were drafted from a dataset, with its population and the sums between all their tables.
 * `plugins` are those that the questions were drafted with. Exact: it has to pass the airlock.
 */
export async function draftOf(
  dataset: Dataset,
  questions: readonly DraftQuestion[],
  { filters = {}, practiceToken, plugins = [] }: DraftOptions = {},
): Promise<Draft> {
  const people = await population(dataset);
  return {
    scope: draftScope(dataset, { filters, ...(practiceToken ? { practiceToken } : {}) }),
    units: await dataset.units(),
    practitioners: dataset.practitioners,
    practitionersOf: await dataset.practitionersOf(),
    ...(dataset.practices.length === 0 ? {} : { practicesOf: await dataset.practicesOf() }),
    population: people,
    questions,
    sums: draftSums({ population: people, questions }, { plugins }),
  };
}
