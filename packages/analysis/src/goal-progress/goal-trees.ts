import type { MergeNode } from "@rapport/disclosure";

/**
 * How levels are merged where few stand behind them. Achieved goals are told from all others as long as anything is told; then
 * goals that went worse, that show neither, and that improve are not merged with each other.
 */
export const achievementTree: readonly MergeNode[] = [
  {
    code: "any_status",
    display: "All goals",
    children: [
      "achieved",
      {
        code: "not_achieved_yet",
        display: "Not achieved so far",
        children: [
          "improving",
          { code: "under_way", display: "In progress or no change", children: ["in_progress", "no_change"] },
          {
            code: "without_success",
            display: "Getting worse or not achieved",
            children: ["worsening", "not_achieved"],
          },
        ],
      },
      "none",
    ],
  },
];

export const gboRatedTree: readonly MergeNode[] = [
  {
    code: "any_rating",
    display: "All goals",
    children: [
      "twice",
      {
        code: "not_twice",
        display: "Rated once or not",
        children: [
          "once",
          { code: "never_so_rated", display: "Not rated from 0 to 10", children: ["other_scale", "none"] },
        ],
      },
    ],
  },
];

export const reviewedTree: readonly MergeNode[] = [
  {
    code: "any_time",
    display: "All episodes with goals",
    children: [
      {
        code: "long_enough",
        display: "13 weeks or more with goals",
        children: [
          "kept",
          { code: "less_often_or_never", display: "Less often or never", children: ["not_kept", "never"] },
        ],
      },
      "too_short",
    ],
  },
];

/** P4.4 Between partners, or oneself. */
export const pathwayTree: readonly MergeNode[] = [
  {
    code: "any_pathway",
    display: "All episodes with goals",
    children: [
      { code: "a_relationship", display: "A relationship", children: ["current_relationship", "earlier_relationship"] },
      {
        code: "oneself",
        display: "Oneself, body or origin",
        children: ["family_of_origin", "individual_or_bodily", "medical"],
      },
      "none",
    ],
  },
];

export const agreementTree: readonly MergeNode[] = [
  {
    code: "anybody",
    display: "Everybody",
    children: [
      { code: "a_goal", display: "A goal achieved", children: ["both", "goal_only"] },
      { code: "no_goal", display: "No goal achieved", children: ["symptom_only", "neither"] },
    ],
  },
];
