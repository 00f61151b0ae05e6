import { describe, expect, it } from "vitest";
import { cumulativeIncidence } from "./cumulative-incidence.js";
import { kaplanMeier } from "./kaplan-meier.js";
import { seededRandom } from "./seeded-random.fixture.js";
import { survivalQuantile } from "./survival-quantile.js";

interface Row {
  readonly time: number;
  readonly entry: number;
  readonly cause: string | null;
  readonly weight: number;
}

function inventedRows(seed: number, delayed: boolean): Row[] {
  const random = seededRandom(seed);
  return Array.from({ length: 20 + Math.floor(random() * 80) }, () => {
    const time = Math.floor(random() ** 2 * 40);
    const entry = delayed && random() < 0.4 ? Math.floor(random() * time) : 0;
    const cause = ["completed", "stopped", null][Math.floor(random() * 3)] ?? null;
    return { time, entry, cause, weight: 1 + Math.floor(random() * 4) };
  });
}

function columns(rows: readonly Row[]) {
  return {
    time: rows.map(({ time }) => time),
    entry: rows.map(({ entry }) => entry),
    weight: rows.map(({ weight }) => weight),
    cause: rows.map(({ cause }) => cause),
    event: rows.map(({ cause }) => cause !== null),
  };
}

const repeated = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => Array.from({ length: row.weight }, () => ({ ...row, weight: 1 })));

function grouped(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.time, row.entry, row.cause]);
    groups.set(key, { ...row, weight: row.weight + (groups.get(key)?.weight ?? 0) });
  }
  return [...groups.values()];
}

/** Where two results differ by more than rounding. */
function differences(got: unknown, want: unknown, path = ""): string[] {
  if (typeof want === "number" && typeof got === "number") {
    return Math.abs(got - want) <= 1e-12 * Math.max(1, Math.abs(want)) ? [] : [`${path}: got ${got}, want ${want}`];
  }
  if (typeof want === "object" && want !== null && typeof got === "object" && got !== null) {
    const names = [...new Set([...Object.keys(want), ...Object.keys(got)])];
    const left = new Map(Object.entries(got));
    const right = new Map(Object.entries(want));
    return names.flatMap((name) => differences(left.get(name), right.get(name), `${path}.${name}`));
  }
  return Object.is(got, want) ? [] : [`${path}: got ${String(got)}, want ${String(want)}`];
}

function expectSame(got: unknown, want: unknown): void {
  expect(differences(got, want)).toEqual([]);
}

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);

describe.each([false, true])("survival estimates, delayed entry %s", (delayed) => {
  it("take whole-number weights as repeated rows", () => {
    for (const seed of SEEDS) {
      const rows = inventedRows(seed, delayed);
      const once = columns(rows);
      const often = columns(repeated(rows));
      expectSame(kaplanMeier(once), kaplanMeier(often));
      expectSame(cumulativeIncidence(once), cumulativeIncidence(often));
    }
  });

  it("are the same from counts as from rows", () => {
    for (const seed of SEEDS) {
      const rows = inventedRows(seed, delayed);
      expectSame(kaplanMeier(columns(grouped(rows))), kaplanMeier(columns(rows)));
      expectSame(cumulativeIncidence(columns(grouped(rows))), cumulativeIncidence(columns(rows)));
    }
  });

  it("share out everyone: survival and incidences add up to 1", () => {
    for (const seed of SEEDS) {
      const { time, survival, causes } = cumulativeIncidence(columns(inventedRows(seed, delayed)));
      time.forEach((_, j) => {
        const gone = Object.values(causes).reduce((sum, { estimate }) => sum + (estimate[j] ?? Number.NaN), 0);
        expect(Math.abs(gone + (survival[j] ?? Number.NaN) - 1)).toBeLessThan(1e-13);
      });
    }
  });

  it("do not depend on the unit of time", () => {
    for (const seed of SEEDS) {
      const rows = inventedRows(seed, delayed);
      const inWeeks = rows.map((row) => ({ ...row, time: row.time / 7, entry: row.entry / 7 }));
      const days = kaplanMeier(columns(rows));
      const weeks = kaplanMeier(columns(inWeeks));
      expectSame({ ...weeks, time: weeks.time.map((t) => t * 7) }, days);
      const { estimate } = survivalQuantile(days, 0.5);
      const scaled = survivalQuantile(weeks, 0.5).estimate;
      expectSame(scaled === undefined ? undefined : scaled * 7, estimate);
    }
  });

  it("do not depend on the order of rows", () => {
    for (const seed of SEEDS) {
      const rows = inventedRows(seed, delayed);
      expectSame(cumulativeIncidence(columns(rows.toReversed())), cumulativeIncidence(columns(rows)));
    }
  });

  it("describe one cause alone as one minus survival", () => {
    for (const seed of SEEDS) {
      const rows = columns(inventedRows(seed, delayed));
      const one = cumulativeIncidence({ ...rows, cause: rows.event.map((event) => (event ? "exit" : null)) });
      const curve = kaplanMeier({ ...rows, cluster: rows.time.map((_, i) => i), weight: rows.time.map(() => 1) });
      const plain = cumulativeIncidence({
        ...rows,
        weight: rows.time.map(() => 1),
        cause: rows.event.map((event) => (event ? "exit" : null)),
      });
      expectSame(
        one.causes["exit"]?.estimate,
        one.survival.map((value) => 1 - value),
      );
      expectSame(plain.causes["exit"]?.standardError, curve.standardError);
    }
  });
});

describe("standard errors without delayed entry", () => {
  it("are the same with every row its own cluster as of Greenwood type", () => {
    for (const seed of SEEDS) {
      const rows = columns(repeated(inventedRows(seed, false)));
      const clustered = cumulativeIncidence({ ...rows, cluster: rows.time.map((_, i) => i) });
      expectSame(clustered, { ...cumulativeIncidence(rows), robust: true });
    }
  });

  it("vanish when all rows are one cluster", () => {
    const rows = columns(inventedRows(3, false));
    const { standardError } = kaplanMeier({ ...rows, cluster: rows.time.map(() => "one") });
    for (const value of standardError) expect(value).toBeLessThan(1e-14);
  });
});
