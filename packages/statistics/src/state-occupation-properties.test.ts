import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cumulativeIncidence } from "./cumulative-incidence.js";
import { kaplanMeier } from "./kaplan-meier.js";
import type { OccupationOptions } from "./state-occupation.js";
import { stateOccupation } from "./state-occupation.js";

const STATES = ["A", "B", "C", "done", "lost"];

interface Path {
  readonly entry: number;
  readonly first: number;
  /** Days in a stay, the state after it, and a pause in observation. */
  readonly steps: readonly { readonly days: number; readonly to: number; readonly gap: number }[];
  readonly censored: boolean;
  readonly weight: number;
}
interface Row {
  readonly client: number;
  readonly state: string;
  readonly entry: number;
  readonly exit: number;
  readonly next: string | null;
  readonly weight: number;
}

const step = fc.record({
  days: fc.integer({ min: 0, max: 12 }),
  to: fc.integer({ min: 0, max: 4 }),
  gap: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }),
});
const path: fc.Arbitrary<Path> = fc.record({
  entry: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) }),
  first: fc.integer({ min: 0, max: 2 }),
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  censored: fc.boolean(),
  weight: fc.integer({ min: 1, max: 3 }),
});
const practice = fc.array(path, { minLength: 1, maxLength: 25 });

function rowsOf(paths: readonly Path[]): Row[] {
  return paths.flatMap(({ entry, first, steps, censored, weight }, client) => {
    const rows: Row[] = [];
    let now = entry;
    let state = first;
    for (const [s, { days, to, gap }] of steps.entries()) {
      if (state > 2) break;
      const open = censored && s === steps.length - 1;
      const next = open ? null : (STATES[to] ?? null);
      rows.push({ client, state: STATES[state] ?? "", entry: now, exit: now + days, next, weight });
      now += days + gap;
      state = to;
    }
    return rows;
  });
}

function columns(rows: readonly Row[]) {
  return {
    client: rows.map(({ client }) => client),
    state: rows.map(({ state }) => state),
    entry: rows.map(({ entry }) => entry),
    exit: rows.map(({ exit }) => exit),
    next: rows.map(({ next }) => next),
  };
}

const weightsOf = (rows: readonly Row[]) => rows.map(({ weight }) => weight);

/** Names each place where two plain results differ by more than rounding. */
function differences(got: unknown, want: unknown, at = "result"): string[] {
  if (typeof got === "number" && typeof want === "number") {
    return Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want)) ? [] : [`${at}: got ${got}, want ${want}`];
  }
  if (typeof got === "object" && typeof want === "object" && got !== null && want !== null) {
    const [left, right] = [new Map(Object.entries(got)), new Map(Object.entries(want))];
    const names = new Set([...left.keys(), ...right.keys()]);
    return [...names].flatMap((name) => differences(left.get(name), right.get(name), `${at}.${name}`));
  }
  return Object.is(got, want) ? [] : [`${at}: got ${String(got)}, want ${String(want)}`];
}

const OPTIONS: OccupationOptions = { states: STATES, horizon: 5 };

describe("state occupation, whatever the paths", () => {
  it("adds up to 1, and lengths of stay to the horizon", () => {
    fc.assert(
      fc.property(practice, (paths) => {
        const { time, states, lengthOfStay } = stateOccupation(columns(rowsOf(paths)), OPTIONS);
        time.forEach((_, j) => {
          const sum = Object.values(states).reduce((total, { estimate }) => total + (estimate[j] ?? Number.NaN), 0);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
        });
        const stays = Object.values(lengthOfStay?.states ?? {}).map(({ estimate }) => estimate);
        if (stays.includes(undefined)) return;
        expect(Math.abs(stays.reduce<number>((total, stay) => total + (stay ?? 0), 0) - 5)).toBeLessThan(1e-12);
      }),
    );
  });

  it("does not depend on the order of rows between clients", () => {
    fc.assert(
      fc.property(practice, (paths) => {
        const rows = rowsOf(paths);
        const turned = rows.toSorted((a, b) => b.client - a.client);
        const got = stateOccupation(columns(turned), OPTIONS);
        expect(differences(got, stateOccupation(columns(rows), OPTIONS))).toEqual([]);
      }),
    );
  });

  it("does not depend on the order of a client's rows", () => {
    fc.assert(
      fc.property(practice, (paths) => {
        // Which of two equal instants came first cannot be told, so each stay takes some time here.
        const longer = paths.map((one) => ({
          ...one,
          steps: one.steps.map((each) => ({ ...each, days: each.days + 1 })),
        }));
        const rows = rowsOf(longer);
        const got = stateOccupation(columns(rows.toReversed()), OPTIONS);
        expect(differences(got, stateOccupation(columns(rows), OPTIONS))).toEqual([]);
      }),
    );
  });

  it("takes a whole-number weight as so many equal clients", () => {
    fc.assert(
      fc.property(practice, (paths) => {
        const rows = rowsOf(paths);
        const often = rowsOf(paths.flatMap((one) => Array.from({ length: one.weight }, () => one)));
        const got = stateOccupation({ ...columns(rows), weight: weightsOf(rows) }, OPTIONS);
        expect(differences(got, stateOccupation(columns(often), OPTIONS))).toEqual([]);
      }),
    );
  });
});

