// Positive nodes and weights of the 12-point rule: Abramowitz & Stegun (1964), table 25.4.
const NODES = [
  [0.12523340851146891547, 0.249147045813402785],
  [0.36783149899818019375, 0.23349253653835480876],
  [0.5873179542866174473, 0.20316742672306592175],
  [0.76990267419430468704, 0.16007832854334622633],
  [0.90411725637047485668, 0.10693932599531843096],
  [0.98156063424671925069, 0.047175336386511827195],
] as const;

/** Values that are integrated together, over the same pieces. */
export type Integrand = (x: number) => readonly number[];

/** Pieces are halved at most this often: a step in the integrand is then met by pieces of 1e-15 of the range. */
const DEEPEST = 50;

function add(into: number[], values: readonly number[], weight: number): void {
  values.forEach((value, i) => {
    into[i] = (into[i] ?? 0) + weight * value;
  });
}

function piece(evaluate: Integrand, low: number, high: number): number[] {
  const centre = (low + high) / 2;
  const half = (high - low) / 2;
  const sums: number[] = [];
  for (const [node, weight] of NODES) {
    add(sums, evaluate(centre - half * node), weight * half);
    add(sums, evaluate(centre + half * node), weight * half);
  }
  return sums;
}

/**
 * Integrals of several smooth functions over one range by the 12-point Gauss-Legendre rule, halving each piece until its
 * halves agree with it within `tolerance`. What is returned is the sum over the halves, which is far closer than that.
 */
export function integrate(evaluate: Integrand, low: number, high: number, tolerance: number): readonly number[] {
  const totals: number[] = [];
  const refine = (from: number, to: number, whole: readonly number[], depth: number): void => {
    const middle = (from + to) / 2;
    const left = piece(evaluate, from, middle);
    const right = piece(evaluate, middle, to);
    const agree = whole.every((sum, i) => Math.abs(sum - (left[i] ?? 0) - (right[i] ?? 0)) <= tolerance);
    if (agree || depth >= DEEPEST) {
      add(totals, left, 1);
      add(totals, right, 1);
      return;
    }
    refine(from, middle, left, depth + 1);
    refine(middle, to, right, depth + 1);
  };
  refine(low, high, piece(evaluate, low, high), 0);
  return totals;
}
