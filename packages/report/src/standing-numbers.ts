import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { numbersIn } from "./parse-back/numbers-in.js";
import { numbersInMethods, numbersInWords } from "./standing-words.js";
import { version } from "./version.js";

/** Years of the papers that methods are cited by, in the texts on method and definitions. */
const years = [1908, 1927, 1931, 1949, 1958, 1978, 1982, 1988, 1991, 1992, 1999, 2001, 2003];

/** How far the limits of a run chart lie from its mean, in mean differences. */
const limitFactor = 2.66;

/** Where the axes of drawings have their marks: percent, and weeks or months. */
const percentMarks = [0, 25, 50, 75, 100];
const timeMarks = [1, 2, 3, 4, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 28, 30, 36, 48, 60, 72, 96, 120];

/** The same of standard deviations, which are cut to 3 of them. */
const deviationMarks = [0.5, 1, 1.5, 2, 2.5, 3].flatMap((mark) => [mark, -mark]);

/** The classes of the p of a test, years of papers on tests, and where the axes of charts of groups have their marks, in weeks. */
const groupNumbers = [
  0.001,
  0.01,
  0.05,
  1966,
  1972,
  ...[1, 2, 4, 8, 16, 32, 64, 128].flatMap((step) => [0, 1, 2, 3, 4, 5, 6, 7].map((mark) => mark * step)),
];

/** Limits of classes of parts of rows, in a hundred. */
const classLimits = [1, 5, 20, 50, 100];

/** Where the axis of a clock of sessions has its marks. */
const sessionMarks = [1, 2, 4, 8, 12, 24, 48, 120].flatMap((step) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((mark) => mark * step),
);

/** The days by which stays that are over are compared, years of papers on differences, the number of a method in one, a chance, and how many stand behind a finding. */
const comparisonNumbers = [30, 90, 1947, 1998, 2008, 10, 0, 50];

/** Half a step: how far a printed mean can lie from the true one. */
function halfSteps(content: unknown): readonly number[] {
  if (typeof content !== "object" || content === null) return [];
  const inner = Object.values(content).flatMap(halfSteps);
  return "kind" in content && content.kind === "mean" && "step" in content && typeof content.step === "number"
    ? [content.step / 2, ...inner]
    : inner;
}

/** What rules ask for in percent of a first score. */
function rulePercents(questions: ReportContent["questions"]): readonly string[] {
  return questions
    .flatMap((result) => (result.question === "outcomeChange" ? result.instruments : []))
    .flatMap(({ byMethod = [] }) => byMethod)
    .flatMap(({ method }) => (method.kind === "percentage" ? [`${method.percent}%`] : []));
}

/**
 * Numbers that stand in a report whatever the records are: years of papers, those in the words for a question, in formulas
 * and versions, what follows from the settings of its policy, the percent of rules, the example of what a printed count stands for, how far printed means can be off, the
 * marks of axes, and Rapport's version.
 */
export function standingNumbers(
  content: Pick<ReportContent, "policy" | "protection" | "questions" | "comparison" | "methods" | "made">,
  language: Language,
): readonly string[] {
  const { k, base } = content.policy;
  const { furthest = 0 } = content.protection;
  const example = 4 * base;
  const ofPolicy = [k - 1, furthest + 1, example, example - furthest, example + furthest];
  const numbers = [
    ...years,
    limitFactor,
    ...percentMarks,
    ...timeMarks,
    ...deviationMarks,
    ...ofPolicy,
    ...halfSteps(content.questions),
    ...(content.questions.some((result) => result.question === "timeInStage" && result.byGroup) ? groupNumbers : []),
    ...(content.questions.some((result) => result.question === "timeInStage" && result.sessionClock === "told")
      ? sessionMarks
      : []),
    ...(content.comparison ? comparisonNumbers : []),
  ];
  const inWords = content.questions.flatMap((result) =>
    "groups" in result ? numbersInWords(language, result.question) : [],
  );
  return [
    ...numbersIn(version),
    ...numbers.map(String),
    ...percentMarks.map((percent) => `${percent}%`),
    ...rulePercents(content.questions),
    ...inWords,
    ...numbersInMethods(content, language),
    ...Object.values(content.made.versions).flatMap((each) => numbersIn(each)),
    ...content.made.plugins.flatMap(({ code, label, apiVersion }) => [
      `${apiVersion}`,
      ...numbersIn(`${code} ${label}`),
    ]),
    ...numbersIn(`${content.made.stageModel.code} ${content.made.stageModel.label}`),
    ...classLimits.map(String),
  ];
}
