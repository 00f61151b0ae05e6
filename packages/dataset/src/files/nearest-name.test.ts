import { expect, it } from "vitest";
import { nearestName } from "./nearest-name.js";

const columns = ["episode_id", "stage", "entered_on", "left_on", "exit"];

it.each([
  ["Episode ID", "episode_id"],
  ["episodeId", "episode_id"],
  [" LEFT-ON ", "left_on"],
  ["enterd_on", "entered_on"],
  ["entered_on_day", "entered_on"],
  ["stages", "stage"],
])("a header that is nearly a column's is probably meant: %s", (header, column) => {
  expect(nearestName(header, columns)).toBe(column);
});

it.each(["", "---", "notes", "x", "Maria Musterfrau"])("a header that is like none is not: %s", (header) => {
  expect(nearestName(header, columns)).toBeUndefined();
});
