// A whole report from files, beside a peer that only reads the same files record by record.
import { createReadStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataset } from "@rapport/dataset";
import { builtInInterventions } from "@rapport/interventions";
import { buildReport, renderHtml, tablesFor } from "@rapport/report";
import { writePractice } from "@rapport/synthetic";
import { parse } from "csv-parse";

const episodes = 20_000;

async function readOnly(folder) {
  const started = performance.now();
  let records = 0;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".csv"))) {
    for await (const record of createReadStream(join(folder, name)).pipe(parse())) records += record.length > 0 ? 1 : 0;
  }
  return { seconds: (performance.now() - started) / 1000, records };
}

async function report(folder) {
  const started = performance.now();
  const { dataset } = await openDataset(folder, { only: tablesFor() });
  const { report: built } = await buildReport(dataset);
  const size = renderHtml(built).length;
  dataset.close();
  return { seconds: (performance.now() - started) / 1000, size };
}

/** Prints what it measures: three pairs, one after the other, so that a slow moment meets both. */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  try {
    await writePractice(join(folder, "practice"), { episodes, seed: 1, interventionTypes: builtInInterventions });
    for (let pair = 1; pair <= 3; pair += 1) {
      const peer = await readOnly(join(folder, "practice"));
      const ours = await report(join(folder, "practice"));
      const ratio = (ours.seconds / peer.seconds).toFixed(2);
      console.log(
        `report on ${episodes} episodes: ${ours.seconds.toFixed(2)} s; csv-parse reading all ${peer.records} records: ` +
          `${peer.seconds.toFixed(2)} s; ratio ${ratio}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
