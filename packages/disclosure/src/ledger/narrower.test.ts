import { expect, it } from "vitest";
import { areApart, differingAttributes, hasChosenPractices, isNarrower } from "./narrower.js";
import { practicesFilter } from "./practices.fixture.js";

const of = (...chosen: readonly string[]) => practicesFilter(chosen);
const value = (...chosen: readonly string[]) => of(...chosen)["practices"] ?? "";

it("fewer practices are narrower, whatever their order", () => {
  expect(isNarrower(of("a"), of("b", "a"))).toBe(true);
  expect(isNarrower(of("b", "a"), of("a"))).toBe(false);
  expect(isNarrower(of("a", "c"), of("b", "a"))).toBe(false);
  expect(isNarrower(of("a"), {})).toBe(true);
  expect(isNarrower({}, of("a"))).toBe(false);
});

it("a period within a longer one is narrower, and every other attribute is a label", () => {
  const year = { openedFrom: "2025-01-01", openedTo: "2025-12-31" };
  expect(isNarrower({ ...year, openedTo: "2025-06-30" }, year)).toBe(true);
  expect(isNarrower({ openedFrom: "2025-01-01" }, year)).toBe(false);
  expect(isNarrower({ ...year, openedFrom: "2024-12-31" }, year)).toBe(false);
  expect(isNarrower({ kind: "a" }, { kind: "b" })).toBe(false);
});

it("practices are apart where they have none in common", () => {
  expect(areApart("practices", value("a"), value("b", "c"))).toBe(true);
  expect(areApart("practices", value("a", "b"), value("b", "c"))).toBe(false);
  expect(areApart("kind", "couple", "individual")).toBe(true);
});

it("two scopes differ in what they have different values of, and a scope says whether practices were chosen", () => {
  expect(differingAttributes({ kind: "a", ...of("x") }, { kind: "b", ...of("x") })).toEqual(["kind"]);
  expect(differingAttributes(of("x"), {})).toEqual(["practices"]);
  expect(hasChosenPractices({ asOf: "2026-06-30", filters: of("x") })).toBe(true);
  expect(hasChosenPractices({ asOf: "2026-06-30", filters: {} })).toBe(false);
});
