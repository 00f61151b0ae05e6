import type { StageModel } from "@rapport/dataset";
import type { FigureSpec } from "../figures/figures-result.js";
import { flowLevels, returnLevels } from "./flow-levels.js";
import { daysFigure, firstYear, flowWeeks, returnsFigure, stateFigure } from "./weeks.js";

/** All figures, in the order of a report. */
export function stageFlowSpecs(stageModel: StageModel): readonly FigureSpec[] {
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
    ...stageModel.stages.map(({ code, display }): FigureSpec => ({
      code: daysFigure(code),
      of: "clients",
      label: display,
      kind: "mean",
      range: [0, firstYear],
    })),
  ];
}
