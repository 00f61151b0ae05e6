import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { rateOf } from "./rate-sentence.js";

const rate = { kind: "rate", numerator: { count: 300 }, denominator: 1430 } as const;

it("says a rate with its share, its bound, or without", () => {
  expect(rateOf(english, { ...rate, percent: { is: 21 } }, "episodes")).toBe("about 300 of 1,430 episodes (21%)");
  expect(rateOf(german, { ...rate, percent: { atMost: 9 } }, "Behandlungen")).toBe(
    "etwa 300 von 1.430 Behandlungen (höchstens 9\u00a0%)",
  );
  expect(rateOf(french, { ...rate, numerator: { fewerThan: 5 } }, "suivis")).toBe("moins de 5 sur 1\u202f430 suivis");
});
