/** Every episode that was completed by day $1, and for how many days it has been seen since. */
export const completedSql = `
  select
    episodes.rowid as course,
    episodes.episode_id,
    episodes.client_id,
    units.unit,
    episodes.first_contact_on,
    episodes.closed_on,
    cast($1 as date) - episodes.closed_on as seen
  from episodes
  join units on units.client_id = episodes.client_id
  where episodes.closure = 'completed' and episodes.closed_on <= cast($1 as date)`;
