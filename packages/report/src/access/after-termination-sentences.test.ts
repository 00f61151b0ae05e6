import type { QuestionFigure } from "@rapport/analysis";
import type { ReleasedPart } from "@rapport/disclosure";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { groupOf } from "./access.fixture.js";
import { boosterSentence, returnFinding } from "./after-termination-sentences.js";

const table = (total: number, parts: readonly ReleasedPart[]): QuestionFigure["figure"] => ({
  kind: "shares",
  ordered: true,
  levels: [],
  shares: { kind: "breakdown", total, parts },
});

describe("what happens after termination, in words", () => {
  it("P7.7 tells of all but those who did not come back", () => {
    const returned = table(95, [
      { code: "13-weeks", fewerThan: 5 },
      { code: "52-weeks", count: 15 },
      { code: "not", count: 80 },
    ]);
    expect(returnFinding(english, groupOf({ returned }))).toBe(
      "About 15 of 95 completed episodes were followed by a new one within 52 weeks.",
    );
  });

  it("P7.7 says so where few or none came back, and where it rests on few", () => {
    expect(returnFinding(english, groupOf({ returned: table(20, [{ code: "not", count: 20 }]) }))).toBe(
      "Few or none of 20 completed episodes were followed by a new one within 52 weeks; this rests on few episodes.",
    );
  });

  it("P3.6 tells of booster sessions in the same way", () => {
    const boosters = table(115, [
      { code: "0", count: 80 },
      { code: "1", count: 35 },
    ]);
    expect(boosterSentence(english, groupOf({ boosters }))).toBe(
      "About 35 of 115 completed episodes had a booster session in the 26 weeks after closing.",
    );
  });

  it("says nothing where the number is merged with another, held back or not there", () => {
    const merged = table(40, [{ code: "52-weeks..not", of: ["52-weeks", "not"], count: 40 }]);
    const hidden = table(40, [{ code: "not", hidden: true }]);
    for (const returned of [merged, hidden, table(0, [])])
      expect(returnFinding(english, groupOf({ returned }))).toBeUndefined();
    expect(boosterSentence(english, groupOf({}))).toBeUndefined();
  });
});

describe("what happens after termination, in German and French", () => {
  const returned = table(95, [{ code: "not", count: 80 }]);
  const few = table(20, [{ code: "not", count: 20 }]);

  it("P7.7 tells of some, and of few or none", () => {
    expect(returnFinding(german, groupOf({ returned }))).toBe(
      "Auf etwa 15 von 95 abgeschlossenen Behandlungen folgte innerhalb von 52 Wochen eine neue.",
    );
    expect(returnFinding(german, groupOf({ returned: few }))).toBe(
      "Auf wenige oder keine von 20 abgeschlossenen Behandlungen folgte innerhalb von 52 Wochen eine neue; das beruht auf wenigen Behandlungen.",
    );
    expect(returnFinding(french, groupOf({ returned }))).toBe(
      "Environ 15 suivis achevés sur 95 ont été suivis d’un nouveau dans les 52 semaines.",
    );
    expect(boosterSentence(french, groupOf({ boosters: table(115, [{ code: "0", count: 80 }]) }))).toBe(
      "Environ 35 suivis achevés sur 115 ont compté une séance de rappel dans les 26 semaines après la clôture.",
    );
  });
});
