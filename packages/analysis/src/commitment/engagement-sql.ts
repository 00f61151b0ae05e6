import { doneShareSql, homeworkSql } from "../homework/assigned-sql.js";
import { treatedSql } from "../intervention-use/treated-sql.js";

/** Of the homework that was reported on, how much was done, by episode. */
const homeworkDoneSql = `
  select episode_id, avg(${doneShareSql}) as value
  from (${homeworkSql}) where completion is not null group by episode_id`;

/**
 * Of the sessions that were scheduled up to day $1, how many were attended, by episode. Those that the practice cancelled do not
 * count, nor do booster sessions, which come after the end.
 */
const attendanceSql = `
  select episode_id, avg(case when attendance = 'attended' then cast(1 as double) else 0 end) as value
  from sessions
  where held_on <= cast($1 as date) and attendance <> 'cancelled_by_practice' and not coalesce(booster, false)
  group by episode_id`;

/** The practitioner's rating of motivation at the start, by episode: the mean over the people in it. */
const motivationSql = `
  select episode_id, avg(motivation) as value
  from history where taken_on <= cast($1 as date) and motivation is not null group by episode_id`;

/** 0 below the cut, 1 from it on, and -1 where nothing is recorded. */
const levelSql = (value: string, cut: number) =>
  `case when ${value} >= ${cut} then 1 when ${value} < ${cut} then 0 else -1 end`;

/**
 * One row an episode that reached treatment ($2, as in `treatedSql`) and has ended by day $1: its level of homework done, of
 * attendance and of motivation.
 */
export const engagementSql = `
  select
    treated.episode_id, treated.unit, treated.closure,
    ${levelSql("homework.value", 0.5)} as homework,
    ${levelSql("attended.value", 0.8)} as attendance,
    ${levelSql("motive.value", 7)} as motivation
  from (${treatedSql}) treated
  left join (${homeworkDoneSql}) homework on homework.episode_id = treated.episode_id
  left join (${attendanceSql}) attended on attended.episode_id = treated.episode_id
  left join (${motivationSql}) motive on motive.episode_id = treated.episode_id
  where treated.closed_on is not null`;
