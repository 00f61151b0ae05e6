import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import { leftOut } from "../outcome-change/form-levels.js";
import { stageScoreFigure } from "../outcome-change/stage-scores.js";
import { pathsOf } from "./paths.js";

/**
 * What holds of an instrument's forms: everybody with a score before treatment has a form with a score, everybody with both
 * scores another one, and every client with a score in a stage has one of that stage.
 */
export function formSums(group: DraftGroup): readonly DraftSum[] {
  const { forms, started } = group.figures;
  if (forms?.kind !== "breakdown" || started?.kind !== "breakdown") return [];
  const { total, part } = pathsOf("outcomeChange", group);
  const without = leftOut.map((code) => part("forms", code));
  const prefix = stageScoreFigure("");
  const inStages = Object.keys(group.figures).filter((name) => name.startsWith(prefix));
  return [
    { whole: total("forms"), parts: [...without, total("started"), part("started", "scored")], exhaustive: false },
    { whole: total("forms"), parts: [...without, ...inStages.map((name) => part(name, "n"))], exhaustive: false },
  ];
}
