import { countedGoalsSql } from "./goals-sql.js";
import { ratingsSql } from "./ratings-sql.js";

/** Assumed correlation between goals (Kiresuk & Sherman 1968). */
const rho = 0.3;

/**
 * Goals with a rating by attainment scaling. A weight stands beside the largest of its episode, which changes no T score, so
 * that no square runs over; goals of weight 0 count for nothing.
 */
const weighted = (days: number) => `
  select episode, unit, first, last, weight / max(weight) over (partition by episode) as share
  from (${ratingsSql}) ratings where scale = 'gas' and days >= ${days} and weight > 0`;

/** 50 + 10 Σwx / √((1 − rho) Σw² + rho (Σw)²), as \`goalAttainmentT\` of the statistics has it. */
const tScore = (levels: string) => `
  50 + 10 * sum(share * ${levels}) / sqrt(${1 - rho} * sum(share * share) + ${rho} * sum(share) * sum(share))`;

/** One row a goal that was rated by attainment scaling: its last level as `code`. */
export const gasLevelsSql = `
  select goals.unit, case ratings.last
    when -2 then 'much_less'
    when -1 then 'less'
    when 0 then 'expected'
    when 1 then 'more'
    else 'much_more'
  end as code
  from (${countedGoalsSql}) goals
  join (${ratingsSql}) ratings on ratings.goal = goals.goal
  where ratings.scale = 'gas'`;

/** One row an episode: the T score of its goals' last levels as `value`. */
export const gasScoreSql = `
  select unit, ${tScore("last")} as value from (${weighted(1)}) goals group by episode, unit`;

/** One row an episode: by how much the T score of those goals changed that were rated on two days or more, as `value`. */
export const gasChangeSql = `
  select unit, ${tScore("(last - first)")} - 50 as value from (${weighted(2)}) goals group by episode, unit`;
