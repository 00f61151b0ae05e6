import type { FigureGroup, ReportContent } from "@rapport/analysis";
import { forestChart } from "@rapport/charts";
import type { ForestData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { ChartPlace, OwnChart } from "../figures/question-words.js";
import { meanUnder } from "../figures/released-parts.js";
import { meanInWords } from "../prose/figure-words.js";
import { notesInWords } from "../prose/items.js";
import { sourceLine } from "./source-line.js";

/** Standard deviations from one tick to the next. */
const forestStep = 0.5;

function groupsIn({ questions }: ReportContent): readonly FigureGroup[] {
  return questions.flatMap((result) => (result.question === "commitment" ? result.groups : []));
}

/** A dot for each group; the groups of which no change is shown have words in its place. */
export function commitmentForest(language: Language, content: ReportContent): ForestData {
  const { say } = language;
  return {
    rows: groupsIn(content).map((group) => {
      const label = language.label(group.label);
      const mean = meanUnder(group, "adjustedChange");
      if (!mean) return { label, value: say("forest.notShown") };
      const { estimate, lower, upper } = mean;
      return {
        label,
        value: meanInWords(language, mean, "change"),
        estimate,
        ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
      };
    }),
    reference: { at: 0, label: say("forest.asExpected") },
    step: forestStep,
    axis: say("forest.axis"),
  };
}

/** A few groups are told as well on a phone as on a page. */
const width = 340;

/** All groups beside each other, above the first of them. */
export function commitmentCharts(
  language: Language,
  report: Released<ReportContent>,
  { groupAt, id }: ChartPlace,
): readonly OwnChart[] {
  const data = derive(report, (content) => commitmentForest(language, content));
  const first = data.rows.findIndex(({ estimate }) => estimate !== undefined);
  if (groupAt > 0 || first < 0) return [];
  const options = {
    language,
    title: language.say("forest.title"),
    subtitle: language.say("forest.subtitle"),
    source: sourceLine(language, report),
    description: notesInWords(
      language,
      data.rows.map(({ label, value }) => ({ label, note: value })),
    ),
  };
  return [
    {
      wide: forestChart(data, { ...options, id, width }),
      caption: language.say("forest.caption"),
      figure: "adjustedChange",
      groupAt: first,
    },
  ];
}
