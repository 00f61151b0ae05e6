import { expect, it } from "vitest";
import { aboutGroup } from "./about-group.js";

it("names the group that something is about, unless it is everybody", () => {
  expect(aboutGroup("Sensate focus", "all figures")).toBe("Sensate focus: all figures");
  expect(aboutGroup("", "all figures")).toBe("All figures");
});
