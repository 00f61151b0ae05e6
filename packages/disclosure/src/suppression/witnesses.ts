import type { AttackedSystem } from "./attacked-system.js";
import type { Need } from "./sensitive.js";
import { isMet, valueOf } from "./sensitive.js";

/** Counts that a reader cannot rule out, kept since each may show that a form is uncertain under other patterns too. */
export interface Witnesses {
  readonly add: (point: Float64Array) => void;
  /** Those that agree with everything printed under a pattern. */
  readonly facing: (hidden: readonly boolean[]) => readonly Float64Array[];
}

const tolerance = 1e-6;

export function collectWitnesses(system: AttackedSystem): Witnesses {
  const points: { readonly point: Float64Array; readonly changed: readonly number[] }[] = [];
  // Many forms are asked of the same pattern, one after the other.
  let facing: Float64Array[] = [];
  let faced: readonly boolean[] | undefined;
  const agrees = (changed: readonly number[], hidden: readonly boolean[]) =>
    changed.every((variable) => hidden[variable] === true);
  return {
    add: (point) => {
      const changed = system.counts.flatMap((count, variable) =>
        Math.abs((point[variable] ?? 0) - count) > tolerance ? [variable] : [],
      );
      points.push({ point, changed });
      if (faced !== undefined && agrees(changed, faced)) facing.push(point);
    },
    facing: (hidden) => {
      if (faced !== hidden) {
        faced = hidden;
        facing = points.filter(({ changed }) => agrees(changed, hidden)).map(({ point }) => point);
      }
      return facing;
    },
  };
}

/** Whether the witnesses alone, with the exact counts, show that a need is met. */
export function areWitnessesEnough(need: Need, witnesses: readonly Float64Array[]): boolean {
  let [fall, rise] = [0, 0];
  for (const point of witnesses) {
    const distance = valueOf(need.terms, point) - need.value;
    fall = Math.max(fall, -distance);
    rise = Math.max(rise, distance);
  }
  return isMet(need, fall, rise);
}
