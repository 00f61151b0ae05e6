/**
 * Every episode that was opened and reached a stage of treatment by day $1, with the end that it has had by then, if any. $2
 * lists the stages in which treatment takes place, as `;goal_setting;middle;`.
 */
export const treatedSql = `
  select
    episodes.episode_id,
    units.unit,
    case when episodes.closed_on <= cast($1 as date) then episodes.closed_on end as closed_on,
    case when episodes.closed_on <= cast($1 as date) then episodes.closure end as closure
  from episodes
  join units on units.client_id = episodes.client_id
  join (
    select distinct episode_id from stages
    where position(';' || stage || ';' in $2) > 0 and entered_on <= cast($1 as date)
  ) begun on begun.episode_id = episodes.episode_id
  where episodes.opened_on <= cast($1 as date)`;
