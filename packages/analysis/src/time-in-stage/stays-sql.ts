import type { Query } from "../query.js";

/** The place of a code in a list, of which the first is bound to `$first`; null where it is not in it. */
function placeSql(code: string, listed: readonly string[], first: number): string {
  return `case ${code} ${listed.map((_, at) => `when cast($${first + at} as varchar) then ${at}`).join(" ")} end`;
}

/** The last day on which a stay was seen as of day $1: the day it was left, or the last on which it was seen open. */
const lastSeen = "least(coalesce(stages.left_on, stages.observed_until, cast($1 as date)), cast($1 as date))";

/**
 * Every stay seen as of day $1 for a day at least or from its beginning, in days since it began: from when it was under
 * observation (`entry`, left truncation), how long it lasted or was seen to last (`days`), and how it ended (`exit`, null
 * where it lasted when it was last seen), stage and exit as places in the lists given. `left_on` is exclusive. The stays of
 * one client are not independent.
 */
export function staysQuery(asOf: string, stages: readonly string[], exits: readonly string[]): Query {
  const sql = `
  select
    ${placeSql("stages.stage", stages, 2)} as state,
    owned.client as cluster,
    owned.unit,
    greatest(coalesce(stages.observed_from - stages.entered_on, 0), 0) as entry,
    ${lastSeen} - stages.entered_on as days,
    case when stages.left_on <= cast($1 as date) then ${placeSql("stages.exit", exits, 2 + stages.length)} end as exit
  from stages
  -- Put together first: the engine else begins with the stays, of which there are most, and takes half as long again.
  join (select episode_id, client, unit from episodes join units using (client_id)) owned
    on owned.episode_id = stages.episode_id
  where stages.entered_on <= cast($1 as date)
    and (
      stages.observed_from is null
      or stages.observed_from <= stages.entered_on
      or stages.observed_from < ${lastSeen}
    )`;
  return { sql, parameters: [asOf, ...stages, ...exits] };
}
