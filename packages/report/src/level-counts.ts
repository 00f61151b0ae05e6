import { printedValue } from "@rapport/analysis";
import type { SharesFigure } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";

/** A level and how many courses came to it. */
export interface LevelCount {
  readonly label: string;
  /** As it is printed; absent where the level is not in the table. */
  readonly printed?: PrintedCount;
  /** The number to compute with, a printed 0 as 0; absent where it is held back. */
  readonly count?: number;
}

export interface LevelCounts {
  readonly total: number;
  readonly levels: readonly LevelCount[];
}

/** The counts of a distribution in the order of its levels; `undefined` where it is withheld. */
export function levelCounts({ shares, levels }: SharesFigure): LevelCounts | undefined {
  if (shares.kind === "withheld") return undefined;
  return {
    total: shares.total,
    levels: levels.map(({ code, label }) => {
      const part = shares.parts.find((each) => each.code === code);
      if (!part) return { label };
      const count = printedValue(part);
      return { label, printed: part, ...(count === undefined ? {} : { count }) };
    }),
  };
}

/** Whether a level is printed as a number that is not 0. */
export function hasNumber({ printed }: LevelCount): boolean {
  return printed !== undefined && "count" in printed;
}

function sum(levels: readonly LevelCount[]): number | undefined {
  return levels.every(({ count }) => count !== undefined)
    ? levels.reduce((total, { count = 0 }) => total + count, 0)
    : undefined;
}

/**
 * How many courses came to the level at a place or beyond. `undefined` where levels that are held back stand on both sides,
 * or where all of those beyond are: what they add up to is not to be printed.
 */
export function atOrBeyond({ total, levels }: LevelCounts, at: number): number | undefined {
  const beyond = levels.slice(at);
  const known = sum(beyond);
  if (known !== undefined) return known;
  const before = sum(levels.slice(0, at));
  return before === undefined || beyond.every(({ count }) => count === undefined) ? undefined : total - before;
}

/** The furthest level that half of the courses came to or went beyond, else the first after the lowest of which it is known. */
export function furthest(counts: LevelCounts): { readonly label: string; readonly count: number } | undefined {
  const known = counts.levels.flatMap(({ label }, at) => {
    const count = at === 0 ? undefined : atOrBeyond(counts, at);
    return count === undefined || count === 0 ? [] : [{ label, count }];
  });
  return known.findLast(({ count }) => 2 * count >= counts.total) ?? known[0];
}

/** The least and the most courses that can have come to the level at a place or beyond, whatever is held back. */
function between({ total, levels }: LevelCounts, at: number): { readonly least: number; readonly most: number } {
  const told = (some: readonly LevelCount[]) => some.reduce((all, { count = 0 }) => all + count, 0);
  const untold = (some: readonly LevelCount[]) => some.some(({ count }) => count === undefined);
  const [before, beyond] = [levels.slice(0, at), levels.slice(at)];
  const rest = Math.max(0, total - told(levels));
  return {
    least: told(beyond) + (untold(before) ? 0 : rest),
    most: told(beyond) + (untold(beyond) ? rest : 0),
  };
}

/** The level of the course in the middle, of levels that stand in an order; `undefined` where that is not known. */
export function middle(counts: LevelCounts): string | undefined {
  const half = counts.total / 2;
  return counts.levels.find((_level, at) => between(counts, at).least >= half && between(counts, at + 1).most < half)
    ?.label;
}

/** The levels that most courses came to, at most two; `undefined` where more are equal, or where what is held back could be more. */
export function commonest({
  total,
  levels,
}: LevelCounts): { readonly labels: readonly string[]; readonly count: number } | undefined {
  const count = Math.max(0, ...levels.map((level) => level.count ?? 0));
  const most = levels.filter((level) => level.count === count);
  const rest = total - levels.reduce((all, level) => all + (level.count ?? 0), 0);
  if (count === 0 || most.length > 2 || rest >= count) return undefined;
  return { labels: most.map(({ label }) => label), count };
}
