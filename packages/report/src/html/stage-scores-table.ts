import type { InstrumentResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { meanCells } from "./mean-cells.js";
import { dataTable } from "./data-table.js";

/** The mean score in each stage of which it is shown; nothing where that is none. */
export function stageScoresTable(
  language: Language,
  { label, scoreByStage = [] }: InstrumentResult,
  level: number,
  id: string,
): readonly Element[] {
  const { say } = language;
  const rows = scoreByStage.flatMap(({ label: stage, score }): readonly (readonly [string, ...string[]])[] =>
    score.kind === "withheld" ? [] : [[language.label(stage), ...meanCells(language, score)]],
  );
  if (rows.length === 0) return [];
  return [
    dataTable({
      id,
      caption: say("scores.byStageCaption", { instrument: language.label(label) }),
      columns: [
        say("stays.stage"),
        say("scores.meanScore"),
        say("table.interval", { level: language.percent(level) }),
        say("stays.clients"),
      ],
      rows,
    }),
  ];
}
