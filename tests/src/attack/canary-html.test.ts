import { emptyLedger } from "@rapport/disclosure";
import { openDataset } from "@rapport/dataset";
import { builtInInterventions } from "@rapport/interventions";
import { buildReport, renderHtml, renderJson } from "@rapport/report";
import { expect, it } from "vitest";
import { secretOf } from "../../attack/measure.mjs";
import { practiceOf } from "../../attack/practice.mjs";
import { withCanary } from "./canary.js";

it("nothing of a client whose every text is a code of its own is in a report, as HTML or as JSON", async () => {
  const { tables, codes } = withCanary(practiceOf(120, 1));
  const plugins = builtInInterventions;
  const { dataset } = await openDataset(tables, { plugins });
  if (!dataset) throw new Error("The practice can be read.");
  const { report } = await buildReport(dataset, {
    plugins,
    ledger: emptyLedger,
    secret: secretOf(1),
    madeOn: dataset.asOf,
  });
  dataset.close();
  if (!report) throw new Error("A practice of so many is released.");
  const written = `${renderHtml(report)}${renderJson(report)}`;
  expect(codes.filter((code) => written.includes(code))).toEqual([]);
});
