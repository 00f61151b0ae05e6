import { expect, it } from "vitest";
import { spreadPlaces } from "./spread-places.js";

it("leaves labels where they want to be, if there is room", () => {
  expect(spreadPlaces([10, 50, 100], 20, 0, 120)).toEqual([10, 50, 100]);
  expect(spreadPlaces([], 20, 0, 120)).toEqual([]);
});

it("pushes labels apart, and keeps them above the end", () => {
  expect(spreadPlaces([50, 52, 54], 20, 0, 120)).toEqual([50, 70, 90]);
  expect(spreadPlaces([110, 112, 114], 20, 0, 120)).toEqual([80, 100, 120]);
});

it("keeps labels below the beginning", () => {
  expect(spreadPlaces([-30, 0], 20, 10, 120)).toEqual([10, 30]);
});
