import { describe, expect, it } from "vitest";
import { breakdownOf, cellOf, draftOf, units } from "./draft.fixture.js";
import type { Draft } from "./draft.js";
import { emptyLedger } from "./history/past.js";
import { draftWith, forgetful, releasedBy, revealsAny, secrets, unguarded, workedOut } from "./mutation.fixture.js";
import type { Setting } from "./mutation.fixture.js";
import { loadSolver } from "./program/solver.js";
import { unsafeTargets } from "./audit/unsafe-targets.js";
import { targetsOf } from "./gate/targets.js";
import { nearestCounts } from "./protect/nearest-counts.js";
import { protections } from "./release.js";
import type { Protections } from "./release.js";

const path = (part: string) => `q/g/figure/${part}`;

/** How many of the reports that one practice may make, by its secret, give something away. */
async function revealing(draft: Draft, setting: Setting): Promise<number> {
  let found = 0;
  for (const secret of secrets) {
    const made = await releasedBy(draft, { ...setting, secret });
    if (made && revealsAny([made.report.published])) found += 1;
  }
  return found;
}

describe("controlled rounding", () => {
  const draft = draftWith(breakdownOf({ a: 48, b: 33, c: 17, d: 2 }));
  const nearest: Partial<Protections> = {
    protectCounts: (_, linked, { policy }) => ({ kind: "protected", ...nearestCounts(linked, policy) }),
  };

  it("reveals nothing where the nearest multiple of 5 shows that a count is 0 to 2", async () => {
    const [safe, weak] = [
      await releasedBy(draft, { steps: unguarded }),
      await releasedBy(draft, { steps: { ...unguarded, ...nearest } }),
    ];
    expect(revealsAny([safe?.report.published ?? none])).toBe(false);
    expect(workedOut([weak?.report.published ?? none])[0]?.get(path("d"))).toEqual({ lower: 0, upper: 2 });
    expect(revealsAny([weak?.report.published ?? none])).toBe(true);
  });

  it("is of all counts together: totals that are rounded apart from their parts give parts away", async () => {
    const apart: Partial<Protections> = {
      protectCounts: (solver, linked, protecting) =>
        protections.protectCounts(solver, { ...linked, relations: [] }, protecting),
    };
    // One such table gives something away in one report of thirty: 17 that go up beside 19 that go down, and 2 that go up.
    const tables = Array.from(
      { length: 6 },
      (_, at) => [`table ${at}`, breakdownOf({ a: 17 + 5 * at, b: 2 })] as const,
    );
    const small = draftOf(100, Object.fromEntries(tables));
    expect(await revealing(small, { steps: unguarded })).toBe(0);
    expect(await revealing(small, { steps: { ...unguarded, ...apart } })).toBeGreaterThan(0);
  });

  it("is attacked before it is let through: what the attack finds is not printed", async () => {
    expect(await revealing(draft, { steps: nearest })).toBe(0);
    expect(await revealing(draft, { steps: { ...nearest, ...unguarded } })).toBe(secrets.length);
  });
});

const none = { counts: [], sums: [] };

describe("draws keyed by who is counted", () => {
  const draft = draftWith(breakdownOf({ a: 48, b: 49, c: 3 }));
  const printed = async (setting: Setting) =>
    (await releasedBy(draft, setting))?.report.published.counts.find((count) => count.path === path("c"))?.printed ??
    NaN;

  it("are the same in every report, so that their mean tells no count", async () => {
    const reports = [];
    for (let time = 0; time < 20; time += 1) reports.push(await printed({}));
    expect(new Set(reports).size).toBe(1);
    expect(reports[0]).not.toBe(3);
  });

  it("tell the count by their mean where they are drawn anew for each report", async () => {
    const reports = [];
    // What is drawn afresh is what another secret would draw.
    for (const secret of secrets) {
      const fresh: Partial<Protections> = {
        protectCounts: (solver, linked, protecting) =>
          protections.protectCounts(solver, linked, { ...protecting, secret }),
      };
      reports.push(await printed({ steps: fresh }));
    }
    expect(Math.round(reports.reduce((sum, each) => sum + each, 0) / reports.length)).toBe(3);
    // Two of them are enough to see that it is 1 to 4.
    expect(new Set(reports)).toEqual(new Set([0, 5]));
  });
});

