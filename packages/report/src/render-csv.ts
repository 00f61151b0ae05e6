import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import { csvText } from "./csv/csv-text.js";
import { csvName, dataPackage } from "./csv/data-package.js";
import type { RenderOptions } from "./render-options.js";
import type { ReportPart } from "./report-format.js";
import { reportTables } from "./tables/report-tables.js";

/**
 * The report as a folder of tidy tables: one CSV file for each of `reportTables`, in UTF-8 with a byte order mark so that
 * Excel shows it rightly, and `datapackage.json` (Data Package, version 2), which says what their columns are. A text that
 * a spreadsheet would take for a formula has an apostrophe in front; numbers are as they are.
 * Texts and numbers are in `language`.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function renderCsv(
  report: Released<ReportContent>,
  { language = english }: RenderOptions = {},
): readonly ReportPart[] {
  const tables = reportTables(report, { language });
  return [
    ...tables.map((table) => ({ name: csvName(table), content: csvText(table) })),
    { name: "datapackage.json", content: `${JSON.stringify(dataPackage(language, report, tables), null, 2)}\n` },
  ];
}
