import { describe, expect, it } from "vitest";
import { instrumentFor, instruments } from "./instruments.js";

const all = Object.entries(instruments);

it("instrumentFor finds by code, and nothing by any other name", () => {
  expect(instrumentFor("phq-9")).toBe(instruments["phq-9"]);
  expect(instrumentFor("PHQ-9")).toBeUndefined();
  expect(instrumentFor("toString")).toBeUndefined();
});

describe.each(all)("%s", (code, instrument) => {
  it("stands under its own code", () => {
    expect(instrument.code).toBe(code);
  });

  it("has figures inside its range", () => {
    const [min, max] = instrument.range;
    for (const value of [instrument.cutOff?.value, instrument.functional?.mean, instrument.clinical?.mean]) {
      expect(value ?? min).toBeGreaterThanOrEqual(min);
      expect(value ?? max).toBeLessThanOrEqual(max);
    }
    expect(instrument.reliability?.value ?? 0.5).toBeGreaterThan(0);
    expect(instrument.reliability?.value ?? 0.5).toBeLessThan(1);
  });

  it("says on which side of the cut-off the clinical range lies, in keeping with its direction", () => {
    const expected = instrument.higherIsBetter ? "<=" : ">=";
    expect(instrument.cutOff?.rule ?? expected).toBe(expected);
  });

  it("names a source for every figure, and who owns the form", () => {
    const { cutOff, reliability, functional, clinical, reliableChange } = instrument;
    for (const figure of [cutOff, reliability, functional, clinical, reliableChange]) {
      expect(figure?.source ?? "none needed").toMatch(/\S/);
    }
    expect(instrument.rights).toMatch(/\S/);
    expect(instrument.population).toMatch(/\S/);
  });

  it("has a key for as many items as the form, if it has one", () => {
    expect(instrument.key?.ranges.length ?? instrument.items).toBe(instrument.items);
  });
});

it.each(all.filter(([, { key }]) => key !== undefined && key.domains === undefined))(
  "%s: its item ranges add up to the range of the total",
  (_, { key, range }) => {
    const ends = key?.ranges.reduce(([low, high], [min, max]) => [low + min, high + max], [0, 0]);
    expect(ends).toEqual(range);
  },
);

it("CORE-10's cut-off is Jacobson and Truax's c of its norms, rounded up", () => {
  const { clinical, functional, cutOff } = instruments["core-10"];
  // c = (s1 × M0 + s0 × M1) / (s1 + s0) = (7.7 × 4.7 + 4.8 × 19.7) / 12.5 = 10.46
  const c =
    ((clinical?.sd ?? 0) * (functional?.mean ?? 0) + (functional?.sd ?? 0) * (clinical?.mean ?? 0)) /
    ((clinical?.sd ?? 0) + (functional?.sd ?? 0));
  expect(c).toBeCloseTo(10.46, 2);
  expect(cutOff?.value).toBe(Math.ceil(c));
});

it("CORE-10 ships no reliable change, since the published 6 points hold at 90 % and not at 95 %", () => {
  const { clinical, reliability, reliableChange } = instruments["core-10"];
  // 1.96 × √2 × 7.7 × √(1 − 0.90) = 6.75
  const points = 1.96 * Math.SQRT2 * (clinical?.sd ?? 0) * Math.sqrt(1 - (reliability?.value ?? 0));
  expect(points).toBeCloseTo(6.75, 2);
  expect(reliableChange).toBeUndefined();
});

it("the BDI-II ships no reliability, so that a practice must set the one it uses", () => {
  expect(instruments["bdi-ii"].reliability).toBeUndefined();
});

it("the DAS has the figures of Jacobson & Truax (1991)", () => {
  expect(instruments.das).toMatchObject({
    range: [0, 151],
    higherIsBetter: true,
    reliability: { value: 0.88 },
    functional: { mean: 114.8, sd: 17.8 },
  });
});
