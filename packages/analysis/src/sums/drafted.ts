import type { DraftQuestion } from "@rapport/disclosure";
import type { FiguresQuestion } from "../figures/figures-result.js";
import { pathsOf } from "./paths.js";
import type { GroupPaths } from "./paths.js";

/** The paths of a question's group, where its figure was drafted; `undefined` where it was not. */
export function drafted(
  questions: readonly DraftQuestion[],
  question: FiguresQuestion | "pluginMetrics",
  group: string,
  figure: string,
): GroupPaths | undefined {
  const found = questions.find((each) => each.question === question)?.groups.find(({ code }) => code === group);
  return found?.figures[figure] ? pathsOf(question, found) : undefined;
}