describe("reports one after the other", () => {
  /** A part of 1 to 4 that grows by one a quarter, in one report a quarter. */
  const grown = ["2026-03-31", "2026-06-30"].map((asOf, at): Draft => {
    const c = units(2 + at);
    const a = units(60 + 10 * at, 10);
    const b = units(30, 90);
    const figure = {
      kind: "breakdown" as const,
      total: cellOf([...c, ...a, ...b]),
      parts: [
        { code: "a", ...cellOf(a) },
        { code: "b", ...cellOf(b) },
        { code: "c", ...cellOf(c) },
      ],
    };
    return draftOf(130, { figure }, { scope: { asOf, filters: {} } });
  });

  /** How many practices, by their secrets, give a count away by both reports. */
  async function revealed(steps: Partial<Protections>, isKept = true): Promise<number> {
    let found = 0;
    for (const secret of secrets) {
      const [first, second] = grown;
      if (!first || !second) continue;
      const one = await releasedBy(first, { steps, secret });
      const ledger = one?.manifest && isKept ? { manifests: [one.manifest] } : emptyLedger;
      const two = await releasedBy(second, { steps, secret, ledger });
      if (one && two && revealsAny([one.report.published, two.report.published])) found += 1;
    }
    return found;
  }

  it("print again what was printed before; where they do not, two reports show that a count is 1 to 4", async () => {
    expect(await revealed(unguarded)).toBe(0);
    expect(await revealed({ ...unguarded, ...forgetful })).toBeGreaterThan(0);
  });

  it("are attacked together, with what a reader knows of growing counts; one by one each would be let through", async () => {
    const oneByOne: Partial<Protections> = {
      attackRelease: (attacker, attacked) =>
        protections.attackRelease(attacker, {
          ...attacked,
          past: { ...attacked.past, manifests: [], matched: alone(attacked.past.matched) },
        }),
    };
    const alone = (matched: Parameters<Protections["attackRelease"]>[1]["past"]["matched"]) => ({
      ...matched,
      manifests: [],
    });
    expect(await revealed(forgetful)).toBe(0);
    expect(await revealed({ ...forgetful, ...oneByOne })).toBeGreaterThan(0);
  });

  it("are protected by the ledger alone: a report that is given out without its manifest opens the next one", async () => {
    expect(await revealed({})).toBe(0);
    expect(await revealed({}, false)).toBeGreaterThan(0);
  });

  it("leave no manifest where they are previews, which say so", async () => {
    const [draft] = grown;
    if (!draft) throw new Error("There is a draft.");
    const [preview, made] = [await releasedBy(draft, { preview: true }), await releasedBy(draft)];
    expect([preview?.report.preview, preview?.manifest]).toEqual([true, undefined]);
    expect([made?.report.preview, made?.manifest?.cells.length]).toEqual([false, made?.report.published.counts.length]);
  });
});

describe("who is in a count", () => {
  it("does not learn that nobody else is: the attack is made as each client, too", async () => {
    const c = [0, 0, 0, 0];
    const a = units(60, 10);
    const figure = {
      kind: "breakdown" as const,
      total: cellOf([...c, ...a]),
      parts: [
        { code: "a", ...cellOf(a) },
        { code: "c", ...cellOf(c) },
      ],
    };
    const draft = draftOf(100, { figure });
    // As an outsider alone.
    const outside: Partial<Protections> = {
      attackRelease: async (_, { linked, counts, policy }) => {
        const solver = await loadSolver();
        const bounds = counts.forms.map((form) => form.bounds);
        const found = unsafeTargets(solver, { bounds, relations: linked.relations }, targetsOf(linked, policy.k));
        if (found.kind === "contradiction") throw new Error("The counts agree with themselves.");
        return found.breaches.map(({ reason }) => ({ path: path("c"), reason, figures: ["q/g/figure"] }));
      },
    };
    const alone = async (steps: Partial<Protections>) => {
      let found = 0;
      for (const secret of secrets) {
        const made = await releasedBy(draft, { steps, secret });
        // Whoever knows of four stays of their own, and reads "fewer than 5".
        if (made && workedOut([made.report.published])[0]?.get(path("c"))?.upper === 4) found += 1;
      }
      return found;
    };
    expect(await alone({})).toBe(0);
    expect(await alone(outside)).toBeGreaterThan(0);
  });
});
