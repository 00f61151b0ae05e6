import type { ImportOptions } from "./import-options.js";
import type { ImportSummary } from "./import-summary.js";

/**
 * Makes a dataset of exports from other programs, as a mapping says: a plain object, such as YAML or JSON holds. Only the
 * columns that it names are read. The dataset is there whole or not at all.
 *
 * Returns what was read and written. Where rows have problems, nothing is written and `problems` says which, unless
 * `leaveOut` is set. Rejects with an `ImportError`, by whose `code` the reasons are told apart: a mapping that is none, a file
 * that is not there, a target that is not replaced, or a disk that does not take it; with a `RangeError` for a memory limit or
 * a number of threads that there cannot be, and with a `DatasetResourceError` where memory does not suffice.
 */
export async function importFiles(
  files: readonly string[],
  mapping: unknown,
  options: ImportOptions,
): Promise<ImportSummary> {
  // Schemas take time to load, which programs that only read a dataset need not.
  const { runImport } = await import("./run-import.js");
  return runImport(files, mapping, options);
}
