import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { recipientInWords } from "../prose/recipients.js";
import { scopeInWords } from "../prose/scope.js";
import { previewWords } from "../html/preview-styles.js";
import type { ReportTable } from "../tables/report-table.js";
import type { Sheet, SheetCell } from "./sheet.js";

/** What the second sheet is called. */
export function notesName({ say }: Language): string {
  return say("sheet.notes");
}

/** The first sheet: what this is, for whom, and a link to every other sheet. */
export function contentsSheet(language: Language, content: ReportContent, tables: readonly ReportTable[]): Sheet {
  const { say } = language;
  const { practice, asOf, preview, policy } = content;
  const line = (value: string, look: SheetCell["look"]): readonly SheetCell[] => [{ value, look }];
  const about = [
    ...(practice === undefined ? [] : [practice]),
    ...scopeInWords(language, content),
    say("asOf", { day: language.day(asOf) }),
  ];
  const links = [
    [notesName(language), say("sheet.notesSay")] as const,
    ...tables.map(({ title, description }) => [title, description] as const),
  ];
  return {
    name: say("sheet.contents"),
    widths: [24, 90],
    rows: [
      line(say("sheet.title"), "title"),
      line(about.join(" \u00b7 "), "plain"),
      line(
        preview ? previewWords(language) : say("page.anonymisedFor", { recipient: recipientInWords(language, policy) }),
        "plain",
      ),
      [],
      line(say("sheet.sheets"), "heading"),
      ...links.map(([name, description]): readonly SheetCell[] => [
        { value: name, look: "link", leadsTo: name },
        { value: description, look: "prose" },
      ]),
    ],
    header: false,
  };
}
