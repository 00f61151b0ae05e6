import type { KeyOf } from "../privacy/bound-contributions.js";
import type { Chance } from "../privacy/chance.js";
import { noiseBound } from "../privacy/geometric-count.js";
import { rational } from "../privacy/rational.js";
import type { Rational } from "../privacy/rational.js";
import { splitBudget } from "../privacy/release-plan.js";
import type { ReleasedFigure } from "../release-types.js";
import type { Relation } from "../system/count-system.js";
import type { NoisyCell } from "./noisy.js";
import { noisyFigure } from "./noisy-figure.js";
import type { Planned } from "./plan.js";

export interface Drawing {
  readonly epsilon: Rational;
  readonly keyOf: KeyOf;
  readonly chance: Chance;
  readonly fewest: number;
}

/** Figures with noise by their names, with their counts. */
export interface Drawn {
  readonly figures: ReadonlyMap<string, ReleasedFigure>;
  readonly cells: readonly NoisyCell[];
  readonly relations: readonly Relation[];
  /** How far the noise of one count reaches with a probability of 19 in 20. */
  readonly within: number;
}

const nothing: Drawn = { figures: new Map(), cells: [], relations: [], within: 0 };

/** Drawings put together. */
export function joinDrawn(all: readonly Drawn[]): Drawn {
  return all.reduce((one, { figures, cells, relations, within }) => {
    const moved = relations.map(({ terms, sense }) => ({
      terms: terms.map(([cell, by]) => [cell + one.cells.length, by] as const),
      sense,
    }));
    return {
      figures: new Map([...one.figures, ...figures]),
      cells: [...one.cells, ...cells],
      relations: [...one.relations, ...moved],
      within: Math.max(one.within, within),
    };
  }, nothing);
}

/** All tables with noise, epsilon divided so that every count has as much of it. */
export function drawTables(tables: readonly Planned[], { epsilon, ...drawing }: Drawing): Drawn {
  if (tables.length === 0) return nothing;
  const shares = splitBudget(
    epsilon,
    tables.map(({ name, touches }) => ({ name, touches })),
  );
  return joinDrawn(
    tables.map(({ name, figure, touches }, at) => {
      const share = shares[at]?.epsilon ?? epsilon;
      const noisy = noisyFigure(name, figure, { epsilon: share, ...drawing });
      const within = noiseBound(share, touches, rational(19, 20));
      return { figures: new Map([[name, noisy.figure]]), cells: noisy.cells, relations: noisy.relations, within };
    }),
  );
}
