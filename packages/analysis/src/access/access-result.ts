import type { ReleasedQuestion } from "@rapport/disclosure";
import type { FiguresResult, FiguresSetting } from "../figures/figures-result.js";
import { figuresResult } from "../figures/figures-result.js";
import { accessSpecs } from "./access-specs.js";

export interface AccessSetting extends Pick<FiguresSetting, "k" | "furthest"> {
  /** The day as of which the draft was made, an ISO date: the months are those before it. */
  readonly asOf: string;
}

/** P7.6, P3.1 answered from what was released. */
export function accessResult(released: ReleasedQuestion, { asOf, ...rules }: AccessSetting): FiguresResult {
  return figuresResult("access", released, {
    ...rules,
    labelOf: () => "All first contacts",
    specsOf: () => accessSpecs(asOf),
  });
}
