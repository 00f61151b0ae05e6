import type { StageResult } from "@rapport/analysis";
import { weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { dataTable } from "./data-table.js";

/** One row a stage: the mean of finished stays, and the one that counts those that last, within the days of its line. */
export function meansTable(language: Language, stages: readonly StageResult[], id: string): Element {
  const { say } = language;
  return dataTable({
    id,
    caption: say("survival.meansCaption"),
    columns: [say("chart.stage"), say("survival.meansFinished"), say("survival.meansAll"), say("survival.meansWithin")],
    rows: stages.flatMap(({ label, means }) =>
      means
        ? [
            [
              language.label(label),
              weeksInWords(language, means.finished),
              weeksInWords(language, means.restricted),
              weeksInWords(language, means.until),
            ] as const,
          ]
        : [],
    ),
  });
}
