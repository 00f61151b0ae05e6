import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { periodInWords } from "../prose/period.js";
import { recipientInWords } from "../prose/recipients.js";
import { previewWords } from "../html/preview-styles.js";
import type { ReportColumn, ReportTable } from "../tables/report-table.js";

const profiles = "https://datapackage.org/profiles/2.0";

function field(language: Language, { name, title, type, unit, description }: ReportColumn): object {
  const inUnit = unit === undefined ? "" : ` In ${unit}.`;
  return { name, title, type: type === "text" ? "string" : "number", description: `${description}${inUnit}` };
}

/** The name of a table's file. */
export function csvName({ name }: Pick<ReportTable, "name">): string {
  return `${name}.csv`;
}

function resource(language: Language, table: ReportTable): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: "table",
    path: csvName(table),
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      type: "delimited",
      header: true,
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fieldsMatch: ["equal"],
      missingValues: [""],
      fields: table.columns.map((each) => field(language, each)),
    },
  };
}

/** What stands in a folder of tables, for programs: a Data Package, version 2 (Frictionless Data, 2024). */
export function dataPackage(language: Language, content: ReportContent, tables: readonly ReportTable[]): object {
  const { practice, asOf, opened, preview, policy } = content;
  const period = periodInWords(language, opened);
  const who = practice === undefined ? "a practice" : practice;
  const use = preview ? `${previewWords(language)}.` : `Anonymised for: ${recipientInWords(language, policy)}.`;
  return {
    $schema: `${profiles}/datapackage.json`,
    name: "rapport-report",
    title: `Outcome report of ${who}${period === undefined ? "" : `, ${period},`} as of ${asOf}`,
    description: `${use} The tables hold the numbers of the report as they are printed in it, protected by rounding or noise, and no records. A text that a program could take for a formula has an apostrophe in front.`,
    sources: [{ title: `Records of ${who} as of ${asOf}, protected and released by Rapport` }],
    resources: tables.map((table) => resource(language, table)),
  };
}
