import type { Cell, DraftFigure, DraftQuestion } from "@rapport/disclosure";

/** The group of everybody whom a question is about. */
export const all = "all";

/** A question with the one group of everybody, or with none where there is nobody. */
export function everybody(question: string, of: Cell, figures: Readonly<Record<string, DraftFigure>>): DraftQuestion {
  return { question, groups: of.things.length === 0 ? [] : [{ code: all, of, figures }], expected: [all] };
}
