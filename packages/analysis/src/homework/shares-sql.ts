import { treatedSql } from "../intervention-use/treated-sql.js";
import { assignedSql, homeworkSql } from "./assigned-sql.js";

/** One row an assignment: where it was to take place. */
export const settingSql = `select unit, setting as value from (${assignedSql})`;

/** One row a piece of homework: what became of it. */
export const completionSql = `select unit, coalesce(completion, 'unreported') as value from (${homeworkSql})`;

/** One row a piece of homework that was not done, or only in part: what stood in the way. */
export const roadblocksSql = `
  select unit, coalesce(roadblock, 'none') as value
  from (${homeworkSql}) where completion in ('partly', 'not_done')`;

/** One row an episode that reached treatment ($2, as in `treatedSql`): the bin of its number of pieces of homework. */
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
