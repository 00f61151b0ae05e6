import { expect, it } from "vitest";
import { loadSolver } from "../program/solver.js";
import { dive } from "./dive.js";

// Three overlapping pairs with room for one each, which real numbers fill with a half of each.
const pairs = [
  [0, 1],
  [1, 2],
  [0, 2],
] as const;
const all = [0, 1, 2].map((column) => [column, 1] as const);

it("a dive ends in a whole point no worse than the one known, and leaves the program as it was", async () => {
  const solver = await loadSolver();
  const bounds = { lower: 0, upper: 9 };
  const program = solver.open({
    columns: all.map(() => bounds),
    rows: pairs.map((pair) => ({ terms: pair.map((column) => [column, 1] as const), lower: -Infinity, upper: 1 })),
  });
  const corner = program.maximize(all);
  if (corner.status !== "optimal") throw new Error(corner.status);
  expect([...corner.values]).toEqual([0.5, 0.5, 0.5]);

  for (const anchor of [
    [0, 0, 0],
    [0, 1, 0],
  ]) {
    const found: number[][] = [];
    const from = {
      program,
      bounds: () => bounds,
      terms: all,
      sense: "maximize",
      anchor: Float64Array.from(anchor),
    } as const;
    dive(from, corner.values, (values) => {
      found.push(Array.from(values, (value) => value + 0));
      return values.every(Number.isInteger);
    });
    expect(found.at(-1)).toEqual(anchor);
    expect(program.maximize(all)).toMatchObject({ status: "optimal", objective: 1.5 });
  }
  program.dispose();
});
