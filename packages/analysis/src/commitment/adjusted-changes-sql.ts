import { scoresSql } from "../outcome-change/scores-sql.js";
import { engagementSql } from "./engagement-sql.js";

// All columns stand in one order, which no two rows share unless they are alike in all of them.
const order = "order by unit, episode_id, baseline, final";

/** One row an instrument, with what is known of each pair of scores ($1 and $2 as in `scoresSql`). */
export const adjustedChangesSql = `
  select
    instrument,
    array_agg(unit ${order}) as units,
    array_agg(baseline ${order}) as baselines,
    array_agg(final ${order}) as finals,
    array_agg(homework ${order}) as homework,
    array_agg(attendance ${order}) as attendance,
    array_agg(motivation ${order}) as motivation
  from (
    select
      scores.instrument, scores.episode_id, scores.unit, scores.baseline, scores.final,
      coalesce(engaged.homework, -1) as homework,
      coalesce(engaged.attendance, -1) as attendance,
      coalesce(engaged.motivation, -1) as motivation
    from (${scoresSql}) scores
    left join (${engagementSql}) engaged on engaged.episode_id = scores.episode_id
    where scores.status = 'scored'
  ) group by instrument order by instrument`;
