import * as fc from "fast-check";
import { expect, it } from "vitest";
import { jsonPieces } from "./json-pieces.js";
import { manifestOf } from "./ledger.fixture.js";

const whole = (value: unknown) => [...jsonPieces(value)].join("");

it("the pieces of any plain data are together what JSON.stringify writes", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => whole(value) === JSON.stringify(value)));
});

it("a field without a value is left out, and the comma with it", () => {
  for (const value of [{ a: undefined }, { a: undefined, b: 1 }, { a: 1, b: undefined }, [{ a: undefined, b: [] }]]) {
    expect(whole(value)).toBe(JSON.stringify(value));
  }
});

it("a long list is many pieces, none of which is long", () => {
  const units = Array.from({ length: 10_001 }, (_, unit) => [`token-${unit}`]);
  const manifest = manifestOf({ units });
  const pieces = [...jsonPieces(manifest)];
  expect(pieces.join("")).toBe(JSON.stringify(manifest));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(5000);
});
