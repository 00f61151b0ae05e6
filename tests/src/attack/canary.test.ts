import { definePolicy, emptyLedger, release } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { secretOf } from "../../attack/measure.mjs";
import { draftReport, practiceOf } from "../../attack/practice.mjs";
import { withCanary } from "./canary.js";

describe("a client whose every text is a code of its own", () => {
  const { tables, codes } = withCanary(practiceOf(120, 1));

  it("is in the records", () => {
    const written = JSON.stringify(tables);
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !written.includes(code))).toEqual([]);
  });

  it("leaves none of the codes in the report, the manifest, or the log", async () => {
    const draft = await draftReport(tables);
    expect(JSON.stringify(draft.units)).toContain("canary");
    const result = await release(draft, definePolicy(), emptyLedger, secretOf(1), { madeOn: draft.scope.asOf });
    expect(result.released).toBeDefined();
    const written = JSON.stringify(result);
    expect(codes.filter((code) => written.includes(code))).toEqual([]);
  });
});
