import { expect, it } from "vitest";
import { measuredInstruments } from "./measured-instruments.js";

it("are those with a total of a person: a questionnaire is one, a rating of goals and a profile without a total are not", () => {
  const codes: readonly string[] = measuredInstruments.map(({ code }) => code);
  expect(codes).toContain("phq-9");
  expect(codes).not.toContain("gbo");
  expect(codes).not.toContain("gas");
});
