import { beforeAll, describe, expect, it } from "vitest";
import type { Draft, DraftFigure } from "./draft.js";
import { breakdownOf, cellOf, draftOf, lifeTableOf, testSecret, units } from "./draft.fixture.js";
import { emptyLedger } from "./history/past.js";
import { definePolicy } from "./policy.js";
import type { Policy } from "./policy.js";
import { loadSolver } from "./program/solver.js";
import type { Solver } from "./program/program-types.js";
import { release } from "./release.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const released = async (draft: Draft, policy: Policy = definePolicy()) => {
  const result = await release(draft, policy, emptyLedger, testSecret, { madeOn: "2026-07-01", solver });
  if (!result.released) throw new Error(result.refusals.map(({ message }) => message).join("\n"));
  return result;
};

const figureOf = async (figure: DraftFigure, count = 100) =>
  (await released(draftOf(count, { figure }))).released.questions[0]?.groups[0]?.figures["figure"];

describe("counts that pass the airlock", () => {
  it("are multiples of the base that add up, none further than one base from the truth", async () => {
    const counts = { a: 52, b: 31, c: 12, d: 5 };
    const figure = await figureOf(breakdownOf(counts));
    if (figure?.kind !== "breakdown") throw new Error("A table of 100 is shown.");
    const printed = figure.parts.map((part) => ("count" in part ? part.count : 0));
    expect(printed.every((count) => count % 5 === 0)).toBe(true);
    expect(printed.reduce((sum, count) => sum + count, 0)).toBe(figure.total);
    Object.values(counts).forEach((count, at) => expect(Math.abs(count - (printed[at] ?? 0))).toBeLessThan(5));
  });

  it("are the same again for the same records and the same secret", async () => {
    const figures = { figure: breakdownOf({ a: 52, b: 31, c: 17 }) };
    const [one, two] = [await released(draftOf(100, figures)), await released(draftOf(100, figures))];
    expect(one.released).toEqual(two.released);
  });

  it("draw the life table, whose exits, censored and at risk add up from interval to interval", async () => {
    const days = (count: number, day: number) => units(count).map(() => day);
    const figure = await figureOf(
      lifeTableOf([7, 14, 28], {
        left: [...days(30, 5), ...days(20, 10), ...days(8, 20)],
        open: [...days(12, 6), ...days(30, 27)],
      }),
    );
    if (figure?.kind !== "lifeTable") throw new Error("A life table of 100 is shown.");
    const [first, second] = figure.rows;
    expect(first?.atRisk).toBe(100);
    expect(second?.atRisk).toBe((first?.atRisk ?? 0) - (first?.exits["left"] ?? 0) - (first?.censored ?? 0));
  });
});

describe("what is refused", () => {
  const refused = async (draft: Draft, secret = testSecret) => {
    const result = await release(draft, definePolicy(), emptyLedger, secret, { madeOn: "2026-07-01", solver });
    return result.refusals?.map(({ code, path }) => [code, path]);
  };

  it("a report about fewer than k units", async () => {
    expect(await refused(draftOf(4))).toEqual([["too-few-clients", undefined]]);
    expect(await refused(draftOf(5))).toBeUndefined();
  });

  it("a draft whose sums contradict each other, by the name of the table", async () => {
    const figure = { ...breakdownOf({ a: 52, b: 48 }), total: cellOf(units(99)) };
    expect(await refused(draftOf(100, { figure }))).toEqual([["contradiction", "q/g/figure"]]);
  });

  it("a cell that does not say who contributes", async () => {
    // A program without a compiler may give anything.
    const figure = { ...breakdownOf({ a: 52 }), total: { count: 52 } } as unknown as DraftFigure;
    expect(await refused(draftOf(100, { figure }))).toEqual([["no-population", "q/g/figure/total"]]);
  });

  it("a release without the practice's secret", async () => {
    expect(await refused(draftOf(100), {} as typeof testSecret)).toEqual([["no-secret", undefined]]);
  });

  it("a policy that would not protect, whoever made it", async () => {
    const policy = { ...definePolicy(), base: 3 };
    await expect(released(draftOf(100), policy)).rejects.toThrow("base is not smaller than k");
  });
});

describe("what too few stand behind", () => {
  it("under 30 units nothing but totals is told", async () => {
    const figures = { figure: breakdownOf({ a: 20, b: 9 }) };
    const { released: small } = await released(draftOf(29, figures));
    expect(small.totalsOnly).toBe(true);
    expect(small.questions).toEqual([]);
    expect((await released(draftOf(30, { figure: breakdownOf({ a: 20, b: 10 }) }))).released.totalsOnly).toBe(false);
  });

  it("names groups that were agreed beforehand and are not shown, whether they are empty or small", async () => {
    const draft = draftOf(100);
    const groups = [
      { code: "g", of: cellOf(units(100)), figures: {} },
      { code: "secret", of: cellOf(units(9)), figures: {} },
    ];
    const { released: report, log } = await released({
      ...draft,
      questions: [{ question: "q", expected: ["g", "h"], groups }],
    });
    expect(report.questions[0]?.withheldGroups).toEqual(["h"]);
    expect(log).toEqual([{ path: "q/secret", reason: "too-few" }]);
  });

  it("a group that one practitioner alone stands behind, where the practice has more", async () => {
    const practitionersOf = units(100).map((unit) => [unit < 50 ? 0 : 1 + (unit % 2)]);
    const draft = draftOf(100, {}, { practitioners: 3, practitionersOf });
    const groups = [{ code: "g", of: cellOf(units(50)), figures: {} }];
    const { released: report, log } = await released({
      ...draft,
      questions: [{ question: "q", expected: ["g"], groups }],
    });
    expect(report.questions[0]?.withheldGroups).toEqual(["g"]);
    expect(log).toEqual([{ path: "q/g", reason: "one-practitioner" }]);
  });
});
