import type { FiguresQuestion, ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { QuestionWords } from "./figures/question-words.js";
import { wordsOfQuestion } from "./figures/words-of-question.js";
import { methodList } from "./methods/method-list.js";
import type { Method } from "./methods/method-list.js";
import { numbersIn } from "./parse-back/numbers-in.js";

function textsOf({ title, measure, reading, figures, definitions }: QuestionWords): readonly string[] {
  return [
    title,
    measure,
    reading,
    ...Object.values(figures).flatMap(({ name, counts }) => [name, counts]),
    ...definitions.flat(),
  ];
}

/** The numbers in what a report says about a question whatever the records are: names, scales, years of papers. */
export function numbersInWords(language: Language, question: FiguresQuestion): readonly string[] {
  return textsOf(wordsOfQuestion(language, question)).flatMap((text) => numbersIn(text, language.decimalMark));
}

/** The numbers in formulas, in what their letters stand for, and in the years of their sources. */
export function numbersInMethods(
  { methods }: Pick<ReportContent, "methods">,
  { say, decimalMark }: Language,
): readonly string[] {
  const known: Readonly<Record<string, Method>> = methodList;
  return methods.flatMap(({ code, formula, letters, source }) => {
    const method = known[code];
    return [
      ...numbersIn(`${formula} ; ${letters} ; ${source}`),
      ...(method ? numbersIn(`${say(method.name)} ; ${say(method.letters)}`, decimalMark) : []),
    ];
  });
}
