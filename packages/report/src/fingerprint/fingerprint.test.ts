import type { Dataset, ReportContent } from "@rapport/analysis";
import { definePolicy, emptyLedger, secretFrom } from "@rapport/disclosure";
import type { Manifest } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { released } from "../released.fixture.js";
import { renderJson } from "../render-json.js";
import { sampleContent } from "../sample.fixture.js";
import { fingerprintDiffers, fingerprintOf } from "./fingerprint.js";
import type { FingerprintKey } from "./fingerprint.js";

// Of a dataset, what a fingerprint looks at.
const dataset = {
  asOf: "2026-06-30",
  opened: {},
  stageModel: { code: "six-stages", display: "Six stages", stages: [] },
  digest: "of these records",
  versions: { dataset: "0.1.0", engine: "Engine 1" },
} as Partial<Dataset> as Dataset;
const secret = secretFrom(new Uint8Array(32).fill(3));
const key: FingerprintKey = { dataset, secret, policy: definePolicy(), ledger: emptyLedger, plugins: [] };

const { fingerprint: _fingerprint, ...content } = sampleContent;
const report: ReportContent = { ...content, fingerprint: fingerprintOf(content, key) };

const manifest: Manifest = {
  version: 1,
  id: "a",
  madeOn: "2026-07-01",
  recipient: "funder",
  policy: { method: "controlledRounding", k: 5, base: 5 },
  scope: { asOf: "2026-06-30", filters: {} },
  units: [],
  cells: content.published.counts.map(({ path, printed = null, lower, upper = null }) => ({
    path,
    printed,
    bounds: { lower, upper },
    things: "",
  })),
  relations: [],
  statistics: [],
  plans: {},
};

describe("the fingerprint of a report", () => {
  it("is the same for the same, and letters alone, which no reader takes for a number", () => {
    expect(fingerprintOf(content, key)).toEqual(report.fingerprint);
    expect(fingerprintDiffers(report, key)).toEqual([]);
    for (const letters of Object.values(report.fingerprint)) expect(letters).toMatch(/^[a-z]{32}$/u);
  });

  it("is the same again when it is read from the data file", () => {
    const read = JSON.parse(renderJson(released({ ...report }))) as ReportContent;
    expect(fingerprintDiffers(read, key)).toEqual([]);
  });

  it.each<[part: string, other: Partial<FingerprintKey>]>([
    ["records", { dataset: { ...dataset, digest: "of others" } }],
    ["options", { dataset: { ...dataset, asOf: "2026-07-01" } }],
    ["options", { dataset: { ...dataset, opened: { from: "2026-01-01" } } }],
    ["options", { only: ["access"] }],
    ["options", { by: "kind" }],
    ["options", { reliabilities: { phq9: { value: 0.9, source: "A manual" } } }],
    ["policy", { policy: definePolicy({ fewestForSpread: 25 }) }],
    ["versions", { dataset: { ...dataset, versions: { dataset: "0.1.1", engine: "Engine 1" } } }],
    ["versions", { dataset: { ...dataset, stageModel: { ...dataset.stageModel, code: "own" } } }],
    ["ledger", { ledger: { manifests: [{ ...manifest, cells: [] }] } }],
  ])("names the part that differs: %s", (part, other) => {
    expect(fingerprintDiffers(report, { ...key, ...other })).toEqual([part]);
    expect(fingerprintOf(content, { ...key, ...other }).all).not.toBe(report.fingerprint.all);
  });

  it("names several", () => {
    const others = { dataset: { ...dataset, digest: "of others" }, policy: definePolicy({ fewestForSpread: 25 }) };
    expect(fingerprintDiffers(report, { ...key, ...others })).toEqual(["records", "policy"]);
  });

  it("is made anew where a number was changed, or the secret is another", () => {
    const changed = { ...report, population: { ...report.population, clients: { count: 155 } } };
    expect(fingerprintDiffers(changed, key)).toEqual(["content"]);
    expect(fingerprintDiffers(report, { ...key, secret: secretFrom(new Uint8Array(32)) })).toEqual(["content"]);
    const all = { ...report, fingerprint: { ...report.fingerprint, all: report.fingerprint.content } };
    expect(fingerprintDiffers(all, key)).toEqual(["content"]);
  });

  it("goes by the releases before it, and not by itself once it is in the ledger, nor by later ones", () => {
    const later = { ...manifest, id: "b", cells: [] };
    expect(fingerprintDiffers(report, { ...key, ledger: { manifests: [manifest, later] } })).toEqual([]);
    expect(fingerprintDiffers(report, { ...key, ledger: { manifests: [later, manifest] } })).toEqual(["ledger"]);
  });

  it("does not tell of two reports whether they were made from the same records", () => {
    const other = fingerprintOf({ ...content, asOf: "2026-07-31" }, key);
    const shared = Object.values(other).filter((letters) => Object.values(report.fingerprint).includes(letters));
    expect(shared).toEqual([]);
  });
});
