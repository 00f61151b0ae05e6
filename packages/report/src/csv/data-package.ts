import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { recipientInWords } from "../prose/recipients.js";
import { scopeInWords } from "../prose/scope.js";
import { previewWords } from "../html/preview-styles.js";
import { columnDescription } from "../tables/column-description.js";
import type { ReportColumn, ReportTable } from "../tables/report-table.js";

const profiles = "https://datapackage.org/profiles/2.0";

function field(language: Language, column: ReportColumn): object {
  const { name, title, type } = column;
  const kind = type === "text" ? "string" : "number";
  return { name, title, type: kind, description: columnDescription(language, column) };
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
  const { practice, asOf, preview, policy } = content;
  const scope = scopeInWords(language, content);
  const { say } = language;
  const who = { practice: practice ?? say("table.aPractice"), day: asOf };
  const use = preview
    ? `${previewWords(language)}.`
    : say("table.packageUse", { recipient: recipientInWords(language, policy) });
  return {
    $schema: `${profiles}/datapackage.json`,
    name: "rapport-report",
    title:
      scope.length === 0
        ? say("table.packageTitle", who)
        : say("table.packageTitleOfPeriod", { ...who, period: scope.join(", ") }),
    description: `${use} ${say("table.packageSays")}`,
    sources: [{ title: say("table.packageSource", who) }],
    resources: tables.map((table) => resource(language, table)),
  };
}
