import type { FiguresQuestion } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { accessWords } from "../prose/words-of/access.js";
import { afterTerminationWords } from "../prose/words-of/after-termination.js";
import { commitmentWords } from "../prose/words-of/commitment.js";
import { goalProgressWords } from "../prose/words-of/goal-progress.js";
import { homeworkWords } from "../prose/words-of/homework.js";
import { interventionUseWords } from "../prose/words-of/intervention-use.js";
import { stageFlowWords } from "../prose/words-of/stage-flow.js";
import type { QuestionWords } from "./question-words.js";

const words = {
  stageFlow: stageFlowWords,
  goalProgress: goalProgressWords,
  interventionUse: interventionUseWords,
  homework: homeworkWords,
  commitment: commitmentWords,
  access: accessWords,
  afterTermination: afterTerminationWords,
} as const satisfies Readonly<Record<FiguresQuestion, (language: Language) => QuestionWords>>;

function isKnown(code: string): code is FiguresQuestion {
  return Object.hasOwn(words, code);
}

/** The words for a question of figures. */
export function wordsOfQuestion(language: Language, question: FiguresQuestion): QuestionWords {
  return words[question](language);
}

/** What a question of figures is called; `undefined` for another question. */
export function figuresTitle(language: Language, code: string): string | undefined {
  return isKnown(code) ? wordsOfQuestion(language, code).title : undefined;
}

/** What a figure of such a question is called; `undefined` where there are no words for it. */
export function figureName(language: Language, question: FiguresQuestion, code: string): string | undefined {
  const { figures } = wordsOfQuestion(language, question);
  return (figures[code] ?? figures[code.split(":")[0] ?? code])?.name;
}
