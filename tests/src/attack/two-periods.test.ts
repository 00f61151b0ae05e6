import { draftOf, outcomeChange, timeInStage } from "@rapport/analysis";
import { openDataset } from "@rapport/dataset";
import type { Dataset, OpenedPeriod } from "@rapport/dataset";
import { auditLedger, definePolicy, emptyLedger, release } from "@rapport/disclosure";
import type { Ledger } from "@rapport/disclosure";
import { builtInInterventions as plugins } from "@rapport/interventions";
import { buildComparison, buildReport, comparedQuestions, equalFollowUp, renderJson } from "@rapport/report";
import { compareReports } from "@rapport/analysis";
import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "../../attack/intruder.mjs";
import { readers, secretOf } from "../../attack/measure.mjs";
import { practiceOf } from "../../attack/practice.mjs";
import { scoreOf } from "../../attack/score.mjs";
import type { Made } from "../../attack/score.mjs";

let highs: Awaited<ReturnType<typeof openHighs>>;
beforeAll(async () => {
  highs = await openHighs();
});

const asOf = "2026-03-31";
const now = { from: "2025-01-01", to: "2025-12-31" };
const before = { from: "2024-01-01", to: "2024-12-31" };
const thenAsOf = equalFollowUp({ ...now, asOf }, before.to);

async function opened<T>(
  episodes: number,
  { period, day }: { readonly period: OpenedPeriod; readonly day: string },
  use: (dataset: Dataset) => Promise<T>,
): Promise<T> {
  const { dataset } = await openDataset(practiceOf(episodes, 1), { plugins, asOf: day, opened: period });
  if (!dataset) throw new Error("The invented practice can be read.");
  try {
    return await use(dataset);
  } finally {
    dataset.close();
  }
}

const ofNow = { period: now, day: asOf };
const ofThen = { period: before, day: thenAsOf };

describe("two periods that are compared, and a report on everybody before them", () => {
  it.each([120, 500])(
    "give nothing away to who holds all three: %i episodes",
    async (episodes) => {
      let ledger: Ledger = emptyLedger;
      const made: Made[] = [];
      for (const scope of [{ period: {}, day: asOf }, ofNow, ofThen]) {
        const draft = await opened(episodes, scope, async (dataset) =>
          draftOf(dataset, [await timeInStage(dataset), await outcomeChange(dataset)], { plugins }),
        );
        const result = await release(draft, definePolicy(), ledger, secretOf(1), { madeOn: asOf });
        if (!result.released || !result.manifest) throw new Error("Each of them is released.");
        made.push({ report: { ...draft.scope, released: result.released }, manifest: result.manifest });
        ledger = { manifests: [...ledger.manifests, result.manifest] };
      }
      const { small, exact, narrow, undecided } = scoreOf(highs, made, { ignore: readers.printed });
      expect(small).toBeGreaterThan(0);
      expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
    },
    600_000,
  );
});

describe("a report that compares two periods", () => {
  const options = { plugins, ledger: emptyLedger, secret: secretOf(1), madeOn: asOf };

  it("says nothing that does not follow from its two releases, which the audit of both together finds safe", async () => {
    const { alone, both, earlier } = await opened(500, ofNow, (dataset) =>
      opened(500, ofThen, async (past) => {
        const built = await buildComparison({ now: dataset, before: past }, options);
        const first = await buildReport(dataset, options);
        const known = first.refusals || !first.manifest ? [] : [first.manifest];
        const second = await buildReport(past, { ...options, only: comparedQuestions, ledger: { manifests: known } });
        return { both: built, alone: first, earlier: second };
      }),
    );
    if (both.refusals || alone.refusals || earlier.refusals) throw new Error("All of them are released.");
    // The report's own numbers are those that it has without a comparison.
    const { comparison, fingerprint, ...own } = both.report;
    const { fingerprint: ofAlone, ...plain } = alone.report;
    expect(own).toEqual(plain);
    // The fingerprint is of all that a report says.
    expect(fingerprint.all).not.toBe(ofAlone.all);
    expect(comparison).toEqual(compareReports(alone.report, earlier.report));
    expect(comparison?.figures.length).toBeGreaterThan(10);
    const content = (manifest: object | undefined) => ({ ...manifest, id: "" });
    expect(both.manifests.map(content)).toEqual([alone.manifest, earlier.manifest].map(content));
    expect(both.manifests.map(({ scope }) => scope)).toEqual([
      { asOf, filters: { openedFrom: now.from, openedTo: now.to } },
      { asOf: "2025-03-31", filters: { openedFrom: before.from, openedTo: before.to } },
    ]);
    expect(await auditLedger({ manifests: both.manifests })).toEqual([]);
  }, 600_000);

  it("holds the earlier period against the later one in a preview too, and leaves no manifest of either", async () => {
    const built = await opened(120, ofNow, (dataset) =>
      opened(120, ofThen, async (past) => ({
        shown: await buildComparison({ now: dataset, before: past }, { ...options, preview: true }),
        given: await buildComparison({ now: dataset, before: past }, options),
      })),
    );
    const { shown, given } = built;
    if (shown.refusals || given.refusals) throw new Error("Both are released.");
    expect(shown.manifests).toEqual([]);
    expect(given.manifests).toHaveLength(2);
    // The fingerprint is of all that a report says.
    const told = (report: typeof shown.report) => renderJson(report).replace(/"fingerprint": \{[^}]*\}/u, "");
    expect(told(shown.report)).toBe(told(given.report).replace('"preview": false', '"preview": true'));
  });

  it("says of which period there is too little for a release", async () => {
    const nobody = { period: { from: "2023-01-01", to: "2023-01-02" }, day: asOf };
    const built = await opened(120, ofNow, (dataset) =>
      opened(120, nobody, (past) => buildComparison({ now: dataset, before: past }, options)),
    );
    expect(built).toMatchObject({ period: "before", refusals: [{ code: "too-few-clients" }] });
  });

  it("is not made of periods that overlap, or stand the other way round", async () => {
    const overlapping = { period: { to: now.from }, day: asOf };
    const compared = (one: typeof ofNow, other: typeof overlapping) =>
      opened(30, one, (dataset) =>
        opened(30, other, (past) => buildComparison({ now: dataset, before: past }, options)),
      );
    await expect(compared(ofNow, overlapping)).rejects.toThrow("do not overlap");
    await expect(compared(ofThen, ofNow)).rejects.toThrow("is the earlier one");
  });
});
