import type { Comparison, PopulationTable, ReportContent } from "@rapport/analysis";
import type { PrintedCount, PublishedCount } from "@rapport/disclosure";
import type { Language, TextKey } from "@rapport/language";
import { countColumns } from "./count-columns.js";
import type { CountRow } from "./count-columns.js";
import { publishedByPath } from "./counts-table.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

type Row = CountRow & { readonly table: string; readonly name: string };

function tableColumns({ say }: Language): readonly ColumnOf<Row>[] {
  return [
    {
      name: "table",
      title: say("column.tableCode"),
      type: "text",
      description: say("column.tableCodeSays"),
      of: ({ table }) => table,
    },
    {
      name: "table_label",
      title: say("column.table"),
      type: "text",
      description: say("column.tableSays"),
      of: ({ name }) => name,
    },
  ];
}

const wholes = [
  ["clients", "population.clients"],
  ["episodes", "population.episodes"],
  ["clientsWithoutConsent", "population.notAgreed"],
] as const satisfies readonly (readonly [code: string, label: TextKey])[];

type Published = ReadonlyMap<string, PublishedCount>;

interface Whole {
  readonly code: string;
  readonly label: TextKey;
  readonly printed: PrintedCount;
}

function wholeRow({ say }: Language, { code, label, printed }: Whole, published: Published): Row {
  return {
    table: "scope",
    name: say("population.scope"),
    part: { ...printed, code },
    label: say(label),
    total: undefined,
    published: published.get(`population/${code}`),
  };
}

function rowsOf(
  language: Language,
  { code: table, label, figure, labels }: PopulationTable,
  published: Published,
): readonly Row[] {
  if (figure.kind === "withheld") return [];
  return figure.parts.map((part) => ({
    table,
    name: language.label(label),
    part,
    label: language.label(labels[part.code] ?? part.code),
    total: figure.total,
    published: published.get(`population/${table}/${part.code}`),
  }));
}

/** The clients and episodes of the period that the report is compared with; they are printed without what can be deduced. */
function earlierRows(language: Language, { population }: Comparison): readonly Row[] {
  const name = language.say("comparison.population");
  return wholes.flatMap(([code, label]): readonly Row[] =>
    code === "clientsWithoutConsent"
      ? []
      : [
          {
            table: "before",
            name,
            part: { ...population[code], code },
            label: language.say(label),
            total: undefined,
            published: undefined,
          },
        ],
  );
}

/** Who the report is about, one count a row. */
export function populationTable(language: Language, content: ReportContent): ReportTable {
  const { population } = content;
  const published = publishedByPath(content);
  return tableOf<Row>(
    {
      name: "population",
      title: language.say("table.population"),
      description: language.say("table.populationSays"),
    },
    [...tableColumns(language), ...countColumns(language)],
    [
      ...wholes.map(([code, label]) => wholeRow(language, { code, label, printed: population[code] }, published)),
      ...population.tables.flatMap((table) => rowsOf(language, table, published)),
      ...(content.comparison ? earlierRows(language, content.comparison) : []),
    ],
  );
}
