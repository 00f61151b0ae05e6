import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { roundingOfLine } from "./line-rounding.js";

it("says how far rounding can have moved a line, one point and many, or that nothing limits it", () => {
  expect(roundingOfLine(english, 0.01)).toBe(
    "Rounding can have moved the share still there by at most 1 percentage point, if all counts were off in the worst way at once.",
  );
  expect(roundingOfLine(german, 0.08)).toBe(
    "Das Runden kann den Anteil, der noch dort ist, um höchstens 8 Prozentpunkte verschoben haben, wenn alle Anzahlen zugleich auf die ungünstigste Weise abweichen.",
  );
  expect(roundingOfLine(french, 0.08)).toBe(
    "L’arrondi peut avoir déplacé la part encore présente de 8 points de pourcentage au plus, si tous les effectifs s’écartaient en même temps de la façon la plus défavorable.",
  );
  expect(roundingOfLine(english, 0)).toBe("The counts behind the line are not rounded.");
  expect([undefined, 1].map((furthest) => roundingOfLine(english, furthest))).toEqual(
    Array.from({ length: 2 }, () => "Nothing limits how far rounding can have moved the line."),
  );
});
