import type { StageModel } from "@rapport/domain/vocabulary";
import { quoteList } from "../engine/quote.js";
import type { RowRule } from "./row-rule.js";
import { inStays } from "./stays-sql.js";

/** P3.2 */
const usualSessions = 3;

/** P3.2 Evaluation, which is what follows the first stage and holds no treatment, takes one to three sessions each time. */
export function evaluationRules({ stages }: StageModel): readonly RowRule[] {
  const evaluation = stages.filter(({ treatment }, at) => !treatment && at > 0).map(({ code }) => code);
  if (evaluation.length === 0) return [];
  const attended = `${inStays("raw_sessions", "x", "held_on")}
        where x.attendance = 'attended' and s.stage in ${quoteList(evaluation)}`;
  return [
    {
      code: "fourth-evaluation-session",
      column: "held_on",
      // To count those of a stay takes less than to put them in order.
      over: `(select count(*) as sessions from ${attended} group by x.episode_id, s.entered_on, s.stage)`,
      wrong: `sessions > ${usualSessions}`,
      exactly: {
        over: `(
        select x.rowid as record,
          row_number() over (
            partition by x.episode_id, s.entered_on, s.stage order by try_cast(x.held_on as date), x.rowid
          ) as place
        from ${attended}
      )`,
        wrong: `place > ${usualSessions}`,
      },
      message: `is a session of evaluation after ${usualSessions} others (P3.2)`,
      hint: "Nothing is lost. Check the days of the stage, if treatment had begun.",
    },
  ];
}
