import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { roundingOfLine } from "./line-rounding.js";

it("says how far a line can lie from the exact one, one point and many, that it is exact, or that nothing limits it", () => {
  expect(roundingOfLine(english, 0.01)).toBe(
    "The share still there lies within 1 percentage point of the exact one on each of these days, if all counts were off in the worst way at once: by rounding, and by when within an interval clients left or were last seen.",
  );
  expect(roundingOfLine(german, 0.08)).toBe(
    "Der Anteil, der noch dort ist, liegt an jedem dieser Tage höchstens 8 Prozentpunkte neben dem genauen, selbst wenn alle Anzahlen zugleich auf die ungünstigste Weise abweichen: durch das Runden und dadurch, wann in einem Abschnitt Klient:innen gingen oder zuletzt gesehen wurden.",
  );
  expect(roundingOfLine(french, 0.08)).toBe(
    "La part encore présente s’écarte de la part exacte de 8 points de pourcentage au plus, chacun de ces jours, même si tous les effectifs s’écartaient en même temps de la façon la plus défavorable\u00a0: par l’arrondi, et par le moment où, dans un intervalle, des clients sont partis ou ont été vus pour la dernière fois.",
  );
  expect(roundingOfLine(english, 0)).toBe("The line is exact on each of these days.");
  expect([undefined, 1].map((furthest) => roundingOfLine(english, furthest))).toEqual(
    Array.from({ length: 2 }, () => "Nothing limits how far the line can lie from the exact one."),
  );
});
