import { firstConcernSql } from "./first-concern-sql.js";

/** Every episode that was opened by day $1, with its client; the first of each client's has `place` 1. */
const inScopeSql = `
  select
    episodes.episode_id,
    episodes.client_id,
    episodes.concerns,
    clients.kind,
    units.unit,
    row_number() over (partition by clients.client_id order by episodes.episode_id) as place
  from episodes
  join clients on clients.client_id = episodes.client_id
  join units on units.client_id = clients.client_id
  where episodes.opened_on <= cast($1 as date)`;

/** Clients by their kind, and all. */
export const clientsSql = `
  select kind as code, array_agg(unit) filter (where place = 1) as things
  from (${inScopeSql}) group by grouping sets ((kind), ())`;

/** Episodes by the first of their concerns, `none` where none is recorded, and all. */
export const episodesSql = `
  select code, array_agg(unit) as things
  from (
    select unit, ${firstConcernSql} as code
    from (${inScopeSql})
  ) group by grouping sets ((code), ())`;

/**
 * People by the ten years of age that they are in on day $1, and all; a person who is in two clients counts once. Only the
 * year of birth is recorded, so that age is the difference of years.
 */
export const peopleSql = `
  select code, array_agg(unit) filter (where place = 1) as things
  from (
    select
      scope.unit,
      row_number() over (partition by people.person_id order by scope.episode_id) as place,
      case
        when extract(year from cast($1 as date)) - people.birth_year between 18 and 24 then '18-24'
        when extract(year from cast($1 as date)) - people.birth_year between 25 and 34 then '25-34'
        when extract(year from cast($1 as date)) - people.birth_year between 35 and 44 then '35-44'
        when extract(year from cast($1 as date)) - people.birth_year between 45 and 54 then '45-54'
        when extract(year from cast($1 as date)) - people.birth_year between 55 and 64 then '55-64'
        when extract(year from cast($1 as date)) - people.birth_year >= 65 then '65_and_over'
        else 'unknown'
      end as code
    from (${inScopeSql}) scope
    join members on members.client_id = scope.client_id
    join people on people.person_id = members.person_id
  ) group by grouping sets ((code), ())`;
