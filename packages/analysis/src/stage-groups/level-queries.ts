import { clientKinds, pathways } from "@rapport/dataset";
import type { Parameter } from "@rapport/dataset";
import { firstConcernSql } from "../first-concern-sql.js";
import { concernLevels } from "./concern-levels.js";

/** `episode_id` and `level`, the place of its level, of every episode; `sql` is given the names under which `values` are bound. */
export interface LevelQuery {
  readonly values: readonly Parameter[];
  readonly sql: (names: readonly string[]) => string;
}

/** The place of a code in a list, or of what is in none, the last. */
function placeOf(code: string, names: readonly string[]): string {
  const places = names.map((name, at) => `when cast(${name} as varchar) then ${at}`);
  return `case ${code} ${places.join(" ")} else ${names.length} end`;
}

const areasInOrder = concernLevels.flatMap(({ areas }) => areas);
const levelOfArea = concernLevels.flatMap(({ areas }, at) => areas.map(() => at));

/** By the first concern. */
export const concernQuery: LevelQuery = {
  values: areasInOrder,
  sql: (names) => {
    const places = names.map((name, at) => `when cast(${name} as varchar) then ${levelOfArea[at] ?? 0}`);
    return `
  select episode_id, case ${firstConcernSql} ${places.join(" ")} else ${concernLevels.length - 1} end as level
  from episodes`;
  },
};

/** By the client's kind. */
export const kindQuery: LevelQuery = {
  values: clientKinds,
  sql: (names) => `select episode_id, ${placeOf("clients.kind", names)} as level
  from episodes join clients on clients.client_id = episodes.client_id`,
};

/** By the years from that of the as-of day back to the one in which it was opened; the last level takes what is earlier. */
export function periodQuery(asOf: string, levels: number): LevelQuery {
  return {
    values: [asOf],
    sql: ([day = ""]) => `select episode_id, cast(least(greatest(
    extract(year from cast(${day} as date)) - extract(year from opened_on), 0), ${levels - 1}) as integer) as level
  from episodes`,
  };
}

/**
 * By the practitioner, in the order of the first episode of each, so that a letter stays the same as others join; the last
 * level but one takes those that have none of their own where there are more, and the last those without one.
 */
export function practitionerQuery(levels: number): LevelQuery {
  return {
    values: [],
    sql: () => `select episode_id, coalesce(level, ${levels - 1}) as level
  from episodes left join (
    select practitioner_id,
      least(cast(row_number() over (order by min(opened_on), practitioner_id) as integer) - 1, ${levels - 2}) as level
    from episodes where practitioner_id is not null group by practitioner_id
  ) named on named.practitioner_id = episodes.practitioner_id`,
  };
}

/** By the pathway that the episode has now. */
export const pathwayQuery: LevelQuery = {
  values: pathways,
  sql: (names) => `select episode_id, ${placeOf("pathway", names)} as level from episodes`,
};
