// Invented practices, opened as datasets and drafted as a report drafts them.
import { draftOf, outcomeChange, pluginMetrics, timeInStage } from "@rapport/analysis";
import { openDataset } from "@rapport/dataset";
import { builtInInterventions } from "@rapport/interventions";
import { synthesize } from "@rapport/synthetic";

/** @typedef {Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>} Tables */

/**
 * All rows of an invented practice, by table.
 * @param {number} episodes
 * @param {number} seed
 * @returns {Tables}
 */
export function practiceOf(episodes, seed) {
  /** @type {Record<string, Readonly<Record<string, string>>[]>} */
  const tables = {};
  for (const rows of synthesize({ episodes, seed, interventionTypes: builtInInterventions })) {
    for (const [name, some] of Object.entries(rows)) tables[name] = [...(tables[name] ?? []), ...some];
  }
  return tables;
}

/**
 * The draft of a full default report.
 * @param {Tables} tables
 * @param {{ readonly asOf?: string, readonly filters?: Readonly<Record<string, string>>, readonly practices?: readonly string[] | undefined, readonly by?: import("@rapport/analysis").Grouping, readonly clocks?: readonly import("@rapport/analysis").ClockName[], readonly withoutPauses?: boolean }} [options]
 */
export async function draftReport(tables, { asOf, filters = {}, practices, by, clocks, withoutPauses } = {}) {
  const plugins = builtInInterventions;
  const narrowing = practices ? { practices } : {};
  const { dataset, findings } = await openDataset(tables, {
    plugins,
    ...narrowing,
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (!dataset) {
    const first = findings.find(({ severity }) => severity === "error");
    throw new Error(`The practice cannot be read: ${JSON.stringify(first)}`);
  }
  try {
    const questions = [
      await timeInStage(dataset, { by, clocks, withoutPauses }),
      await outcomeChange(dataset),
      await pluginMetrics(dataset, { plugins }),
    ];
    return await draftOf(dataset, questions, { plugins, filters });
  } finally {
    dataset.close();
  }
}
