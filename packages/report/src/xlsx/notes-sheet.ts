import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { deductionSentences, notPromised, protectionSentences } from "../prose/protection-sentences.js";
import { readingSentences } from "../prose/reading-sentences.js";
import type { ReportTable } from "../tables/report-table.js";
import { notesName } from "./contents-sheet.js";
import type { Sheet, SheetCell } from "./sheet.js";

const cells =
  "An empty cell is a number that does not exist or is not given; the columns named State say which. Numbers are those of the report itself, and there is no formula in this workbook.";

function columnRows(language: Language, { title, columns }: ReportTable): readonly (readonly SheetCell[])[] {
  return columns.map((column) => {
    const unit = column.unit === undefined ? "" : ` In ${column.unit}.`;
    return [
      { value: `${column.description}${unit}`, look: "prose" },
      { value: title, look: "plain" },
      { value: column.title, look: "plain" },
    ];
  });
}

/** The second sheet: method, protection, and what each column says. */
export function notesSheet(language: Language, content: ReportContent, tables: readonly ReportTable[]): Sheet {
  const part = (heading: string, sentences: readonly string[]): readonly (readonly SheetCell[])[] => [
    [{ value: heading, look: "heading" }],
    ...sentences.map((value): readonly SheetCell[] => [{ value, look: "prose" }]),
    [],
  ];
  return {
    name: notesName,
    widths: [110, 16, 20],
    rows: [
      [{ value: notesName, look: "title" }],
      [],
      ...part("How to read the tables", [cells, ...readingSentences(language)]),
      ...part("What was done to protect clients", protectionSentences(language, content)),
      ...part("What a reader can find out at most", deductionSentences(language, content)),
      ...part("What is not promised", notPromised(language, content)),
      ["What a column says", "Sheet", "Column"].map((value): SheetCell => ({ value, look: "heading" })),
      ...tables.flatMap((each) => columnRows(language, each)),
    ],
    header: false,
  };
}
