import type { Query } from "../query.js";
import { stayColumns, staysQuery } from "./stays-sql.js";
import type { StaysAsked } from "./stays-sql.js";

/**
 * The stays of `staysQuery` on a clock of sessions: `days` is how many were attended in the stay until it was left, or until it
 * was last seen. Boosters are none, nor are telephone calls in the stage of the intake call, the one at the place `intake`
 * (null where there is none): they decide fit (P3.1).
 *
 * A session belongs to the stay that its day is in. The day on which a stay was left is the first day of the next one; where none
 * begins on it, as at the end of an episode, its session was the last of the stay that ended.
 *
 * Stays that began before they were observed are left out: how many sessions they had before is not known.
 */
export function sessionStaysQuery(asked: StaysAsked, intake: number | null): Query {
  const { sql, parameters } = staysQuery(asked, stayColumns.onDays);
  const followed = `
    select
      row_number() over () as stay, *,
      lead(entered_on) over (partition by episode_id order by entered_on, left_on nulls last) as next_on
    from (${sql})`;
  // The day before which a session has to be held: a stay that lasts has those of the last day on which it was seen.
  const end = `
    case
      when stays.left_on is null or stays.left_on > cast($1 as date) then stays.last_on + 1
      when stays.next_on is null or stays.next_on > stays.left_on then stays.left_on + 1
      else stays.left_on
    end`;
  const isCall = intake === null ? "false" : `(stays.state = ${intake} and coalesce(sessions.modality, '') = 'phone')`;
  return {
    sql: `
    select stays.state, stays.cluster, stays.unit, stays.exit, 0 as entry, count(sessions.held_on) as days
    from (${followed}) stays
    left join sessions
      on sessions.episode_id = stays.episode_id
      and sessions.attendance = 'attended'
      and not coalesce(sessions.booster, false)
      and sessions.held_on >= stays.entered_on
      and sessions.held_on < ${end}
      and not ${isCall}
    where stays.seen_on = stays.entered_on
    group by stays.stay, stays.state, stays.cluster, stays.unit, stays.exit`,
    parameters,
  };
}
