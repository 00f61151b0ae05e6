/**
 * One row an instrument, a stage and a unit of protection: its `value` in the stage, as of day $1. Of each person (or client,
 * where no person is named), episode and stage it is the last score; of a unit with several of these their mean.
 *
 * A score belongs to the stage that the episode was in on its day, and on the day of a move to the one that begins. Days
 * without a stage have none but the last of a stay, so that what is filled in at the last session counts for the stage that
 * ends with it. Scores from the first booster session on are none of treatment (P3.6).
 */
export const stageScoresSql = `
  with boosted as (
    select episode_id, min(held_on) as day from sessions where booster group by episode_id
  ),
  placed as (
    select
      measures.instrument, measures.episode_id, measures.person_id, measures.taken_on, measures.score, stages.stage,
      row_number() over (
        partition by
          measures.instrument, measures.episode_id, measures.person_id, measures.taken_on, measures.score
        order by stages.entered_on desc, stages.left_on desc nulls first, stages.stage
      ) as place
    from measures
    join stages on stages.episode_id = measures.episode_id
    left join boosted on boosted.episode_id = measures.episode_id
    where measures.score is not null and measures.taken_on <= cast($1 as date)
      and stages.entered_on <= measures.taken_on
      and (stages.left_on is null or measures.taken_on <= stages.left_on)
      and (boosted.day is null or measures.taken_on < boosted.day)
  ),
  latest as (
    select *, row_number() over (
      partition by instrument, episode_id, person_id, stage order by taken_on desc, score desc
    ) as rank
    from placed where place = 1
  )
  select latest.instrument, latest.stage, units.unit, avg(latest.score) as value
  from latest
  join episodes on episodes.episode_id = latest.episode_id
  join units on units.client_id = episodes.client_id
  where latest.rank = 1
  group by latest.instrument, latest.stage, units.unit`;
