import { parse } from "csv-parse/sync";
import { textOf } from "./bytes.js";
import { withInner } from "./data-address.js";
import type { Piece, ReadInner } from "./piece.js";
import { malformed } from "./read-back-error.js";

const delimiters = [",", ";", "\t"];

/** The delimiter that the first line has most often outside of quotes. */
function delimiterOf(text: string): string {
  const [first = ""] = text.replaceAll(/"(?:[^"]|"")*"/gu, "").split(/[\r\n]/u, 1);
  const counted = delimiters.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}

function rowsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, skipEmptyLines: false, bom: false });
  } catch {
    throw malformed("CSV file", "quoted cells that end with their quote");
  }
}

/**
 * Every cell of a CSV file (comma, semicolon or tab); the cells of a line that begins with `#`, which many programs skip as
 * a comment, are hidden. Throws a `ReadBackError` where a quote stays open.
 */
export function readCsv(bytes: Uint8Array, read: ReadInner): readonly Piece[] {
  const { text, marks } = textOf(bytes, "CSV file");
  const cells = rowsOf(text).flatMap((row, at) => {
    const comment = row[0]?.trimStart().startsWith("#") ?? false;
    return row.flatMap((cell, column) => {
      const where = `${comment ? "comment in row" : "row"} ${at + 1}, column ${column + 1}`;
      return cell === "" ? [] : withInner({ where, text: cell, hidden: comment }, read);
    });
  });
  return [...marks, ...cells];
}
