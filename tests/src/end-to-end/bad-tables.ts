import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { FindingCode } from "@rapport/dataset";
import { mark } from "./mark.js";
import { changeRows, fileOf } from "./table-file.js";

/** A fault that a practice's records can have. */
export interface BadTable {
  readonly fault: string;
  readonly spoil: (practice: string) => void;
  /** Where a person is told to look. */
  readonly place: { readonly file: string; readonly row?: number; readonly column?: string };
  readonly hint: RegExp;
  readonly code: FindingCode;
  /** How many rows are left out of which table; absent where all is refused. */
  readonly rejected?: Readonly<Record<string, number>>;
}

/** Row 5 of a spreadsheet is the fourth record. */
const fourth = 3;

function spoilCell(table: string, column: string, cell: string): (practice: string) => void {
  return (practice) => changeRows(practice, table, (row, at) => (at === fourth ? { ...row, [column]: cell } : row));
}

/** Changes a file's lines as they are, so that what is no CSV can be written. Latin-1 leaves all bytes as they are. */
function spoilLines(table: string, change: (line: string, at: number) => string): (practice: string) => void {
  return (practice) => {
    const file = fileOf(practice, table);
    const lines = readFileSync(file, "latin1").split("\n");
    writeFileSync(file, lines.map(change).join("\n"), "latin1");
  };
}

const spoilLine = (table: string, change: (line: string) => string) =>
  spoilLines(table, (line, at) => (at === fourth + 1 ? change(line) : line));

/** Every kind of fault, with the mark in the cell where a cell is bad. */
export const badTables: readonly BadTable[] = [
  {
    fault: "a required table that is missing",
    spoil: (practice) => rmSync(fileOf(practice, "stages")),
    place: { file: "stages.csv" },
    hint: /Every dataset has it/u,
    code: "missing-table",
  },
  {
    fault: "a table of no bytes",
    spoil: (practice) => writeFileSync(fileOf(practice, "measures"), ""),
    place: { file: "measures.csv" },
    hint: /Write a header/u,
    code: "empty-table",
  },
  {
    fault: "a table of a header alone",
    spoil: (practice) => changeRows(practice, "episodes", () => undefined),
    place: { file: "episodes.csv" },
    hint: /at least one row/u,
    code: "empty-table",
  },
  {
    fault: "a column that is missing",
    spoil: spoilLines("stages", (line, at) => (at === 0 ? line.replace("entered_on", mark) : line)),
    place: { file: "stages.csv", row: 1, column: "entered_on" },
    hint: /Add it to the header/u,
    code: "missing-column",
  },
  {
    fault: "a day in words",
    spoil: spoilCell("stages", "entered_on", `${mark} May`),
    place: { file: "stages.csv", row: 5, column: "entered_on" },
    hint: /2026-06-30/u,
    code: "bad-cell",
    rejected: { stages: 1 },
  },
  {
    fault: "a day that is not in the calendar",
    spoil: spoilCell("episodes", "opened_on", "2025-02-30"),
    place: { file: "episodes.csv", row: 5, column: "opened_on" },
    hint: /2026-06-30/u,
    code: "bad-cell",
    rejected: { episodes: 1 },
  },
  {
    fault: "a score that is no number",
    spoil: spoilCell("measures", "score", mark),
    place: { file: "measures.csv", row: 5, column: "score" },
    hint: /digits alone/u,
    code: "bad-cell",
    rejected: { measures: 1 },
  },
  {
    fault: "a consent that is neither given nor refused",
    spoil: spoilCell("clients", "consent_analytics", mark),
    place: { file: "clients.csv", row: 5, column: "consent_analytics" },
    hint: /yes, no, withdrawn/u,
    code: "unknown-code",
    rejected: { clients: 1 },
  },
  {
    fault: "a stage that the model does not have",
    spoil: spoilCell("stages", "stage", mark),
    place: { file: "stages.csv", row: 5, column: "stage" },
    hint: /intake_call/u,
    code: "stage-not-in-model",
    rejected: { stages: 1 },
  },
  {
    fault: "a reference to no row",
    spoil: spoilCell("episodes", "client_id", mark),
    place: { file: "episodes.csv", row: 5, column: "client_id" },
    hint: /Add the row to clients/u,
    code: "missing-reference",
    rejected: { episodes: 1 },
  },
  {
    fault: "an identifier twice",
    spoil: (practice) =>
      changeRows(practice, "clients", (row, at) =>
        at >= fourth - 1 && at <= fourth ? { ...row, client_id: mark } : row,
      ),
    place: { file: "clients.csv", row: 5, column: "client_id" },
    hint: /identifier of its own/u,
    code: "duplicate-key",
    rejected: { clients: 2 },
  },
  {
    fault: "an identifier that is empty",
    spoil: spoilCell("clients", "client_id", ""),
    place: { file: "clients.csv", row: 5, column: "client_id" },
    hint: /./u,
    code: "empty-cell",
    rejected: { clients: 1 },
  },
  {
    fault: "a row with a cell too many",
    spoil: spoilLine("stages", (line) => `${line},${mark}`),
    place: { file: "stages.csv", row: 5 },
    hint: /quotation marks/u,
    code: "ragged-row",
    rejected: { stages: 1 },
  },
  {
    fault: "a row with a cell too few",
    spoil: spoilLine("stages", () => mark),
    place: { file: "stages.csv", row: 5 },
    hint: /quotation marks/u,
    code: "ragged-row",
    rejected: { stages: 1 },
  },
  {
    fault: "a quotation mark that is never closed",
    spoil: spoilLine("stages", (line) => `"${mark}${line.replaceAll('"', "")}`),
    place: { file: "stages.csv", row: 5 },
    hint: /Close it/u,
    code: "unreadable",
  },
];
