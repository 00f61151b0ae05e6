import type { Cell } from "./draft.js";

/** What exits are gathered under that too few units took. */
export const otherExits = "other_exits";

interface Gathered {
  readonly exits: readonly string[];
  readonly countOf: (code: string, counts: Readonly<Record<string, number>>) => number;
}

/**
 * Gathers the exits that fewer than k units took, smallest first, and goes on with the next smallest until those gathered
 * make k together. An exit that nobody took is dropped with them.
 */
export function gatherSmallExits(exits: readonly (Cell & { readonly code: string })[], k: number): Gathered {
  const bySize = exits.toSorted((a, b) => a.units - b.units || a.count - b.count);
  const gathered = new Set<string>();
  let units = 0;
  for (const exit of bySize) {
    if (exit.units >= k && (units === 0 || units >= k)) break;
    gathered.add(exit.code);
    units += exit.units;
  }
  const kept = exits.map((exit) => exit.code).filter((code) => !gathered.has(code));
  const countOf = (code: string, counts: Readonly<Record<string, number>>): number =>
    code === otherExits ? [...gathered].reduce((sum, each) => sum + (counts[each] ?? 0), 0) : (counts[code] ?? 0);
  return { exits: units > 0 ? [...kept, otherExits] : kept, countOf };
}
