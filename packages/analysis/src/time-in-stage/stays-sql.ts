import type { Query } from "../query.js";
import type { LevelQuery } from "../stage-groups/level-queries.js";

/** The place of a code in a list, of which the first is bound to `$first`; null where it is not in it. */
function placeSql(code: string, listed: readonly string[], first: number): string {
  return `case ${code} ${listed.map((_, at) => `when cast($${first + at} as varchar) then ${at}`).join(" ")} end`;
}

/** The last day on which a stay was seen as of day $1: the day it was left, or the last on which it was seen open. */
const lastSeen = "least(coalesce(stages.left_on, stages.observed_until, cast($1 as date)), cast($1 as date))";

/** What a row of a stay is to say, besides its `state`, `cluster`, `unit` and `exit`. */
export const stayColumns = {
  /** In days since it began: from when it was under observation, and how long it lasted or was seen to last. */
  inDays: `
    greatest(coalesce(stages.observed_from - stages.entered_on, 0), 0) as entry,
    ${lastSeen} - stages.entered_on as days`,
  /** The days themselves, and the episode. */
  onDays: `
    stages.episode_id,
    stages.entered_on,
    greatest(coalesce(stages.observed_from, stages.entered_on), stages.entered_on) as seen_on,
    ${lastSeen} as last_on,
    stages.left_on`,
} as const;

export interface StaysAsked {
  /** The as-of day. */
  readonly asOf: string;
  /** Of the model, in its order. */
  readonly stages: readonly string[];
  readonly exits: readonly string[];
  /** So many levels of episodes: a state is then a stage and a level, the stage's place times `count` and the level's. */
  readonly groups?: { readonly count: number; readonly query: LevelQuery } | undefined;
}

/**
 * Every stay seen as of day $1 for a day at least or from its beginning, in days since it began: from when it was under
 * observation (`entry`, left truncation), how long it lasted or was seen to last (`days`), and how it ended (`exit`, null
 * where it lasted when it was last seen), stage and exit as places in the lists given. `left_on` is exclusive. The stays of
 * one client are not independent.
 */
export function staysQuery(
  { asOf, stages, exits, groups }: StaysAsked,
  columns: (typeof stayColumns)[keyof typeof stayColumns] = stayColumns.inDays,
): Query {
  const place = placeSql("stages.stage", stages, 2);
  const before = 1 + stages.length + exits.length;
  const levels = groups?.query.sql(groups.query.values.map((_, at) => `$${before + at + 1}`));
  const owned = `select episode_id, client, unit${levels === undefined ? "" : ", level"}
    from episodes join units using (client_id)
    ${levels === undefined ? "" : `join (${levels}) levelled using (episode_id)`}`;
  const sql = `
  select
    ${groups ? `(${place}) * ${groups.count} + owned.level` : place} as state,
    owned.client as cluster,
    owned.unit,
    ${columns},
    case when stages.left_on <= cast($1 as date) then ${placeSql("stages.exit", exits, 2 + stages.length)} end as exit
  from stages
  -- Put together first: the engine else begins with the stays, of which there are most, and takes half as long again.
  join (${owned}) owned
    on owned.episode_id = stages.episode_id
  where stages.entered_on <= cast($1 as date)
    and (
      stages.observed_from is null
      or stages.observed_from <= stages.entered_on
      or stages.observed_from < ${lastSeen}
    )`;
  return { sql, parameters: [asOf, ...stages, ...exits, ...(groups?.query.values ?? [])] };
}
