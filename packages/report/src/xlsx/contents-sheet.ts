import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { periodInWords } from "../prose/period.js";
import { recipientInWords } from "../prose/recipients.js";
import { previewWords } from "../html/preview-styles.js";
import type { ReportTable } from "../tables/report-table.js";
import type { Sheet, SheetCell } from "./sheet.js";

export const notesName = "Notes";

/** The first sheet: what this is, for whom, and a link to every other sheet. */
export function contentsSheet(
  language: Language,
  { practice, asOf, opened, preview, policy }: ReportContent,
  tables: readonly ReportTable[],
): Sheet {
  const line = (value: string, look: SheetCell["look"]): readonly SheetCell[] => [{ value, look }];
  const about = [practice, periodInWords(language, opened), `as of ${language.day(asOf)}`].filter(
    (each) => each !== undefined,
  );
  const links = [
    [notesName, "How to read the tables, how they were protected, and what their columns are."] as const,
    ...tables.map(({ title, description }) => [title, description] as const),
  ];
  return {
    name: "Contents",
    widths: [24, 90],
    rows: [
      line("Outcome report", "title"),
      line(about.join(" \u00b7 "), "plain"),
      line(
        preview
          ? previewWords(language)
          : `Anonymised for: ${recipientInWords(language, policy)}. No single client is described.`,
        "plain",
      ),
      [],
      line("Sheets", "heading"),
      ...links.map(([name, description]): readonly SheetCell[] => [
        { value: name, look: "link", leadsTo: name },
        { value: description, look: "prose" },
      ]),
    ],
    header: false,
  };
}
