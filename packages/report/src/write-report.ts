import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fromSystemError, reportFileError } from "./report-file-error.js";
import { isReportFolder } from "./report-folder.js";
import type { ReportPart } from "./report-format.js";

export interface WriteOptions {
  /** Whether an existing file is replaced; it is kept otherwise. */
  readonly force?: boolean;
}

type Content = string | Uint8Array | readonly ReportPart[];

function isFolder(content: Content): content is readonly ReportPart[] {
  return Array.isArray(content);
}

/** Nothing but a file is replaced by a file, and nothing but a folder of a report by a folder; whether there is one. */
async function checkFree(path: string, content: Content, force: boolean): Promise<boolean> {
  const found = await lstat(path).catch((cause: unknown) => {
    const error = fromSystemError(cause, path);
    if (error.code === "no-folder") return undefined;
    throw error;
  });
  if (!found) return false;
  if (found.isDirectory() && !isFolder(content)) throw reportFileError("is-folder", path);
  if (!found.isDirectory() && isFolder(content)) throw reportFileError("is-file", path);
  if (!force) throw reportFileError("exists", path);
  if (isFolder(content) && !(await isReportFolder(path))) throw reportFileError("other-folder", path);
  return true;
}

async function writeTo(path: string, content: Content): Promise<void> {
  if (!isFolder(content)) return writeFile(path, content, { encoding: "utf8", flush: true });
  await mkdir(path);
  for (const part of content) await writeFile(join(path, part.name), part.content, { encoding: "utf8", flush: true });
}

/** Puts what is written beside in its place; a folder that is there goes away first, since it is not replaced by renaming. */
async function moveTo(path: string, written: string, isThere: boolean): Promise<void> {
  if (!isThere || !(await lstat(written)).isDirectory()) return rename(written, path);
  const old = `${written}.old`;
  await rename(path, old);
  try {
    await rename(written, path);
  } catch (cause) {
    await rename(old, path);
    throw cause;
  }
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
 * that what can go wrong has gone wrong before it is published. Parts are the files of a folder, which is published whole.
 *
 * Rejects as `writeReport` does, and of a folder with `is-file`, or `other-folder` where with `force` a folder would be
 * replaced that holds anything else than a report; nothing temporary stays behind then.
 */
export async function stageReport(
  path: string,
  content: string | Uint8Array | readonly ReportPart[],
  { force = false }: WriteOptions = {},
): Promise<StagedReport> {
  const isThere = await checkFree(path, content, force);
  const beside = await mkdtemp(join(dirname(path), ".rapport-")).catch((cause: unknown) => {
    throw fromSystemError(cause, path);
  });
  const discard = () => rm(beside, { recursive: true, force: true });
  const written = join(beside, basename(path));
  try {
    await writeTo(written, content);
  } catch (cause) {
    await discard();
    throw fromSystemError(cause, path);
  }
  const publish = () =>
    moveTo(path, written, isThere).catch((cause: unknown) => {
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
