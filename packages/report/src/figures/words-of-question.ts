import type { FiguresQuestion } from "@rapport/analysis";
import { stageFlowWords } from "../prose/words-of/stage-flow.js";
import type { QuestionWords } from "./question-words.js";

const all: readonly QuestionWords[] = [stageFlowWords];

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
