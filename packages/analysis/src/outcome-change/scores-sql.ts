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
  taken as (
    select
      measures.instrument, measures.episode_id, measures.person_id, measures.taken_on, measures.score, units.unit,
      begun.day as begun_on,
      case when episodes.closed_on <= cast($1 as date) then episodes.closed_on end as closed_on,
      case when episodes.closed_on <= cast($1 as date) then episodes.closure end as closure,
      boosted.day as boosted_on
    from measures
    join episodes on episodes.episode_id = measures.episode_id
    join units on units.client_id = episodes.client_id
    join begun on begun.episode_id = measures.episode_id
    left join boosted on boosted.episode_id = measures.episode_id
    where measures.score is not null and measures.taken_on <= cast($1 as date)
  ),
  before as (
    select *, row_number() over (
      partition by instrument, episode_id, person_id order by taken_on desc, score desc
    ) as place
    from taken where taken_on <= begun_on
  ),
  after as (
    select *, row_number() over (
      partition by instrument, episode_id, person_id order by taken_on desc, score desc
    ) as place
    from taken
    where closure = 'completed' and taken_on > begun_on and taken_on >= closed_on - ${endWindow}
      and (boosted_on is null or taken_on < boosted_on)
  )
  select
    before.instrument,
    before.episode_id,
    before.person_id,
    before.unit,
    before.score as baseline,
    after.score as final,
    case
      when after.score is not null then 'scored'
      when before.closed_on is null then 'open'
      when before.closure = 'completed' then 'completed'
      else 'left_early'
    end as status
  from before
  left join after
    on after.instrument = before.instrument and after.episode_id = before.episode_id and after.place = 1
    and after.person_id is not distinct from before.person_id
  where before.place = 1`;
