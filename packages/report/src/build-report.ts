import { askTogether, draftOf, sharing } from "@rapport/analysis";
import type { Dataset, ReportContent } from "@rapport/analysis";
import { definePolicy, loadSolver, practiceToken, release } from "@rapport/disclosure";
import type {
  Attacker,
  Ledger,
  Manifest,
  Policy,
  Refusal,
  Released,
  ReleasedReport,
  ReleaseWarning,
  Secret,
  WithheldNote,
} from "@rapport/disclosure";
import { hiddenPractices, practiceNames } from "./practice-names.js";
import type { GivenNames } from "./practice-names.js";
import { questions } from "./questions.js";
import type { Question, QuestionOptions } from "./questions.js";
import { reportContent } from "./report-content.js";

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
  /** Makes the attack, as a thread does that runs `@rapport/disclosure/attack-worker`; by default that is done in this one. */
  readonly attacker?: Attacker;
  /**
   * Given the report as it will be if the attack that is running finds nothing, so that it can be drawn meanwhile. Nothing of
   * it may be given to anybody unless it is the very report that `buildReport` resolves with.
   */
  readonly ahead?: (candidate: Candidate) => void;
  /** Told what is begun: each question by its place, from 1, then the airlock's steps. */
  readonly onProgress?: (
    step:
      | { readonly kind: "asking"; readonly question: string; readonly place: number; readonly of: number }
      | { readonly kind: "protecting" | "attacking" },
  ) => void;
}

/** A report, and what may be found in nothing that is written of it. */
export interface Candidate {
  readonly report: Released<ReportContent>;
  /** Identifiers of clients and practices. */
  readonly identifiers: readonly string[];
}

/** A report with what it leaves behind, or why none may be made. */
export type BuiltReport =
  | (Candidate & {
      /** To be appended to the ledger before the report is given to anybody; absent for a preview. */
      readonly manifest?: Manifest;
      /** What is not shown and why, for the practice itself. */
      readonly log: readonly WithheldNote[];
      /** What who runs the report should know before it is given to anybody. */
      readonly warnings: readonly ReleaseWarning[];
      readonly refusals?: never;
    })
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
  const contentOf = (released: Released<ReleasedReport>): Candidate["report"] =>
    reportContent(released, { dataset, options, policy, asked, answerable, asking });
  const identifiers = [...draft.units.flat(), ...hiddenPractices(dataset, names)];
  const { attacker, ahead } = options;
  let early: { readonly released: Released<ReleasedReport>; readonly report: Candidate["report"] } | undefined;
  const result = await release(draft, policy, ledger, secret, {
    madeOn,
    preview,
    ...(solver ? { solver: await solver } : {}),
    ...(attacker ? { attacker } : {}),
    ...(ahead
      ? {
          ahead: (released) => {
            early = { released, report: contentOf(released) };
            ahead({ report: early.report, identifiers });
          },
        }
      : {}),
    ...(onProgress ? { onStep: (kind) => onProgress({ kind }) } : {}),
  });
  if (result.refusals) return { refusals: result.refusals };
  const report = early?.released === result.released ? early.report : contentOf(result.released);
  const { manifest, log, warnings } = result;
  return { report, log, warnings, identifiers, ...(manifest ? { manifest } : {}) };
}
