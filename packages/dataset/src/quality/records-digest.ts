import { createHash } from "node:crypto";
import { allEnded } from "../engine/all-ended.js";
import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import { tables } from "../tables/tables.js";

/**
 * What tells these records from others: SHA-256 over, for each table that was read, its name, its number of rows and the sum
 * of a hash of each row, with `also` behind them. Neither the order of rows nor that of columns, nor the kind of file,
 * matters; a cell that changed does. It finds what changed by chance (two sets of rows have the same sum once in 2^64); the
 * engine's hash of a row is no defence against somebody who looks for rows with the same one.
 *
 * One pass over the tables in the engine, for tables with types. It says nothing without the records, but anybody can
 * try out records against it: it stays on this side of the airlock.
 */
export async function recordsDigest(engine: Engine, read: ReadonlySet<string>, also: unknown): Promise<string> {
  const lines = await allEnded(
    tables
      .filter(({ name }) => read.has(name))
      .map(async ({ name, columns }): Promise<unknown> => {
        const cells = Object.keys(columns).map(quoteName).join(", ");
        const [row] = await engine.select(
          `select count(*) as n, cast(sum(hash(${cells})) as varchar) as total from ${quoteName(name)}`,
        );
        return [name, row?.["n"], row?.["total"]];
      }),
  );
  return createHash("sha256")
    .update(JSON.stringify([lines, also]))
    .digest("hex");
}
