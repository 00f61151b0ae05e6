import { exitCodes } from "../exit-codes.js";
import type { Outcome } from "../outcome.js";
import type { ReportFile } from "../report-files.js";
import type { Made } from "./report-output.js";

export interface Trial {
  readonly made: Made;
  readonly files: readonly ReportFile[];
  /** The tables that were read. */
  readonly tables: readonly string[];
  /** What was found in the records, in words and as data. */
  readonly lines: readonly string[];
  readonly data: Outcome["data"];
}

interface QuestionTrial {
  readonly question: string;
  /** Tables or figures that would not be shown. */
  readonly withheld?: number;
  /** Tables without which it cannot be answered. */
  readonly needs?: string;
}

function questionsOf({ report, log }: Made): readonly QuestionTrial[] {
  return [
    ...report.questions.map(({ question }) => ({
      question,
      withheld: log.filter(({ path }) => path.startsWith(`${question}/`)).length,
    })),
    ...report.notAnswered,
  ];
}

function questionLine({ question, withheld = 0, needs }: QuestionTrial): string {
  if (needs !== undefined) return `${question}: left out, since there is no table for it: ${needs}`;
  if (withheld === 0) return `${question}: all of it would be shown`;
  return `${question}: all but ${withheld === 1 ? "1 table or figure" : `${withheld} tables or figures`} would be shown`;
}

/**
 * What `report --dry-run` says. No number of people is in it: nothing holds it against other reports, since it is not
 * written into the ledger.
 */
export function trialOutcome({ made, files, tables, lines, data }: Trial): Outcome {
  const questions = questionsOf(made);
  const paths = files.map(({ path }) => path);
  const text = [`Would read: ${tables.join(", ")}`, ...questions.map(questionLine), `Would write: ${paths.join(", ")}`];
  const few = made.report.totalsOnly ? ["There are so few clients that it would hold nothing but totals."] : [];
  return {
    exitCode: exitCodes.done,
    text: text.map((line) => `${line}\n`).join(""),
    data: { dryRun: true, files: paths, tables, questions, ...data, withheld: made.log },
    messages: [
      ...lines,
      ...few,
      `A trial: nothing was written. A report for recipient class "${made.report.policy.recipient}" may be made.`,
    ],
  };
}
