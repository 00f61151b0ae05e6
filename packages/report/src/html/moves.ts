import type { ReportContent } from "@rapport/analysis";
import { flowChart } from "@rapport/charts";
import type { FlowData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { movesData } from "../flow/moves-data.js";
import type { OwnChart } from "../figures/question-words.js";
import { sourceLine } from "./source-line.js";

const narrowWidth = 340;

function described(language: Language, { stages, moves }: FlowData): string {
  const told = moves.flatMap(({ from, to, count }) => {
    const [left, entered] = [stages[from]?.label, typeof to === "number" ? stages[to]?.label : undefined];
    return left === undefined || entered === undefined ? [] : [`${left} to ${entered}: ${language.count(count)}`];
  });
  return `Bands of stays that moved from stage to stage. ${told.join("; ")}.`;
}

/** Who moved where, from the stays in each stage; nothing where no move is told. `table` is the id of their table. */
export function movesCharts(
  language: Language,
  report: Released<ReportContent>,
  id: string,
  table: string,
): readonly OwnChart[] {
  const data = derive(report, (each) => movesData(language, each));
  if (data.moves.length === 0) return [];
  const options = {
    title: "From stage to stage",
    subtitle: "Stays that have ended, by where they went",
    source: sourceLine(language, report),
    description: described(language, data),
  };
  const isBack = data.moves.some(({ from, to }) => typeof to === "number" && to < from);
  return [
    {
      wide: flowChart(data, { ...options, id }),
      narrow: flowChart(data, { ...options, id: `${id}-narrow`, width: narrowWidth }),
      caption: `Bands are as high as the stays are many; those that still last go no further.${isBack ? " Arcs under the line are returns." : ""}`,
      tableId: table,
    },
  ];
}
