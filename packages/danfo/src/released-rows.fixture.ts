import { derive, release } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";

const cell = (units: number) => ({ count: units, units });
const { released } = release({
  population: { clients: cell(40), episodes: cell(45), clientsWithoutConsent: cell(0) },
  questions: [],
});
if (!released) throw new Error("A draft of 40 clients is released.");
const report = released;

/** Rows that count as released, as those that follow from a report do. */
export function releasedRows<Row extends object>(rows: readonly Row[]): Released<readonly Row[]> {
  return derive(report, () => rows);
}
