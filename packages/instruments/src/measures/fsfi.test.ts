import { describe, expect, it } from "vitest";
import { score } from "../scoring/score.js";

const lowest = Array.from({ length: 19 }, (_, at) => ([0, 1, 14, 15].includes(at) ? 1 : 0));
const highest = Array.from({ length: 19 }, () => 5);
const middle = Array.from({ length: 19 }, () => 3);

describe("fsfi", () => {
  it("goes from 2.0 to 36.0, with the domain minima 1.2, 0, 0, 0, 0.8, 0", () => {
    const low = score("fsfi", lowest);
    expect(low.score).toBe(2);
    expect(low.subscales).toEqual({ desire: 1.2, arousal: 0, lubrication: 0, orgasm: 0, satisfaction: 0.8, pain: 0 });
    const high = score("fsfi", highest);
    expect(high).toMatchObject({ score: 36, valid: true, clinical: false, issues: [] });
    expect(Object.values(high.subscales)).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it("weighs each domain by its factor: all 3 makes 3.6 in each and 21.6 in all", () => {
    // Desire 6 × 0.6, arousal and lubrication 12 × 0.3, the others 9 × 0.4.
    const result = score("fsfi", middle);
    expect(Object.values(result.subscales)).toEqual([3.6, 3.6, 3.6, 3.6, 3.6, 3.6]);
    expect(result).toMatchObject({ score: 21.6, clinical: true });
  });

  it("is clinical up to 26.5 and not from 26.6, whichever way fractions add up (Wiegel et al., 2005)", () => {
    // 10 × 0.6 + 27 × 0.3 + 31 × 0.4 = 26.5; 10 × 0.6 + 26 × 0.3 + 32 × 0.4 = 26.6.
    const below = [5, 5, 4, 4, 4, 3, 3, 3, 3, 3, 4, 4, 4, 4, 3, 3, 3, 3, 3];
    const above = [5, 5, 4, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 3, 3, 3, 3];
    expect(score("fsfi", below)).toMatchObject({ score: 26.5, clinical: true });
    expect(score("fsfi", above)).toMatchObject({ score: 26.6, clinical: false });
  });

  it("leaves out the domain of a missing item, and the total, since its authors give no rule", () => {
    const result = score(
      "fsfi",
      middle.map((answer, at) => (at === 11 ? null : answer)),
    );
    expect(result).not.toHaveProperty("score");
    expect(Object.keys(result.subscales)).toEqual(["desire", "arousal", "lubrication", "satisfaction", "pain"]);
    expect(result.issues.map(({ code, item }) => [code, item])).toEqual([["missing-item", 12]]);
    expect(result.valid).toBe(false);
  });

  it.each([1, 2, 15, 16])("item %i starts at 1, so 0 is out of range", (item) => {
    const result = score("fsfi", middle.with(item - 1, 0));
    expect(result.issues.map((issue) => [issue.code, issue.item])).toEqual([["out-of-range", item]]);
    expect(result).not.toHaveProperty("score");
  });

  it("seven items at 0 are active enough, eight are not (Baser et al., 2012)", () => {
    const seven = [...middle.slice(0, 2), ...Array.from({ length: 7 }, () => 0), ...middle.slice(9)];
    expect(score("fsfi", seven)).toMatchObject({ valid: true, issues: [] });
    const eight = score("fsfi", seven.with(9, 0));
    expect(eight.issues.map(({ code }) => code)).toEqual(["low-activity"]);
    expect(eight.valid).toBe(false);
    expect(eight).not.toHaveProperty("clinical");
  });

  it("keeps the total and the desire domain of an inactive person, and calls the total invalid", () => {
    expect(score("fsfi", lowest)).toMatchObject({ score: 2, valid: false, subscales: { desire: 1.2 } });
  });
});

describe("fsfi with little activity", () => {
  it("only desire can still be read", () => {
    const { readings } = score("fsfi", lowest);
    const valid = Object.entries(readings).filter((entry) => entry[1].valid);
    expect(valid).toEqual([["desire", { valid: true, clinical: true }]]);
  });

  it("a missing item counts as a 0 for activity (Baser et al., 2012)", () => {
    const seven = [...middle.slice(0, 2), ...Array.from({ length: 7 }, () => 0), ...middle.slice(9)];
    const codes = score("fsfi", [...seven.slice(0, 9), null, ...seven.slice(10)]).issues.map(({ code }) => code);
    expect(codes).toEqual(["missing-item", "low-activity"]);
  });
});
