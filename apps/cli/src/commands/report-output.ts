import { basename } from "node:path";
import { checkWritten, renderReport, stageReport } from "@rapport/report";
import type { BuiltComparison, ReadBack, RenderOptions, ReportPart, StagedReport, WrittenFault } from "@rapport/report";
import type { Candidate } from "@rapport/report/build";
import { isStdout } from "../report-files.js";
import type { ReportFile } from "../report-files.js";

export type Made = Extract<BuiltComparison, { readonly refusals?: never }>;

/** A file as it would be written, or the files of a folder. */
export interface Written extends ReportFile {
  readonly parts: readonly ReportPart[];
}

/** The report in each of the formats. */
export async function renderFiles(
  report: Made["report"],
  files: readonly ReportFile[],
  options: RenderOptions,
): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const file of files) written.push({ ...file, parts: await renderReport(report, file.format, options) });
  return written;
}

function faultInWords({ file, where, kind }: WrittenFault): string {
  switch (kind) {
    case "unaccounted-number":
      return `${file}, ${where}: a number that is not among the printed ones.`;
    case "identifier":
      return `${file}, ${where}: an identifier from the records.`;
    case "not-reproducible":
      return `${file}: is not what its printed numbers alone would give.`;
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

/** What a reader could find in the files as they would be written that no printed number accounts for. */
export async function faultsOf(
  written: readonly Written[],
  { report, identifiers }: Candidate,
  options: RenderOptions,
  readBack?: ReadBack,
): Promise<readonly string[]> {
  const files = written.flatMap(({ path, format, parts }) =>
    parts.map(({ name, content }) => ({
      // A part without a name is the file itself, whose ending the person may have left out.
      name: name === "" ? fileName(path, format) : `${basename(path)}/${name}`,
      bytes: Buffer.from(content),
      format,
    })),
  );
  return (await checkWritten(files, report, identifiers, options, readBack)).map(faultInWords);
}

function fileName(path: string, format: string): string {
  const name = basename(path);
  return name.toLowerCase().endsWith(`.${format}`) ? name : `${name}.${format}`;
}

/** What a report that is one file holds. */
function contentOf(parts: readonly ReportPart[]): string | Uint8Array | readonly ReportPart[] {
  const [only] = parts;
  return only?.name === "" ? only.content : parts;
}

/** What `-o -` puts on standard output; undefined without it. */
export function printed(written: readonly Written[]): string | Uint8Array | undefined {
  const content = written.filter(isStdout).map(({ parts }) => contentOf(parts))[0];
  return typeof content === "string" || content instanceof Uint8Array ? content : undefined;
}

/**
 * Writes all files beside their places, then what they say into the ledger, and only then puts them in place: a report that
 * nobody wrote down could not be held against later ones. Rejects with the signal's reason where that came before.
 */
export async function publish(
  written: readonly Written[],
  { force, signal }: { readonly force: boolean; readonly signal: AbortSignal },
  note: () => Promise<boolean>,
): Promise<boolean> {
  const staged: StagedReport[] = [];
  try {
    for (const { path, parts } of written) staged.push(await stageReport(path, contentOf(parts), { force }));
    // The last moment: what is in the ledger is put in place, too.
    signal.throwIfAborted();
    const isNew = await note();
    for (const each of staged) await each.publish();
    return isNew;
  } finally {
    await Promise.all(staged.map((each) => each.discard()));
  }
}
