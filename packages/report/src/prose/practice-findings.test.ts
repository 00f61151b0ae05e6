import type { InterventionTypeResult, MetricResult } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { anxietyChange, sensateFocus, shares, tooFew } from "../practice.fixture.js";
import { changeFinding, practiceFinding } from "./practice-findings.js";

const typeOf = (...metrics: readonly MetricResult[]): InterventionTypeResult => ({ ...sensateFocus, metrics });
const without = (...kinds: readonly string[]) =>
  typeOf(...sensateFocus.metrics.filter(({ metric }) => !kinds.includes(metric)));
const change = (mean: object): MetricResult => ({
  ...anxietyChange,
  figure: {
    kind: "mean",
    mean: { kind: "mean", estimate: -1.8, step: 0.2, n: 40, ...mean },
    range: [-10, 10],
    share: false,
  },
});

describe("practiceFinding", () => {
  it("says how far courses got, before anything else", () => {
    expect(practiceFinding(english, sensateFocus)).toBe(
      "Sensate focus: about 40 of 55 courses got to \u201cGenital touch\u201d or further.",
    );
  });

  it("else says what changed within courses, unless chance alone could have done it", () => {
    const sentence =
      "Sensate focus, \u201cChange in anxiety\u201d: 1.8 lower at the last entry than at the first, on average (1.2 to 2.4), among about 40 clients; lower is better.";
    expect(practiceFinding(english, without("furthestStep"))).toBe(sentence);
    expect(practiceFinding(english, typeOf(change({ lower: -3, upper: 0 })))).toBe(
      "Sensate focus, \u201cChange in anxiety (0 to 10)\u201d: \u22121.8 (\u22123 to 0) on average among about 40 clients; lower is better.",
    );
  });

  it("else says what was reached over time", () => {
    expect(practiceFinding(english, without("furthestStep", "change"))).toBe(
      "Sensate focus, \u201cFirst completed step 3\u201d: 50% within 8 weeks; 16% ended first, of about 60 courses.",
    );
  });

  it("else says a mean of which a direction is better", () => {
    expect(practiceFinding(english, without("furthestStep", "change", "milestoneClock"))).toBe(
      "Sensate focus, \u201cAnxiety at the last practice (0 to 10)\u201d: 3.2 (2.6 to 3.8) on average among about 50 clients; lower is better.",
    );
  });

  it("else says what was most often", () => {
    expect(practiceFinding(english, without("furthestStep", "change", "milestoneClock", "average", "share"))).toBe(
      "Sensate focus, \u201cLast move\u201d: most often \u201cForward a step\u201d, about 30 of 50 courses.",
    );
    const yes = shares(25, [
      ["Yes", 15],
      ["No", 10],
    ]);
    expect(
      practiceFinding(english, typeOf({ code: "a", label: "Agreed", metric: "share", take: "last", figure: yes })),
    ).toBe("Sensate focus, \u201cAgreed\u201d: yes for about 15 of 25 courses; this rests on few courses.");
  });

  it("else says how many courses there were, or that they are too few to say", () => {
    expect(practiceFinding(english, typeOf())).toBe("Sensate focus: about 60 courses, of which 30 were completed.");
    expect(practiceFinding(english, { ...typeOf(), courses: tooFew })).toBe(
      "Sensate focus: too few clients stand behind it to say how many courses there were.",
    );
  });

  it("says nothing of figures that are withheld", () => {
    const hidden = {
      ...anxietyChange,
      figure: { kind: "mean", mean: tooFew, range: [-10, 10], share: false },
    } as const;
    expect(practiceFinding(english, typeOf(hidden))).toBe(
      "Sensate focus: about 60 courses, of which 30 were completed.",
    );
  });

  it("says that it rests on few", () => {
    const few = shares(
      25,
      [
        ["A", 10],
        ["B", 15],
      ],
      true,
    );
    expect(practiceFinding(english, typeOf({ code: "a", label: "A", metric: "furthestStep", figure: few }))).toMatch(
      /or further; this rests on few courses\.$/u,
    );
  });
});

describe("changeFinding", () => {
  it("tells a change upwards too", () => {
    const up = { ...change({ estimate: 2, lower: 1, upper: 3, n: 25 }), better: "higher" } as const;
    expect(changeFinding(english, typeOf(up))).toEqual({
      clients: 25,
      sentence:
        "Sensate focus, \u201cChange in anxiety\u201d: 2 higher at the last entry than at the first, on average (1 to 3), among about 25 clients; higher is better; this rests on few clients.",
    });
  });

  it("is none without a direction, without an interval, or where the interval holds no change", () => {
    const { better: _better, ...undirected } = change({ lower: -2.4, upper: -1.2 });
    for (const metric of [undirected, change({}), change({ lower: -2.4, upper: 0 }), change({ lower: -1, upper: 1 })]) {
      expect(changeFinding(english, typeOf(metric))).toBeUndefined();
    }
    expect(changeFinding(english, typeOf())).toBeUndefined();
  });

  it("takes the change with the most clients", () => {
    const more = { ...change({ lower: -2.4, upper: -1.2, n: 80 }), label: "More" };
    expect(changeFinding(english, typeOf(anxietyChange, more))?.sentence).toContain("\u201cMore\u201d");
  });
});

describe("findings of practice in German and French", () => {
  it("say how far courses got, and what changed", () => {
    expect(practiceFinding(german, sensateFocus)).toBe(
      "Sensate Focus: Etwa 40 von 55 Übungsreihen kamen bis „Genitale Berührung“ oder weiter.",
    );
    expect(practiceFinding(french, without("furthestStep"))).toBe(
      "Focalisation sensorielle, «\u202fChange in anxiety\u202f»\u00a0: en moyenne 1,8 de moins à la dernière saisie qu’à la première (1,2 à 2,4), chez environ 40 clients\u202f; une valeur plus basse est meilleure.",
    );
  });

  it("say how many courses there were, one and many", () => {
    const one = { ...typeOf(), courses: { kind: "breakdown", total: 1, parts: [] } } as const;
    expect(practiceFinding(german, one)).toBe(
      "Sensate Focus: etwa 1 Übungsreihe; das beruht auf wenigen Übungsreihen.",
    );
    expect(practiceFinding(french, typeOf())).toBe(
      "Focalisation sensorielle\u00a0: environ 60 séries d’exercices, dont 30 menées à terme.",
    );
  });
});
