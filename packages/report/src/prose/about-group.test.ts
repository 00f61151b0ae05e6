import { english } from "@rapport/language";
import { expect, it } from "vitest";
import { aboutGroup } from "./about-group.js";

it("names the group that something is about, unless it is everybody", () => {
  expect(aboutGroup(english, "Sensate focus", "all figures")).toBe("Sensate focus: all figures");
  expect(aboutGroup(english, "", "all figures")).toBe("All figures");
});
