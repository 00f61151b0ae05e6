import { checkDetails, checkPlugin } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { bodyAwareness } from "./body-awareness.js";
import { figures } from "./weekly.fixture.js";

describe("P5.4 body awareness", () => {
  it("is practised in the room by the client alone, and at home", () => {
    expect(bodyAwareness.setting).toEqual(["room", "home"]);
    expect(bodyAwareness.physical).toBe("solo-non-genital");
  });

  it("P1.5 would be refused in the room if it were more than that", () => {
    const { issues } = checkPlugin({ ...bodyAwareness, physical: "genital" });
    expect(issues?.map(({ code }) => code)).toEqual(["not-in-the-room"]);
  });

  it("counts practices and minutes, tension before and after, and presence", () => {
    expect(figures(bodyAwareness)).toEqual({
      dose: { practices: 4, perWeek: 1, minutes: 33 }, // 3 + 5 + 10 + 15, over 28 days
      minutes: 8.25, // 33 / 4
      exercise: "breathing", // twice, as the body scan, and listed first
      tensionBefore: 6.25, // (7 + 7 + 6 + 5) / 4
      tensionAfter: 4, // (6 + 4 + 4 + 2) / 4
      tensionChange: -2, // 5 - 7
      stayedPresent: 0.5,
      firstPresent: { days: 14, outcome: "reached" },
    });
  });

  it.each([0, 121, 2.5])("takes whole minutes from 1 to 120, and not %j", (minutes) => {
    const details = { ...bodyAwareness.examples[0], minutes };
    expect(checkDetails(bodyAwareness, details).issues?.map(({ path }) => path)).toEqual(["minutes"]);
  });
});
