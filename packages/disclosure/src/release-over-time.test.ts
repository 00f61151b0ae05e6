import { beforeAll, describe, expect, it } from "vitest";
import type { Draft, DraftFigure } from "./draft.js";
import { breakdownOf, cellOf, draftOf, testSecret, units } from "./draft.fixture.js";
import type { Ledger } from "./history/past.js";
import { emptyLedger } from "./history/past.js";
import { parseManifest } from "./ledger/parse-manifest.js";
import { definePolicy } from "./policy.js";
import { loadSolver } from "./program/solver.js";
import type { Solver } from "./program/program-types.js";
import { release } from "./release.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

async function released(draft: Draft, ledger: Ledger = emptyLedger, preview = false) {
  const result = await release(draft, definePolicy(), ledger, testSecret, { madeOn: "2026-07-01", solver, preview });
  if (!result.released) throw new Error(result.refusals.map(({ message }) => message).join("\n"));
  return result;
}

async function after(draft: Draft, ledger: Ledger = emptyLedger): Promise<Ledger> {
  const { manifest } = await released(draft, ledger);
  return { manifests: manifest ? [...ledger.manifests, manifest] : ledger.manifests };
}

const later = (draft: Draft): Draft => ({ ...draft, scope: { ...draft.scope, asOf: "2026-09-30" } });

/** Values of 1 to 9 for so many units; the last is given. */
function meanOf(count: number, last: number): DraftFigure {
  const values = Float64Array.from(units(count), (unit) => (unit === count - 1 ? last : 1 + (unit % 9)));
  return { kind: "mean", of: cellOf(units(count)), values, lower: 4, upper: 6, range: [0, 27] };
}

const figureIn = ({ released: report }: Awaited<ReturnType<typeof released>>, name = "figure") =>
  report.questions[0]?.groups[0]?.figures[name];

describe("a release after another", () => {
  it("prints the same counts for the same records", async () => {
    const draft = draftOf(100, { figure: breakdownOf({ a: 52, b: 31, c: 17 }) });
    const again = await released(later(draft), await after(draft));
    expect(figureIn(again)).toEqual(figureIn(await released(draft)));
    expect(again.released.protection.earlierReleases).toBe(1);
  });

  it("counts other reports, and not itself made before: one with other counts of the same day is another", async () => {
    const byConcern = draftOf(100, { concern: breakdownOf({ a: 52, b: 48 }) });
    const byKind = draftOf(100, { kind: breakdownOf({ c: 60, d: 40 }) });
    const earlierOf = async (draft: Draft, ledger: Ledger) =>
      (await released(draft, ledger)).released.protection.earlierReleases;
    const once = await after(byConcern);
    expect(await earlierOf(byConcern, once)).toBe(0);
    expect(await earlierOf(byKind, once)).toBe(1);
    const both = await after(byKind, once);
    expect(await earlierOf(byConcern, both)).toBe(1);
  });

  it("is held against those for other recipients: a funder's fewer than 5 is more than the public may know", async () => {
    const draft = draftOf(120, { figure: breakdownOf({ a: 30, b: 25, c: 51, f: 12, d: 1, e: 1 }) });
    const kindFrom = async (ledger: Ledger) => {
      const policy = definePolicy({ recipient: "public" });
      const result = await release(draft, policy, ledger, testSecret, { madeOn: "2026-07-01", solver });
      return result.released?.questions[0]?.groups[0]?.figures["figure"]?.kind;
    };
    expect(figureIn(await released(draft))).toMatchObject({
      parts: expect.arrayContaining([{ code: "e", fewerThan: 5 }]),
    });
    expect(await kindFrom(emptyLedger)).toBe("breakdown");
    expect(await kindFrom(await after(draft))).toBe("withheld");
  });

  it("keeps a printed count for as long as it lies within one base of the truth", async () => {
    // One unit more each time: the printed count moves only when it has to.
    let ledger = emptyLedger;
    let last: number | undefined;
    const moved: (readonly [from: number, count: number])[] = [];
    for (let count = 101; count <= 112; count += 1) {
      const result = await released(later(draftOf(count)), ledger);
      const [printed] = result.released.published.counts;
      if (last !== undefined && printed?.printed !== last) moved.push([last, count]);
      last = printed?.printed;
      ledger = { manifests: result.manifest ? [...ledger.manifests, result.manifest] : [] };
    }
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(([from, count]) => Math.abs(from - count) < 5)).toEqual([]);
  });

  it("repeats a mean to which one unit came, so that nobody can subtract the two", async () => {
    const before = draftOf(40, { figure: meanOf(40, 5) });
    const now = await released(later(draftOf(41, { figure: meanOf(41, 27) })), await after(before));
    expect(figureIn(now)).toEqual(figureIn(await released(before)));
    expect(now.released.protection.repeatedFigures).toBe(1);
    expect(now.manifest?.statistics).toEqual([]);
  });

  it("prints a new mean once k units have come since the one that was printed, however many releases it took", async () => {
    let ledger = await after(draftOf(40, { figure: meanOf(40, 5) }));
    const repeated: number[] = [];
    for (const count of [42, 44, 45]) {
      const result = await released(later(draftOf(count, { figure: meanOf(count, 27) })), ledger);
      repeated.push(result.released.protection.repeatedFigures);
      ledger = { manifests: result.manifest ? [...ledger.manifests, result.manifest] : [] };
    }
    expect(repeated).toEqual([1, 1, 0]);
  });

  it("holds back a mean of a sub-group that all but one are in, since it has none of its own to repeat", async () => {
    const whole = draftOf(40, { figure: meanOf(40, 5) });
    const part: Draft = {
      ...draftOf(39, { figure: meanOf(39, 5) }),
      scope: { asOf: "2026-06-30", filters: { kind: "couple" } },
    };
    const { log, released: report } = await released(part, await after(whole));
    expect(log).toEqual([{ path: "q/g/figure", reason: "would-reveal-over-time" }]);
    expect(report.questions[0]?.groups[0]?.figures["figure"]?.kind).toBe("withheld");
  });
});

describe("what a release leaves behind", () => {
  it("is a manifest that the ledger takes, with tokens for clients and no identifier", async () => {
    const { manifest } = await released(draftOf(60, { figure: breakdownOf({ a: 40, b: 20 }), mean: meanOf(60, 3) }));
    if (!manifest) throw new Error("A release leaves a manifest.");
    expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
    expect(JSON.stringify(manifest)).not.toContain("client-");
    expect(manifest.statistics.map(({ path }) => path)).toEqual(["q/g/mean"]);
    expect(manifest.plans["q/g/figure"]).toEqual([["a"], ["b"]]);
  });

  it("is nothing where it is a preview, which says so", async () => {
    const { manifest, released: report } = await released(draftOf(60), emptyLedger, true);
    expect(manifest).toBeUndefined();
    expect(report.preview).toBe(true);
  });

  it("holds nothing exact that the report would show", async () => {
    const { released: report } = await released(draftOf(63, { figure: breakdownOf({ a: 41, b: 22 }) }));
    expect(JSON.stringify(report)).not.toMatch(/\b(41|22|63)\b/u);
  });
});
