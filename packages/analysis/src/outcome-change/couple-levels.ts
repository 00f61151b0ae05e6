import type { MergeNode } from "@rapport/disclosure";

/** What came of both partners; couples in which one of them changed for the worse are told by themselves. */
export const coupleLevels = [
  "both_improved",
  "one_improved",
  "neither_improved",
  "one_deteriorated",
  "one_scored",
  "none_scored",
] as const;

/** How they are merged where couples are few: first by whether both partners have both scores. */
export const coupleTree: readonly MergeNode[] = [
  {
    code: "both_scored",
    display: "Both partners with both scores",
    children: [
      {
        code: "any_improved",
        display: "At least one improved reliably, none worse",
        children: ["both_improved", "one_improved"],
      },
      {
        code: "none_improved",
        display: "Neither improved, or one worse",
        children: ["neither_improved", "one_deteriorated"],
      },
    ],
  },
  {
    code: "not_both_scored",
    display: "Only one partner, or none, with both scores",
    children: ["one_scored", "none_scored"],
  },
];
