import { episodesSql } from "./episodes-sql.js";

/** One row an episode with goals: the pathway that was chosen as `code` (P4.4), `none` where none is recorded. */
export const pathwaySql = `select unit, coalesce(pathway, 'none') as code from (${episodesSql})`;

/** One row an episode with goals that has ended: how many were achieved as `code`. */
export const goalsMetSql = `
  select unit, case met when 0 then '0' when 1 then '1' when 2 then '2' else '3_or_more' end as code
  from (${episodesSql}) where ended_on is not null`;

/** The ways in which an episode leaves off waiting for its first goal: its end competes with it. */
export const firstMetExits = ["reached", "ended"] as const;

/**
 * One row an episode, as stays are read: the days from its first goal's being set until one is achieved, or until it ended
 * without. Episodes with a goal that was achieved on a day nobody recorded are left out, since that may have been the first.
 */
export const firstMetSql = `
  select
    0 as state, unit as cluster, unit, 0 as entry,
    greatest(coalesce(met_on, ended_on, cast($1 as date)) - begun_on, 0) as days,
    case when met_on is not null then 0 when ended_on is not null then 1 end as exit
  from (${episodesSql}) where undated = 0`;
