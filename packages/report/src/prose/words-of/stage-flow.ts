import { flowWeeks, returnsFigure, stateFigure } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { FigureWords, QuestionWords } from "../../figures/question-words.js";
import { daysSentence, everybodyIn, otherWeeks, returnsSentence, weekFinding } from "../../flow/flow-sentences.js";
import { weekInWords } from "../../flow/occupation-data.js";
import { shownWeeks } from "../../flow/flow-weeks.js";
import { movesCharts } from "../../html/moves.js";
import { occupationCharts } from "../../html/occupation.js";
import { stageId } from "../../html/stage-id.js";

const stateWords = (language: Language) =>
  flowWeeks.map((week): readonly [string, FigureWords] => [
    stateFigure(week),
    {
      name: `Where episodes are ${weekInWords(language, week)}`,
      counts:
        week === 0
          ? "episodes on the day on which they began"
          : `episodes that began at least ${week} weeks before the as-of day`,
    },
  ]);

/** P7.2 in words. */
export function stageFlowWords(language: Language): QuestionWords {
  return {
    question: "stageFlow",
    title: "How do clients flow from stage to stage?",
    measure:
      "Where episodes of care are so many weeks after they began, how often they go back to an earlier stage, and how much of the first year each stage takes. Episodes that began before their records did are left out.",
    reading:
      "at each week all episodes that began at least so long ago are counted, whether they still go on or not. “Ended before completion” is every other ending, a declined intake call among them.",
    figures: {
      ...Object.fromEntries(stateWords(language)),
      [returnsFigure]: {
        name: "Times that an episode went back",
        counts: "episodes with two stays or more, up to the as-of day",
      },
      "days-in-first-year": {
        name: "days of the first 364",
        counts:
          "clients who began at least so long ago, 0 where never in the stage; clients who share a person count once",
      },
    },
    drawn: [],
    finding: (group, _result, { policy }) =>
      weekFinding(language, group, policy.fewestForPercent) ??
      "Too few episodes were seen for long enough to say where most of 100 are.",
    sentences: (group, _result, { policy: { fewestForPercent } }) =>
      [
        otherWeeks(language, group, fewestForPercent),
        returnsSentence(language, group, fewestForPercent),
        daysSentence(language, group),
      ].filter((sentence) => sentence !== undefined),
    findings: (result, { policy: { fewestForPercent } }) => {
      const group = everybodyIn(result);
      const said = group
        ? [weekFinding(language, group, fewestForPercent), returnsSentence(language, group, fewestForPercent)]
        : [];
      return said.flatMap((sentence) => (sentence === undefined ? [] : [{ sentence, groupAt: 0 }]));
    },
    definitions: [
      [
        "So many weeks after an episode began",
        "The day that many weeks after it was opened. An episode is in the stage that it entered last, completed or otherwise ended from its closing day on, and not recorded where its records say none of these. Only episodes opened at least so many weeks before the as-of day are counted, so that each was seen until then; those of a later week are among those of an earlier one. Episodes that began before their records did are left out here, since only those that lasted would be known.",
      ],
      [
        "Going back",
        "Entering a stage that stands before the last one in the practice's stage model, or the same one again after a time in none. Going on again from there is no going back.",
      ],
      [
        "Days of the first year",
        "The mean number of days in a stage within the first 52 weeks after the opening, of clients who were seen for as long (expected length of stay within a fixed time). It needs no guess about stays that are still open, since it ends there for everybody. The interval is Student's t over clients (Student 1908).",
      ],
    ],
    charts: (report, { group, id }) => {
      const last = shownWeeks(group).at(-1);
      return [
        ...(last ? occupationCharts(language, report, `${id}-weeks`, stateFigure(last.week)) : []),
        ...movesCharts(language, report, `${id}-moves`, `${stageId(0)}-stays`),
      ];
    },
  };
}
