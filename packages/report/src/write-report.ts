import { lstat, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fromSystemError, reportFileError } from "./report-file-error.js";

export interface WriteOptions {
  /** Whether an existing file is replaced; it is kept otherwise. */
  readonly force?: boolean;
}

async function checkFree(path: string, force: boolean): Promise<void> {
  const found = await lstat(path).catch((cause: unknown) => {
    const error = fromSystemError(cause, path);
    if (error.code === "no-folder") return undefined;
    throw error;
  });
  if (found?.isDirectory()) throw reportFileError("is-folder", path);
  if (found && !force) throw reportFileError("exists", path);
}

/**
 * Writes a report so that it is there whole or not at all: into a temporary folder beside it, then renamed. Nothing
 * temporary stays behind.
 *
 * Rejects with a `ReportFileError`: `exists` without `force`, `is-folder`, `no-folder` where the folder is missing, `busy`
 * where the file is open elsewhere or may not be written, `not-written` for any other reason.
 */
export async function writeReport(path: string, text: string, { force = false }: WriteOptions = {}): Promise<void> {
  await checkFree(path, force);
  const beside = await mkdtemp(join(dirname(path), ".rapport-")).catch((cause: unknown) => {
    throw fromSystemError(cause, path);
  });
  try {
    const written = join(beside, basename(path));
    await writeFile(written, text, { encoding: "utf8", flush: true });
    await rename(written, path);
  } catch (cause) {
    throw fromSystemError(cause, path);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
