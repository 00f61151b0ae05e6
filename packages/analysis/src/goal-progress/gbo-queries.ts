import { countedGoalsSql } from "./goals-sql.js";
import { ratingsSql } from "./ratings-sql.js";

/** One row a goal: on how many days it was rated from 0 to 10, and where on none, whether it was rated at all, as `code`. */
export const gboRatedSql = `
  select goals.unit, case
    when max(case when ratings.scale = 'gbo' then ratings.days end) >= 2 then 'twice'
    when max(case when ratings.scale = 'gbo' then ratings.days end) = 1 then 'once'
    when max(ratings.days) >= 1 then 'other_scale'
    else 'none'
  end as code
  from (${countedGoalsSql}) goals
  left join (${ratingsSql}) ratings on ratings.goal = goals.goal
  group by goals.goal, goals.unit`;

/** One row a goal that was rated from 0 to 10 on two days or more: the last rating minus the first as `value` (Law & Jacob 2015). */
export const gboChangeSql = `
  select unit, last - first as value from (${ratingsSql}) ratings where scale = 'gbo' and days >= 2`;
