import { flowWeeks, returnsFigure, stateFigure } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { FigureWords, QuestionWords } from "../../figures/question-words.js";
import { daysSentence, everybodyIn, otherWeeks, returnsSentence, weekFinding } from "../../flow/flow-sentences.js";
import { shownWeeks } from "../../flow/flow-weeks.js";
import { movesCharts } from "../../html/moves.js";
import { occupationCharts } from "../../html/occupation.js";
import { stageId } from "../../html/stage-id.js";

const stateWords = ({ say }: Language) =>
  flowWeeks.map((weeks): readonly [string, FigureWords] => [
    stateFigure(weeks),
    { name: say("stageFlow.state", { weeks }), counts: say("stageFlow.stateCounts", { weeks }) },
  ]);

/** P7.2 in words. */
export function stageFlowWords(language: Language): QuestionWords {
  const { say } = language;
  return {
    question: "stageFlow",
    title: say("stageFlow.title"),
    measure: say("stageFlow.measure"),
    reading: say("stageFlow.reading"),
    figures: {
      ...Object.fromEntries(stateWords(language)),
      [returnsFigure]: { name: say("stageFlow.returns"), counts: say("stageFlow.returnsCounts") },
      "days-in-first-year": { name: say("stageFlow.days"), counts: say("stageFlow.daysCounts") },
    },
    drawn: [],
    finding: (group, _result, { policy }) =>
      weekFinding(language, group, policy.fewestForPercent) ?? say("stageFlow.tooFew"),
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
      [say("stageFlow.weeksAfter"), say("stageFlow.weeksAfterMeans")],
      [say("stageFlow.goingBack"), say("stageFlow.goingBackMeans")],
      [say("stageFlow.daysTerm"), say("stageFlow.daysMeans")],
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
