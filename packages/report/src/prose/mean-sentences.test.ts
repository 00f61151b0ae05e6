import type { StageResult } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { meansSentence } from "./mean-sentences.js";

const withheld = { kind: "withheld", reason: "too-few" } as const;
const stage = (label: string, means: StageResult["means"]): StageResult => ({
  code: label,
  label,
  stays: { kind: "breakdown", total: 325, parts: [{ code: "open", count: 85 }] },
  median: withheld,
  lowerQuartile: withheld,
  upperQuartile: withheld,
  onDays: [],
  ...(means ? { means } : {}),
});

describe("the mean of finished stays", () => {
  it("P7.1 is told of the stage where it is furthest off, with what it leaves out and why that matters", () => {
    const stages = [
      stage("Evaluation", { finished: 21, restricted: 24, until: 84 }),
      stage("Middle stage", { finished: 77, restricted: 105, until: 364 }),
      stage("Termination", undefined),
    ];
    expect(meansSentence(english, stages)).toBe(
      "Middle stage: the mean of the stays that have ended is about 11 weeks. It leaves out about 85 that still last, which are mostly the longer ones; with these counted for as long as they were seen, the mean within the first 52 weeks is about 15 weeks.",
    );
  });

  it("is not told where it is no whole week too short, or not known", () => {
    expect(meansSentence(english, [stage("Evaluation", { finished: 21, restricted: 23, until: 84 })])).toBeUndefined();
    expect(meansSentence(english, [stage("Evaluation", undefined)])).toBeUndefined();
  });
});

it("is told in German and French, the first week in the singular", () => {
  const stages = [stage("Middle stage", { finished: 77, restricted: 105, until: 364 })];
  expect(meansSentence(german, stages)).toBe(
    "Mittlere Phase: Die mittlere Dauer der beendeten Aufenthalte beträgt etwa 11 Wochen. Sie lässt etwa 85 aus, die noch andauern; das sind meist die längeren. Zählt man auch diese so lange, wie sie beobachtet wurden, beträgt die mittlere Dauer innerhalb der ersten 52 Wochen etwa 15 Wochen.",
  );
  expect(meansSentence(french, [stage("Middle stage", { finished: 2, restricted: 6, until: 7 })])).toBe(
    "Étape intermédiaire\u00a0: les séjours terminés durent en moyenne moins d’une semaine. Ce chiffre laisse de côté environ 85 encore en cours, le plus souvent les plus longs\u202f; si on les compte aussi longtemps qu’ils ont été observés, la durée moyenne dans la première semaine devient environ 1 semaine.",
  );
});
