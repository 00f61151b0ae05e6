import type { Column, Table } from "../tables/table.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";
import { rawName } from "./raw-table.js";
import { sqlType } from "./sql-type.js";

function typed(name: string, column: Column): string {
  const cell = quoteName(name);
  const type = sqlType(column.cell);
  switch (type) {
    case "varchar":
      return cell;
    case "boolean":
      return `${cell} = 'yes' as ${cell}`;
    case "date":
    case "double":
      return `cast(${cell} as ${type}) as ${cell}`;
    default: {
      const unknown: never = type;
      return unknown;
    }
  }
}

/** Which rows may enter a report: those of clients who consented to analytics (P1.4), and of their episodes. */
function consented(table: Table): string {
  if (table.name === "clients") return "consent_analytics = 'yes'";
  if (table.columns["client_id"]) return "client_id in (select client_id from clients)";
  if (table.columns["episode_id"]) return "episode_id in (select episode_id from episodes)";
  if (table.columns["goal_id"]?.required) return "goal_id in (select goal_id from goals)";
  if (table.columns["intervention_id"]) return "intervention_id in (select intervention_id from interventions)";
  if (table.name === "people") return "person_id in (select person_id from members)";
  return "true";
}

/**
 * Makes a table with types of the one that was loaded, which is dropped. Records without consent stay behind, so that
 * nothing to the right of here can count them. Tables must come in an order in which those that others refer to are first.
 * `sound` where every cell is of its column's type already: then the table itself becomes it.
 */
export async function typeTable(engine: Engine, table: Table, sound: boolean): Promise<void> {
  const [raw, made] = [rawName(table), table.name].map(quoteName);
  if (sound) {
    await engine.run(`delete from ${raw} where not (${consented(table)})`);
    for (const [name, { cell }] of Object.entries(table.columns)) {
      if (cell.type !== "yesno") continue;
      const column = quoteName(name);
      await engine.run(`alter table ${raw} alter ${column} type boolean using ${column} = 'yes'`);
    }
    await engine.run(`alter table ${raw} rename to ${made}`);
    return;
  }
  const columns = Object.entries(table.columns).map(([name, column]) => typed(name, column));
  await engine.run(`create table ${made} as select ${columns.join(", ")} from ${raw} where ${consented(table)}`);
  await engine.run(`drop table ${raw}`);
}
