import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { deductionSentences, notPromised, protectionSentences } from "../prose/protection-sentences.js";
import { readingSentences } from "../prose/reading-sentences.js";
import { columnDescription } from "../tables/column-description.js";
import type { ReportTable } from "../tables/report-table.js";
import { notesName } from "./contents-sheet.js";
import type { Sheet, SheetCell } from "./sheet.js";

function columnRows(language: Language, { title, columns }: ReportTable): readonly (readonly SheetCell[])[] {
  return columns.map((column) => [
    { value: columnDescription(language, column), look: "prose" },
    { value: title, look: "plain" },
    { value: column.title, look: "plain" },
  ]);
}

/** The second sheet: method, protection, and what each column says. */
export function notesSheet(language: Language, content: ReportContent, tables: readonly ReportTable[]): Sheet {
  const { say } = language;
  const part = (heading: string, sentences: readonly string[]): readonly (readonly SheetCell[])[] => [
    [{ value: heading, look: "heading" }],
    ...sentences.map((value): readonly SheetCell[] => [{ value, look: "prose" }]),
    [],
  ];
  return {
    name: notesName(language),
    widths: [110, 16, 20],
    rows: [
      [{ value: notesName(language), look: "title" }],
      [],
      ...part(say("sheet.howToRead"), [say("sheet.cells"), ...readingSentences(language)]),
      ...part(say("page.whatWasDone"), protectionSentences(language, content)),
      ...part(say("page.whatCanBeFound"), deductionSentences(language, content)),
      ...part(say("page.whatIsNotPromised"), notPromised(language, content)),
      [say("sheet.columnSays"), say("sheet.sheet"), say("sheet.column")].map((value): SheetCell => ({
        value,
        look: "heading",
      })),
      ...tables.flatMap((each) => columnRows(language, each)),
    ],
    header: false,
  };
}
