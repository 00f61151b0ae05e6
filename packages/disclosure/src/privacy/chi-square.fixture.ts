/** Pearson's statistic for draws against how likely each value is; values expected fewer than 5 times are taken together. */
export function chiSquare(
  draws: readonly number[],
  pmf: ReadonlyMap<number, number>,
): { statistic: number; df: number } {
  const counts = new Map<number, number>();
  for (const value of draws) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...pmf].filter(([, probability]) => probability * draws.length >= 5);
  const cells = common.map(([value, probability]) => ({ seen: counts.get(value) ?? 0, share: probability }));
  const share = 1 - cells.reduce((sum, cell) => sum + cell.share, 0);
  const seen = draws.length - cells.reduce((sum, cell) => sum + cell.seen, 0);
  const all = share * draws.length >= 5 || seen > 0 ? [...cells, { seen, share: Math.max(share, 1e-9) }] : cells;
  const statistic = all.reduce((sum, cell) => {
    const expected = cell.share * draws.length;
    return sum + (cell.seen - expected) ** 2 / expected;
  }, 0);
  return { statistic, df: all.length - 1 };
}
