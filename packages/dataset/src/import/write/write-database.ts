import { dirname, join } from "node:path";
import type { Engine } from "../../engine/engine.js";
import { quoteName, quoteText } from "../../engine/quote.js";
import { removeOnExit } from "../../remove-on-exit.js";
import { databaseFormat } from "../../files/database-sheets.js";
import type { BuiltTable } from "../build/build-table.js";
import { ImportError } from "../import-error.js";
import { assertReplaced } from "./check-target.js";
import type { TargetOptions } from "./check-target.js";
import type { Disk } from "./disk.js";
import type { Work } from "./work-names.js";

const catalog = quoteName("import database");

async function metaOf(engine: Engine, path: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    await engine.run(`attach ${quoteText(path)} as ${catalog} (read_only)`);
  } catch {
    return undefined;
  }
  try {
    const rows = await engine.select(`select key, value from ${catalog}.rapport_meta`);
    return new Map(rows.map((row) => [String(row["key"]), String(row["value"])]));
  } catch {
    return undefined;
  } finally {
    await engine.run(`detach ${catalog}`);
  }
}

/** Refuses a target that is there, unless it is a dataset that an earlier import made. Throws an `ImportError`. */
export async function assertDatabase(
  engine: Engine,
  disk: Disk,
  target: string,
  options: TargetOptions,
): Promise<void> {
  const standing = await disk.standing(target);
  if (standing === "nothing") return;
  if (standing === "link") {
    throw new ImportError("symbolic-link", `${target}: is a symbolic link. Give the name of the file itself.`);
  }
  const meta = standing === "file" ? await metaOf(engine, target) : undefined;
  if (meta?.get("format") !== databaseFormat.format) {
    const message = `${target}: is no dataset that an import made, or is open in another program, so it is not replaced.`;
    throw new ImportError("not-ours", message);
  }
  assertReplaced(target, meta.get("key"), options);
}

async function fillDatabase(engine: Engine, path: string, tables: readonly BuiltTable[], keyMark: string | undefined) {
  await engine.run(`attach ${quoteText(path)} as ${catalog}`);
  try {
    for (const { name, relation } of tables) {
      await engine.run(`create table ${catalog}.${quoteName(name)} as select * from ${relation}`);
    }
    const meta = { ...databaseFormat, ...(keyMark === undefined ? {} : { key: keyMark }) };
    const values = Object.entries(meta).map(([key, value]) => `(${quoteText(key)}, ${quoteText(value)})`);
    await engine.run(`create table ${catalog}.rapport_meta (key varchar, value varchar)`);
    await engine.run(`insert into ${catalog}.rapport_meta values ${values.join(", ")}`);
    await engine.run(`checkpoint ${catalog}`);
  } finally {
    await engine.run(`detach ${catalog}`);
  }
}

/** Writes the tables into one database file: whole beside the target first, made to last, and then by renaming it once. */
export async function writeDatabase(
  engine: Engine,
  disk: Disk,
  { target, made }: Work,
  { tables, keyMark }: { readonly tables: readonly BuiltTable[]; readonly keyMark: string | undefined },
): Promise<void> {
  const file = join(made, "made.duckdb");
  const keep = removeOnExit(made);
  try {
    // A folder for its owner alone, since the engine makes its files for everybody.
    await disk.makeFolder(made);
    await fillDatabase(engine, file, tables, keyMark);
    await disk.makePrivate(file);
    await disk.sync(file);
    await disk.rename(file, target);
    await disk.sync(dirname(target)).catch(() => undefined);
  } finally {
    await disk.remove(made).catch(() => undefined);
    keep();
  }
}
