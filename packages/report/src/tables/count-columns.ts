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
export function countColumns(language: Language): readonly ColumnOf<CountRow>[] {
  return [
    {
      name: "part",
      title: "Part (code)",
      type: "text",
      description: "Code of the part that was counted, or of the class that categories were merged into.",
      of: ({ part }) => part.code,
    },
    {
      name: "part_label",
      title: "Part",
      type: "text",
      description: "What the part is called.",
      of: ({ label }) => label,
    },
    {
      name: "merged_of",
      title: "Merged of",
      type: "text",
      description: "Codes of the categories in a class, parted by spaces; empty for a category by itself.",
      of: ({ part }) => part.of?.join(" "),
    },
    {
      name: "state",
      title: "State",
      type: "text",
      description:
        "printed: the rounded count stands in the next column; fewer than: any number from 0 to one less than in the column fewer_than; held back: not shown, to protect this count or another; impossible: by the rules of the domain there can be none.",
      of: ({ part }) => stateOf(part),
    },
    {
      name: "count",
      title: "Count",
      type: "number",
      description: "The count as printed, protected by rounding or noise; empty in any other state.",
      of: ({ part }) => ("count" in part ? part.count : undefined),
    },
    {
      name: "fewer_than",
      title: "Fewer than",
      type: "number",
      description: "The count is less than this and may be 0; empty in any other state.",
      of: ({ part }) => ("fewerThan" in part ? part.fewerThan : undefined),
    },
    {
      name: "lower",
      title: "At least",
      type: "number",
      description: "The least that the true count can be, by its printed form alone.",
      of: ({ published }) => published?.lower,
    },
    {
      name: "upper",
      title: "At most",
      type: "number",
      description: "The most that the true count can be, by its printed form alone; empty where nothing limits it.",
      of: ({ published }) => published?.upper,
    },
    {
      name: "total",
      title: "Total",
      type: "number",
      description:
        "The printed whole that the part belongs to: the denominator of its share; empty where it is a whole itself.",
      of: ({ total }) => total,
    },
  ];
}
