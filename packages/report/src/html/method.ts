import type { InstrumentResult, QuestionResult, ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { wordsOfQuestion } from "../figures/words-of-question.js";
import { clinicalRangeInWords } from "../prose/recovery-sentences.js";
import type { Section } from "./content.js";
import type { Definition } from "./definition.js";
import { reliableMethod } from "./instrument-article.js";
import { practiceDefinitions } from "./practice-definitions.js";

const common: readonly Definition[] = [
  ["Unit of protection", "A client together with every client that shares a person with it."],
  ["As-of day", "The last day that the records speak of. What is open then is counted as open."],
];

function instrumentMethod(language: Language, instrument: InstrumentResult): string {
  const { clinicalRange } = instrument;
  const range = clinicalRange
    ? ` Clinical range: ${clinicalRangeInWords(language, clinicalRange)} (${clinicalRange.source}).`
    : "";
  return `${reliableMethod(language, instrument)}${range}`;
}

function definitions(language: Language, result: QuestionResult): readonly Definition[] {
  switch (result.question) {
    case "timeInStage":
      return [
        [
          "Stay",
          "One time in a stage, from the day of entering to the day of leaving. A client can stay in a stage more than once.",
        ],
        [
          "A quarter, half, three quarters over by",
          `Kaplan\u2013Meier quantiles (Kaplan & Meier 1958) of exact stays, each taken as the mean of the five exits around it and then rounded to whole weeks or more, with a ${language.percent(result.level)} log-log interval (Brookmeyer & Crowley 1982).`,
        ],
        [
          "Line over time",
          "An actuarial life table (Cutler & Ederer 1958) computed from printed counts, joined by straight lines between the ends of its intervals. Those last seen within an interval count for half of it. The line can differ from the median by up to one interval.",
        ],
        [
          "Mean within the first weeks",
          "The area under the line over time up to its last day (the restricted mean, Irwin 1949). The mean of finished stays takes each to end in the middle of its interval. Both are computed from printed counts.",
        ],
        [
          "Ways out",
          "Each way out competes with the others: shares are cumulative incidences in the manner of Aalen & Johansen (1978), from the same printed counts, so that with those still there they add up to 100%.",
        ],
      ];
    case "outcomeChange":
      return [
        ["Score before treatment", "The last score on or before the first day of treatment."],
        [
          "Score at the end",
          "The last score in the 28 days before a completed episode\u2019s end or after it, before any booster session.",
        ],
        [
          "Reliable change",
          "Jacobson & Truax (1991): a change larger than z times the standard error of a difference between two scores, from the measure\u2019s reliability and the standard deviation before treatment; where no reliability is confirmed, a number of points that was published for the measure.",
        ],
        [
          "Recovered",
          "Clinically significant change (Jacobson & Truax 1991): in the clinical range of the measure before treatment, improved reliably, and outside the range at the end.",
        ],
        [
          "Standard deviations of change",
          "The mean change divided by the standard deviation of the scores before treatment (Becker 1988), both as they are printed. Its interval is that of the mean change.",
        ],
        ["Interval of a share", `Wilson (1927), ${language.percent(result.level)}, from printed counts.`],
        [
          "Missing end scores",
          "Shown both ways: left out, and counted as not improved. Neither is the truth; it likely lies between.",
        ],
        ...result.instruments.map((instrument): Definition => [
          instrument.label,
          instrumentMethod(language, instrument),
        ]),
      ];
    case "pluginMetrics":
      return practiceDefinitions(language, result.level);
    default:
      return wordsOfQuestion(language, result.question).definitions;
  }
}

function definitionList(entries: readonly Definition[]): Element {
  return h(
    "dl",
    entries.flatMap(([term, meaning]) => [h("dt", term), h("dd", meaning)]),
  );
}

/** What was computed and how, with sources. */
export function method(language: Language, { questions }: ReportContent): Section {
  const element = h("section", { id: "method", ariaLabelledBy: ["method-heading"] }, [
    h("h2", { id: "method-heading" }, "Method and definitions"),
    definitionList([...questions.flatMap((result) => definitions(language, result)), ...common]),
  ]);
  return { id: "method", heading: "Method and definitions", element };
}
