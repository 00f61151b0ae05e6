import { deliveredSql } from "../delivered-sql.js";
import { treatedSql } from "./treated-sql.js";

/** One row an episode and intervention type that was delivered in it by day $1: the first day of its first course. */
export const typesBegunSql = `
  select interventions.episode_id, interventions.type, min(interventions.started_on) as begun_on
  from interventions where ${deliveredSql}
  group by interventions.episode_id, interventions.type`;

/**
 * The same of episodes that reached treatment ($2, as in `treatedSql`): `place` is 1 for the type that began first, and the
 * same for types that began on one day.
 */
export const usesSql = `
  select
    treated.episode_id, treated.unit, begun.type,
    rank() over (partition by treated.episode_id order by begun.begun_on) as place
  from (${treatedSql}) treated
  join (${typesBegunSql}) begun on begun.episode_id = treated.episode_id`;
