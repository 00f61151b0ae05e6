import { describe, expect, it } from "vitest";
import { defaultParameters } from "./parameters/default-parameters.js";
import { drawStays } from "./draw-stays.js";
import { truth } from "./truth.js";

const known = truth(defaultParameters);

describe("the truth", () => {
  it("survival and the exits' incidence add to 1 on each day, and everyone leaves in the end", () => {
    for (const { survivalAt, exits } of known.stages) {
      survivalAt.forEach((survival, day) => {
        const ended = Object.values(exits).reduce((sum, exit) => sum + (exit.incidenceAt[day] ?? 0), 0);
        expect(Math.abs(survival + ended - 1)).toBeLessThan(1e-12);
      });
      expect(survivalAt.at(-1)).toBe(0);
      for (const exit of Object.values(exits)) {
        expect(Math.abs((exit.incidenceAt.at(-1) ?? 0) - exit.probability)).toBeLessThan(1e-12);
      }
    }
  });

  it("is that of a mixture: F_k(t) = p_k · G_k(t)", () => {
    const exits = [
      { exit: "completed", weight: 3, stay: [0, 2, 10] },
      { exit: "moved", weight: 1, stay: [1, 2] },
    ] as const;
    const stages = defaultParameters.stages.map((each) => (each.stage === "termination" ? { ...each, exits } : each));
    const last = truth({ ...defaultParameters, stages }).stages.find((each) => each.stage === "termination");
    // By hand: completed has 3/4 of G = 1/4, 1/2, 9/16 on the days 0, 1, 2; moved has 1/4 on day 1.
    expect(last?.exits["completed"]?.incidenceAt.slice(0, 3)).toEqual([0.1875, 0.375, 0.421875]);
    expect(last?.exits["moved"]?.incidenceAt.slice(0, 3)).toEqual([0, 0.25, 0.25]);
    expect(last?.survivalAt.slice(0, 3)).toEqual([0.8125, 0.375, 0.328125]);
    expect(last?.median).toBe(1);
    // 3/4 · (1/2 · 0.5 + 1/2 · 5.5) + 1/4 · 1
    expect(last?.mean).toBeCloseTo(2.5, 12);
  });

  it("P3.1–P3.6 medians are of a plausible size", () => {
    expect(known.stages.map(({ stage, median }) => [stage, median])).toEqual([
      ["intake_call", 5],
      ["evaluation", 21],
      ["goal_setting", 16],
      ["middle", 122],
      ["reaching_goals", 35],
      ["termination", 22],
    ]);
  });

  it("P3.7 clients leave at each stage; 12 to 18 of 100 middle stages end in drop-out", () => {
    const codes = new Set<string>(defaultParameters.stages.map((stage) => stage.stage));
    const left = known.stages.map(({ exits }) =>
      Object.entries(exits).reduce(
        (sum, [code, exit]) => sum + (codes.has(code) || code === "completed" ? 0 : exit.probability),
        0,
      ),
    );
    expect(Math.min(...left)).toBeGreaterThan(0.05);
    expect(left[3]).toBeGreaterThan(0.12);
    expect(left[3]).toBeLessThan(0.18);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(known))).toEqual(known);
  });
});

describe("drawn stays agree with the truth", () => {
  // Stays that were entered within the records, and long enough before the data cut to be seen to their end: their
  // frequencies are plain binomial shares. 20 000 episodes of one seed; 4.5 standard deviations are allowed, which one of
  // 400 shares exceeds by chance with a probability of 0.003.
  const lastEntry = 20_634 - 400;
  const seen = [...drawStays({ episodes: 20_000, seed: 11 })].filter(
    (stay) => stay.observedFrom === undefined && stay.enteredOn <= lastEntry,
  );

  it.each(known.stages.map((stage) => [stage.stage, stage] as const))("%s", (code, stage) => {
    const stays = seen.filter((stay) => stay.stage === code);
    const beyond = (found: number, expected: number): boolean =>
      Math.abs(found / stays.length - expected) > 4.5 * Math.sqrt((expected * (1 - expected)) / stays.length) + 1e-9;
    expect(stays.length).toBeGreaterThan(3000);
    expect(stays.every((stay) => stay.leftOn !== undefined)).toBe(true);
    const wrong: string[] = [];
    for (const share of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9]) {
      const day = stage.survivalAt.findIndex((survival) => survival <= 1 - share);
      const within = stays.filter((stay) => (stay.leftOn ?? Infinity) - stay.enteredOn <= day);
      if (beyond(within.length, 1 - (stage.survivalAt[day] ?? 0))) wrong.push(`survival on day ${day}`);
      for (const [exit, { incidenceAt }] of Object.entries(stage.exits)) {
        const found = within.filter((stay) => stay.exit === exit).length;
        if (beyond(found, incidenceAt[day] ?? 0)) wrong.push(`${exit} by day ${day}`);
      }
    }
    for (const [exit, { probability }] of Object.entries(stage.exits)) {
      if (beyond(stays.filter((stay) => stay.exit === exit).length, probability)) wrong.push(`${exit} at all`);
    }
    expect(wrong).toEqual([]);
  });
});
