import { describe, expect, it } from "vitest";
import { matchSpecialisms } from "./match-specialisms.js";

const practitioners = [
  { practitionerId: "c", specialisms: ["pain"] },
  { practitionerId: "a", specialisms: [] },
  { practitionerId: "b", specialisms: ["desire"] },
  { practitionerId: "d", specialisms: ["communication", "pain"] },
];

describe("matching concerns to specialisms", () => {
  it("P1.2 puts who covers most concerns first, and says what is covered and what is not", () => {
    expect(matchSpecialisms(["pain", "communication", "arousal"], practitioners)[0]).toEqual({
      practitionerId: "d",
      covered: ["pain", "communication"],
      uncovered: ["arousal"],
    });
  });

  it("P1.2 breaks ties by identifier, whatever the order given", () => {
    const order = ["d", "b", "c", "a"];
    const ids = (given: typeof practitioners) =>
      matchSpecialisms(["pain", "desire", "communication"], given).map((match) => match.practitionerId);
    expect(ids(practitioners)).toEqual(order);
    expect(ids(practitioners.toReversed())).toEqual(order);
  });

  it("P1.2 counts a concern once, however often it is named", () => {
    const matches = matchSpecialisms(["desire", "desire", "pain", "communication"], practitioners);
    expect(matches.map((match) => match.practitionerId)).toEqual(["d", "b", "c", "a"]);
    expect(matches[1]?.covered).toEqual(["desire"]);
  });

  it("P1.2 lists everyone where there are no concerns", () => {
    const matches = matchSpecialisms([], practitioners);
    expect(matches.map(({ practitionerId, covered, uncovered }) => [practitionerId, covered, uncovered])).toEqual(
      ["a", "b", "c", "d"].map((practitionerId) => [practitionerId, [], []]),
    );
  });
});
