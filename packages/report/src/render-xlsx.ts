import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import { asWritten } from "./as-written.js";
import type { RenderOptions } from "./render-options.js";
import { reportTables } from "./tables/report-tables.js";
import { contentsSheet } from "./xlsx/contents-sheet.js";
import { notesSheet } from "./xlsx/notes-sheet.js";
import { tableSheet } from "./xlsx/table-sheet.js";
import { workbookBytes } from "./xlsx/workbook.js";

/**
 * The report as one XLSX workbook: contents with links, notes on method and protection, and each of `reportTables` on a
 * sheet of its own. Numbers are numbers, texts are texts, and there is no formula. The same report gives the same bytes.
 * Texts and numbers are in `language`.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function renderXlsx(report: Released<ReportContent>, { language = english }: RenderOptions = {}): Uint8Array {
  const tables = reportTables(report, { language });
  const content = asWritten(report);
  return workbookBytes([
    contentsSheet(language, content, tables),
    notesSheet(language, content, tables),
    ...tables.map(tableSheet),
  ]);
}
