import { basename, dirname, extname, join, resolve } from "node:path";
import { UsageError } from "./outcome.js";

export const formats = ["html", "json"] as const;
export type Format = (typeof formats)[number];

export interface ReportFile {
  readonly format: Format;
  readonly path: string;
}

function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}

/** A dataset that is one file is called by its name without the ending. */
const datasetEnding = /(?:\.xlsx|\.duckdb)$/iu;

/**
 * The files that a report goes into. Without `-o` it stands beside the dataset under the dataset's name; with `-o`
 * and one format the name is taken as it is, and with several each format gets its own ending.
 */
export function reportFiles(
  dataset: string,
  { output, format }: { readonly output?: string; readonly format?: readonly Format[] },
): readonly ReportFile[] {
  // Elsewhere this means standard output; a file of that name would be hard to find and harder to remove.
  if (output === "-") throw new UsageError("-o takes the name of a file, for instance report.html.");
  const folder = resolve(dataset);
  const path = output ?? join(dirname(folder), `${basename(folder).replace(datasetEnding, "")}-report.html`);
  const ending = extname(path).slice(1).toLowerCase();
  const chosen = format ?? (output !== undefined && isFormat(ending) ? [ending] : ["html" as const]);
  if (output === undefined || chosen.length > 1) {
    const stem = isFormat(ending) ? path.slice(0, -ending.length - 1) : path;
    return chosen.map((each) => ({ format: each, path: `${stem}.${each}` }));
  }
  const [only] = chosen;
  if (only === undefined) throw new UsageError("--format names at least one format.");
  if (isFormat(ending) && ending !== only) {
    throw new UsageError(`-o ends in .${ending} and --format says ${only}: make them the same.`);
  }
  return [{ format: only, path }];
}
