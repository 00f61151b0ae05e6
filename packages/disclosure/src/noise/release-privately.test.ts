import { describe, expect, it } from "vitest";
import type { Draft, DraftGroup } from "../draft.js";
import { breakdownOf, cellOf, draftOf, lifeTableOf, testSecret, units } from "../draft.fixture.js";
import { emptyLedger } from "../history/past.js";
import type { Manifest } from "../ledger/manifest.js";
import { definePolicy } from "../policy.js";
import type { Policy } from "../policy.js";
import { minus, plus, rational } from "../privacy/rational.js";
import type { Rational } from "../privacy/rational.js";
import { seededBytes } from "../privacy/seeded-bytes.fixture.js";
import { release } from "../release.js";
import { drawTables } from "./draw-tables.js";
import { noiseFor, silent } from "./noisy.fixture.js";
import { planQuestions } from "./plan.js";
import { rationalOf } from "./private-budget.js";

const policy = definePolicy({ method: "differentialPrivacy", recipient: "network" });
/** So large that the noise hardly ever matters. */
const clear = definePolicy({ ...policy, epsilon: 400, epsilonCap: 2000 });

const releaseOf = (draft: Draft, by: Policy, manifests: readonly Manifest[] = [], seed = "seed") =>
  release(draft, by, { manifests }, testSecret, { madeOn: "2026-07-01", random: seededBytes(seed) });

const released = async (...given: Parameters<typeof releaseOf>) => {
  const result = await releaseOf(...given);
  if (!result.released) throw new Error(result.refusals.map(({ message }) => message).join("\n"));
  return result;
};

const table = breakdownOf({ a: 300, b: 150, c: 50 });

describe("the budget", () => {
  it("is divided so that all tables together spend epsilon", () => {
    const { chance, scales } = silent();
    const draft = draftOf(500, { table, table2: table, stays: lifeTableOf([28], { left: units(500).map(() => 5) }) });
    const planned = planQuestions(draft).flatMap(({ listed }) => listed.slice(0, 1).flatMap(({ figures }) => figures));
    drawTables(planned, { ...noiseFor(chance), epsilon: rational(1) });
    // A unit is in one part of each table, and in two cells of a life table: what it loses is the sum of 1 / scale.
    const [first] = scales;
    if (!first) throw new Error("There is noise.");
    const loss = { numerator: first.denominator, denominator: first.numerator };
    const spent = [0, 1, 2, 3].reduce<Rational>((sum) => plus(sum, loss), rational(0));
    expect(minus(spent, rational(1)).numerator).toBe(0n);
    expect(
      scales.every(({ numerator, denominator }) => numerator * first.denominator === first.numerator * denominator),
    ).toBe(true);
  });

  it("counts decimals as they are written", () => {
    expect([0.1, 1, 2.5, 1e-7, 1e21].map(rationalOf)).toEqual([
      rational(1, 10),
      rational(1),
      rational(5, 2),
      rational(1n, 10_000_000n),
      rational(10n ** 21n),
    ]);
  });

  it("is kept for every client over all releases, and what it has no room for is refused", async () => {
    const tenth = definePolicy({ ...policy, epsilon: 0.1, epsilonCap: 0.3 });
    const manifests: Manifest[] = [];
    for (const seed of ["one", "two", "three"]) {
      const { manifest } = await released(draftOf(500, { table }), tenth, manifests, seed);
      if (!manifest) throw new Error("There is a manifest.");
      expect(manifest.epsilon).toBe(0.1);
      manifests.push(manifest);
    }
    const refused = await releaseOf(draftOf(500, { table }), tenth, manifests);
    expect(refused.refusals?.map(({ code }) => code)).toEqual(["budget-spent"]);
    // One client of those, among others who have spent nothing.
    const others = draftOf(500, { table });
    const mixed = { ...others, units: others.units.map((_, unit) => [`client-${unit + 499}`]) };
    expect((await releaseOf(mixed, tenth, manifests)).refusals?.map(({ code }) => code)).toEqual(["budget-spent"]);
    const apart = { ...others, units: others.units.map((_, unit) => [`client-${unit + 500}`]) };
    expect((await releaseOf(apart, tenth, manifests)).refusals).toBeUndefined();
    // Other methods spend nothing.
    const { manifest: rounded } = await released(draftOf(500, { table }), definePolicy());
    const many = rounded ? Array.from({ length: 5 }, () => rounded) : [];
    expect(
      (await releaseOf(draftOf(500, { table }), tenth, [...manifests.slice(1), ...many])).refusals,
    ).toBeUndefined();
  });
});

