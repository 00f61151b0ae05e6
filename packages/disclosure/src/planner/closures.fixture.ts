import type { MergeNode } from "../draft.js";

/** How stays in a stage end: eight closures, and those that last. */
export const endings = [
  "completed",
  "stopped_attending",
  "stopped_by_choice",
  "referred_on",
  "declined",
  "moved",
  "ended_by_practitioner",
  "other",
  "open",
];

/** The tree does not name `open`. */
export const endingsTree: readonly MergeNode[] = [
  {
    code: "ended",
    display: "Ended",
    children: [
      "completed",
      {
        code: "not_completed",
        display: "Ended before completion",
        children: [
          { code: "left", display: "Left", children: ["stopped_attending", "stopped_by_choice", "moved"] },
          { code: "sent", display: "Sent on", children: ["referred_on", "declined", "ended_by_practitioner"] },
          "other",
        ],
      },
    ],
  },
];
