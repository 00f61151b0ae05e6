import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import type { EpisodeRule } from "../mapping/cell.js";
import { addPseudonyms } from "../pseudonym/add-pseudonyms.js";
import { cellSql } from "../sql/cell-sql.js";
import { contextOf } from "./prepared.js";
import type { Prepared } from "./prepared.js";

const episodesOf = (source: string): string => quoteName(`episodes of ${source}`);
const fields = ["e_client", "e_opened_on", "e_closed_on", "e_previous_on"];

/** The client and the day of every row that has both. */
function days({ client, on }: EpisodeRule, prepared: Prepared): string {
  const context = contextOf(prepared);
  return (
    `select file, record, client, cast(day as date) as day from (select file, record, ${cellSql(client, context).sql} as client, ` +
    `${cellSql(on, context).sql} as day from ${prepared.source.table}) where client is not null and day is not null`
  );
}

/** A client's rows in episodes: a new one begins after more than so many days without a row. */
async function makeEpisodes(engine: Engine, rule: EpisodeRule, gap: number, prepared: Prepared): Promise<void> {
  const { name } = prepared.source.rule;
  await engine.run(
    `create table ${episodesOf(name)} as
     with days as (${days(rule, prepared)}),
     marked as (
       select client, day, coalesce(cast(day - lag(day) over (partition by client order by day) > ${gap} as integer), 1) as starts
       from (select distinct client, day from days)
     ),
     numbered as (
       select client, day, sum(starts) over (partition by client order by day rows unbounded preceding) as episode from marked
     ),
     episodes as (select client, episode, min(day) as opened_on, max(day) as last_on from numbered group by all)
     select client, opened_on,
       case when lead(opened_on) over clients is not null or (select max(day) from days) - last_on > ${gap} then last_on end as closed_on,
       lag(opened_on) over clients as previous_on
     from episodes window clients as (partition by client order by opened_on)`,
  );
}

/** Gives each row of a source the client's episode that had begun on its day, or else the client's first. */
async function giveEpisodes(engine: Engine, rule: EpisodeRule, from: string, prepared: Prepared): Promise<void> {
  const { table } = prepared.source;
  const given = quoteName("given episodes");
  await engine.run(
    `create table ${given} as
     with days as (${days(rule, prepared)}),
     first as (select client, min(opened_on) as opened_on from ${episodesOf(from)} group by client),
     begun as (
       select days.file, days.record, days.client, coalesce(e.opened_on, first.opened_on) as opened_on
       from days asof left join ${episodesOf(from)} e on days.client = e.client and days.day >= e.opened_on
       join first on days.client = first.client
     )
     select begun.file, begun.record, e.client as e_client, strftime(e.opened_on, '%Y-%m-%d') as e_opened_on,
       strftime(e.closed_on, '%Y-%m-%d') as e_closed_on, strftime(e.previous_on, '%Y-%m-%d') as e_previous_on
     from begun join ${episodesOf(from)} e on begun.client = e.client and begun.opened_on = e.opened_on`,
  );
  for (const field of fields) await engine.run(`alter table ${table} add column ${field} varchar`);
  const set = fields.map((field) => `${field} = g.${field}`).join(", ");
  await engine.run(`update ${table} as t set ${set} from ${given} g where g.file = t.file and g.record = t.record`);
  await engine.run(`drop table ${given}`);
}

/**
 * Puts the rows of a source into episodes, by its own rule or by the episodes of another source. An episode's identifier
 * stands for its client and its first day, so that it stays the same when later rows are added.
 */
export async function addEpisodes(engine: Engine, prepared: Prepared, key: Uint8Array): Promise<void> {
  const { rule, table } = prepared.source;
  if (!rule.episodes) return;
  const { by } = rule.episodes;
  if (by.kind === "gap") await makeEpisodes(engine, rule.episodes, by.days, prepared);
  await giveEpisodes(engine, rule.episodes, by.kind === "gap" ? rule.name : by.source, prepared);
  const identifier = { kind: "episode", key } as const;
  await addPseudonyms(engine, table, { ...identifier, column: "e_id", identity: "e_client || chr(31) || e_opened_on" });
  const previous = { column: "e_previous_id", identity: "e_client || chr(31) || e_previous_on" };
  await addPseudonyms(engine, table, { ...identifier, ...previous });
}
