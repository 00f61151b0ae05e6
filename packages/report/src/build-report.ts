import { askTogether, draftOf, sharing } from "@rapport/analysis";
import type { Dataset, ReportContent } from "@rapport/analysis";
import { definePolicy, derive, loadSolver, practiceToken, release } from "@rapport/disclosure";
import type {
  Ledger,
  Manifest,
  Policy,
  Refusal,
  Released,
  ReleaseWarning,
  Secret,
  WithheldNote,
} from "@rapport/disclosure";
import { fingerprintOf } from "./fingerprint/fingerprint.js";
import { madeWith } from "./fingerprint/made-with.js";
import { methodsUsed } from "./methods/methods-used.js";
import { releasedQuality } from "./quality/release-quality.js";
import { populationTables } from "./population-tables.js";
import { hiddenPractices, practiceNames, reportPractices } from "./practice-names.js";
import type { GivenNames } from "./practice-names.js";
import { questions } from "./questions.js";
import type { Question, QuestionOptions } from "./questions.js";

export interface ReportOptions extends Omit<QuestionOptions, "practices"> {
  /** The practice's name, for the title. */
  readonly practice?: string;
  /** What the practices of a network are called, by their identifiers; those without a name are told by letters, if at all. */
  readonly practiceNames?: GivenNames;
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
      /** What who runs the report should know before it is given to anybody. */
      readonly warnings: readonly ReleaseWarning[];
      /** Identifiers of clients and practices, none of which may be found in what is written. */
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
  const { onProgress, practiceNames: names = {}, secret } = options;
  const { madeOn, preview = false, ledger, policy = definePolicy() } = options;
  const asking: QuestionOptions = { ...options, practices: practiceNames(dataset, names, secret) };
  // Noise needs no solver; else it is loaded while the records are read, which is what there is to wait for.
  const solver = policy.method === "differentialPrivacy" ? undefined : loadSolver();
  // Where it fails while the records are read, that is told when it is waited for.
  solver?.catch(() => undefined);
  const codes = answerable.map(({ code }) => code);
  const drafts = await sharing(dataset, codes, (shared) =>
    askTogether(
      answerable.map((question, at) => () => {
        onProgress?.({ kind: "asking", question: question.code, place: at + 1, of: answerable.length });
        return question.draft(shared, asking);
      }),
    ),
  );
  const draft = await draftOf(dataset, drafts, {
    plugins: options.plugins ?? [],
    practiceToken: (id) => practiceToken(secret, id),
  });
  const result = await release(draft, policy, ledger, secret, {
    madeOn,
    preview,
    ...(solver ? { solver: await solver } : {}),
    ...(onProgress ? { onStep: (kind) => onProgress({ kind }) } : {}),
  });
  if (result.refusals) return { refusals: result.refusals };
  const { asOf, opened, stageModel, has } = dataset;
  const practices = reportPractices(dataset, names, policy);
  const chosenBy = { ...options, plugins: options.plugins ?? [] };
  const report = derive(result.released, (released): ReportContent => {
    const { questions: answers, population: people, ...rest } = released;
    const { furthest } = released.protection;
    const results = answers.flatMap((answer) => {
      const question = answerable.find((each) => each.code === answer.question);
      return question ? [question.result(answer, { stageModel, has, policy, asOf, furthest, options: asking })] : [];
    });
    // Classes that do not go by chance have no room within the promise of differential privacy.
    const isTold = !released.totalsOnly && policy.method !== "differentialPrivacy";
    const content = {
      ...(options.practice === undefined ? {} : { practice: options.practice }),
      ...rest,
      asOf,
      ...(Object.keys(opened).length === 0 ? {} : { opened }),
      ...(practices ? { practices } : {}),
      population: { ...people, tables: populationTables(people.tables) },
      questions: results,
      notAnswered: asked
        .filter((question) => !answerable.includes(question))
        .map((question) => ({
          question: question.code,
          needs: question.needs.filter((table) => !dataset.has(table)).join(", "),
        })),
      methods: methodsUsed({ questions: results, asOf, policy: released.policy }),
      ...(isTold ? { quality: releasedQuality(dataset.quality, secret, policy) } : {}),
      made: madeWith(dataset, chosenBy),
    };
    return { ...content, fingerprint: fingerprintOf(content, { ...chosenBy, dataset, policy, ledger, secret }) };
  });
  const { manifest, log, warnings } = result;
  const identifiers = [...draft.units.flat(), ...hiddenPractices(dataset, names)];
  return { report, log, warnings, identifiers, ...(manifest ? { manifest } : {}) };
}
