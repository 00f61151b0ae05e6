import type { RowRule } from "./row-rule.js";

export const historyRules: readonly RowRule[] = [
  {
    code: "second-history",
    column: "episode_id",
    over: `(
      select rowid as record, count(*) over (partition by episode_id, person_id) as histories
      from raw_history where episode_id is not null
    )`,
    wrong: "histories > 1",
    message: "is not unique: another row is about the same episode and the same person",
    hint: "Keep the history that evaluation gathered, or fill in person_id if each is about a person of its own.",
  },
];
