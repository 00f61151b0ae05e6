import { expect, expectTypeOf, it } from "vitest";
import { defaultOf } from "./figure.js";
import type { EstablishedFigure, Figure, UnconfirmedFigure } from "./figure.js";

const from = { source: "a source", population: "adults" };

it("the default is that of the score that is asked about", () => {
  const total: Figure = { ...from, status: "established", isDefault: true };
  const ofDesire = { ...total, of: "desire" };
  const other: Figure = { ...from, status: "established" };
  expect(defaultOf([other, ofDesire, total])).toBe(total);
  expect(defaultOf([other, ofDesire, total], "desire")).toBe(ofDesire);
});

it("there is none where none is marked, and nothing is made of a single figure", () => {
  expect(defaultOf([{ ...from, status: "established" }])).toBeUndefined();
  expect(defaultOf(undefined)).toBeUndefined();
});

it("an unconfirmed figure is never the default, even where data from elsewhere mark it", () => {
  const marked: Figure = JSON.parse(JSON.stringify({ ...from, status: "unconfirmed", isDefault: true }));
  expect(defaultOf([marked])).toBeUndefined();
});

it("the type rules out a default that is unconfirmed", () => {
  expectTypeOf<UnconfirmedFigure["isDefault"]>().toEqualTypeOf<undefined>();
  expectTypeOf<EstablishedFigure["isDefault"]>().toEqualTypeOf<boolean | undefined>();
});
