import type { ReportContent } from "@rapport/analysis";
import { occupationChart, percentInWords } from "@rapport/charts";
import type { SharesData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { occupationData } from "../flow/occupation-data.js";
import type { OwnChart } from "../figures/question-words.js";
import { sourceLine } from "./source-line.js";

/** The width at which it is laid out for a phone. */
const narrowWidth = 340;

function described(language: Language, { rows, categories }: SharesData): string {
  return rows
    .map(({ label, shares }) => {
      const told = categories.flatMap(({ code, label: name }) => {
        const share = shares[code] ?? 0;
        return share > 0 ? [language.say("chart.part", { amount: percentInWords(language, share), label: name })] : [];
      });
      const parts = told.length === 0 ? language.say("flow.notTold") : language.list(told);
      return language.say("flow.weekParts", { week: label, parts });
    })
    .join(" ");
}

/** Where episodes are at each week, in columns; nothing where fewer than two weeks can be drawn. `table` is a figure's code. */
export function occupationCharts(
  language: Language,
  report: Released<ReportContent>,
  id: string,
  table: string,
): readonly OwnChart[] {
  const data = derive(report, (each) => occupationData(language, each));
  if (data.rows.length === 0) return [];
  const options = {
    language,
    title: language.say("flow.weeksTitle"),
    subtitle: language.say("flow.weeksSubtitle"),
    source: sourceLine(language, report),
    description: described(language, data),
  };
  return [
    {
      wide: occupationChart(data, { ...options, id }),
      narrow: occupationChart(data, { ...options, id: `${id}-narrow`, width: narrowWidth }),
      caption: language.say("flow.weeksCaption"),
      figure: table,
    },
  ];
}
