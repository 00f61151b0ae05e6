/** The last day on which a stay was seen as of day $1: the day it was left, or the last on which it was seen open. */
const lastSeen = "least(coalesce(stages.left_on, stages.observed_until, cast($1 as date)), cast($1 as date))";

/**
 * Every stay seen as of day $1 for a day at least or from its beginning, in days since it began: from when it was under
 * observation (`entry`, left truncation), how long it lasted or was seen to last (`days`), and how it ended (`exit`, null
 * where it lasted when it was last seen). `left_on` is exclusive. The stays of one client are not independent.
 */
export const staysSql = `
  select
    stages.stage as state,
    clients.client_id as cluster,
    units.unit,
    episodes.practitioner_id as practitioner,
    greatest(coalesce(stages.observed_from - stages.entered_on, 0), 0) as entry,
    ${lastSeen} - stages.entered_on as days,
    case when stages.left_on <= cast($1 as date) then stages.exit end as exit
  from stages
  join episodes on episodes.episode_id = stages.episode_id
  join clients on clients.client_id = episodes.client_id
  join units on units.client_id = clients.client_id
  where stages.entered_on <= cast($1 as date)
    and (
      stages.observed_from is null
      or stages.observed_from <= stages.entered_on
      or stages.observed_from < ${lastSeen}
    )`;
