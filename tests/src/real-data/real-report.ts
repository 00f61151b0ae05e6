import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { outcomeChange, timeInStage } from "@rapport/analysis";
import { openDataset } from "@rapport/dataset";
import { emptyLedger, secretFrom } from "@rapport/disclosure";
import type { Cell, DraftFigure, DraftQuestion } from "@rapport/disclosure";
import { buildReport, renderJson } from "@rapport/report";

/** The reliabilities that the independent calculations were made with, as the configurations set them. */
const own = {
  "bdi-ii": { value: 0.801, source: "set for the comparison" },
  das: { value: 0.88, source: "set for the comparison" },
};

async function withDataset<T>(folder: string, use: (dataset: Parameters<typeof buildReport>[0]) => Promise<T>) {
  const { dataset } = await openDataset(fileURLToPath(new URL(`../../data/${folder}`, import.meta.url)));
  if (!dataset) throw new Error("The tables in the repository are in order.");
  try {
    return await use(dataset);
  } finally {
    dataset.close();
  }
}

/** The exact answers, which no reader sees. */
export const draftsOf = (folder: string): Promise<readonly [time: DraftQuestion, change: DraftQuestion]> =>
  withDataset(folder, async (dataset) => [
    await timeInStage(dataset),
    await outcomeChange(dataset, { reliabilities: own }),
  ]);

/** The report as data, as `rapport report --format json` writes it. */
export const reportOf = (folder: string): Promise<unknown> =>
  withDataset(folder, async (dataset) => {
    const config: unknown = JSON.parse(
      readFileSync(new URL(`../../data/${folder}/rapport.config.json`, import.meta.url), "utf8"),
    );
    const only =
      typeof config === "object" && config !== null && "only" in config
        ? ["outcomeChange"]
        : ["timeInStage", "outcomeChange"];
    const { report } = await buildReport(dataset, {
      reliabilities: own,
      ledger: emptyLedger,
      secret: secretFrom(new Uint8Array(32).fill(1)),
      madeOn: "2026-07-01",
      only,
    });
    if (!report) throw new Error("Enough people are in it.");
    return JSON.parse(renderJson(report));
  });

/** How many things the parts of a breakdown count, those without any left out. */
export function countsOf(parts: readonly (Cell & { readonly code: string })[]): Readonly<Record<string, number>> {
  return Object.fromEntries(parts.flatMap(({ code, things }) => (things.length > 0 ? [[code, things.length]] : [])));
}

/** The mean and the standard deviation of the values of a figure. */
export function momentsOf(values: Float64Array): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

/** A figure of the only group of a draft, as the kind that it is drafted as. */
export function draftFigure<K extends DraftFigure["kind"]>(
  draft: DraftQuestion,
  name: string,
  kind: K,
): Extract<DraftFigure, { kind: K }> {
  const figure = draft.groups[0]?.figures[name];
  if (figure?.kind !== kind) throw new TypeError(`The draft has a figure ${name} of the kind ${kind}.`);
  // The kind was compared just above.
  return figure as Extract<DraftFigure, { kind: K }>;
}
