import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine } from "../engine/engine.js";
import type { Engine } from "../engine/engine.js";
import { quoteName } from "../engine/quote.js";
import type { Finding } from "../finding.js";
import { openFile } from "./open-file.js";
import { readSheet } from "./read-sheet.js";
import { columnNames } from "./sheet.js";
import type { Sheet } from "./sheet.js";

/** What a sheet gave: its cells, an empty one as an empty text, with the row of each record. */
export interface ReadBack {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
  readonly decimalComma: boolean;
}

/** Reads a sheet as the dataset does. */
export async function readBack(engine: Engine, found: Sheet): Promise<ReadBack> {
  let cells: readonly (readonly string[])[] = [];
  const sheet = await readSheet(found, async (relation) => {
    const names = columnNames(found.columns);
    const rows = await engine.select(`select ${names.map(quoteName).join(", ")} from ${relation}`);
    cells = rows.map((row) => names.map((name) => String(row[name] ?? "")));
  });
  const filled = cells.flatMap((row, record) => (row.some((cell) => cell !== "") ? [record] : []));
  const rows = filled.length === 0 ? [] : await sheet.rowsOf(filled);
  await sheet.release();
  const { columns, findings, decimalComma } = sheet;
  return { columns, cells: filled.map((record) => cells[record] ?? []), rows, findings, decimalComma };
}

/** An engine and a folder of one's own, for as long as `use` takes. */
export async function inFolder<T>(use: (folder: string, engine: Engine) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-files-"));
  const engine = await openEngine();
  try {
    return await use(folder, engine);
  } finally {
    engine.close();
    await rm(folder, { recursive: true });
  }
}

/** Writes a file and reads its first sheet. */
export const written = (name: string, content: string | Uint8Array): Promise<ReadBack> =>
  inFolder(async (folder, engine) => {
    const path = join(folder, name);
    await writeFile(path, content);
    const [sheet] = (await openFile(engine, path)).values();
    if (!sheet) throw new Error("The file has no sheet.");
    return readBack(engine, sheet);
  });

/** A finding as `code row column`. */
export const placed = ({ code, row, column }: Finding): string =>
  [code, row, column].filter((part) => part !== undefined).join(" ");

/** A text in UTF-16, high byte first. */
export const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
