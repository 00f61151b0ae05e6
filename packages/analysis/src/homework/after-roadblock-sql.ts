import { typesBegunSql } from "../intervention-use/uses-sql.js";
import { homeworkSql } from "./assigned-sql.js";
import { metRoadblockSql } from "./episodes-sql.js";

/** Eight weeks: time for a few sessions, and for what was agreed in them. */
export const followedFor = 56;

const within = (day: string) => `${day} >= met.followed_from and ${day} <= met.seen_on + ${followedFor}`;

/**
 * One row an episode with a roadblock: the first of these that holds, within eight weeks after its first roadblock was
 * reported.
 *
 * - `recent`: the eight weeks are not over by day $1
 * - `changed`: an intervention of a type began that the episode did not have
 * - `revised`: the plan was revised
 * - `done_next`: another piece of homework was given, done and reported
 * - `ended`: the episode ended
 * - `nothing`: none of these is recorded
 */
export const afterRoadblockSql = `
  with met as (${metRoadblockSql})
  select
    unit,
    case
      when seen_on + ${followedFor} > cast($1 as date) then 'recent'
      when assignment_id in (
        select met.assignment_id from met join (${typesBegunSql}) begun on begun.episode_id = met.episode_id
        where ${within("begun.begun_on")}
      ) then 'changed'
      when assignment_id in (
        select met.assignment_id from met join plan_revisions on plan_revisions.episode_id = met.episode_id
        where ${within("plan_revisions.revised_on")}
      ) then 'revised'
      when assignment_id in (
        select met.assignment_id from met join (${homeworkSql}) another on another.episode_id = met.episode_id
        where another.assignment_id <> met.assignment_id and another.completion = 'done'
          and ${within("another.assigned_on")} and another.seen_on <= met.seen_on + ${followedFor}
      ) then 'done_next'
      when assignment_id in (
        select met.assignment_id from met join episodes on episodes.episode_id = met.episode_id
        where episodes.closed_on <= met.seen_on + ${followedFor}
      ) then 'ended'
      else 'nothing'
    end as value
  from met`;
