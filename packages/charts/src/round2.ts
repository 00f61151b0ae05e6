/** To two digits after the point, so that a drawing holds no more than can be seen, and is the same on every machine. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
