/**
 * Every first contact by day $1: an episode, whether it was opened by then or not, so that those who wait for an opening are
 * not lost. `ended_on` is null while the episode is open on day $1. `course` is its row, which is faster to compare than its name. `seen` is false where its records began later than it
 * did (a stay with `observed_from`), so that its first sessions are not known.
 */
export const contactsSql = `
  select
    episodes.rowid as course,
    episodes.episode_id,
    units.unit,
    units.client,
    episodes.first_contact_on,
    case when episodes.closed_on <= cast($1 as date) then episodes.closed_on end as ended_on,
    case when episodes.closed_on <= cast($1 as date) then episodes.closure end as closure,
    episodes.decline_reason,
    late.episode_id is null as seen
  from episodes
  join units on units.client_id = episodes.client_id
  left join (select distinct episode_id from stages where observed_from > entered_on) late
    on late.episode_id = episodes.episode_id
  where episodes.first_contact_on <= cast($1 as date)`;
