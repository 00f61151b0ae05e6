import type { FigureGroup, FiguresResult, QuestionFigure } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { figureName } from "../figures/words-of-question.js";
import { authorText } from "../prose/author-text.js";
import { clockForm, positionForm, rateForm, scaledMeanForm, sharesForm } from "./figure-forms.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

interface Coded {
  readonly code: string;
  readonly label?: string;
  readonly shown: TableFigure;
}

function formsOf(language: Language, { code, figure }: QuestionFigure, name: string | undefined): readonly Coded[] {
  const one = (shown: TableFigure): readonly Coded[] => [
    { code, ...(name === undefined ? {} : { label: name }), shown },
  ];
  switch (figure.kind) {
    case "shares":
      return one(sharesForm(language, figure));
    case "mean":
      return one(scaledMeanForm(figure));
    case "rate":
      return one(rateForm(figure));
    case "clock":
      return one(clockForm(figure));
    case "times":
      return figure.steps.map((step) => {
        const words = authorText(language.label(step.label));
        const label = name === undefined ? words : language.say("group.about", { group: name, words });
        return { code: `${code}.${step.code}`, label, shown: positionForm(step.median) };
      });
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

function placedIn(
  language: Language,
  { code, label, figures }: FigureGroup,
  { question, level }: FiguresResult,
): readonly PlacedFigure[] {
  const group = { code, label: authorText(language.label(label)) };
  return figures
    .flatMap((figure) => formsOf(language, figure, figureName(language, question, figure.code)))
    .map(({ shown, ...figure }) => ({ question, group, figure, shown, level }));
}

/** The questions of figures under names of their own, as figures of tables. */
export function groupFigures(language: Language, result: FiguresResult): readonly PlacedFigure[] {
  return result.groups.flatMap((group) => placedIn(language, group, result));
}
