// The least that any reader has to do: count the rows of the three files, with the engine that Rapport embeds.
import { createRequire } from "node:module";
import { join } from "node:path";

const { DuckDBInstance } = createRequire(new URL("../../../packages/dataset/package.json", import.meta.url))(
  "@duckdb/node-api",
);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const table of ["clients", "episodes", "stages"]) {
  const path = join(process.argv[2], `${table}.csv`).replaceAll("'", "''");
  const reader = await connection.runAndReadAll(`select count(*) from '${path}'`);
  console.log(table, String(reader.getRows()[0][0]));
}
