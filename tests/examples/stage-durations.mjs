// Explores how long clients stay in each stage with danfojs-node, from numbers that have passed the airlock:
//   node tests/examples/stage-durations.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draftOf, timeInStage, timeInStageResult } from "@rapport/analysis";
import { toDanfo } from "@rapport/danfo";
import { openDataset } from "@rapport/dataset";
import { definePolicy, derive, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import { builtInInterventions } from "@rapport/interventions";
import { writePractice } from "@rapport/synthetic";
import * as dfd from "danfojs-node";

const folder = mkdtempSync(join(tmpdir(), "rapport-example-"));
try {
  await writePractice(folder, { episodes: 300, seed: 1, interventionTypes: builtInInterventions });
  const { dataset } = await openDataset(folder, { plugins: builtInInterventions });
  if (dataset === undefined) throw new Error("The records cannot be read.");
  const draft = await draftOf(dataset, [await timeInStage(dataset)]);
  dataset.close();

  // A secret of its own, so that the example says the same each time. A practice reads its own by readSecretFile.
  const secret = secretFrom(new Uint8Array(32).fill(1));
  const { released } = await release(draft, definePolicy(), emptyLedger, secret, { madeOn: "2026-07-01" });
  if (released === undefined) throw new Error("Too few clients for a release.");

  // One row for each stage and day on which its curve is told.
  const rows = derive(released, ({ questions: [question], policy, protection }) => {
    const { k, fewestForStatistic } = policy;
    const setting = { stageModel: dataset.stageModel, k, fewestForStatistic, furthest: protection.furthest };
    return timeInStageResult(question, setting).stages.flatMap(({ label, curve, median }) =>
      (curve?.points ?? []).map(({ day, survival, atRisk }) => ({
        stage: label,
        weeks: day / 7,
        stillThere: survival,
        atRisk,
        medianDays: median.kind === "position" ? median.estimate : undefined,
      })),
    );
  });
  const { df, missing } = toDanfo(dfd, rows);
  console.log(
    `${df.shape[0]} rows; missing: ${missing.map((one) => `${one.column} in ${one.rows.length}`).join(", ") || "none"}`,
  );

  // A column at a time: whole tables with a missing cell are described wrongly (see the README of @rapport/danfo).
  const late = df.query(df.column("weeks").ge(8));
  const seen = late.groupby(["stage"]).agg({ weeks: "min", stillThere: "max" });
  console.log("At the first day after eight weeks that the curve tells, this share is still there:");
  for (const [stage, weeks, stillThere] of seen.values)
    console.log(`${stage}, week ${Math.round(weeks)}: ${Math.round(stillThere * 100)}%`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
