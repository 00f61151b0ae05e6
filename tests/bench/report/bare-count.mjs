// The least that any reader has to do: count the rows of the tables that there are, with the engine that Rapport embeds.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { DuckDBInstance } = createRequire(new URL("../../../packages/dataset/package.json", import.meta.url))(
  "@duckdb/node-api",
);
const [folder, ...tables] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const table of tables) {
  const path = join(folder, `${table}.csv`);
  if (!existsSync(path)) continue;
  const reader = await connection.runAndReadAll(`select count(*) from '${path.replaceAll("'", "''")}'`);
  console.log(table, String(reader.getRows()[0][0]));
}
