/** One part of a whole: its exact count, and the printed count below which it must not fall. */
export interface Part {
  readonly exact: number;
  readonly atLeast?: number;
}

export function roundTo(base: number, count: number): number {
  return Math.round(count / base) * base;
}

/**
 * Rounds the parts of a whole to multiples of `base` that add up to the printed total: each goes down or up to a
 * neighbouring multiple, those with the largest remainders up (zero-restricted controlled rounding of a one-way table;
 * Cox & Ernst 1982, and Hundepool et al., Statistical Disclosure Control, 2012, ch. 5). This always exists when the total
 * is the rounded sum of the parts and no part has an `atLeast`.
 *
 * The last part gives way, down to 0, where the others' `atLeast` leave too little. Returns `undefined` where even that
 * does not help.
 */
export function roundParts(base: number, total: number, parts: readonly Part[]): readonly number[] | undefined {
  const printed = parts.map(({ exact, atLeast = 0 }) => Math.max(Math.floor(exact / base) * base, atLeast));
  const last = printed.length - 1;
  let missing = total - printed.reduce((sum, count) => sum + count, 0);
  if (missing < 0) {
    const given = Math.max(0, (printed[last] ?? 0) + missing);
    missing += (printed[last] ?? 0) - given;
    printed[last] = given;
    return missing === 0 ? printed : undefined;
  }
  const byRemainder = parts
    .map(({ exact }, at) => ({ at, remainder: exact - (printed[at] ?? 0) }))
    .filter(({ remainder }) => remainder > 0)
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder) {
    if (missing === 0) break;
    printed[at] = (printed[at] ?? 0) + base;
    missing -= base;
  }
  printed[last] = (printed[last] ?? 0) + missing;
  return printed;
}
