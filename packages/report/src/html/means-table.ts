import type { StageResult } from "@rapport/analysis";
import { weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { dataTable } from "./data-table.js";

/** One row a stage: the mean of finished stays, and the one that counts those that last, within the days of its line. */
export function meansTable(language: Language, stages: readonly StageResult[], id: string): Element {
  return dataTable({
    id,
    caption:
      "What the mean of finished stays would have said, beside the mean that counts those that last, within the weeks of the stage\u2019s line; both from printed counts",
    columns: ["Stage", "Finished stays alone", "Counting those that last", "Within the first"],
    rows: stages.flatMap(({ label, means }) =>
      means
        ? [
            [
              label,
              weeksInWords(language, means.finished),
              weeksInWords(language, means.restricted),
              weeksInWords(language, means.until),
            ] as const,
          ]
        : [],
    ),
  });
}
