import { expect, it } from "vitest";
import { nearest } from "./nearest.js";

it.each([
  ["Clinet", "Client"],
  ["date of servise", "Date of Service"],
  ["episode_ids", "episode_id"],
  ["Client-type", "Client type"],
])("%s is probably meant as %s", (word, meant) => {
  expect(nearest(word, ["Client", "Client type", "Date of Service", "episode_id"])).toBe(meant);
});

it("a word that is like none is not guessed at", () => {
  expect(nearest("Diagnosis", ["Client", "Status"])).toBeUndefined();
  expect(nearest("a".repeat(10_000), ["Client"])).toBeUndefined();
});
