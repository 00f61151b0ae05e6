import { describe, expect, it } from "vitest";
import { cellOf, units } from "../draft.fixture.js";
import { releasePosition } from "./release-position.js";

const median = {
  kind: "position",
  of: cellOf(units(40)),
  estimate: 59,
  lower: 45,
  upper: undefined,
  unitsBelow: 20,
  unitsAbove: 20,
  leaveOneOut: { lowest: 57, highest: 61 },
} as const;

describe("a released median", () => {
  it("is in whole weeks, its interval rounded outwards, and a bound that is not reached stays away", () => {
    expect(releasePosition(median)).toEqual({ kind: "position", step: 7, estimate: 56, lower: 42 });
  });

  it("is in the steps of its own clock, where it names them", () => {
    const sessions = { ...median, steps: [1, 2, 3], estimate: 3.4, lower: 2, leaveOneOut: { lowest: 3, highest: 4 } };
    expect(releasePosition(sessions)).toEqual({ kind: "position", step: 1, estimate: 3, lower: 2 });
    // 3 and 6 are three apart, of pairs 4 and 6 one.
    const moved = { ...sessions, leaveOneOut: { lowest: 3, highest: 6 } };
    expect(releasePosition(moved)).toEqual({ kind: "position", step: 2, estimate: 4, lower: 2 });
    expect(releasePosition({ ...sessions, estimate: undefined })).toEqual({ kind: "position", step: 1, lower: 2 });
  });

  it("is printed coarser where one unit could move it by more than one step of print", () => {
    // Without one unit 59 becomes 80: of weeks 56 and 77 three apart, of fortnights 56 and 84 two, of four weeks one.
    expect(releasePosition({ ...median, leaveOneOut: { lowest: 57, highest: 80 } })).toMatchObject({ step: 28 });
  });

  it("is withheld where no step is coarse enough, or leaving one out leaves nothing", () => {
    const apart = { lowest: 59, highest: 900 };
    expect(releasePosition({ ...median, leaveOneOut: apart }).kind).toBe("withheld");
    expect(releasePosition({ ...median, leaveOneOut: undefined }).kind).toBe("withheld");
  });

  it("is said not to be reached where it is not", () => {
    expect(releasePosition({ ...median, estimate: undefined, leaveOneOut: undefined })).toEqual({
      kind: "position",
      step: 7,
      lower: 42,
    });
  });
});
