import { expect, it } from "vitest";
import { draftScope } from "./draft-scope.js";

const asOf = "2026-06-30";

it("a scope says what the dataset was narrowed to", () => {
  expect(draftScope({ asOf, opened: {} })).toEqual({ asOf, filters: {} });
  expect(draftScope({ asOf, opened: { from: "2025-01-01" } }, { filters: { concern: "pain" } })).toEqual({
    asOf,
    filters: { concern: "pain", openedFrom: "2025-01-01" },
  });
});

it("practices stand in it in one order, each by what stands for it in the ledger", () => {
  const practiceToken = (id: string) => ({ north: "y", south: "x" })[id] ?? "";
  const narrowed = { asOf, opened: {}, onlyPractices: ["north", "south"] };
  expect(draftScope(narrowed, { practiceToken }).filters).toEqual({ practices: "x\ny" });
  expect(draftScope(narrowed).filters).toEqual({ practices: "north\nsouth" });
});
