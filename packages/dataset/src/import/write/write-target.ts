import { resolve } from "node:path";
import type { Engine } from "../../engine/engine.js";
import type { BuiltTable } from "../build/build-table.js";
import { assertAlone, assertParent, keptOfFolder } from "./check-target.js";
import type { TargetOptions } from "./check-target.js";
import type { Disk } from "./disk.js";
import { ioError } from "./io-error.js";
import { recoverDataset, removeLeftovers } from "./recover.js";
import { newWork } from "./work-names.js";
import { assertDatabase, writeDatabase } from "./write-database.js";
import { writeFolder } from "./write-folder.js";
import type { FolderFormat } from "./write-folder.js";

export interface Target extends TargetOptions {
  readonly to: string;
  readonly format: FolderFormat;
}

const isDatabase = (to: string): boolean => to.toLowerCase().endsWith(".duckdb");

/** What has to be so of a target. Returns the files in it that stay. */
async function checkTarget(engine: Engine, disk: Disk, { to, ...options }: Target): Promise<readonly string[]> {
  const target = resolve(to);
  await recoverDataset(to, disk);
  await assertParent(disk, target);
  await assertAlone(disk, target);
  if (isDatabase(target)) {
    await assertDatabase(engine, disk, target, options);
    return [];
  }
  return keptOfFolder(disk, target, options);
}

/** Sees before anything is read whether it could be written. Rejects with an `ImportError` where not. */
export async function assertTarget(engine: Engine, disk: Disk, target: Target): Promise<void> {
  try {
    await checkTarget(engine, disk, target);
  } catch (cause) {
    throw ioError(target.to, cause);
  }
}

/** Writes the tables to the target at once or not at all. Rejects with an `ImportError`. */
export async function writeTarget(
  engine: Engine,
  disk: Disk,
  target: Target,
  tables: readonly BuiltTable[],
): Promise<void> {
  const { to, format, keyMark } = target;
  const work = newWork(to, process.pid);
  try {
    // Asked again: much may have happened while the files were read.
    const kept = await checkTarget(engine, disk, target);
    await removeLeftovers(to, disk);
    if (isDatabase(to)) await writeDatabase(engine, disk, work, { tables, keyMark });
    else await writeFolder(engine, disk, work, { tables, format, kept, keyMark });
  } catch (cause) {
    throw ioError(to, cause);
  }
}
