import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { compileLedger, killWriters } from "./append-process.fixture.js";
import { ledgerPath } from "./ledger.fixture.js";
import { readLedger } from "./ledger-file.js";

describe("a ledger whose writer is killed at any moment, again and again", () => {
  it("is whole or torn at its end, and has every release that was said to be in it", async () => {
    const path = await ledgerPath();
    const script = await compileLedger(dirname(path), false);
    const report = await killWriters(path, script, {
      until: ({ rounds, acknowledged, locks }) => rounds >= 25 && acknowledged > 0 && locks > 0,
    });
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(report.locks).toBeGreaterThan(0);
    const found = await readLedger(path);
    expect(found.kind).not.toBe("damaged");
    expect(found).toMatchObject({ manifests: { length: expect.toSatisfy((n: number) => n >= report.acknowledged) } });
  });

  it("is so where lines are written slowly, so that many are torn and repaired by the next writer", async () => {
    const path = await ledgerPath();
    const script = await compileLedger(dirname(path), true);
    const report = await killWriters(path, script, { until: ({ torn }) => torn >= 5 });
    expect(report.faults).toEqual([]);
    expect(report.torn).toBeGreaterThanOrEqual(5);
  });

  it("would be seen to have lost releases if they were acknowledged before they are on the disk", async () => {
    const path = await ledgerPath();
    const script = await compileLedger(dirname(path), true);
    const report = await killWriters(path, script, { until: ({ faults }) => faults.length > 0, tells: "before" });
    expect(report.faults).toContain("An acknowledged release is not there.");
  });
});
