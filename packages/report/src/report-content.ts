import type { Dataset, ReportContent } from "@rapport/analysis";
import { derive } from "@rapport/disclosure";
import type { Policy, Released, ReleasedReport } from "@rapport/disclosure";
import type { ReportOptions } from "./build-report.js";
import { fingerprintOf } from "./fingerprint/fingerprint.js";
import { madeWith } from "./fingerprint/made-with.js";
import { methodsUsed } from "./methods/methods-used.js";
import { populationTables } from "./population-tables.js";
import { reportPractices } from "./practice-names.js";
import { releasedQuality } from "./quality/release-quality.js";
import type { Question, QuestionOptions } from "./questions.js";

interface Asked {
  readonly dataset: Dataset;
  readonly options: ReportOptions;
  readonly policy: Policy;
  readonly asked: readonly Question[];
  /** Those whose tables are there. */
  readonly answerable: readonly Question[];
  readonly asking: QuestionOptions;
}

/** What a report says: the results of its questions from what the airlock let through, and what they were made with. */
export function reportContent(
  from: Released<ReleasedReport>,
  { dataset, options, policy, asked, answerable, asking }: Asked,
): Released<ReportContent> {
  const { asOf, opened, stageModel, has } = dataset;
  const { ledger, secret, practiceNames: names = {} } = options;
  const practices = reportPractices(dataset, names, policy);
  const chosenBy = { ...options, plugins: options.plugins ?? [] };
  return derive(from, (released): ReportContent => {
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
}
