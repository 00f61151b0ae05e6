import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { crossDraft, exposed } from "./cross-table.fixture.js";
import type { Counts } from "./cross-table.fixture.js";
import type { Draft, DraftFigure } from "./draft.js";
import { breakdownOf, cellOf, draftOf, lifeTableOf, testSecret, units } from "./draft.fixture.js";
import { auditLedger } from "./gate/audit-ledger.js";
import { audit } from "./gate/audit.js";
import { emptyLedger } from "./history/past.js";
import type { Manifest } from "./ledger/manifest.js";
import { parseManifest } from "./ledger/parse-manifest.js";
import { definePolicy } from "./policy.js";
import type { Policy } from "./policy.js";
import { PolicyError } from "./policy-error.js";
import { seededBytes } from "./privacy/seeded-bytes.fixture.js";
import { loadSolver } from "./program/solver.js";
import type { Solver } from "./program/program-types.js";
import { release } from "./release.js";
import type { PublishedCounts, ReleasedReport } from "./release-types.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const options = { madeOn: "2026-07-01" };

const released = async (draft: Draft, policy: Policy, manifests: readonly Manifest[] = []) => {
  const result = await release(draft, policy, { manifests }, testSecret, {
    ...options,
    solver,
    random: seededBytes("release"),
  });
  if (!result.released) throw new Error(result.refusals.map(({ message }) => message).join("\n"));
  return result;
};

const figureIn = ({ questions }: ReleasedReport, group = 0, name = "figure") =>
  questions[0]?.groups[group]?.figures[name];

const suppression = definePolicy({ method: "suppression" });
const cellKey = definePolicy({ method: "cellKey", base: 10 });
const nearest = definePolicy({ method: "nearestRounding", base: 10 });
const privacy = definePolicy({ method: "differentialPrivacy", recipient: "network" });

describe("every method", () => {
  const later = (draft: Draft): Draft => ({ ...draft, scope: { ...draft.scope, asOf: "2026-09-30" } });
  const drafts: readonly Draft[] = [
    crossDraft([
      [30, 12, 3],
      [9, 22, 14],
    ]),
    later(
      crossDraft([
        [31, 12, 3],
        [9, 29, 14],
      ]),
    ),
  ];

  it.each([suppression, cellKey, nearest, privacy])(
    "of $method leaves manifests that can be kept, and an audit that finds nothing over two releases",
    async (policy) => {
      const manifests: Manifest[] = [];
      for (const draft of drafts) {
        const { released: report, manifest } = await released(draft, policy, manifests);
        expect(await audit(report.published, policy.k, solver)).toMatchObject({ kind: "audited", findings: [] });
        if (!manifest) throw new Error("A report that is no preview has a manifest.");
        expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
        manifests.push(manifest);
        expect(await auditLedger({ manifests }, solver)).toEqual([]);
      }
    },
  );

  it.each([suppression, cellKey, nearest, privacy])("of $method shows a preview without a manifest", async (policy) => {
    const draft = drafts[0] ?? draftOf(100);
    const result = await release(draft, policy, emptyLedger, testSecret, { ...options, solver, preview: true });
    expect(result.released?.preview).toBe(true);
    expect(result.manifest).toBeUndefined();
  });
});

