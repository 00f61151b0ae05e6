import { tables } from "../tables/tables.js";
import type { Table } from "../tables/table.js";
import type { Engine } from "./engine.js";
import { forgetReferences } from "./forget-references.js";
import { quoteList, quoteName, quoteText } from "./quote.js";

/** Days between which episodes were opened, both counted in, as ISO dates. */
export interface OpenedPeriod {
  readonly from?: string;
  readonly to?: string;
}

/** Which rows of a table go with the episodes that are kept; clients and people stay, since they tell who shares a person. */
function kept({ name, columns }: Table): string | undefined {
  if (columns["episode_id"] && name !== "episodes") return "episode_id in (select episode_id from episodes)";
  if (columns["goal_id"]?.required) return "goal_id in (select goal_id from goals)";
  if (columns["intervention_id"]?.required) return "intervention_id in (select intervention_id from interventions)";
  return undefined;
}

/** Keeps the episodes for which a condition holds, with all that is recorded of them. */
async function keepEpisodes(engine: Engine, condition: string): Promise<void> {
  await engine.run(`delete from episodes where (${condition}) is not true`);
  for (const table of tables) {
    const rows = kept(table);
    if (rows !== undefined) await engine.run(`delete from ${quoteName(table.name)} where not (${rows})`);
  }
  await forgetReferences(engine);
}

/**
 * Keeps the episodes that were opened in a period, with all that is recorded of them, and takes the others out as if they
 * had not been: what refers to one of them refers to nothing. For tables with types.
 */
export async function narrowToOpened(engine: Engine, { from, to }: OpenedPeriod): Promise<void> {
  const bounds = [
    ...(from === undefined ? [] : [`opened_on >= date ${quoteText(from)}`]),
    ...(to === undefined ? [] : [`opened_on <= date ${quoteText(to)}`]),
  ];
  if (bounds.length > 0) await keepEpisodes(engine, bounds.join(" and "));
}

/** Keeps the episodes of some practices likewise; those of which no practice is recorded are of none. */
export async function narrowToPractices(engine: Engine, practices: readonly string[]): Promise<void> {
  await keepEpisodes(engine, `practice_id in ${quoteList(practices)}`);
}
