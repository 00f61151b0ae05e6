import { readFile } from "node:fs/promises";
import type { CellObject, Range } from "@e965/xlsx";
import type { Finding } from "../finding.js";
import { readBeginning } from "./open-regular-file.js";
import { cannotRead, unreadable } from "./unreadable.js";
import type { IsMoment } from "./workbook-cell.js";
import { largestInside, zipFinding } from "./zip-finding.js";

/** A sheet's cells by row and column from 0; rows and cells that are empty may be missing. */
export interface Grid {
  readonly title: string;
  readonly cells: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
}

/** A workbook's sheets in order, hidden ones too. */
export interface Workbook {
  readonly grids: readonly Grid[];
  /** Days are counted from 1904, as in workbooks that were begun on an old Macintosh. */
  readonly date1904: boolean;
  readonly isMoment: IsMoment;
}

/** A workbook, or why it cannot be read. */
export type ReadWorkbook =
  { readonly workbook: Workbook; readonly finding?: never } | { readonly finding: Finding; readonly workbook?: never };

const compound = "\u00d0\u00cf\u0011\u00e0";

/** The packed bytes of a workbook, once it is known that they can be unpacked. */
async function packed(path: string, name: string): Promise<Buffer | Finding> {
  const beginning = await readBeginning(path, name, 4);
  if (beginning.finding) return beginning.finding;
  const mark = beginning.bytes.toString("latin1");
  if (mark === compound) {
    const hint = "Save it as .xlsx, without a password.";
    return unreadable(name, "is protected with a password, or is of the old kind (.xls)", hint);
  }
  if (!mark.startsWith("PK")) {
    return unreadable(name, "is not a workbook", "Save it as .xlsx, or give the file the ending of what it is.");
  }
  try {
    const bytes = await readFile(path);
    return (bytes.length > largestInside ? undefined : await zipFinding(bytes, name)) ?? bytes;
  } catch (error) {
    return cannotRead(name, error);
  }
}

/** Reads an XLSX workbook. `name` is how findings name it. */
export async function readWorkbook(path: string, name: string): Promise<ReadWorkbook> {
  const bytes = await packed(path, name);
  if (!Buffer.isBuffer(bytes)) return { finding: bytes };
  const { read, SSF } = await import("@e965/xlsx");
  try {
    const book = read(bytes, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
    });
    const grids = book.SheetNames.map((title): Grid => {
      const sheet = book.Sheets[title];
      return { title, cells: sheet?.["!data"] ?? [], merges: sheet?.["!merges"] ?? [] };
    });
    const isMoment = (format: string) => SSF.is_date(format) && !/\[[hms]+\]/iu.test(format);
    return { workbook: { grids, date1904: book.Workbook?.WBProps?.date1904 ?? false, isMoment } };
  } catch {
    return {
      finding: unreadable(name, "is damaged, or no workbook", "Open it in a spreadsheet program, and save it again."),
    };
  }
}
