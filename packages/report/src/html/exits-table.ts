import type { StagePoint, TimeInStageResult } from "@rapport/analysis";
import { percentInWords, weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { curvedStages } from "../curved-stages.js";
import type { CurvedStage } from "../curved-stages.js";
import { exitGroupLabel, exitGroupOrder, exitGroups } from "../exit-groups.js";
import { dataTable } from "./data-table.js";

interface ToldDay {
  readonly after: string;
  readonly point: StagePoint;
}

function toldDays(language: Language, { stage, last }: CurvedStage): readonly ToldDay[] {
  const onDays = stage.onDays.map((point) => ({ after: language.say("exits.days", { days: point.day }), point }));
  return [...onDays, { after: weeksInWords(language, last.day), point: last }];
}

/** What became of the stays of each stage by some days, and what the bars of the ways out show: by the last day of its line. */
export function exitsTable(language: Language, result: TimeInStageResult, id: string): Element {
  const rows = curvedStages(result).flatMap((curved) =>
    toldDays(language, curved).map(({ after, point }) => ({
      head: [language.label(curved.stage.label), after],
      groups: exitGroups(curved.stage.code, curved.curve, result.order, point),
    })),
  );
  const columns = exitGroupOrder.filter((code) => rows.some(({ groups }) => groups.some((each) => each.code === code)));
  const { say } = language;
  return dataTable({
    id,
    caption: say("exits.tableCaption"),
    columns: [say("chart.stage"), say("exits.after"), ...columns.map((code) => exitGroupLabel(language, code))],
    rows: rows.map(({ head, groups }) => [
      ...head,
      ...columns.map((code) => {
        const group = groups.find((each) => each.code === code);
        return group ? percentInWords(language, group.share) : "\u2013";
      }),
    ]),
  });
}
