import type { MergeNode } from "@rapport/disclosure";

/**
 * P3.1, P3.6, P3.7 How endings are merged. First completion is told from all other endings, which is what a rate of
 * dropout rests on; then who brought the end about: the client (by staying away, by choice, by moving), or the practice
 * (by referring on, by declining, by ending). Rates of dropout depend on what is counted as one (Swift & Greenberg 2012,
 * J Consult Clin Psychol 80:547), so a client who leaves and one who is referred on are not merged with each other before
 * all endings but completion are.
 *
 * Exits to other stages, and stays that last, are no endings and are not named.
 */
export const exitTree: readonly MergeNode[] = [
  {
    code: "ended",
    display: "Ended",
    children: [
      "completed",
      {
        code: "not_completed",
        display: "Ended before completion",
        children: [
          {
            code: "left_by_client",
            display: "Left by the client",
            children: ["stopped_attending", "stopped_by_choice", "moved"],
          },
          {
            code: "ended_by_practice",
            display: "Referred on, declined or ended by the practice",
            children: ["referred_on", "declined", "ended_by_practitioner"],
          },
          "other",
        ],
      },
    ],
  },
];
