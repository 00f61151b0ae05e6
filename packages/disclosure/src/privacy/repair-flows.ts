/** Whole counts of those who came in and of those who left, cell by cell. */
export interface Flows {
  readonly entries: readonly number[];
  readonly leaves: readonly number[];
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function shifted({ entries, leaves }: Flows, shift: number): Flows {
  return {
    entries: entries.map((count) => Math.max(0, count - shift)),
    leaves: leaves.map((count) => Math.max(0, count + shift)),
  };
}

const surplus = ({ entries, leaves }: Flows): number => total(entries) - total(leaves);

/** The smallest shift by which no more come in than leave. */
function levelling(noisy: Flows): number {
  const furthest = 1 + Math.max(...[...noisy.entries, ...noisy.leaves].map(Math.abs));
  let [tooMany, enough] = [-furthest, furthest];
  while (enough - tooMany > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (surplus(shifted(noisy, middle)) <= 0) enough = middle;
    else tooMany = middle;
  }
  return enough;
}

/**
 * The whole counts from 0 up nearest to noisy ones (in the sum of squares, but for whole numbers) among those of which as
 * many leave as came in: everything that came in is lowered by one number and everything that left is raised by it, but not
 * below 0; where the number would have to be a fraction, the largest cells take the last step alone. It uses the noisy
 * counts alone and so costs no privacy. Merely raising what is below 0 to 0 would add those who never were.
 */
export function repairFlows(noisy: Flows): Flows {
  const shift = levelling(noisy);
  const [before, after] = [shifted(noisy, shift - 1), shifted(noisy, shift)];
  const steps = [
    ...before.entries.map((count, at) => ({ count, next: after.entries[at] ?? 0, at, into: "entries" as const })),
    ...before.leaves.map((count, at) => ({ count, next: after.leaves[at] ?? 0, at, into: "leaves" as const })),
  ].filter(({ count, next }) => count !== next);
  const repaired = { entries: [...before.entries], leaves: [...before.leaves] };
  for (const { at, next, into } of steps.toSorted((a, b) => b.count - a.count).slice(0, surplus(before))) {
    repaired[into][at] = next;
  }
  return repaired;
}
