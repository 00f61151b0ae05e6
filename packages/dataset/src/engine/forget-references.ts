import { tables } from "../tables/tables.js";
import { allEnded } from "./all-ended.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";

/**
 * Empties the cells that refer to a row of a client without consent, which is not there: an episode before this one that the
 * client had alone, for instance (P1.4). Rows that have to refer to one are not there themselves.
 */
export async function forgetReferences(engine: Engine): Promise<void> {
  const counts = tables.map(({ name }) => `(select count(*) from ${quoteName(name)}) as ${quoteName(name)}`);
  const [rows] = await engine.select(`select ${counts.join(", ")}`);
  // An update of nothing still reads all that it could refer to. Of columns of one table, one is done after the other.
  const filled = tables.filter(({ name }) => rows?.[name] !== 0);
  await allEnded(
    filled.map(async ({ name: table, columns }) => {
      for (const [column, { references, required }] of Object.entries(columns)) {
        if (!references || required) continue;
        const cell = quoteName(column);
        const other = quoteName(references.column);
        await engine.run(
          `update ${quoteName(table)} set ${cell} = null
           where ${cell} is not null and ${cell} not in (select ${other} from ${quoteName(references.table)} where ${other} is not null)`,
        );
      }
    }),
  );
}
