import type { FigureGroup, FiguresResult, QuestionFigure } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import type { FigureWords, QuestionWords } from "./question-words.js";
import type { ShownFigure } from "./shown-figure.js";

/** The figure of a group under a code, as it was released; `undefined` where it was not drafted. */
export function figureUnder({ figures }: FigureGroup, code: string): QuestionFigure | undefined {
  return figures.find((figure) => figure.code === code);
}

/** Whether any group has a figure under a code, shown or withheld. */
export function isDrafted({ groups }: FiguresResult, code: string): boolean {
  return groups.some((group) => figureUnder(group, code) !== undefined);
}

function wordsFor({ figures }: QuestionWords, code: string): FigureWords | undefined {
  return figures[code] ?? figures[code.split(":")[0] ?? code];
}

/** The figures of a group that a report has words for, in their order. */
export function shownFigures(
  language: Language,
  group: FigureGroup,
  words: QuestionWords,
): readonly (ShownFigure & { readonly code: string })[] {
  return group.figures.flatMap(({ code, of, label, figure }) => {
    const said = wordsFor(words, code);
    if (!said) return [];
    const { name, counts, reading = "most", isChange = false } = said;
    const named =
      label === undefined
        ? name
        : language.say("group.about", { group: authorText(language.label(label)), words: name });
    return [{ code, name: named, counts, of, shown: figure, reading, isChange }];
  });
}