describe("a report with noise", () => {
  it("is drawn anew every time, from the random bytes", async () => {
    const draft = draftOf(500, { table });
    const [one, same, other] = [
      await released(draft, policy, [], "a"),
      await released(draft, policy, [], "a"),
      await released(draft, policy, [], "b"),
    ];
    expect(same.released).toEqual(one.released);
    expect(other.released).not.toEqual(one.released);
    const [first, second] = [await release(draft, policy, emptyLedger, testSecret, { madeOn: "2026-07-01" }), one];
    expect(first.released).not.toEqual(second.released);
  });

  it("is near the truth where epsilon is large, and says how near", async () => {
    const { released: report } = await released(draftOf(500, { table }), clear);
    const { noise } = report.protection;
    expect(noise).toMatchObject({ epsilon: 400, level: 0.95, delta: 1e-6 });
    expect(report.protection.furthest).toBeUndefined();
    const figure = report.questions[0]?.groups[0]?.figures["table"];
    if (figure?.kind !== "breakdown") throw new Error("It is shown.");
    const counts = figure.parts.map((part) => ("count" in part ? part.count : 0));
    [300, 150, 50].forEach((count, at) => expect(Math.abs(count - (counts[at] ?? 0))).toBeLessThan(5));
    expect(noise?.within).toBeLessThan(5);
  });

  it("tells neither episodes, of which a unit may have many, nor clients of whom no account is kept", async () => {
    const { population } = (await released(draftOf(500, { table }), policy)).released;
    expect([population.episodes, population.clientsWithoutConsent]).toEqual([{ hidden: true }, { hidden: true }]);
  });

  it("has no positions and no standard deviations", async () => {
    const of = cellOf(units(500));
    const spread = { kind: "spread" as const, of, values: Float64Array.from(units(500)) };
    const { released: report, log } = await released(draftOf(500, { table, spread }), clear);
    expect(report.questions[0]?.groups[0]?.figures["spread"]).toEqual({ kind: "withheld", reason: "too-few" });
    expect(log).toContainEqual({ path: "q/g/spread", reason: "not-with-this-method" });
  });

  it("treats an expected group that is empty as one with few", async () => {
    const draft = draftOf(500, { table });
    const few: DraftGroup = { code: "h", of: cellOf([0]), figures: { table: breakdownOf({ a: 1, b: 0, c: 0 }) } };
    const [question] = draft.questions;
    if (!question) throw new Error("One question.");
    const filled = { ...draft, questions: [{ ...question, groups: [...question.groups, few] }] };
    const [one, other] = [await released(draft, clear), await released(filled, clear)];
    expect(one.released.questions[0]?.withheldGroups).toEqual(["h"]);
    expect(other.released.questions[0]?.withheldGroups).toEqual(["h"]);
    // As much noise is drawn for the one as for the other.
    expect(one.released.protection.noise).toEqual(other.released.protection.noise);
    const [{ listed: empty } = { listed: [] }] = planQuestions(draft);
    expect(empty.map(({ code, figures }) => [code, figures.length])).toEqual([
      ["g", 1],
      ["h", 1],
    ]);
  });

  it("names a group that nobody agreed on only where many are in it", async () => {
    const draft = draftOf(500, { table });
    const group = (code: string, from: number, count: number): DraftGroup => {
      const of = cellOf(units(count, from));
      return { code, of, figures: { table: { kind: "breakdown", total: of, parts: [{ code: "a", ...of }] } } };
    };
    const questions = [{ question: "q", expected: [], groups: [group("many", 0, 400), group("secret", 400, 1)] }];
    const { released: report, log } = await released({ ...draft, questions }, clear);
    expect(report.questions[0]?.groups.map(({ code }) => code)).toEqual(["many"]);
    expect(report.questions[0]?.withheldGroups).toEqual([]);
    expect(JSON.stringify(report)).not.toContain("secret");
    expect(log).toContainEqual({ path: "q/secret", reason: "too-few" });
  });

  it("tells totals alone where the noisy number of clients is too low", async () => {
    const { released: report } = await released(draftOf(12, { figure: breakdownOf({ a: 12 }) }), clear);
    expect(report.totalsOnly).toBe(true);
    expect(report.published.counts.map(({ path }) => path)).toEqual(["population/clients"]);
  });
});
