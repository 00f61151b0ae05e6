import type { PublishedCount, ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { ColumnOf } from "./report-table.js";

/** One printed part of a whole. */
export interface CountRow {
  readonly part: ReleasedPart;
  readonly label: string;
  /** The whole that it is a part of. */
  readonly total: number | undefined;
  /** The same count among the published ones, with what can be deduced from its printed form. */
  readonly published: PublishedCount | undefined;
}

/** How a count is printed, in words. */
function stateOf(part: ReleasedPart): string {
  if ("count" in part) return "printed";
  if ("fewerThan" in part) return "fewer than";
  return "hidden" in part ? "held back" : "impossible";
}

/** The columns that say how many there are of a part. */
export function countColumns({ say }: Language): readonly ColumnOf<CountRow>[] {
  return [
    {
      name: "part",
      title: say("column.partCode"),
      type: "text",
      description: say("column.partCodeSays"),
      of: ({ part }) => part.code,
    },
    {
      name: "part_label",
      title: say("column.part"),
      type: "text",
      description: say("column.partSays"),
      of: ({ label }) => label,
    },
    {
      name: "merged_of",
      title: say("column.mergedOf"),
      type: "text",
      description: say("column.mergedOfSays"),
      of: ({ part }) => part.of?.join(" "),
    },
    {
      name: "state",
      title: say("column.state"),
      type: "text",
      description: say("column.countStateSays"),
      of: ({ part }) => stateOf(part),
    },
    {
      name: "count",
      title: say("column.count"),
      type: "number",
      description: say("column.countSays"),
      of: ({ part }) => ("count" in part ? part.count : undefined),
    },
    {
      name: "fewer_than",
      title: say("column.fewerThan"),
      type: "number",
      description: say("column.fewerThanSays"),
      of: ({ part }) => ("fewerThan" in part ? part.fewerThan : undefined),
    },
    {
      name: "lower",
      title: say("column.atLeast"),
      type: "number",
      description: say("column.countAtLeastSays"),
      of: ({ published }) => published?.lower,
    },
    {
      name: "upper",
      title: say("column.atMost"),
      type: "number",
      description: say("column.countAtMostSays"),
      of: ({ published }) => published?.upper,
    },
    {
      name: "total",
      title: say("column.total"),
      type: "number",
      description: say("column.totalSays"),
      of: ({ total }) => total,
    },
  ];
}
