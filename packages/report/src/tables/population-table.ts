import type { PopulationTable, ReportContent } from "@rapport/analysis";
import type { PrintedCount, PublishedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { countColumns } from "./count-columns.js";
import type { CountRow } from "./count-columns.js";
import { publishedByPath } from "./counts-table.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

type Row = CountRow & { readonly table: string; readonly name: string };

function tableColumns(language: Language): readonly ColumnOf<Row>[] {
  return [
    {
      name: "table",
      title: "Table (code)",
      type: "text",
      description: "Code of what the people are divided by; scope for how many the report is about.",
      of: ({ table }) => table,
    },
    {
      name: "table_label",
      title: "Table",
      type: "text",
      description: "What the table is called.",
      of: ({ name }) => name,
    },
  ];
}

const wholes = [
  ["clients", "Clients"],
  ["episodes", "Episodes of care"],
  ["clientsWithoutConsent", "Clients who did not agree to be counted, and are in nothing else"],
] as const;

type Published = ReadonlyMap<string, PublishedCount>;

function wholeRow(language: Language, code: string, label: string, printed: PrintedCount, published: Published): Row {
  return {
    table: "scope",
    name: "Who the report is about",
    part: { ...printed, code },
    label,
    total: undefined,
    published: published.get(`population/${code}`),
  };
}

function rowsOf({ code: table, label: name, figure, labels }: PopulationTable, published: Published): readonly Row[] {
  if (figure.kind === "withheld") return [];
  return figure.parts.map((part) => ({
    table,
    name,
    part,
    label: labels[part.code] ?? part.code,
    total: figure.total,
    published: published.get(`population/${table}/${part.code}`),
  }));
}

/** Who the report is about, one count a row. */
export function populationTable(language: Language, content: ReportContent): ReportTable {
  const { population } = content;
  const published = publishedByPath(content);
  return tableOf<Row>(
    {
      name: "population",
      title: "Population",
      description: "Who the report is about: one count a row, as printed.",
    },
    [...tableColumns(language), ...countColumns(language)],
    [
      ...wholes.map(([code, label]) => wholeRow(language, code, label, population[code], published)),
      ...population.tables.flatMap((table) => rowsOf(table, published)),
    ],
  );
}
