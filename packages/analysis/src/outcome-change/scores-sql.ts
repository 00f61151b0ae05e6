/** An end score is taken at most this many days before the end of treatment. */
const endWindow = 28;

/**
 * Treatment begins with the first session in a stage of it, which is held at most this many days after the stage was entered. A
 * later one is hardly the first, and records of sessions are likely to have begun later.
 */
const startWindow = 28;

/**
 * One row for each person (or client, where no person is named), episode and instrument with a score before treatment, as
 * of day $1. $2 lists the stages in which treatment takes place, as `;goal_setting;middle;`.
 *
 * - `baseline` is the last score on or before the first attended session in such a stage, or the stage's first day where
 *   none is recorded within 28 days: evaluation is not therapy (P3.2).
 * - `final` is the last score taken from 28 days before the end of a completed episode on, after the baseline and before
 *   any booster session. The last score of a client who left early is not an end score.
 * - `status` is `scored`, or why there is no end score: `completed`, `left_early`, `open`.
 */
export const scoresSql = `
  with reached as (
    select episode_id, min(entered_on) as day
    from stages
    where position(';' || stage || ';' in $2) > 0 and entered_on <= cast($1 as date)
    group by episode_id
  ),
  begun as (
    select reached.episode_id, coalesce(min(sessions.held_on), reached.day) as day
    from reached
    left join sessions on sessions.episode_id = reached.episode_id
      and sessions.attendance = 'attended' and not coalesce(sessions.booster, false)
      and sessions.held_on between reached.day and reached.day + ${startWindow}
      and sessions.held_on <= cast($1 as date)
    group by reached.episode_id, reached.day
  ),
  boosted as (
    select episode_id, min(held_on) as day from sessions where booster group by episode_id
  ),
  treated as (
    select
      episodes.rowid as course, episodes.episode_id, units.unit, begun.day as begun_on,
      case when episodes.closed_on <= cast($1 as date) then episodes.closed_on end as closed_on,
      case when episodes.closed_on <= cast($1 as date) then episodes.closure end as closure,
      boosted.day as boosted_on
    from begun
    join episodes on episodes.episode_id = begun.episode_id
    join units on units.client_id = episodes.client_id
    left join boosted on boosted.episode_id = begun.episode_id
  ),
  -- Of a course and not of an episode's identifier: what is put in order is short.
  taken as (
    select
      treated.course, measures.instrument, measures.person_id, measures.taken_on, measures.score,
      case when measures.taken_on <= treated.begun_on then 'before' else 'after' end as side
    from measures
    join treated on treated.episode_id = measures.episode_id
    where measures.score is not null and measures.taken_on <= cast($1 as date)
      and (
        measures.taken_on <= treated.begun_on
        or (
          treated.closure = 'completed' and measures.taken_on >= treated.closed_on - ${endWindow}
          and (treated.boosted_on is null or measures.taken_on < treated.boosted_on)
        )
      )
  ),
  latest as (
    select *, row_number() over (
      partition by course, instrument, person_id, side order by taken_on desc, score desc
    ) as place
    from taken
  ),
  pairs as (
    select
      course, instrument, person_id,
      max(case when side = 'before' then score end) as baseline,
      max(case when side = 'after' then score end) as final
    from latest where place = 1
    group by course, instrument, person_id
  )
  select
    pairs.instrument,
    treated.episode_id,
    pairs.person_id,
    treated.unit,
    pairs.baseline,
    pairs.final,
    case
      when pairs.final is not null then 'scored'
      when treated.closed_on is null then 'open'
      when treated.closure = 'completed' then 'completed'
      else 'left_early'
    end as status
  from pairs
  join treated on treated.course = pairs.course
  where pairs.baseline is not null`;
