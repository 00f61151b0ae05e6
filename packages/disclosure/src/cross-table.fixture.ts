import type { Draft, DraftGroup } from "./draft.js";
import { cellOf, draftOf } from "./draft.fixture.js";
import type { PublishedCounts } from "./release-types.js";

/** What a test of methods needs to know of a cross-table: counts by row and column. */
export type Counts = readonly (readonly number[])[];

/** A draft with a table for each row and one for all rows together, which are tied by their columns and by their totals. */
export function crossDraft(counts: Counts, { from = 0 }: { readonly from?: number } = {}): Draft {
  let next = 0;
  const units = counts.map((row) => row.map((count) => Array.from({ length: count }, () => next++)));
  const columns = counts[0]?.map((_, column) => `c${column}`) ?? [];
  const rows = counts.map((_, row) => `r${row}`);
  const group = (code: string, own: readonly (readonly number[])[]): DraftGroup => {
    const of = cellOf(own.flat());
    const parts = columns.map((column, at) => ({ code: column, ...cellOf(own[at] ?? []) }));
    return { code, of, figures: { table: { kind: "breakdown", total: of, parts } } };
  };
  const all = columns.map((_, column) => units.flatMap((row) => row[column] ?? []));
  const draft = draftOf(next);
  return {
    ...draft,
    units: draft.units.map((_, unit) => [`client-${unit + from}`]),
    questions: [
      {
        question: "q",
        expected: ["all", ...rows],
        groups: [group("all", all), ...units.map((row, at) => group(`r${at}`, row))],
      },
    ],
    sums: ["total", ...columns].map((column) => ({
      whole: `q/all/table/${column}`,
      parts: rows.map((row) => `q/${row}/table/${column}`),
      exhaustive: true,
    })),
  };
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The lowest and the highest value of every count that agrees with all that is published, found by trying every number from 0
 * to `most` for every count in turn: slow, and with nothing of the solver's in it.
 */
function intervalsByTrying({ counts, sums }: PublishedCounts, most: number): ReadonlyMap<string, Interval> {
  const found = new Map<string, Interval>();
  const values: number[] = [];
  const relations = sums.map(({ whole, parts, exhaustive }) => ({
    terms: new Map([...whole.map((cell) => [cell, 1] as const), ...parts.map((cell) => [cell, -1] as const)]),
    last: Math.max(...whole, ...parts),
    exhaustive,
  }));
  const fits = (cell: number) =>
    relations.every(({ terms, last, exhaustive }) => {
      if (last !== cell) return true;
      const sum = [...terms].reduce((so, [at, by]) => so + by * (values[at] ?? 0), 0);
      return exhaustive ? sum === 0 : sum >= 0;
    });
  const tryFrom = (cell: number) => {
    const count = counts[cell];
    if (!count) {
      counts.forEach(({ path }, at) => {
        const value = values[at] ?? 0;
        const { lower, upper } = found.get(path) ?? { lower: value, upper: value };
        found.set(path, { lower: Math.min(lower, value), upper: Math.max(upper, value) });
      });
      return;
    }
    for (let value = count.lower; value <= Math.min(most, count.upper ?? most); value += 1) {
      values[cell] = value;
      if (fits(cell)) tryFrom(cell + 1);
    }
  };
  tryFrom(0);
  return found;
}

/** Counts of 1 to k - 1 that only 1 to k - 1 is possible of, or fewer than k - 1 values. */
export function exposed(draft: Draft, published: PublishedCounts, k: number): readonly string[] {
  const truth = new Map<string, number>();
  for (const { question, groups } of draft.questions) {
    for (const { code, figures } of groups) {
      const table = figures["table"];
      if (table?.kind !== "breakdown") continue;
      truth.set(`${question}/${code}/table/total`, table.total.things.length);
      for (const part of table.parts) truth.set(`${question}/${code}/table/${part.code}`, part.things.length);
    }
  }
  const most = draft.population.clients.things.length;
  return [...intervalsByTrying(published, most)].flatMap(([path, { lower, upper }]) => {
    const count = truth.get(path) ?? 0;
    if (count < 1 || count >= k) return [];
    return (lower >= 1 && upper < k) || upper - lower < k - 2 ? [path] : [];
  });
}
