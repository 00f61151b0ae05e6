import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { byConcern, groupedEvaluation } from "../stage-groups.fixture.js";
import { apartFinding, stageTestSentences, withheldGroupsSentence } from "./stage-test-sentences.js";

const { leaving, reaching, ...untested } = groupedEvaluation;
const pain = [{ code: "pain", label: "Pain" }];

describe("what is said of tests of groups", () => {
  it("says how each came out with the class of its p, and once what both compared", () => {
    expect(stageTestSentences(english, groupedEvaluation, byConcern)).toEqual([
      "The groups leave this stage at different paces, more than chance would make likely (log-rank test, p below 0.01).",
      "No difference in how fast the groups go on to another stage could be told from chance (Gray\u2019s test, p 0.05 or more).",
      "Compared: Desire and arousal and Pain.",
    ]);
  });

  it("names the groups of each where they are not the same", () => {
    const told = reaching && { ...groupedEvaluation, reaching: { ...reaching, compared: pain } };
    const sentences = told ? stageTestSentences(english, told, byConcern) : [];
    expect(sentences.filter((sentence) => sentence.startsWith("Compared"))).toEqual([
      "Compared: Desire and arousal and Pain.",
      "Compared: Pain.",
    ]);
  });

  it("speaks of completing where that is what a stage leads to, in the marks of each language", () => {
    const last = leaving && { ...untested, reaching: leaving, aim: "completed" as const };
    const first = (language: typeof english) => (last ? stageTestSentences(language, last, byConcern)[0] : undefined);
    expect(first(german)).toBe(
      "Die Gruppen unterscheiden sich darin, wie schnell sie abschlie\u00dfen, w\u00e4hrend manche anders gehen (Gray-Test, p unter 0,01).",
    );
    expect(first(french)).toMatch(/ils ach\u00e8vent.*\(test de Gray, p inf\u00e9rieur \u00e0 0,01\)\.$/u);
  });

  it("says what a test needs where none is shown", () => {
    expect(stageTestSentences(english, untested, byConcern)).toEqual([
      "No test is shown here: it needs two groups of 30 clients or more in which enough stays ended, and a p that no single client moves far.",
    ]);
  });

  it("names the groups of which nothing more is said", () => {
    expect(withheldGroupsSentence(english, groupedEvaluation)).toBe(
      "Nothing more is said of \u201cNo concern recorded\u201d: too few clients or none are in each, or it would give something away.",
    );
    expect(withheldGroupsSentence(english, { withheld: [] })).toBeUndefined();
  });
});

describe("the finding of all tests", () => {
  it("is of the one that tells groups apart most clearly, and says how many there were", () => {
    expect(apartFinding(english, byConcern)).toEqual({
      at: 0,
      sentence:
        "Evaluation: groups by first concern leave at different paces, more than chance would make likely (p below 0.01, one of 2 tests); why is not shown.",
    });
    expect(apartFinding(german, byConcern)?.sentence).toBe(
      "Abkl\u00e4rung: Gruppen nach dem ersten Anliegen verlassen die Phase in verschiedenem Tempo, mehr als durch Zufall zu erwarten w\u00e4re (p unter 0,01, einer von 2 Tests); warum, ist damit nicht gezeigt.",
    );
  });

  it("is none where no test tells groups apart", () => {
    expect(apartFinding(english, { ...byConcern, stages: [untested] })).toBeUndefined();
  });
});
