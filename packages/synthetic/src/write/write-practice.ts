import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fullOptions } from "../course/practice-options.js";
import type { Row } from "../records/rows.js";
import { drawnTables } from "./drawn-tables.js";
import { synthesize } from "../synthesize.js";
import type { SynthesizeOptions } from "../synthesize.js";
import { truth } from "../truth.js";
import { truthFile, writeFolder } from "./own-folder.js";
import { createTableFile } from "./table-file.js";
import type { TableFile } from "./table-file.js";

export interface WriteOptions extends SynthesizeOptions {
  /** Write among files that are no invented practice; those of the same names are replaced. */
  readonly force?: boolean;
  /** Stops the writing; what was written is removed. */
  readonly signal?: AbortSignal;
  /** Called after each household with the number of episodes written so far. */
  readonly onProgress?: (episodes: number) => void;
}

export interface WrittenPractice {
  /** The folder, as an absolute path. */
  readonly directory: string;
  readonly episodes: number;
  /** How many rows each table has, by its name. */
  readonly rows: Readonly<Record<string, number>>;
}

type OpenFiles = readonly (readonly [name: string, file: TableFile])[];

/** One practice alone is nowhere named. */
const columnsFor = (columns: Readonly<Record<string, unknown>>, practices: number): readonly string[] =>
  Object.keys(columns).filter((column) => practices > 1 || column !== "practice_id");

async function openFiles(directory: string, practices: number): Promise<OpenFiles> {
  const files: (readonly [string, TableFile])[] = [];
  for (const { name, columns } of drawnTables) {
    files.push([name, await createTableFile(join(directory, `${name}.csv`), columnsFor(columns, practices))]);
  }
  return files;
}

async function closeFiles(files: OpenFiles): Promise<Readonly<Record<string, number>>> {
  const counts: (readonly [string, number])[] = [];
  for (const [name, file] of files) counts.push([name, await file.close()]);
  return Object.fromEntries(counts);
}

async function writeRows(files: OpenFiles, options: WriteOptions): Promise<void> {
  let episodes = 0;
  for (const household of synthesize(options)) {
    options.signal?.throwIfAborted();
    const rowsOf: Readonly<Record<string, readonly Row[]>> = household;
    episodes += rowsOf["episodes"]?.length ?? 0;
    options.onProgress?.(episodes);
    for (const [name, file] of files) {
      const rows = rowsOf[name];
      // Only a full buffer is waited for: a promise for each row would cost more than the row.
      const written = rows === undefined || rows.length === 0 ? undefined : file.add(rows);
      if (written !== undefined) await written;
    }
  }
}

/**
 * Writes the practice that `synthesize` draws: one CSV file for each table that is drawn (RFC 4180, UTF-8, LF, a header always, columns in
 * the order of the dataset's tables), and `truth.json` with what `truth` says and the options. Memory does not grow
 * with the number of episodes. The files are made in a folder beside it and put in place at the end.
 *
 * Throws a `RangeError` for options that cannot be, a `PracticeFolderError` where the folder is a file, or holds anything
 * but an earlier invented practice, unless `force`, and the signal's reason when it is aborted.
 */
export async function writePractice(directory: string, options: WriteOptions): Promise<WrittenPractice> {
  const { episodes, seed, asOf, recordsFrom, practices, parameters } = fullOptions(options);
  const target = resolve(directory);
  const rows = await writeFolder(target, options.force ?? false, async (folder) => {
    const content = {
      episodes,
      seed,
      asOf,
      recordsFrom,
      ...(practices === 1 ? {} : { practices }),
      ...truth(parameters),
    };
    await writeFile(join(folder, truthFile), `${JSON.stringify(content, undefined, 1)}\n`);
    const files = await openFiles(folder, practices);
    try {
      await writeRows(files, options);
    } catch (error) {
      await closeFiles(files);
      throw error;
    }
    return closeFiles(files);
  });
  return { directory: target, episodes, rows };
}
