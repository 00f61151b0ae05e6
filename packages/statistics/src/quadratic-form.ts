/** A chi-square statistic and its degrees of freedom; no statistic where nothing could be compared. */
export interface QuadraticForm {
  readonly chiSquare: number | undefined;
  readonly degreesOfFreedom: number;
}

/** A pivot smaller than this share of its variance is rounding: the score adds nothing new. */
const NO_PIVOT = 1e-11;

/** Sets of groups that are compared with one another, directly or through others. */
function connectedGroups(variance: Float64Array, size: number): number[][] {
  const seen = new Set<number>();
  const sets: number[][] = [];
  for (let first = 0; first < size; first++) {
    if (seen.has(first)) continue;
    seen.add(first);
    const set = [first];
    // Grows while it is walked.
    for (const i of set) {
      for (let j = 0; j < size; j++) {
        if (seen.has(j) || (variance[i * size + j] ?? 0) === 0) continue;
        seen.add(j);
        set.push(j);
      }
    }
    sets.push(set);
  }
  return sets;
}

/**
 * Uᵀ V⁻ U for scores that add up to 0 within every set of groups compared with one another. One group of each set is
 * left out (that of the largest variance, which loses the fewest digits), so a group that was compared with no other
 * lowers the degrees of freedom.
 *
 * @param variance symmetric, row by row, with rows that add up to 0
 */
export function quadraticForm(score: Float64Array, variance: Float64Array): QuadraticForm {
  const size = score.length;
  const at = (i: number, j: number): number => variance[i * size + j] ?? 0;
  let chiSquare = 0;
  let degreesOfFreedom = 0;
  for (const set of connectedGroups(variance, size)) {
    const [, ...kept] = set.toSorted((i, j) => at(j, j) - at(i, i));
    const rows = kept.map((i) => ({ own: at(i, i), values: [...kept.map((j) => at(i, j)), score[i] ?? 0] }));
    // Symmetric elimination with the score as last column; the squares of what is left over add up to the statistic.
    for (const [p, { own, values: pivotRow }] of rows.entries()) {
      const pivot = pivotRow[p] ?? 0;
      if (pivot <= NO_PIVOT * own) continue;
      const rest = pivotRow.at(-1) ?? 0;
      chiSquare += (rest * rest) / pivot;
      degreesOfFreedom += 1;
      for (const { values } of rows.slice(p + 1)) {
        const factor = (values[p] ?? 0) / pivot;
        for (let j = p; j < values.length; j++) values[j] = (values[j] ?? 0) - factor * (pivotRow[j] ?? 0);
      }
    }
  }
  return { chiSquare: degreesOfFreedom > 0 ? chiSquare : undefined, degreesOfFreedom };
}