describe("one state and exits for good", () => {
  const lone = fc.array(
    fc.record({ days: fc.integer({ min: 0, max: 20 }), cause: fc.constantFrom("done", "lost", null) }),
    { minLength: 2, maxLength: 40 },
  );
  const stays = (list: readonly { readonly days: number; readonly cause: string | null }[]) => ({
    client: list.map((_, i) => i),
    state: list.map(() => "A"),
    entry: list.map(() => 0),
    exit: list.map(({ days }) => days),
    next: list.map(({ cause }) => cause),
  });

  it("is one minus Kaplan-Meier with one exit, standard errors included", () => {
    fc.assert(
      fc.property(lone, (list) => {
        // Nobody is censored on the first day here: such a client is at risk for Kaplan-Meier, but never here.
        const one = list
          .map(({ days, cause }) => ({ days, cause: cause === null ? null : "done" }))
          .filter(({ days, cause }) => days > 0 || cause !== null);
        const curve = kaplanMeier({ time: one.map(({ days }) => days), event: one.map(({ cause }) => cause !== null) });
        const { states } = stateOccupation(stays(one), { states: ["A", "done"], times: curve.time, interval: "plain" });
        const want = curve.survival.map((value) => 1 - value);
        expect(differences(states["done"]?.estimate, want)).toEqual([]);
        curve.standardError.forEach((error, j) => {
          expect(differences(states["done"]?.standardError[j], error ?? 0)).toEqual([]);
        });
      }),
    );
  });

  it("is the cumulative incidence with several exits", () => {
    fc.assert(
      fc.property(lone, (list) => {
        const later = list.map(({ days, cause }) => ({ days: days + 1, cause }));
        const incidence = cumulativeIncidence({
          time: later.map(({ days }) => days),
          cause: later.map(({ cause }) => cause),
        });
        const { states, time } = stateOccupation(stays(later), { states: ["A", "done", "lost"] });
        expect(time).toEqual(incidence.time);
        for (const [name, { estimate, standardError }] of Object.entries(incidence.causes)) {
          expect(differences(states[name]?.estimate, estimate)).toEqual([]);
          expect(differences(states[name]?.standardError, standardError)).toEqual([]);
        }
      }),
    );
  });
});

describe("the standard error", () => {
  it("is made of the derivatives by each client's weight, of the start too", () => {
    const paths = fc.sample(path, { numRuns: 20, seed: 7 });
    const rows = rowsOf(paths);
    const base = paths.map(({ weight }) => weight + 0.25);
    const run = (weights: readonly number[]) =>
      stateOccupation(
        { ...columns(rows), weight: rows.map(({ client }) => weights[client] ?? 0) },
        { ...OPTIONS, times: [3, 9], horizon: 9 },
      );
    const pick = (result: ReturnType<typeof run>, name: string): number[] => [
      result.states[name]?.estimate[0] ?? Number.NaN,
      result.states[name]?.estimate[1] ?? Number.NaN,
      result.lengthOfStay?.states[name]?.estimate ?? Number.NaN,
    ];
    const got = run(base);
    for (const name of STATES) {
      const squares = [0, 0, 0];
      base.forEach((weight, c) => {
        const moved = (by: number) => pick(run(base.with(c, weight + by)), name);
        const [up, down] = [moved(1e-5), moved(-1e-5)];
        squares.forEach((sum, i) => {
          squares[i] = sum + ((weight * ((up[i] ?? 0) - (down[i] ?? 0))) / 2e-5) ** 2;
        });
      });
      const own = got.states[name]?.standardError ?? [];
      const errors = [own[0], own[1], got.lengthOfStay?.states[name]?.standardError];
      errors.forEach((error, i) => expect(error).toBeCloseTo(Math.sqrt(squares[i] ?? 0), 7));
    }
  });
});
