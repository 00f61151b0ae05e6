import { usesSql } from "./uses-sql.js";

/** One row a type: the episodes with any type that began with it; those that began with several are in the one without. */
export const firstTypesSql = `
  select type, array_agg(unit) as things
  from (
    select unit, case when count(*) = 1 then min(type) end as type
    from (${usesSql}) where place = 1 group by episode_id, unit
  ) group by type`;
