import type { CsvRows } from "./csv-rows.js";
import type { Finding } from "../finding.js";

const listed = 5;

/** Rows that do not have the header's number of cells, and a file that cannot be read to its end. */
export function structureFindings(file: string, cells: number, rows: CsvRows): readonly Finding[] {
  const more = rows.ragged.length - listed;
  const ragged = rows.ragged.slice(0, listed).map((each, at): Finding => ({
    severity: "error",
    code: "ragged-row",
    file,
    row: each.row,
    message: `has ${each.cells} ${each.cells === 1 ? "cell" : "cells"} where the header has ${cells}`,
    hint: 'Put a text that holds the separator into quotation marks, for instance "a, b".',
    ...(more > 0 && at === listed - 1 ? { more } : {}),
  }));
  if (rows.unreadable === undefined) return ragged;
  return [
    ...ragged,
    {
      severity: "error",
      code: "unreadable",
      file,
      row: rows.unreadable,
      message: "cannot be read from here on: a quotation mark is out of place or is never closed",
      hint: 'Close it, or write a quotation mark inside a text twice, for instance "a ""b"" c".',
    },
  ];
}
