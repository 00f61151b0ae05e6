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
