import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { fullInstrument, plainInstrument } from "../sample.fixture.js";
import { reliableMethod } from "./instrument-article.js";

describe("how reliable change was decided", () => {
  it("is said with what was computed, with the decimals as they were published", () => {
    expect(reliableMethod(english, fullInstrument)).toBe(
      "Reliability 0.84 (Kroenke et al. 2001, test\u2013retest); standard deviation before treatment in this practice 5.1; z = 1.96; a change of more than 5.65 points is reliable.",
    );
    expect(reliableMethod(german, fullInstrument)).toBe(
      "Reliabilität 0,84 (Kroenke et al. 2001, test\u2013retest); Standardabweichung vor der Behandlung in dieser Praxis 5,1; z = 1,96; eine Veränderung um mehr als 5,65 Punkte ist reliabel.",
    );
  });

  it("is said of published points, by whether the number itself counts", () => {
    const published = (inclusive: boolean, threshold: number) => ({
      ...plainInstrument,
      method: { kind: "published", threshold, inclusive, source: "Busch et al. 2010" } as const,
    });
    expect(reliableMethod(english, published(true, 5))).toBe(
      "A change of 5 points or more is reliable (Busch et al. 2010).",
    );
    expect(reliableMethod(german, published(false, 1))).toBe(
      "Eine Veränderung um mehr als 1 Punkt ist reliabel (Busch et al. 2010).",
    );
    expect(reliableMethod(french, published(true, 5))).toBe(
      "Un changement de 5 points ou plus est fiable (Busch et al. 2010).",
    );
  });

  it("is said not to be where no reliability is known", () => {
    expect(reliableMethod(english, plainInstrument)).toBe(
      "No reliability that Rapport could confirm is known, so reliable change is not computed.",
    );
  });
});
