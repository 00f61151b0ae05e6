import { countedGoalsSql } from "./goals-sql.js";

/** One row a goal: its area as `code`. */
export const areaSql = `select unit, area as code from (${countedGoalsSql})`;

/**
 * One row a goal: what came of it as `code`, from FHIR R4's achievement status. There `sustaining` is a kind of `achieved`,
 * `no-progress` and `not-attainable` are kinds of `not-achieved`, and `in-progress` does not say which way a goal moves.
 */
export const achievementSql = `
  select unit, case
    when achieved = 1 then 'achieved'
    when achievement in ('not-achieved', 'no-progress', 'not-attainable') then 'not_achieved'
    when achievement = 'improving' then 'improving'
    when achievement = 'no-change' then 'no_change'
    when achievement = 'worsening' then 'worsening'
    when achievement = 'in-progress' then 'in_progress'
    else 'none'
  end as code
  from (${countedGoalsSql})`;
