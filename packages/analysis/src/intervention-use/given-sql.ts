import { assignedSql, homeworkSql } from "../homework/assigned-sql.js";
import { usesSql } from "./uses-sql.js";

/**
 * One row an episode that reached treatment and a type that was delivered in it: the bin of the number of its assignments
 * as `dose`, at home and in the room, and the bin of the mean `rating` of how helpful its homework was.
 */
const givenSql = `
  select
    uses.type, uses.unit,
    case
      when given.assignments is null then '0' when given.assignments = 1 then '1' when given.assignments <= 3 then '2-3'
      when given.assignments <= 6 then '4-6' else '7+'
    end as dose,
    case
      when rated.helpfulness is null then 'unrated' when rated.helpfulness < 4 then 'low'
      when rated.helpfulness < 7 then 'middle' else 'high'
    end as rating
  from (${usesSql}) uses
  left join (
    select episode_id, type, count(*) as assignments from (${assignedSql}) group by episode_id, type
  ) given on given.episode_id = uses.episode_id and given.type = uses.type
  left join (
    select episode_id, type, avg(helpfulness) as helpfulness
    from (${homeworkSql}) where helpfulness is not null group by episode_id, type
  ) rated on rated.episode_id = uses.episode_id and rated.type = uses.type`;

/** The same by type: the episodes of each `dose`, then those of each `rating`. */
export const givenByTypeSql = `
  select type, dose, rating, array_agg(unit) as things
  from (${givenSql}) group by grouping sets ((type, dose), (type, rating), (type))`;
