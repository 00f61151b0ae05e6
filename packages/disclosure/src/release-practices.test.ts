import { describe, expect, it } from "vitest";
import { cellOf, draftOf, testSecret, units } from "./draft.fixture.js";
import { emptyLedger } from "./history/past.js";
import { practicesFilter } from "./ledger/practices.fixture.js";
import { definePolicy } from "./policy.js";
import type { Policy } from "./policy.js";
import { release } from "./release.js";

interface Given {
  readonly policy?: Partial<Policy>;
  readonly chosen?: boolean;
}

/** A release about practices of so many clients each, with a group of the first. */
async function releaseOf(sizes: readonly number[], { policy = {}, chosen = false }: Given = {}) {
  const practicesOf = sizes.flatMap((size, practice) => units(size).map(() => [practice]));
  const filters = chosen ? practicesFilter(sizes.map(String)) : {};
  const draft = draftOf(practicesOf.length, {}, { practicesOf, scope: { asOf: "2026-06-30", filters } });
  const groups = [{ code: "g", of: cellOf(units(sizes[0] ?? 0)), figures: {} }];
  const questions = [{ question: "q", expected: ["g"], groups }];
  return release({ ...draft, questions }, definePolicy(policy), emptyLedger, testSecret, { madeOn: "2026-07-01" });
}

const refusedFor = async (sizes: readonly number[], given: Given) =>
  (await releaseOf(sizes, given)).refusals?.map(({ code }) => code);

describe("a report on several practices together", () => {
  it("is of three or more where practices shall not be seen, unless they were chosen or the policy says otherwise", async () => {
    for (const recipient of ["network", "public"] as const) {
      expect(await refusedFor([50, 50], { policy: { recipient } })).toEqual(["too-few-practices"]);
      expect(await refusedFor([50, 50], { policy: { recipient }, chosen: true })).toBeUndefined();
      expect(await refusedFor([50, 50], { policy: { recipient, fewestPractices: 2 } })).toBeUndefined();
      expect(await refusedFor([50, 50, 50], { policy: { recipient } })).toBeUndefined();
    }
    expect(await refusedFor([50, 50], { policy: { recipient: "funder" } })).toBeUndefined();
  });

  it("that is of one practice alone is that practice's own", async () => {
    expect(await refusedFor([100], { policy: { recipient: "public" } })).toBeUndefined();
  });

  it("holds back what one of them alone stands behind, but not for the team", async () => {
    const logOf = async (recipient: Policy["recipient"]) => {
      const result = await releaseOf([50, 50, 50], { policy: { recipient } });
      return result.refusals ? undefined : result.log;
    };
    expect(await logOf("funder")).toEqual([{ path: "q/g", reason: "few-practices" }]);
    expect(await logOf("team")).toEqual([]);
  });

  it("tells who runs it, and nobody else, where one practice's numbers could be worked out by another", async () => {
    const warned = async (sizes: readonly number[], recipient: Policy["recipient"]) => {
      const result = await releaseOf(sizes, { policy: { recipient } });
      return result.refusals ? undefined : result.warnings.map(({ code }) => code);
    };
    expect(await warned([100, 40, 10], "funder")).toEqual(["dominant-practice"]);
    expect(await warned([50, 40, 40], "funder")).toEqual([]);
    expect(await warned([100, 40, 10], "team")).toEqual([]);
    const { released } = await releaseOf([100, 40, 10]);
    expect(JSON.stringify(released)).not.toContain("dominant");
  });

  it("has a draft that says of each unit which practices it came to", async () => {
    const draft = draftOf(50, {}, { practicesOf: [[0]] });
    const { refusals } = await release(draft, definePolicy(), emptyLedger, testSecret, { madeOn: "2026-07-01" });
    expect(refusals?.map(({ path }) => path)).toEqual(["practicesOf"]);
  });
});
