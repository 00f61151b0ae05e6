import { describe, expect, it } from "vitest";
import type { ClientStays } from "./client-stays.js";
import { stateOccupation } from "./state-occupation.js";

type Stay = readonly [client: string, state: string, entry: number, exit: number, next: string | null];

function columns(stays: readonly Stay[]): ClientStays {
  return {
    client: stays.map(([client]) => client),
    state: stays.map(([, state]) => state),
    entry: stays.map(([, , entry]) => entry),
    exit: stays.map(([, , , exit]) => exit),
    next: stays.map(([, , , , next]) => next),
  };
}

const THREE: readonly Stay[] = [
  ["a", "middle", 0, 4, "goals"],
  ["a", "goals", 4, 6, "middle"],
  ["a", "middle", 6, 10, "done"],
  ["b", "middle", 0, 6, "done"],
  ["c", "goals", 0, 10, null],
];

describe("stateOccupation", () => {
  it("follows clients who move back and forth", () => {
    const { time, states, start, transitions, clients } = stateOccupation(columns(THREE));
    expect(clients).toBe(3);
    expect(time).toEqual([4, 6, 10]);
    expect(start).toEqual({ goals: 1 / 3, middle: 2 / 3, done: 0 });
    // Nobody was lost before day 10, so these are shares of the three.
    const near = (values: readonly (number | undefined)[] = []) =>
      values.map((value) => Math.round((value ?? 9) * 3e9) / 1e9);
    expect(near(states["goals"]?.estimate)).toEqual([2, 1, 1]);
    expect(near(states["middle"]?.estimate)).toEqual([1, 1, 0]);
    expect(near(states["done"]?.estimate)).toEqual([0, 1, 2]);
    expect(states["middle"]?.atRisk).toEqual([2, 1, 1]);
    expect(transitions).toEqual([
      { from: "goals", to: "middle", count: 1 },
      { from: "middle", to: "goals", count: 1 },
      { from: "middle", to: "done", count: 2 },
    ]);
  });

  it("has the binomial standard error of a share where nobody was lost", () => {
    const { states } = stateOccupation(columns(THREE), { times: [5] });
    expect(states["goals"]?.standardError[0]).toBeCloseTo(Math.sqrt(((2 / 3) * (1 / 3)) / 3), 14);
  });

  it("gives the time spent in each state, which adds up to the horizon", () => {
    const { lengthOfStay } = stateOccupation(columns(THREE), { horizon: 8 });
    // a: 6 in middle and 2 in goals; b: 6 in middle, 2 done; c: 8 in goals.
    expect(lengthOfStay?.states["middle"]?.estimate).toBeCloseTo(12 / 3, 14);
    expect(lengthOfStay?.states["goals"]?.estimate).toBeCloseTo(10 / 3, 14);
    expect(lengthOfStay?.states["done"]?.estimate).toBeCloseTo(2 / 3, 14);
  });

  it("keeps the limits of a length of stay between 0 and the horizon", () => {
    const { lengthOfStay } = stateOccupation(columns(THREE), { horizon: 8 });
    expect(lengthOfStay?.states["done"]?.lower).toBe(0);
    expect(lengthOfStay?.states["middle"]?.upper).toBeLessThanOrEqual(8);
  });

  it("is undefined after the last observation unless all are gone for good", () => {
    const open = stateOccupation(columns(THREE), { times: [10, 10.5], horizon: 11 });
    expect(open.observedUntil).toBe(10);
    expect(open.states["done"]?.estimate[1]).toBeUndefined();
    expect(open.states["done"]?.standardError[1]).toBeUndefined();
    expect(open.lengthOfStay?.states["done"]?.estimate).toBeUndefined();
    const closed = stateOccupation(columns(THREE.slice(0, 4)), { times: [99], horizon: 99 });
    expect(closed.states["done"]?.estimate).toEqual([1]);
    expect(closed.states["done"]?.upper).toEqual([1]);
    expect(closed.lengthOfStay?.states["done"]?.estimate).toBeCloseTo((89 + 93) / 2, 12);
  });

  it("passes straight through stays of length 0, in whatever order they are given", () => {
    const instants: readonly Stay[] = [
      ["a", "goals", 4, 4, "ending"],
      ["a", "intake", 0, 0, "middle"],
      ["a", "ending", 4, 4, "intake"],
      ["a", "intake", 4, 9, null],
      ["a", "middle", 0, 4, "goals"],
      ["b", "middle", 0, 9, "done"],
    ];
    const { transitions, start } = stateOccupation(columns(instants));
    expect(transitions).toEqual([
      { from: "middle", to: "intake", count: 1 },
      { from: "middle", to: "done", count: 1 },
    ]);
    expect(start).toEqual({ ending: 0, goals: 0, intake: 0, middle: 1, done: 0 });
  });

  it("lets one who was gone on the first day start there (trap 3)", () => {
    const { start, clients } = stateOccupation(columns([...THREE, ["d", "middle", 0, 0, "done"]]));
    expect(clients).toBe(4);
    expect(start["done"]).toBe(0.25);
  });

  it("leaves out one who was only seen for an instant", () => {
    expect(stateOccupation(columns([...THREE, ["d", "goals", 0, 0, null]]))).toEqual(stateOccupation(columns(THREE)));
  });

  it("counts calendar days from each client's first entry where asked", () => {
    const shifted = columns(
      THREE.map(([client, state, entry, exit, next]) => {
        const first = client === "a" ? 20_000 : -3;
        return [client, state, entry + first, exit + first, next];
      }),
    );
    expect(stateOccupation(shifted, { clock: "first-entry" })).toEqual(stateOccupation(columns(THREE)));
  });

  it("takes late entries and gaps as times without observation", () => {
    const late: readonly Stay[] = [
      ["a", "middle", 0, 5, null],
      ["a", "middle", 7, 9, "done"],
      ["b", "middle", 3, 8, "done"],
    ];
    const { time, states } = stateOccupation(columns(late));
    expect(time).toEqual([5, 8, 9]);
    expect(states["middle"]?.atRisk).toEqual([2, 2, 1]);
    expect(states["middle"]?.estimate).toEqual([1, 0.5, 0]);
  });

  it("starts where those at risk at the first move are, if nobody was seen from time 0", () => {
    const late: readonly Stay[] = [
      ["a", "middle", 1, 5, "done"],
      ["b", "goals", 2, 8, null],
      ["c", "goals", 6, 8, null],
    ];
    expect(stateOccupation(columns(late)).start).toEqual({ goals: 0.5, middle: 0.5, done: 0 });
  });

  it("takes a given start as known", () => {
    const { states, start } = stateOccupation(columns(THREE), { start: { middle: 1 }, times: [0, 4] });
    expect(start).toEqual({ goals: 0, middle: 1, done: 0 });
    expect(states["middle"]?.estimate).toEqual([1, 0.5]);
    expect(states["middle"]?.standardError[0]).toBe(0);
  });

  it("reports the given states in their order, also those in which nobody was", () => {
    const { states } = stateOccupation(columns(THREE), { states: ["intake", "middle", "goals", "done"] });
    expect(Object.keys(states)).toEqual(["intake", "middle", "goals", "done"]);
    expect(states["intake"]?.estimate).toEqual([0, 0, 0]);
  });

  it("leaves out standard errors where asked", () => {
    const { states } = stateOccupation(columns(THREE), { standardErrors: false });
    expect(states["middle"]?.standardError).toEqual([undefined, undefined, undefined]);
    expect(states["middle"]?.estimate).toHaveLength(3);
  });

  it("gives empty arrays, and no numbers, for no stays", () => {
    const none = stateOccupation(columns([]), { states: ["middle"], times: [0], horizon: 5 });
    expect(none.clients).toBe(0);
    expect(none.start["middle"]).toBeUndefined();
    expect(none.states["middle"]?.estimate).toEqual([undefined]);
    expect(none.lengthOfStay?.states["middle"]?.estimate).toBeUndefined();
    expect(stateOccupation(columns([])).time).toEqual([]);
  });

  it.each<[string, Partial<ClientStays>, RegExp]>([
    ["unequal lengths", { next: [] }, /^next must have as many elements as client: expected 2, got 0/],
    ["a state that is no text", { state: ["x", 3 as unknown as string] }, /^state\[1\] must be text/],
    ["a next that is neither", { next: ["y", 3 as unknown as string] }, /^next\[1\] must be text, or null/],
    ["a client that is neither", { client: ["a", null as unknown as string] }, /^client\[1\] must be text or a number/],
    ["a negative time", { entry: [-1, 4] }, /^entry\[0\] must not be negative/],
    ["a time that is not finite", { exit: [4, Number.NaN] }, /^exit\[1\] must be a finite number/],
    ["an exit before the entry", { exit: [4, 3] }, /^exit\[1\] must not be before entry\[1\]/],
    ["overlapping stays", { entry: [0, 3] }, /^entry\[1\] must not be before exit\[0\]/],
    ["a stay that another does not lead to", { next: ["z", null] }, /^next\[0\] must be state\[1\]/],
    ["a stay that nothing leads to", { next: [null, null] }, /^next\[0\] must be state\[1\]/],
    ["a stay after an exit for good", { entry: [0, 5], next: ["z", null] }, /^next\[0\] must not be an exit for good/],
    ["weights that differ within a client", { weight: [1, 2] }, /^weight\[1\] must be the same/],
  ])("refuses %s, naming argument and element", (_, part, message) => {
    const two = columns([
      ["a", "x", 0, 4, "y"],
      ["a", "y", 4, 9, null],
    ]);
    expect(() => stateOccupation({ ...two, ...part })).toThrow(message);
  });

  it.each([
    ["an unknown state", { states: ["goals", "done"] }, /^state\[0\] must be one of the given states/],
    ["an unknown next state", { states: ["goals", "middle"] }, /^next\[2\] must be one of the given states/],
    ["a state given twice", { states: ["goals", "middle", "goals", "done"] }, /^states\[2\] stands in the list twice/],
    ["an unknown start", { start: { intake: 1 } }, /^start must name only states/],
    ["a start that does not add up", { start: { middle: 0.5 } }, /^start must add up to 1/],
    ["a start that is no probability", { start: { middle: 2, goals: -1 } }, /^start must hold probabilities/],
    ["a negative horizon", { horizon: -1 }, /^horizon must not be negative/],
    ["a time that is none", { times: [Number.NaN] }, /^times\[0\] must be a finite number/],
    ["a level", { level: 1 }, /^level must lie between/],
  ])("refuses %s", (_, options, message) => {
    expect(() => stateOccupation(columns(THREE), options)).toThrow(message);
  });

  it("never echoes a value", () => {
    const secret = columns([["Jane Roe", "secret", 0, 4, "hidden"]]);
    const message = (): string => {
      try {
        stateOccupation(secret, { states: ["x"] });
        return "";
      } catch (error) {
        return String(error);
      }
    };
    expect(message()).toMatch(/^RangeError: state\[0\]/);
    expect(message()).not.toMatch(/Jane|secret|hidden/);
  });
});
