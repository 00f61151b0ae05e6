import type { Dataset } from "@rapport/dataset";
import type { Label } from "../curve.js";

/** What commitment shows in. */
export type Dimension = "homework" | "attendance" | "motivation";

/** A group of `commitment`: the episodes at one level of one dimension. */
export interface EngagementGroup extends Label {
  readonly dimension: Dimension;
  /** As `engagementSql` has it. */
  readonly level: 0 | 1;
}

/** Every group, fixed beforehand, as its label says where the line is. */
export const engagementGroups: readonly EngagementGroup[] = [
  { code: "homework-low", label: "Less than half of the homework done", dimension: "homework", level: 0 },
  { code: "homework-high", label: "Half or more of the homework done", dimension: "homework", level: 1 },
  { code: "attendance-low", label: "Less than 80% of sessions attended", dimension: "attendance", level: 0 },
  { code: "attendance-high", label: "80% or more of sessions attended", dimension: "attendance", level: 1 },
  { code: "motivation-low", label: "Motivation at the start below 7 of 10", dimension: "motivation", level: 0 },
  { code: "motivation-high", label: "Motivation at the start 7 of 10 or more", dimension: "motivation", level: 1 },
];

const tablesOf: Readonly<Record<Dimension, readonly string[]>> = {
  homework: ["interventions", "assignments"],
  attendance: ["sessions"],
  motivation: ["history"],
};

/** The groups of which a practice keeps the tables. */
export function groupsKept(dataset: Dataset): readonly EngagementGroup[] {
  return engagementGroups.filter(({ dimension }) => tablesOf[dimension].every((table) => dataset.has(table)));
}
