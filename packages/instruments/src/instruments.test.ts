import { describe, expect, it } from "vitest";
import { checkInstrument } from "./definition/check-instrument.js";
import type { Figure } from "./figure.js";
import { defaultOf } from "./figure.js";
import type { Instrument } from "./instrument.js";
import { instrumentFor, instruments } from "./instruments.js";

const all = Object.entries<Instrument>(instruments);

/** Every figure of an instrument that can be a default. */
function figuresOf(instrument: Instrument): readonly Figure[] {
  const { keys = [], cutOffs, reliabilities, norms, reliableChanges, minimalChanges, bands } = instrument;
  const lists = [cutOffs, reliabilities, norms, reliableChanges, minimalChanges, bands];
  return [
    ...lists.flatMap((list): readonly Figure[] => list ?? []),
    ...keys.flatMap((key): readonly Figure[] => [key, ...(key.missingRules ?? []), ...(key.validityRules ?? [])]),
  ];
}

it("instrumentFor finds by code, and nothing by any other name", () => {
  expect(instrumentFor("phq-9")).toBe(instruments["phq-9"]);
  expect(instrumentFor("PHQ-9")).toBeUndefined();
  expect(instrumentFor("toString")).toBeUndefined();
});

it("no default rests on an unconfirmed figure", () => {
  const defaults = all.flatMap(([, instrument]) => figuresOf(instrument).filter(({ isDefault }) => isDefault === true));
  expect(defaults.length).toBeGreaterThan(40);
  expect(new Set(defaults.map(({ status }) => status))).toEqual(new Set(["established"]));
});

it("no instrument holds the text of an item: no question, and no sentence in any of its words", () => {
  expect(JSON.stringify(instruments)).not.toMatch(/\?|\b(?:you|your|I have|over the (?:last|past))\b/iu);
});

describe.each(all)("%s", (code, instrument) => {
  it("stands under its own code", () => {
    expect(instrument.code).toBe(code);
  });

  it("agrees with itself: ranges, item numbers, keys, sources, directions and defaults", () => {
    expect(checkInstrument(instrument)).toEqual([]);
  });

  it("says who owns the form, on which terms, and whom it is made for", () => {
    expect(instrument.rights.note).toMatch(/\S/u);
    expect(instrument.population).toMatch(/\S/u);
  });
});

it("csi-16 is the Couples Satisfaction Index, and core-om the Outcome Measure: other scorers took them for others", () => {
  expect(instruments["csi-16"].name).toContain("Couples Satisfaction Index");
  expect(instruments["core-om"].name).toContain("Outcome Measure");
});

it("CORE-10's cut-off is Jacobson and Truax's c of its norms, rounded up", () => {
  const { cutOffs, norms = [] } = instruments["core-10"];
  const [functional, clinical] = norms;
  // c = (s1 × M0 + s0 × M1) / (s1 + s0) = (7.7 × 4.7 + 4.8 × 19.7) / 12.5 = 10.46
  const c =
    ((clinical?.sd ?? 0) * (functional?.mean ?? 0) + (functional?.sd ?? 0) * (clinical?.mean ?? 0)) /
    ((clinical?.sd ?? 0) + (functional?.sd ?? 0));
  expect(c).toBeCloseTo(10.46, 2);
  expect(defaultOf(cutOffs)?.value).toBe(Math.ceil(c));
});

it("CORE-10's published reliable change of 6 holds at 90 %, and is no default: 95 % asks for more", () => {
  const { norms = [], reliabilities, reliableChanges } = instruments["core-10"];
  const error = (norms[1]?.sd ?? 0) * Math.sqrt(1 - (defaultOf(reliabilities)?.value ?? 0));
  // 1.96 × √2 × 7.7 × √(1 − 0.90) = 6.75; 1.645 × … = 5.66, so 6 whole points.
  expect(1.96 * Math.SQRT2 * error).toBeCloseTo(6.75, 2);
  expect(Math.ceil(1.645 * Math.SQRT2 * error)).toBe(6);
  expect(reliableChanges).toMatchObject([{ points: 6, level: 0.9 }]);
  expect(defaultOf(reliableChanges)).toBeUndefined();
});

it("the BDI-II ships no reliability, so that a practice must set the one it uses", () => {
  expect(instruments["bdi-ii"].reliabilities).toBeUndefined();
});

it("the DAS is read with a reliability whose kind is known; the .88 of the worked examples is kept, unconfirmed", () => {
  const { reliabilities = [] } = instruments.das;
  expect(defaultOf(reliabilities)).toMatchObject({ value: 0.87, kind: "retest" });
  expect(reliabilities.find(({ value }) => value === 0.88)).toMatchObject({
    status: "unconfirmed",
    kind: "not-stated",
  });
});

it.each(["csi-4", "csi-16", "csi-32", "rdas"] as const)("%s: the printed points are turned already", (code) => {
  for (const key of instruments[code].keys ?? []) expect(key.reversed).toBeUndefined();
});
