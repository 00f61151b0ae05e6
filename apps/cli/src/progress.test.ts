import { expect, it } from "vitest";
import { progressOf } from "./progress.js";

it("says how far a work has come five times a second, however often it is told", () => {
  const said: string[] = [];
  let now = 0;
  const at = progressOf(12_000, "episodes", { say: (text) => said.push(text), end: () => undefined }, () => now);
  for (now = 0; now <= 1000; now += 10) at(now * 10);
  expect(said).toHaveLength(5);
  expect(said.at(-1)).toBe("10,000 of 12,000 episodes");
});

it("says nothing of a work that is done at once", () => {
  const said: string[] = [];
  const line = { say: (text: string) => said.push(text), end: () => undefined };
  const at = progressOf(10, "episodes", line, () => 0);
  at(10);
  expect(said).toEqual([]);
});
