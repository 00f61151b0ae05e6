import { basename, dirname, extname, join, resolve } from "node:path";
import type { ReportFormat } from "@rapport/report";
import { UsageError } from "./outcome.js";

/** As in `reportFormats` of `@rapport/report`, which is too much to load for help. */
export const formats = ["html", "json", "csv", "xlsx", "svg", "png"] as const satisfies readonly ReportFormat[];
export type Format = (typeof formats)[number];

/** These are several files each. */
const folderFormats: readonly Format[] = ["csv", "svg", "png"];

export interface ReportFile {
  readonly format: Format;
  /** Of a file, or of a folder of files. */
  readonly path: string;
}

function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}

const endingOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** Whether a name says by its ending what a report is to be made as. */
export const namesFormat = (path: string | undefined): boolean => path !== undefined && isFormat(endingOf(path));

/** A dataset that is one file is called by its name without the ending. */
const datasetEnding = /(?:\.xlsx|\.duckdb)$/iu;

/** "report.html" for a file, "report-csv" for a folder of files, which no program is to take for one of them. */
function named(stem: string, format: Format): string {
  return `${stem}${folderFormats.includes(format) ? "-" : "."}${format}`;
}

/** What standard output takes: one file. */
function onStdout(format: readonly Format[] = ["html"]): Format {
  const [only, ...more] = new Set(format);
  if (only !== undefined && more.length === 0 && !folderFormats.includes(only)) return only;
  throw new UsageError("-o - prints one file: give one of the formats html, json and xlsx, or the name of a file.");
}

/** Whether a report is printed instead of written. */
export const isStdout = ({ path }: ReportFile): boolean => path === "-";

/**
 * The files and folders that a report goes into. Without `-o` it stands beside the dataset under the dataset's name; with
 * `-o` and one format the name is taken as it is, and with several each format gets its own ending. `-o -` is standard output.
 */
export function reportFiles(
  dataset: string,
  { output, format }: { readonly output?: string; readonly format?: readonly Format[] },
): readonly ReportFile[] {
  if (output === "-") return [{ format: onStdout(format), path: "-" }];
  const folder = resolve(dataset);
  const path = output ?? join(dirname(folder), `${basename(folder).replace(datasetEnding, "")}-report.html`);
  const ending = endingOf(path);
  const byName = output !== undefined && isFormat(ending) ? ending : "html";
  const chosen = [...new Set(format ?? [byName])];
  if (output === undefined || chosen.length > 1) {
    const stem = isFormat(ending) ? path.slice(0, -ending.length - 1) : path;
    return chosen.map((each) => ({ format: each, path: named(stem, each) }));
  }
  const [only] = chosen;
  if (only === undefined) throw new UsageError("--format names at least one format.");
  if (isFormat(ending) && ending !== only) {
    throw new UsageError(`-o ends in .${ending} and --format says ${only}: make them the same.`);
  }
  if (ending === only && folderFormats.includes(only)) {
    const folderName = named(path.slice(0, -ending.length - 1), only);
    throw new UsageError(`A report as ${only} is several files: -o names the folder for them, such as ${folderName}.`);
  }
  return [{ format: only, path }];
}
