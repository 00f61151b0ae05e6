import type { StageModel } from "@rapport/dataset";
import type { FigureSpec } from "../figures/figures-result.js";
import { everybodyCode, flowLevels, returnLevels } from "./flow-levels.js";
import { daysFigure, firstYear, flowWeeks, returnsFigure, stateFigure } from "./weeks.js";

/** The figures of everybody, and of one stage, in the order of a report. */
export function stageFlowSpecs(stageModel: StageModel, group: string): readonly FigureSpec[] {
  if (group !== everybodyCode(stageModel)) {
    return [{ code: daysFigure, of: "clients", kind: "mean", range: [0, firstYear] }];
  }
  const { levels } = flowLevels(stageModel);
  return [
    ...flowWeeks.map((week): FigureSpec => ({
      code: stateFigure(week),
      of: "episodes",
      kind: "shares",
      levels,
      ordered: true,
    })),
    { code: returnsFigure, of: "episodes", kind: "shares", levels: returnLevels, ordered: true },
  ];
}
