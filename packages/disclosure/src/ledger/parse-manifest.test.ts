import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LedgerError } from "./ledger-error.js";
import { manifestOf, token } from "./ledger.fixture.js";
import { tokenUnits } from "./manifest.js";
import { parseManifest } from "./parse-manifest.js";

function problem(value: unknown): LedgerError {
  try {
    parseManifest(value);
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
  throw new Error("The manifest is accepted.");
}

const [clients] = manifestOf().cells;
const [sum] = manifestOf().relations;
const [median] = manifestOf().statistics;

describe("a manifest", () => {
  it("is what it was after it was written and read", () => {
    for (const manifest of [manifestOf(), manifestOf({ epsilon: 0.5 }), manifestOf({ recipient: "team" })]) {
      expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
    }
  });

  it("may have a unit of whom nothing is known", () => {
    expect(parseManifest(manifestOf({ units: [[], []] })).units).toEqual([[], []]);
  });

  it.each([
    ["version", { ...manifestOf(), version: 2 }, "unknown-version"],
    ["no object", "manifest", "malformed"],
    ["a list", [], "malformed"],
    ["another field", { ...manifestOf(), note: "Ada Lovelace" }, "malformed"],
    ["a field missing", { ...manifestOf(), plans: undefined, units: undefined }, "malformed"],
    ["an empty id", manifestOf({ id: "" }), "malformed"],
    ["a day that there is not", manifestOf({ madeOn: "2026-02-30" }), "malformed"],
    ["a month that there is not", manifestOf({ madeOn: "2026-13-01" }), "malformed"],
    ["a time", manifestOf({ scope: { asOf: "2026-03-31T00:00", filters: {} } }), "malformed"],
    ["a recipient unknown", { ...manifestOf(), recipient: "press" }, "malformed"],
    ["k of 0", manifestOf({ policy: { method: "rounding", k: 0, base: 5 } }), "malformed"],
    ["a broken k", manifestOf({ policy: { method: "rounding", k: 4.5, base: 5 } }), "malformed"],
    ["a filter that is no text", { ...manifestOf(), scope: { asOf: "2026-03-31", filters: { age: 40 } } }, "malformed"],
    ["a client's name for a token", manifestOf({ units: [["client-7"], [token(2)]] }), "malformed"],
    ["a token in two units", manifestOf({ units: [[token(2)], [token(2)]] }), "malformed"],
    ["a unit that is not there", manifestOf({ units: [[token(0)]] }), "malformed"],
    ["a path twice", manifestOf({ cells: [clients, clients].flatMap((c) => c ?? []), relations: [] }), "malformed"],
    ["an epsilon of 0", manifestOf({ epsilon: 0 }), "malformed"],
    ["an endless epsilon", manifestOf({ epsilon: Infinity }), "malformed"],
    ["classes that are no lists", { ...manifestOf(), plans: { path: ["a"] } }, "malformed"],
  ])("is refused with %s", (_, value, code) => {
    expect(problem(JSON.parse(JSON.stringify(value, (__, v: unknown) => (v === Infinity ? "∞" : v)))).code).toBe(code);
    expect(problem(value).code).toBe(code);
  });

  it.each([
    ["a printed part of one", { printed: 4.5 }],
    ["a printed count below 0", { printed: -5 }],
    ["a printed text", { printed: "5" }],
    ["bounds the wrong way round", { bounds: { lower: 9, upper: 1 } }],
    ["bounds without the truth below", { bounds: { lower: 0, upper: 2 } }],
    ["bounds without the truth above", { bounds: { lower: 4, upper: null } }],
    ["things that are no text", { things: [0, 0, 1] }],
    ["things not encoded", { things: "0,0,1" }],
    ["a field of its own", { name: "Ada" }],
  ])("is refused for a cell with %s", (_, change) => {
    expect(problem({ ...manifestOf({ relations: [] }), cells: [{ ...clients, ...change }] }).code).toBe("malformed");
  });

  it.each([
    ["of a cell that is not there", { terms: [[3, 1]] }],
    [
      "of a cell twice",
      {
        terms: [
          [0, 1],
          [0, -1],
        ],
      },
    ],
    ["with a coefficient of 0", { terms: [[0, 0]] }],
    ["with three numbers", { terms: [[0, 1, 1]] }],
    ["of another sense", { sense: "<=" }],
    [
      "that is not true",
      {
        terms: [
          [0, 1],
          [1, -1],
        ],
      },
    ],
    [
      "that is not true the other way",
      {
        terms: [
          [2, 1],
          [1, -1],
        ],
        sense: ">=",
      },
    ],
  ])("is refused for a relation %s", (_, change) => {
    expect(problem({ ...manifestOf(), relations: [{ ...sum, ...change }] }).code).toBe("malformed");
  });

  it.each([
    ["not canonical", '{"value":12,"unit":"week"}'],
    ["spaced", '{ "value": 12 }'],
    ["no JSON", "12 weeks"],
  ])("is refused for a printed form that is %s", (_, printed) => {
    expect(problem(manifestOf({ statistics: [median].flatMap((s) => (s ? [{ ...s, printed }] : [])) })).code).toBe(
      "malformed",
    );
  });

  it("says where something is wrong and what was expected, never what is there", () => {
    const { message } = problem({ ...manifestOf(), cells: [{ ...clients, things: "Ada Lovelace" }] });
    expect(message).toBe("cells[0].things: expected encoded numbers of units that are in the list.");
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(manifestOf())), fc.boolean(), (field, isName) => {
        const value = isName ? { ...manifestOf(), [`${field}Secret7`]: 1 } : { ...manifestOf(), [field]: ["Secret7"] };
        expect(problem(value).message).not.toContain("Secret7");
      }),
    );
  });
});

describe("units as tokens", () => {
  it("have a token for each client, in an order that says nothing of the clients", () => {
    const units = [["a", "b"], ["c"]];
    const found = tokenUnits(units, token);
    expect(found).toEqual([[token("a"), token("b")].toSorted(), [token("c")]]);
    expect(tokenUnits([["b", "a"], ["c"]], token)).toEqual(found);
  });
});
