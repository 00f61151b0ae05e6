import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { rateOf } from "./rate-sentence.js";

const rate = { kind: "rate", numerator: { count: 300 }, denominator: 1430 } as const;

it("says a rate with its share and the interval of it, its bound, or without", () => {
  expect(rateOf(english, { ...rate, percent: { is: 21 } }, "episodes")).toBe("about 300 of 1,430 episodes (21%)");
  const interval = { lower: 0.19, upper: 0.23 };
  expect(rateOf(english, { ...rate, percent: { is: 21 }, interval }, "episodes")).toBe(
    "about 300 of 1,430 episodes (21%; 19 to 23 in 100)",
  );
  expect(rateOf(german, { ...rate, percent: { is: 21 }, interval }, "Behandlungen")).toBe(
    "etwa 300 von 1.430 Behandlungen (21\u00a0%; 19 bis 23 von 100)",
  );
  expect(rateOf(french, { ...rate, percent: { is: 21 }, interval }, "suivis")).toBe(
    "environ 300 sur 1\u202f430 suivis (21\u00a0%\u202f; 19 à 23 sur 100)",
  );
  expect(rateOf(german, { ...rate, percent: { atMost: 9 } }, "Behandlungen")).toBe(
    "etwa 300 von 1.430 Behandlungen (höchstens 9\u00a0%)",
  );
  expect(rateOf(french, { ...rate, numerator: { fewerThan: 5 } }, "suivis")).toBe("moins de 5 sur 1\u202f430 suivis");
});
