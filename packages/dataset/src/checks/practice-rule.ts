import type { RowRule } from "./row-rule.js";

/** Where some episodes say which practice they are of, the others should say so too. */
export const practiceRules: readonly RowRule[] = [
  {
    code: "no-practice",
    column: "practice_id",
    wrong: "practice_id is null and exists (select 1 from raw_episodes where practice_id is not null)",
    message: "is empty, though other episodes name a practice; this one is in no report on one of them",
    hint: "Fill in the practice that gave the care, or leave the column empty throughout where there is only one.",
    looksElsewhere: true,
  },
];
