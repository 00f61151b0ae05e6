import { checkDataset } from "../open-dataset.js";
import type { DatasetOptions } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

export type Row = Readonly<Record<string, string>>;

/** A day of January 2026, or after it. */
export const day = (n: number): string => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);

/** A stay of the episode e1, entered and left on days of January. */
export const stay = (stage: string, entered: number, left?: number, exit = "completed", more: Row = {}): Row => ({
  episode_id: "e1",
  stage,
  entered_on: day(entered),
  ...(left === undefined ? {} : { left_on: day(left), exit }),
  ...more,
});

/** A stay of another episode, so that the table is never empty. */
export const sound = stay("evaluation", 1, undefined, "", { episode_id: "e3" });

/** The findings where the practice has other tables than usual, as severity, rule, row and column. */
export async function found(tables: Readonly<Record<string, readonly Row[]>>, options: DatasetOptions = {}) {
  const findings = await checkDataset({ ...practice, ...tables }, options);
  return findings.map(({ severity, code, row, column }) => [severity, code, row, column].join(" "));
}

/** The same where the stays are these, from row 2 on, and one that is sound. */
export const foundInStays = (...stays: readonly Row[]) => found({ stages: [...stays, sound] });
