/** How far the root is (`value`, increasing in s) and how steep the function is there. */
export interface Step {
  readonly value: number;
  readonly slope: number;
}

/** Root of an increasing function by Newton's method, halving the bracket where a step would leave it. */
export function increasingRoot(evaluate: (s: number) => Step, start: number, low: number, high: number): number {
  let below = low;
  let above = high;
  let s = start;
  for (let i = 0; i < 200; i++) {
    const { value, slope } = evaluate(s);
    if (value === 0) return s;
    if (value > 0) above = s;
    else below = s;
    const newton = s - value / slope;
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    if (Math.abs(next - s) <= 2e-16 * Math.abs(next)) return next;
    s = next;
  }
  return s;
}
