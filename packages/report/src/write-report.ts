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

/** A report that is written beside its place, and not there yet. */
export interface StagedReport {
  /** Puts it in its place, whole. Rejects with a `ReportFileError` as `writeReport` does. */
  readonly publish: () => Promise<void>;
  /** Takes away what is left of it beside; to be called in any case. */
  readonly discard: () => Promise<void>;
}

/**
 * Writes a report, or another file that nothing half-written may stand for, into a temporary folder beside its place, so
 * that what can go wrong has gone wrong before it is published. Rejects as `writeReport` does; nothing temporary stays behind then.
 */
export async function stageReport(
  path: string,
  content: string | Uint8Array,
  { force = false }: WriteOptions = {},
): Promise<StagedReport> {
  await checkFree(path, force);
  const beside = await mkdtemp(join(dirname(path), ".rapport-")).catch((cause: unknown) => {
    throw fromSystemError(cause, path);
  });
  const discard = () => rm(beside, { recursive: true, force: true });
  const written = join(beside, basename(path));
  try {
    await writeFile(written, content, { encoding: "utf8", flush: true });
  } catch (cause) {
    await discard();
    throw fromSystemError(cause, path);
  }
  const publish = () =>
    rename(written, path).catch((cause: unknown) => {
      throw fromSystemError(cause, path);
    });
  return { publish, discard };
}

/**
 * Writes a report so that it is there whole or not at all: into a temporary folder beside it, then renamed. Nothing
 * temporary stays behind.
 *
 * Rejects with a `ReportFileError`: `exists` without `force`, `is-folder`, `no-folder` where the folder is missing, `busy`
 * where the file is open elsewhere or may not be written, `not-written` for any other reason.
 */
export async function writeReport(path: string, text: string, options: WriteOptions = {}): Promise<void> {
  const { publish, discard } = await stageReport(path, text, options);
  try {
    await publish();
  } finally {
    await discard();
  }
}
