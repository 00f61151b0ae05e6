import type { FiguresQuestion } from "@rapport/analysis";
import { accessWords } from "../prose/words-of/access.js";
import { afterTerminationWords } from "../prose/words-of/after-termination.js";
import { commitmentWords } from "../prose/words-of/commitment.js";
import { goalProgressWords } from "../prose/words-of/goal-progress.js";
import { homeworkWords } from "../prose/words-of/homework.js";
import { interventionUseWords } from "../prose/words-of/intervention-use.js";
import { stageFlowWords } from "../prose/words-of/stage-flow.js";
import type { QuestionWords } from "./question-words.js";

const all: readonly QuestionWords[] = [
  stageFlowWords,
  goalProgressWords,
  interventionUseWords,
  homeworkWords,
  commitmentWords,
  accessWords,
  afterTerminationWords,
];

const known: ReadonlyMap<string, QuestionWords> = new Map(all.map((words) => [words.question, words]));

/** The words for a question of figures. */
export function wordsOfQuestion(question: FiguresQuestion): QuestionWords {
  const words = known.get(question);
  if (!words) throw new TypeError(`A report has no words for ${question}.`);
  return words;
}

/** What a question of figures is called; `undefined` for another question. */
export function figuresTitle(code: string): string | undefined {
  return known.get(code)?.title;
}

/** What a figure of such a question is called; `undefined` where there are no words for it. */
export function figureName(question: FiguresQuestion, code: string): string | undefined {
  const figures = known.get(question)?.figures;
  return (figures?.[code] ?? figures?.[code.split(":")[0] ?? code])?.name;
}
