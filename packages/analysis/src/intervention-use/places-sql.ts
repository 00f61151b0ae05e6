import { usesSql } from "./uses-sql.js";

/** The episodes with each type by its place among their types, 0 for the first and 2 for the third or a later one; and all. */
export const placesSql = `
  select type, place as code, array_agg(unit) as things
  from (select type, least(place, 3) - 1 as place, unit from (${usesSql}))
  group by grouping sets ((type, place), (type))`;
