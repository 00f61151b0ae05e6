import { openDataset } from "@rapport/dataset";
import type { Dataset, DatasetOptions } from "@rapport/dataset";
import { buildComparison, buildReport, comparedQuestions, equalFollowUp, tablesFor } from "@rapport/report/build";
import type { BuiltComparison, ReportOptions } from "@rapport/report";
import { UsageError } from "../outcome.js";
import type { ComparedPeriod } from "./compared-period.js";

/** A report with the manifests of its releases, one or two. */
export type Built = BuiltComparison;

async function alone(dataset: Dataset, options: ReportOptions): Promise<Built> {
  const built = await buildReport(dataset, options);
  if (built.refusals) return { refusals: built.refusals, period: "now" };
  const { manifest, ...made } = built;
  return { ...made, manifests: manifest ? [manifest] : [] };
}

/** Throws a UsageError where none of the questions has figures that are compared. */
export function assertComparable(only: readonly string[] | undefined, compared: ComparedPeriod | undefined): void {
  if (compared === undefined || only === undefined || comparedQuestions.some((code) => only.includes(code))) return;
  throw new UsageError(
    `None of the questions has figures of two periods. Add one of these to --only: ${comparedQuestions.join(", ")}.`,
  );
}

interface Earlier {
  readonly period: ComparedPeriod;
  /** Where the records are, and how they were opened for the report's own period. */
  readonly path: string;
  readonly opening: DatasetOptions;
}

/** The report on an open dataset, compared with an earlier period of the same records where there is one. */
export async function build(dataset: Dataset, earlier: Earlier | undefined, options: ReportOptions): Promise<Built> {
  if (!earlier) return alone(dataset, options);
  const { period, path, opening } = earlier;
  const { asOf, opened } = dataset;
  const { dataset: before } = await openDataset(path, {
    ...opening,
    only: tablesFor(comparedQuestions.filter((code) => options.only?.includes(code) ?? true)),
    opened: period,
    asOf: equalFollowUp({ ...opened, asOf }, period.to),
  });
  // The same records were just read; what is wrong with them was found then.
  if (!before)
    throw new UsageError("The records cannot be read a second time, for the earlier period. Were they changed?");
  try {
    return await buildComparison({ now: dataset, before }, options);
  } finally {
    before.close();
  }
}
