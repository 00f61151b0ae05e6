import { describe, expect, it } from "vitest";
import { cellOf, units } from "../draft.fixture.js";
import { releaseTest } from "./release-test.js";

const groups = ["pain", "oneself"].map((code, at) => ({ code, ...cellOf(units(30, 30 * at)) }));
const stable = (p: number) => releaseTest({ p, leaveOneOut: { lowest: p, highest: p }, groups });

describe("a released test", () => {
  it.each([
    [0, 0.001],
    [0.00099, 0.001],
    [0.001, 0.01],
    [0.0499, 0.05],
    [0.05, 1],
    [1, 1],
  ])("of p = %d says that it is below %d", (p, below) => {
    expect(stable(p)).toEqual({ kind: "test", below, compared: ["pain", "oneself"] });
  });

  it("is told where one unit moves it into the class beside it, and no further", () => {
    expect(releaseTest({ p: 0.02, leaveOneOut: { lowest: 0.002, highest: 0.06 }, groups })).toMatchObject({
      below: 0.05,
    });
    expect(releaseTest({ p: 0.02, leaveOneOut: { lowest: 0.0009, highest: 0.03 }, groups }).kind).toBe("withheld");
    expect(releaseTest({ p: 0.002, leaveOneOut: { lowest: 0.002, highest: 0.05 }, groups }).kind).toBe("withheld");
  });

  it("is withheld where it cannot be computed without some unit", () => {
    expect(releaseTest({ p: 0.02, leaveOneOut: undefined, groups }).kind).toBe("withheld");
  });
});
