import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";
import { fileOf, readTable, tablesOf } from "./table-file.js";

const newDesk = inventedPractice(60);

async function reportOf(folder: string): Promise<string> {
  const { stderr } = await rapport(["report", "practice", "-o", "out.json"], { cwd: folder });
  expect(stderr).toMatch(/^A report/u);
  return readFileSync(path.join(folder, "out.json"), "utf8");
}

let plain: string;
beforeAll(async () => {
  plain = await reportOf(newDesk("plain").folder);
});

/** Every table written as some program writes it. */
const spellings: readonly (readonly [program: string, write: (cells: readonly (readonly string[])[]) => string])[] = [
  ["a spreadsheet in Europe, with semicolons", (rows) => lines(rows, ";", "\r\n")],
  ["a spreadsheet in Windows, with a byte order mark", (rows) => `\uFEFF${lines(rows, ",", "\r\n")}`],
  ["a spreadsheet, with tabs", (rows) => lines(rows, "\t", "\n")],
  ["R, with every cell in quotation marks", (rows) => lines(rows, ",", "\n", "always")],
  ["an editor that leaves out the last end of line", (rows) => lines(rows, ",", "\n").trimEnd()],
  ["a spreadsheet that leaves blank rows behind", (rows) => `${lines(rows, ",", "\n")}${blank(rows)}${blank(rows)}`],
];

test.each(spellings)("tables as %s makes the same report", async (program, write) => {
  const { folder, practice } = newDesk(program);
  for (const table of tablesOf(practice)) {
    const { columns, rows } = readTable(practice, table);
    const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
    writeFileSync(fileOf(practice, table), write(cells));
  }
  expect(await reportOf(folder)).toBe(plain);
});

function lines(rows: readonly (readonly string[])[], separator: string, end: string, quote?: "always"): string {
  const cell = (text: string) =>
    quote === "always" || /["\r\n]/u.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(cell).join(separator)}${end}`).join("");
}

function blank([header = []]: readonly (readonly string[])[]): string {
  return `${",".repeat(header.length - 1)}\n`;
}
