import { closureDisplays } from "@rapport/dataset";
import type { Query } from "../query.js";

/** Days are counted from this one, before which there are no records, so that none is negative. */
const firstDay = "0001-01-01";

/** The number of an ISO date among the days that the queries here count. */
export function dayNumber(day: string): number {
  return Math.round((Date.parse(day) - Date.parse(firstDay)) / 86_400_000);
}

const counted = (day: string) => `${day} - cast('${firstDay}' as date)`;

/** How an episode or its last stay ended, null where it did not end for good: 1 as completed, 0 in any other way (P3.7). */
function endingSql(code: string, first: number): string {
  const others = otherClosures.map((_, at) => `cast($${first + at} as varchar)`).join(", ");
  return `case when ${code} = 'completed' then 1 when ${code} in (${others}) then 0 end`;
}

const otherClosures = Object.keys(closureDisplays).filter((code) => code !== "completed");

/** One row an episode that was opened by the as-of day, in whole numbers; a missing one is null. */
export function openedQuery(asOf: string): Query {
  const sql = `
  select
    episodes.rowid as episode,
    units.unit,
    ${counted("episodes.opened_on")} as opened,
    ${counted("episodes.closed_on")} as closed,
    ${endingSql("episodes.closure", 2)} as ending
  from episodes
  join units on units.client_id = episodes.client_id
  where episodes.opened_on <= cast($1 as date)`;
  return { sql, parameters: [asOf, ...otherClosures] };
}

/**
 * One row a stay of these episodes, in whole numbers; a missing one is null. `stage` is its place in `stages`, and `begins_late`
 * whether records begin in the middle of it (left truncation).
 */
export function flowStaysQuery(asOf: string, stages: readonly string[]): Query {
  const first = 2 + otherClosures.length;
  const places = stages.map((_, at) => `when cast($${first + at} as varchar) then ${at}`).join(" ");
  const sql = `
  select
    episodes.rowid as episode,
    case stages.stage ${places} end as stage,
    ${counted("stages.entered_on")} as entered,
    ${counted("stages.left_on")} as left_day,
    ${counted("stages.observed_until")} as seen_until,
    case when stages.observed_from > stages.entered_on and stages.observed_from > episodes.opened_on then 1 else 0 end
      as begins_late,
    ${endingSql("stages.exit", 2)} as ending
  from stages
  join episodes on episodes.episode_id = stages.episode_id
  where episodes.opened_on <= cast($1 as date)`;
  return { sql, parameters: [asOf, ...otherClosures, ...stages] };
}
