import { describe, expect, it } from "vitest";
import { curvedStages } from "./curved-stages.js";
import { timeInStage } from "./sample.fixture.js";

describe("curvedStages", () => {
  it("leaves out a stage without a curve, and one whose curve ends where it begins", () => {
    const [first] = timeInStage.stages;
    if (!first) throw new Error("the sample has stages");
    const { curve: _curve, ...plain } = first;
    const still = { ...first, curve: { exits: [], points: [{ day: 0, survival: 1, incidence: {} }] } };
    expect(curvedStages({ stages: [plain, still] })).toEqual([]);
  });

  it("gives the last point, which is where the line ends", () => {
    // Maintenance, the sixth stage of the sample, has no curve.
    expect(curvedStages(timeInStage).map(({ last }) => last.day)).toEqual([14, 49, 49, 182, 42]);
  });
});
