import { population } from "@rapport/analysis";
import type { Dataset, ReportContent } from "@rapport/analysis";
import { definePolicy, derive, release } from "@rapport/disclosure";
import type { Policy, Refusal, Released } from "@rapport/disclosure";
import { questions } from "./questions.js";
import type { Question, QuestionOptions } from "./questions.js";

export interface ReportOptions extends QuestionOptions {
  /** The practice's name, for the title. */
  readonly practice?: string;
  /** The questions to answer; all by default. */
  readonly only?: readonly string[];
  readonly policy?: Policy;
}

/** A report, or why none may be made. */
export type BuiltReport =
  | { readonly report: Released<ReportContent>; readonly refusals?: never }
  | { readonly refusals: readonly Refusal[]; readonly report?: never };

function chosen(only: readonly string[] | undefined): readonly Question[] {
  return only ? questions.filter((question) => only.includes(question.code)) : questions;
}

/** The tables that the chosen questions read, for opening a dataset with no more than they need. */
export function tablesFor(only?: readonly string[]): readonly string[] {
  return [...new Set(chosen(only).flatMap((question) => [...question.needs, ...question.uses]))];
}

/**
 * Asks the chosen questions of a dataset, takes all drafts through the airlock together, and computes the rest from what
 * it let through. A question whose tables are missing is listed with what it would need.
 */
export async function buildReport(dataset: Dataset, options: ReportOptions = {}): Promise<BuiltReport> {
  const asked = chosen(options.only);
  const answerable = asked.filter((question) => question.needs.every((table) => dataset.has(table)));
  const drafts = [];
  for (const question of answerable) drafts.push(await question.draft(dataset, options));
  const { released, refusals } = release(
    { population: await population(dataset), questions: drafts },
    options.policy ?? definePolicy(),
  );
  if (refusals) return { refusals };
  const { asOf, stageModel } = dataset;
  const report = derive(released, ({ policy, population: people, questions: answers }): ReportContent => ({
    ...(options.practice === undefined ? {} : { practice: options.practice }),
    asOf,
    policy,
    population: people,
    questions: answers.flatMap((answer) => {
      const question = answerable.find((each) => each.code === answer.question);
      return question ? [question.result(answer, { stageModel, policy, options })] : [];
    }),
    notAnswered: asked
      .filter((question) => !answerable.includes(question))
      .map((question) => ({
        question: question.code,
        needs: question.needs.filter((table) => !dataset.has(table)).join(", "),
      })),
  }));
  return { report };
}
