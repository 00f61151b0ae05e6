import { realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { openEngine } from "../engine/engine.js";
import { importInto } from "./import-into.js";
import { ImportError, mappingError } from "./import-error.js";
import type { ImportOptions } from "./import-options.js";
import type { ImportSummary } from "./import-summary.js";
import type { Mapping } from "./mapping/cell.js";
import { readMapping } from "./mapping/read-mapping.js";
import { namedFile } from "../files/table-file.js";
import { matchFiles } from "./source/match-files.js";
import type { MatchedFiles } from "./source/match-files.js";
import { realDisk } from "./write/disk.js";

function readOrThrow(mapping: unknown, { settings = {}, timezone }: ImportOptions): Mapping {
  const read = readMapping(mapping, { settings, timezone });
  if (read.problems) throw mappingError(read.problems);
  return read.mapping;
}

/** The files, each once: one that is named twice, as a pattern of the shell may, would count everybody twice. */
async function eachOnce(files: readonly string[]): Promise<readonly string[]> {
  const byPlace = new Map<string, string>();
  for (const path of files) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw new ImportError("no-such-file", `${path}: there is no such file.`);
    const place = await realpath(path);
    if (!byPlace.has(place)) byPlace.set(place, path);
  }
  return [...byPlace.values()];
}

async function matched(files: readonly string[], { sources }: Mapping): Promise<MatchedFiles> {
  const result = matchFiles(sources, await eachOnce(files));
  const patterns = sources.map(({ name, files: names = ["*"] }) => `${name}: ${names.join(", ")}`).join("; ");
  const [stranger] = result.strangers;
  if (stranger !== undefined) {
    throw new ImportError("no-such-file", `${basename(stranger)}: no source of the mapping asks for it (${patterns}).`);
  }
  const lacking = sources.find(({ name, optional }) => !optional && (result.files.get(name) ?? []).length === 0);
  if (lacking) {
    throw new ImportError("no-such-file", `No file is given for the source ${lacking.name} (${patterns}).`);
  }
  return result;
}

/** A folder, or a database: of a workbook or a table, the name would say what it is not. */
function assertName({ to, format }: ImportOptions): void {
  if (to.trim() === "") throw new ImportError("bad-target", "The dataset has no name. Say which folder to write.");
  const kind = namedFile(basename(to))?.kind;
  if (kind !== undefined && kind !== "database") {
    throw new ImportError("bad-target", `${to}: a dataset is written as a folder, or as a file that ends in .duckdb.`);
  }
  if (kind === "database" && format !== undefined) {
    throw new ImportError("bad-target", `${to}: is one file, and only the tables of a folder have a format.`);
  }
}

/** As `importFiles`, which loads this when it is needed. */
export async function runImport(
  files: readonly string[],
  mapping: unknown,
  options: ImportOptions,
): Promise<ImportSummary> {
  assertName(options);
  const read = readOrThrow(mapping, options);
  const sources = await matched(files, read);
  const engine = await openEngine(options);
  try {
    return await importInto(engine, realDisk, read, sources.files, options);
  } finally {
    engine.close();
  }
}
