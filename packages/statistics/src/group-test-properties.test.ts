import { describe, expect, it } from "vitest";
import { grayTest } from "./gray-test.js";
import { logRankTest } from "./log-rank-test.js";
import { seededRandom } from "./seeded-random.fixture.js";

interface Row {
  readonly time: number;
  readonly entry: number;
  readonly cause: string | null;
  readonly weight: number;
  readonly stratum: number;
}
type Groups = Readonly<Record<string, readonly Row[]>>;

function inventedGroups(seed: number): Groups {
  const random = seededRandom(seed);
  const rows = (): Row[] =>
    Array.from({ length: 20 + Math.floor(random() * 40) }, () => {
      const time = 1 + Math.floor(random() ** 2 * 30);
      const entry = random() < 0.3 ? Math.floor(random() * time) : 0;
      const cause = ["completed", "stopped", null][Math.floor(random() * 3)] ?? null;
      return { time, entry, cause, weight: 1 + Math.floor(random() * 4), stratum: Math.floor(random() * 3) };
    });
  return { a: rows(), b: rows(), c: rows() };
}

/** Both tests, stratified and not, with and without rho. */
function allTests(groups: Groups) {
  const samples = Object.entries(groups).map(([label, rows]) => ({
    label,
    time: rows.map(({ time }) => time),
    cause: rows.map(({ cause }) => cause),
    weight: rows.map(({ weight }) => weight),
  }));
  const ranked = samples.map((sample, g) => ({
    ...sample,
    event: sample.cause.map((cause) => cause !== null),
    entry: Object.values(groups)[g]?.map(({ entry }) => entry),
  }));
  const strata = Object.values(groups).map((rows) => rows.map(({ stratum }) => stratum));
  return [{ rho: 0 }, { rho: 1 }, { rho: 0.5, strata }].flatMap((options) => {
    const { chiSquare, groups: compared } = logRankTest(ranked, options);
    const byLabel = compared.toSorted((x, y) => x.label.localeCompare(y.label));
    return [
      chiSquare,
      ...byLabel.flatMap(({ observed, expected }) => [observed, expected]),
      ...Object.values(grayTest(samples, options)).map((test) => test.chiSquare),
    ];
  });
}

function expectSame(got: readonly (number | undefined)[], want: readonly (number | undefined)[]): void {
  expect(got).toHaveLength(want.length);
  want.forEach((value, i) => {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(Math.abs((got[i] ?? Number.NaN) - (value ?? 0))).toBeLessThan(1e-10 * Math.max(1, value ?? 0));
  });
}

const change = (groups: Groups, each: (rows: readonly Row[]) => Row[]): Groups =>
  Object.fromEntries(Object.entries(groups).map(([label, rows]) => [label, each(rows)]));

const repeated = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => Array.from({ length: row.weight }, () => ({ ...row, weight: 1 })));

function counted(rows: readonly Row[]): Row[] {
  const counts = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.time, row.entry, row.cause, row.stratum]);
    counts.set(key, { ...row, weight: row.weight + (counts.get(key)?.weight ?? 0) });
  }
  return [...counts.values()];
}

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);

describe("tests between groups", () => {
  it.each([
    ["the order of rows", (groups: Groups) => change(groups, (rows) => rows.toReversed())],
    ["whether rows are repeated or weighted", (groups: Groups) => change(groups, repeated)],
    ["whether rows are counted first", (groups: Groups) => change(groups, counted)],
    ["the order of groups", ({ a = [], b = [], c = [] }: Groups) => ({ c, a, b })],
    ["rows of weight 0", (groups: Groups) => change(groups, (rows) => [...rows, { ...(rows[0] ?? NONE), weight: 0 }])],
    ["the unit of time", (groups: Groups) => change(groups, (rows) => rows.map(inWeeks))],
  ])("do not depend on %s", (_, transform) => {
    for (const seed of SEEDS) expectSame(allTests(transform(inventedGroups(seed))), allTests(inventedGroups(seed)));
  });

  it("find no difference between identical groups", () => {
    for (const seed of SEEDS) {
      const { a = [] } = inventedGroups(seed);
      const [chiSquare] = allTests({ a, b: a, c: a });
      expect(chiSquare).toBeLessThan(1e-20);
    }
  });
});

const NONE: Row = { time: 1, entry: 0, cause: null, weight: 0, stratum: 0 };

function inWeeks(row: Row): Row {
  return { ...row, time: row.time / 7, entry: row.entry / 7 };
}
