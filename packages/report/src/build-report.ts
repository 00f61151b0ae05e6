import { draftOf } from "@rapport/analysis";
import type { Dataset, ReportContent } from "@rapport/analysis";
import { definePolicy, derive, release } from "@rapport/disclosure";
import type { Ledger, Manifest, Policy, Refusal, Released, Secret, WithheldNote } from "@rapport/disclosure";
import { populationTables } from "./population-tables.js";
import { questions } from "./questions.js";
import type { Question, QuestionOptions } from "./questions.js";

export interface ReportOptions extends QuestionOptions {
  /** The practice's name, for the title. */
  readonly practice?: string;
  /** The questions to answer; all by default. */
  readonly only?: readonly string[];
  /** For funders by default. */
  readonly policy?: Policy;
  /** What earlier releases left behind, as `readLedger` gives it, or `emptyLedger`. */
  readonly ledger: Ledger;
  /** The practice's secret, as `readSecretFile` gives it. */
  readonly secret: Secret;
  /** The day on which the report is made, an ISO date. */
  readonly madeOn: string;
  /** Only to look at: marked as such, and not for the ledger. */
  readonly preview?: boolean;
  /** Told what is begun: each question by its place, from 1, then the airlock's steps. */
  readonly onProgress?: (
    step:
      | { readonly kind: "asking"; readonly question: string; readonly place: number; readonly of: number }
      | { readonly kind: "protecting" | "attacking" },
  ) => void;
}

/** A report with what it leaves behind, or why none may be made. */
export type BuiltReport =
  | {
      readonly report: Released<ReportContent>;
      /** To be appended to the ledger before the report is given to anybody; absent for a preview. */
      readonly manifest?: Manifest;
      /** What is not shown and why, for the practice itself. */
      readonly log: readonly WithheldNote[];
      /** Identifiers of clients, none of which may be found in what is written. */
      readonly identifiers: readonly string[];
      readonly refusals?: never;
    }
  | { readonly refusals: readonly Refusal[]; readonly report?: never };

function chosen(only: readonly string[] | undefined): readonly Question[] {
  return only ? questions.filter((question) => only.includes(question.code)) : questions;
}

/** The tables that the chosen questions read with such options, for opening a dataset with no more than they need. */
export function tablesFor(only?: readonly string[], options: QuestionOptions = {}): readonly string[] {
  const ofPopulation = ["people", "members"];
  const read = chosen(only).flatMap(({ needs, uses, usesFor }) => [...needs, ...uses, ...(usesFor?.(options) ?? [])]);
  return [...new Set([...ofPopulation, ...read])];
}

/**
 * Asks the chosen questions of a dataset, takes all drafts through the airlock together and with every earlier release, and
 * computes the rest from what it let through. A question whose tables are missing is listed with what it would need.
 */
export async function buildReport(dataset: Dataset, options: ReportOptions): Promise<BuiltReport> {
  const asked = chosen(options.only);
  const answerable = asked.filter((question) => question.needs.every((table) => dataset.has(table)));
  const drafts = [];
  const { onProgress } = options;
  for (const [at, question] of answerable.entries()) {
    onProgress?.({ kind: "asking", question: question.code, place: at + 1, of: answerable.length });
    drafts.push(await question.draft(dataset, options));
  }
  const { madeOn, preview = false, ledger, secret, policy = definePolicy() } = options;
  const draft = await draftOf(dataset, drafts, { plugins: options.plugins ?? [] });
  const result = await release(draft, policy, ledger, secret, {
    madeOn,
    preview,
    ...(onProgress ? { onStep: (kind) => onProgress({ kind }) } : {}),
  });
  if (result.refusals) return { refusals: result.refusals };
  const { asOf, opened, stageModel, has } = dataset;
  const report = derive(result.released, (released): ReportContent => {
    const { questions: answers, population: people, ...rest } = released;
    const { furthest } = released.protection;
    return {
      ...(options.practice === undefined ? {} : { practice: options.practice }),
      ...rest,
      asOf,
      ...(Object.keys(opened).length === 0 ? {} : { opened }),
      population: { ...people, tables: populationTables(people.tables) },
      questions: answers.flatMap((answer) => {
        const question = answerable.find((each) => each.code === answer.question);
        return question ? [question.result(answer, { stageModel, has, policy, asOf, furthest, options })] : [];
      }),
      notAnswered: asked
        .filter((question) => !answerable.includes(question))
        .map((question) => ({
          question: question.code,
          needs: question.needs.filter((table) => !dataset.has(table)).join(", "),
        })),
    };
  });
  const { manifest, log } = result;
  return { report, log, identifiers: draft.units.flat(), ...(manifest ? { manifest } : {}) };
}
