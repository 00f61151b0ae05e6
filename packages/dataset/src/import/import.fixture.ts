import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll } from "vitest";
import { importFiles } from "./import-files.js";
import type { ImportOptions } from "./import-options.js";
import type { ImportSummary } from "./import-summary.js";

const folders: string[] = [];
// Here and not in the function: within a test there is nothing that it could come after.
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A new folder that is removed after the test file that asks for it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-import-"));
  folders.push(folder);
  return folder;
}

/** What a test imports: files by name, and the mapping of one or more tables. */
export interface Trial {
  readonly files: Readonly<Record<string, string>>;
  readonly mapping: unknown;
  readonly options?: Partial<ImportOptions>;
  readonly folder?: string;
}

export interface Imported {
  readonly summary: ImportSummary;
  readonly folder: string;
  /** The rows of a table, as they stand in its file. */
  readonly rows: (table: string) => Promise<readonly Readonly<Record<string, string>>[]>;
}

export async function imported({ files, mapping, options = {}, folder }: Trial): Promise<Imported> {
  const desk = folder ?? (await temporaryFolder());
  const to = options.to ?? join(desk, "practice");
  for (const [name, text] of Object.entries(files)) await writeFile(join(desk, name), text);
  const paths = Object.keys(files).map((name) => join(desk, name));
  const summary = await importFiles(paths, mapping, { ...options, to });
  return {
    summary,
    folder: desk,
    rows: async (table) => parse<Record<string, string>>(await readFile(join(to, `${table}.csv`)), { columns: true }),
  };
}

/** A mapping of one source into `clients`, where `columns` make the referral source, a column of free text. */
export function clientsMapping(
  referral: unknown,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    version: 1,
    sources: { list: {} },
    tables: {
      clients: {
        from: "list",
        columns: {
          client_id: { from: "id" },
          kind: { value: "individual" },
          consent_analytics: { value: "yes" },
          referral_source: referral,
        },
      },
    },
    ...more,
  };
}

/** One cell in, one cell out; `undefined` where nothing was written. */
export async function cellOf(
  cell: string,
  referral: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const mapping = clientsMapping({ from: "entry", ...referral }, more);
  const { summary, rows } = await imported({ files: { "list.csv": `id,entry\nc1,${quoted}\n` }, mapping });
  return summary.written === undefined ? undefined : ((await rows("clients"))[0]?.["referral_source"] ?? "");
}

/** Everything below a folder, hidden files too. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).toSorted();
}
