import { expect, it } from "vitest";
import { audit } from "../gate/audit.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { ProtectedCounts } from "../protect/printed-form.js";
import { publishedCounts } from "./published-counts.js";

const printed = [
  { path: "people", value: 18 },
  { path: "couples", value: 0 },
  { path: "single", value: 10 },
];
const linked: LinkedCells = {
  cells: printed.map(({ path, value }) => ({ path, count: value, things: new Uint32Array(value), atLeast: 0 })),
  // A couple is two people.
  relations: [
    {
      terms: [
        [0, 1],
        [1, -2],
        [2, -1],
      ],
      sense: "=",
    },
  ],
  at: (path) => printed.findIndex((each) => each.path === path),
};
const counts: ProtectedCounts = {
  forms: printed.map(({ path, value }) => ({
    value,
    printed: { count: value },
    bounds: path === "couples" ? { lower: 0, upper: 9 } : { lower: value, upper: value },
  })),
  known: [],
};

it("a count that stands twice in a sum is published twice, and read so by an audit", async () => {
  const published = publishedCounts(linked, counts);
  expect(published.sums).toEqual([{ whole: [0], parts: [1, 1, 2], exhaustive: true }]);
  const found = await audit(published, 5);
  // Of eighteen people ten are single: there are four couples, which is few, and not eight.
  const paths = found.kind === "audited" ? found.findings.map(({ path, reason }) => `${path} ${reason}`) : [];
  expect(paths).toContain("couples small");
});
