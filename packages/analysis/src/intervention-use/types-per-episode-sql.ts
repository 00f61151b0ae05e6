import { treatedSql } from "./treated-sql.js";
import { usesSql } from "./uses-sql.js";

/** One row an episode that reached treatment: how many types it had, those with none among them; 4 stands for more too. */
export const typesPerEpisodeSql = `
  select treated.episode_id as course, treated.unit, least(count(uses.type), 4) as value
  from (${treatedSql}) treated
  left join (${usesSql}) uses on uses.episode_id = treated.episode_id
  group by treated.episode_id, treated.unit`;
