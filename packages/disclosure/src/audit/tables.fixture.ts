import * as fc from "fast-check";
import type { Bounds, CountSystem, Knowledge, Relation } from "../system/count-system.js";

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

/** `whole` is the sum of `parts`. */
export function sum(whole: number, parts: readonly number[]): Relation {
  return { terms: [[whole, 1], ...parts.map((part) => [part, -1] as const)], sense: "=" };
}

/** A box of cells of two or three dimensions with every margin of one dimension summed up; cells come first. */
export function boxWithMargins(cells: readonly number[], sizes: readonly number[]): CountSystem {
  const strides = sizes.map((_, axis) => sizes.slice(axis + 1).reduce((product, size) => product * size, 1));
  const counts = [...cells];
  const relations: Relation[] = [];
  sizes.forEach((size, axis) => {
    const stride = strides[axis] ?? 1;
    for (const cell of range(cells.length)) {
      // The first cell of each line along the axis stands for the line.
      if (Math.floor(cell / stride) % size !== 0) continue;
      const parts = range(size).map((step) => cell + step * stride);
      const whole = counts.push(parts.reduce((total, part) => total + (cells[part] ?? 0), 0)) - 1;
      relations.push(sum(whole, parts));
    }
  });
  return { counts, relations };
}

export function fixed(value: number): Bounds {
  return { lower: value, upper: value };
}

/** What a reader knows who is told all counts but the hidden ones, of which none is above `upper`. */
export function withHidden(system: CountSystem, hidden: readonly number[], upper = Infinity): Knowledge {
  const bounds = system.counts.map((count, at) => (hidden.includes(at) ? { lower: 0, upper } : fixed(count)));
  return { bounds, relations: system.relations };
}

/** What counts printed as multiples of `base` say: each count is nearer than `base` to what is printed. */
export function roundedTo(base: number, printed: readonly number[]): readonly Bounds[] {
  return printed.map((value) => ({ lower: Math.max(0, value - base + 1), upper: value + base - 1 }));
}

/** Small linked systems: tables with margins, nested totals and parts of wholes, some counts told and some rounded. */
export const smallKnowledge: fc.Arbitrary<Knowledge & { readonly counts: readonly number[] }> = fc
  .tuple(
    fc.constantFrom([2, 2], [2, 3], [2, 2, 2]),
    fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }),
    fc.array(fc.nat(3), { minLength: 22, maxLength: 22 }),
  )
  .map(([sizes, all, draws]) => {
    const cells = all.slice(
      0,
      sizes.reduce((product, size) => product * size, 1),
    );
    const system = boxWithMargins(cells, sizes);
    const rest = cells.reduce((total, cell) => total + cell, 0);
    // A total that nests the first two cells and the rest, and a part of the first margin of which only that is known.
    const margin = cells.length;
    const counts = [...system.counts, rest, Math.floor((system.counts[margin] ?? 0) / 2)];
    const relations: Relation[] = [
      ...system.relations,
      sum(counts.length - 2, range(cells.length)),
      {
        terms: [
          [margin, 1],
          [counts.length - 1, -1],
        ],
        sense: ">=",
      },
    ];
    const bounds = counts.map((count, at): Bounds => {
      const draw = draws[at];
      const printed = 3 * Math.floor(count / 3);
      if (draw === 0) return fixed(count);
      return draw === 1 ? { lower: 0, upper: count + 2 } : { lower: Math.max(0, printed - 2), upper: printed + 2 };
    });
    return { bounds, relations, counts };
  });
