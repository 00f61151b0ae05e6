import type { StageResult } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { timeInStage } from "../sample.fixture.js";
import { exitsSentence, leavingFinding, stageFinding } from "./stage-sentences.js";

const stage: StageResult = {
  code: "evaluation",
  label: "Evaluation",
  stays: { kind: "breakdown", total: 120, parts: [] },
  median: { kind: "position", step: 7, estimate: 21, lower: 14, upper: 28 },
  lowerQuartile: { kind: "position", step: 7, estimate: 14, lower: 7, upper: 14 },
  upperQuartile: { kind: "position", step: 7, estimate: 35, lower: 28, upper: 49 },
  onDays: [],
};
const withMedian = (median: StageResult["median"]) => stageFinding(english, { ...stage, median });

describe("stageFinding", () => {
  it("says the number with its doubt", () => {
    expect(stageFinding(english, stage)).toBe("Evaluation: half of about 120 stays end within about 3 weeks (2 to 4).");
  });

  it("does not print a median of 0 weeks as 0", () => {
    expect(withMedian({ kind: "position", step: 7, estimate: 0, lower: 0, upper: 7 })).toContain("in less than a week");
  });

  it("says so in the same sentence where it rests on few", () => {
    const few = stageFinding(english, { ...stage, stays: { kind: "breakdown", total: 25, parts: [] } });
    expect(few).toBe("Evaluation: half of about 25 stays end within about 3 weeks (2 to 4); this rests on few stays.");
  });

  it("says that half is not reached", () => {
    expect(withMedian({ kind: "position", step: 7, lower: 35 })).toContain(
      "the halfway point is not reached (not before 5 weeks)",
    );
  });

  it("says that a median is withheld, and nothing of how many there are", () => {
    const words = stageFinding(english, {
      ...stage,
      stays: { kind: "withheld", reason: "too-few" },
      median: { kind: "withheld", reason: "too-few" },
    });
    expect(words).toContain("is not shown");
    expect(words).not.toMatch(/\d/);
  });

  it.each([
    [{ kind: "position", step: 7, estimate: 21, lower: 14 }, "(2 weeks or more)"],
    [{ kind: "position", step: 7, estimate: 21, upper: 28 }, "(4 weeks or less)"],
    [{ kind: "position", step: 7, estimate: 7, lower: 0, upper: 14 }, "within about 1 week (less than 1 to 2)"],
    [{ kind: "position", step: 7 }, "is not reached, and its interval is not known."],
    [{ kind: "position", step: 7, estimate: 21 }, "(its interval is not known)"],
    [{ kind: "position", step: 14, estimate: 28, lower: 14, upper: 42 }, "(2 to 6, to the nearest 2 weeks)"],
    [{ kind: "position", step: 7, estimate: 21, lower: 21, upper: 21 }, "(its interval lies within that week)"],
  ] as const)("never leaves the doubt out: %o", (median, words) => {
    expect(withMedian(median)).toContain(words);
  });
});

describe("leavingFinding", () => {
  it("names the stage with the largest share, as what was seen and not why", () => {
    expect(leavingFinding(english, timeInStage)?.sentence).toBe(
      "Evaluation is where stays most often end without the work being completed: about 17% within 7 weeks of entering.",
    );
  });

  it("compares nothing where one stage alone is known, and says that it rests on few", () => {
    const [, evaluation] = timeInStage.stages;
    if (!evaluation) throw new Error("the sample has stages");
    const stages = [{ ...evaluation, stays: { kind: "breakdown", total: 25, parts: [] } } as const];
    expect(leavingFinding(english, { ...timeInStage, stages })?.sentence).toBe(
      "Evaluation: about 17% of stays end without the work being completed, within 7 weeks of entering; this rests on few stays.",
    );
  });

  it("says nothing where no line shows such exits", () => {
    expect(leavingFinding(english, { ...timeInStage, stages: [stage] })).toBeUndefined();
  });
});

describe("exitsSentence", () => {
  it("tells what became of the stays, and leaves out what rounds to nothing", () => {
    const curve = { exits: [], points: [{ day: 49, survival: 0.004, incidence: {} }] };
    const groups = [
      { code: "on", label: "Went on to a later stage", share: 0.65 },
      { code: "ended", label: "Ended without completing", share: 0.346 },
      { code: "open", label: "Still there", share: 0.004 },
    ] as const;
    expect(exitsSentence(english, stage, curve, groups)).toBe(
      "Evaluation, 7 weeks after entering: 65% went on to a later stage and 35% ended without completing.",
    );
  });
});

describe("stays in German and French", () => {
  const untold = { ...stage, stays: { kind: "withheld", reason: "too-few" } } as const;

  it("end within some weeks or less than one, of a known number or not", () => {
    expect(stageFinding(german, stage)).toBe(
      "Abklärung: Die Hälfte von etwa 120 Aufenthalten endet innerhalb von etwa 3 Wochen (2 bis 4).",
    );
    expect(stageFinding(french, stage)).toBe(
      "Évaluation\u00a0: la moitié d’environ 120 séjours se termine en 3 semaines environ (2 à 4).",
    );
    const short = { ...untold, median: { kind: "position", step: 7, estimate: 0, lower: 0, upper: 7 } } as const;
    expect(stageFinding(german, short)).toBe(
      "Abklärung: Die Hälfte der Aufenthalte endet in unter 1 Woche (unter 1 bis 1).",
    );
    expect(stageFinding(french, short)).toBe(
      "Évaluation\u00a0: la moitié des séjours se termine en moins d’une semaine (moins de 1 à 1).",
    );
  });

  it("are not known to have ended, or not shown", () => {
    const open = { ...stage, median: { kind: "position", step: 7, lower: 35 } } as const;
    expect(stageFinding(german, open)).toBe(
      "Abklärung: Weniger als die Hälfte von etwa 120 Aufenthalten ist nachweislich beendet, sodass der Zeitpunkt der Hälfte nicht erreicht ist (nicht vor 5 Wochen).",
    );
    expect(stageFinding(french, { ...untold, median: { kind: "withheld", reason: "too-few" } })).toBe(
      "Évaluation\u00a0: le moment où se termine la moitié des séjours n’est pas affiché, car il repose sur trop peu de clients.",
    );
  });

  it("go on, back or end without completing", () => {
    const curve = { exits: [], points: [{ day: 7, survival: 0.1, incidence: {} }] };
    const groups = [
      { code: "on", share: 0.6 },
      { code: "back", share: 0.3 },
      { code: "open", share: 0.1 },
    ] as const;
    expect(exitsSentence(german, stage, curve, groups)).toBe(
      "Abklärung, 1 Woche nach dem Eintritt: 60\u00a0% gehen in eine spätere Phase über, 30\u00a0% kehren in eine frühere Phase zurück und 10\u00a0% dauern noch an.",
    );
    expect(exitsSentence(french, stage, curve, groups)).toBe(
      "Évaluation, 1 semaine après l’entrée\u00a0: 60\u00a0% passent à une étape ultérieure, 30\u00a0% reviennent à une étape antérieure et 10\u00a0% sont encore en cours.",
    );
    expect(leavingFinding(german, timeInStage)?.sentence).toBe(
      "Abklärung: Hier enden Aufenthalte am häufigsten ohne Abschluss der Arbeit, etwa 17\u00a0% innerhalb von 7 Wochen nach dem Eintritt.",
    );
  });
});
