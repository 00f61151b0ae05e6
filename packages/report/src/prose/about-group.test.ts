import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { aboutGroup } from "./about-group.js";

it("names the group that something is about, unless it is everybody", () => {
  expect(aboutGroup(english, "Sensate focus", "all figures")).toBe("Sensate focus: all figures");
  expect(aboutGroup(english, "", "all figures")).toBe("All figures");
});

it("writes the colon of the language", () => {
  expect(aboutGroup(german, "Sensate focus", "alle Kennzahlen")).toBe("Sensate focus: alle Kennzahlen");
  expect(aboutGroup(french, "Sensate focus", "tous les chiffres")).toBe("Sensate focus\u00a0: tous les chiffres");
});