describe("suppression", () => {
  it("hides what is under k, zeros with it, and what gives it away, under one symbol; all else is exact", async () => {
    const { released: report } = await released(
      draftOf(100, { figure: breakdownOf({ a: 52, b: 44, c: 4, d: 0 }) }),
      suppression,
    );
    expect(figureIn(report)).toEqual({
      kind: "breakdown",
      total: 100,
      parts: [
        { code: "a", count: 52 },
        { code: "b", hidden: true },
        { code: "c", hidden: true },
        { code: "d", hidden: true },
      ],
    });
    expect(report.population.clients).toEqual({ count: 100 });
    expect(report.population.clientsWithoutConsent).toEqual({ hidden: true });
  });

  it("prints what is impossible as such", async () => {
    const table = breakdownOf({ a: 60, b: 40 });
    const figure: DraftFigure = { ...table, parts: [...table.parts, { code: "c", ...cellOf([]), impossible: true }] };
    const { released: report } = await released(draftOf(100, { figure }), suppression);
    expect(figureIn(report)).toMatchObject({ parts: [{ count: 60 }, { count: 40 }, { impossible: true }] });
  });

  const small = definePolicy({
    method: "suppression",
    k: 3,
    base: 3,
    fewestForStatistic: 5,
    fewestForSpread: 5,
    fewestForDetail: 5,
    fewestPerCategory: 1,
  });
  const crossTables = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  });
  const isShown = (counts: Counts) => counts.every((row) => row.reduce((sum, count) => sum + count, 0) >= 5);

  it("leaves nothing to be worked out by somebody who tries all numbers (brute force over linked tables)", async () => {
    await fc.assert(
      fc.asyncProperty(crossTables.filter(isShown), async (counts) => {
        const draft = crossDraft(counts);
        const { released: report } = await released(draft, small);
        expect(exposed(draft, report.published, small.k)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("would leave something without the secondary ones (mutation)", async () => {
    const draft = crossDraft([
      [4, 1, 4],
      [4, 4, 3],
    ]);
    const { released: report } = await released(draft, small);
    const truth = new Map<string, number>(
      draft.questions[0]?.groups.flatMap(({ code, figures }) => {
        const table = figures["table"];
        const parts = table?.kind === "breakdown" ? table.parts : [];
        return parts.map((part) => [`q/${code}/table/${part.code}`, part.things.length] as const);
      }),
    );
    const weakened: PublishedCounts = {
      ...report.published,
      counts: report.published.counts.map((count) => {
        const exact = truth.get(count.path) ?? 0;
        return exact >= small.k ? { ...count, printed: exact, lower: exact, upper: exact } : count;
      }),
    };
    expect(exposed(draft, report.published, small.k)).toEqual([]);
    expect(exposed(draft, weakened, small.k)).toEqual(["q/r0/table/c1"]);
    expect(await audit(weakened, small.k, solver)).toMatchObject({ findings: [{ path: "q/r0/table/c1" }] });
  });

  it("keeps a difference of one between two releases hidden, though both counts are large", async () => {
    const first = draftOf(100, { figure: breakdownOf({ a: 40, b: 30, c: 30 }) });
    const table = breakdownOf({ a: 40, b: 30, c: 30 });
    // One more in b and seven more in c.
    const grown = { ...table, parts: table.parts.map((part) => ({ ...part })) };
    const [a, b, c] = grown.parts;
    if (!a || !b || !c) throw new Error("Three parts.");
    const more: DraftFigure = {
      kind: "breakdown",
      total: cellOf(units(108)),
      parts: [
        a,
        { code: "b", ...cellOf([...b.things, 100]) },
        { code: "c", ...cellOf([...c.things, ...units(7, 101)]) },
      ],
    };
    const second = draftOf(108, { figure: more }, { scope: { asOf: "2026-09-30", filters: {} } });
    const { manifest } = await released(first, suppression);
    const alone = await released(second, suppression);
    const after = await released(second, suppression, manifest ? [manifest] : []);
    expect(figureIn(alone.released)).toMatchObject({ parts: [{ count: 40 }, { count: 31 }, { count: 37 }] });
    expect(figureIn(after.released)).toMatchObject({ parts: [{ count: 40 }, { hidden: true }, { hidden: true }] });
  });

  it("never shows a standard deviation beside an exact count, and says so to the practice", async () => {
    const spread: DraftFigure = { kind: "spread", of: cellOf(units(100)), values: Float64Array.from(units(100)) };
    const { released: report, log } = await released(draftOf(100, { figure: spread }), suppression);
    expect(figureIn(report)).toEqual({ kind: "withheld", reason: "too-few" });
    expect(log).toEqual([{ path: "q/g/figure", reason: "not-with-this-method" }]);
  });

  it("holds a life table back with all its counts where one of them is small", async () => {
    const days = (count: number, day: number) => units(count).map(() => day);
    const figure = lifeTableOf([7, 14], { left: [...days(30, 5), ...days(20, 10)], open: days(50, 6) });
    const { released: report, log } = await released(draftOf(100, { figure }), suppression);
    expect(log).toEqual([{ path: "q/g/figure", reason: "too-few" }]);
    expect(report.published.counts.filter(({ path }) => path.startsWith("q/g/figure"))).toEqual([]);
  });
});

describe("the cell key", () => {
  const draft = crossDraft([
    [30, 12, 3],
    [9, 22, 14],
  ]);

  it("prints none of 1 to k - 1, nothing further from the truth than its noise, and a 0 as fewer than the base", async () => {
    const { manifest, released: report } = await released(draft, cellKey);
    expect(manifest?.cells.every(({ printed }) => printed === 0 || (printed ?? 0) >= 5)).toBe(true);
    expect(report.protection.furthest).toBe(9);
    const table = breakdownOf({ a: 99, b: 1, c: 0 });
    const { released: other } = await released(draftOf(100, { figure: table }), cellKey);
    const figure = figureIn(other);
    expect(figure?.kind === "breakdown" && figure.parts[2]).toEqual({ code: "c", fewerThan: 10 });
  });

  const printedOf = ({ cells = [] }: Partial<Manifest> = {}) =>
    new Map(cells.map(({ path, printed }) => [path, printed]));

  /** The counts of the second row's table, alone and where a first row of others was put before it in the file. */
  const beforeAndAfter = async (from: number) => {
    const row = [9, 22, 14];
    const alone = await released(crossDraft([row], { from }), cellKey);
    const behind = await released(crossDraft([[30, 12, 3], row]), cellKey);
    const [one, other] = [printedOf(alone.manifest), printedOf(behind.manifest)];
    return ["total", "c0", "c1", "c2"].map((part) => [one.get(`q/r0/table/${part}`), other.get(`q/r1/table/${part}`)]);
  };

  it("prints the same set alike in every table and every file", async () => {
    // The second row's clients are the 46th and those after.
    for (const [one, other] of await beforeAndAfter(45)) expect(one).toBe(other);
  });

  it("would not, were the keys those of places in the file (mutation)", async () => {
    expect((await beforeAndAfter(0)).some(([one, other]) => one !== other)).toBe(true);
  });

  it("asks for a base that leaves room for its noise", () => {
    expect(() => definePolicy({ method: "cellKey" })).toThrow("base is not smaller than 8");
    expect(() => definePolicy({ method: "cellKey", base: 8 })).not.toThrow();
  });
});

describe("rounding each count to the nearest", () => {
  const draft = draftOf(100, { figure: breakdownOf({ a: 55, b: 43, c: 2 }) });

  it("to base 6 is refused as a policy for k = 5, since its 0 would stand for 0 to 2", () => {
    expect(() => definePolicy({ method: "nearestRounding", base: 6 })).toThrow("base is not smaller than 7");
    expect(() => definePolicy({ method: "nearestRounding" })).toThrow(PolicyError);
  });

  it("is let through from the smallest base on that is no refused policy, for every small count", async () => {
    for (const k of [4, 5, 8]) {
      const limits = { fewestForStatistic: 15 };
      const policy = definePolicy({ method: "nearestRounding", k, base: 2 * k - 3, ...limits });
      for (let small = 1; small < k; small += 1) {
        const one = draftOf(90 + small, { figure: breakdownOf({ a: 50, b: 40, c: small }) });
        const { released: report } = await released(one, policy);
        expect(figureIn(report)?.kind, `${small} of k = ${k}`).toBe("breakdown");
      }
    }
  });

  it("to base 10 is, since its 0 is 0 to 4", async () => {
    const { released: report } = await released(draft, nearest);
    expect(figureIn(report)).toMatchObject({ parts: [{ count: 60 }, { count: 40 }, { fewerThan: 5 }] });
  });

  it("shows no life table, whose counts would not add up", async () => {
    const figure = lifeTableOf([7, 14], { left: units(100).map(() => 5) });
    const { log } = await released(draftOf(100, { figure }), nearest);
    expect(log).toEqual([{ path: "q/g/figure", reason: "not-with-this-method" }]);
  });
});
