import { checkPlugin } from "@rapport/plugin";
import { expect, it } from "vitest";
import { bodyAwareness } from "./body-awareness.js";

it("P5.4 body awareness is practised in the room by the client alone, and at home", () => {
  expect(bodyAwareness.setting).toEqual(["room", "home"]);
  expect(bodyAwareness.physical).toBe("solo-non-genital");
});

it("P1.5 would be refused in the room if it were more than that", () => {
  const { issues } = checkPlugin({ ...bodyAwareness, physical: "genital" });
  expect(issues?.map(({ code }) => code)).toEqual(["not-in-the-room"]);
});
