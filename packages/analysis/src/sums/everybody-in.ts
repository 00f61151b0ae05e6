import type { Draft, DraftGroup } from "@rapport/disclosure";
import { all } from "../figures/everybody.js";

/** The group of everybody in a question's draft, if it was asked of anybody. */
export function everybodyIn({ questions }: Pick<Draft, "questions">, question: string): DraftGroup | undefined {
  return questions.find((each) => each.question === question)?.groups.find(({ code }) => code === all);
}
