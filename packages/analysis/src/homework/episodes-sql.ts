import { treatedSql } from "../intervention-use/treated-sql.js";
import { doneShareSql, homeworkSql } from "./assigned-sql.js";

// All of these give one row an episode: a count of assignments would tell too much of those who have most of them.

/** Every episode that reached treatment: the bin of its number of home assignments. */
export const perEpisodeSql = `
  select
    unit,
    case
      when given = 0 then '0' when given <= 2 then '1-2' when given <= 5 then '3-5' when given <= 10 then '6-10'
      when given <= 20 then '11-20' else '21+'
    end as value
  from (
    select treated.episode_id, treated.unit, count(homework.assignment_id) as given
    from (${treatedSql}) treated
    left join (${homeworkSql}) homework on homework.episode_id = treated.episode_id
    group by treated.episode_id, treated.unit
  )`;

/** Every episode with homework: how much was done of what was reported on. */
export const shareDoneSql = `
  select
    unit,
    case
      when share is null then 'unreported' when share = 1 then 'all' when share >= 0.5 then 'half' else 'less'
    end as value
  from (
    select unit, avg(case when completion is not null then ${doneShareSql} end) as share
    from (${homeworkSql}) group by episode_id, unit
  )`;

/**
 * Every episode with homework that was not done or only in part: the first such assignment with a roadblock, or where none has
 * one, the first.
 */
const firstRoadblockSql = `
  select * from (
    select *, row_number() over (
      partition by episode_id
      order by case when roadblock is null then 1 else 0 end, seen_on, assigned_on, assignment_id
    ) as place
    from (${homeworkSql}) where completion in ('partly', 'not_done')
  ) where place = 1`;

/** The same: what stood in the way then. */
export const roadblocksSql = `select unit, coalesce(roadblock, 'none') as value from (${firstRoadblockSql})`;

/** Of these the episodes in which it is recorded what stood in the way. */
export const metRoadblockSql = `select * from (${firstRoadblockSql}) where roadblock is not null`;
