import { checkSameLength } from "./argument-checks.js";
import type { ClientClock, ClientRows, ObservedRows } from "./client-rows.js";
import { clientRows } from "./client-rows.js";

/** Stays of clients in states: parallel arrays, one element a stay. A client may return to a state. */
export interface ClientStays extends ObservedRows {
  /** The state in which the client was from `entry` to `exit`. */
  readonly state: ArrayLike<string>;
  /** The state entered at `exit`, or an exit for good; null where the client was last seen then. */
  readonly next: ArrayLike<string | null>;
}

/** Checked stays, with states as numbers. */
export interface OrderedStays extends ClientRows {
  /** Names of the states and exits. */
  readonly states: readonly string[];
  /** For each row, its state and the one after it as places in `states`; -1 where censored. */
  readonly state: Int32Array;
  readonly next: Int32Array;
  /** For each state, whether nobody can leave it: clients go there and never stay there. */
  readonly forGood: readonly boolean[];
}

function checkNames(stays: ClientStays): void {
  const { state, next } = stays;
  checkSameLength("state", state.length, "client", stays.client.length);
  checkSameLength("next", next.length, "client", stays.client.length);
  for (let i = 0; i < state.length; i++) {
    if (typeof state[i] !== "string") throw new TypeError(`state[${i}] must be text`);
    if (next[i] !== null && typeof next[i] !== "string") {
      throw new TypeError(`next[${i}] must be text, or null where the client was last seen`);
    }
  }
}

/** States in which clients stay, then exits for good, each in alphabetical order. */
function foundStates(stays: ClientStays): string[] {
  const stayed = new Set(Array.from(stays.state));
  const exits = new Set(Array.from(stays.next).filter((name) => name !== null && !stayed.has(name)));
  return [...[...stayed].toSorted(), ...[...exits].filter((name) => name !== null).toSorted()];
}

function checkStates(states: readonly string[]): void {
  states.forEach((name, k) => {
    if (typeof name !== "string") throw new TypeError(`states[${k}] must be text`);
    if (states.indexOf(name) !== k) throw new RangeError(`states[${k}] stands in the list twice`);
  });
}

function numberStates(values: ArrayLike<string | null>, what: "state" | "next", states: readonly string[]): Int32Array {
  const places = new Map(states.map((name, k) => [name, k]));
  const numbers = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const name = values[i] ?? null;
    const number = name === null ? -1 : places.get(name);
    if (number === undefined) throw new RangeError(`${what}[${i}] must be one of the given states`);
    numbers[i] = number;
  }
  return numbers;
}

/** Puts a client's stays of length 0 that lie on one time in the order in which each leads to the next. */
function chainInstants(own: Int32Array, ordered: ClientRows, state: Int32Array, next: Int32Array): void {
  const instant = (row: number): boolean => ordered.entry[row] === ordered.exit[row];
  for (let r = 0; r + 1 < own.length; r++) {
    const row = own[r] ?? 0;
    const before = own[r - 1];
    let end = r;
    while (end < own.length && instant(own[end] ?? 0) && ordered.entry[own[end] ?? 0] === ordered.entry[row]) end += 1;
    if (end - r < 2) continue;
    const rest = own.slice(r, end);
    const expected = before !== undefined && ordered.exit[before] === ordered.entry[row] ? next[before] : undefined;
    const entered = new Set(rest.map((other) => next[other] ?? -1));
    const first = rest.findIndex((other) =>
      expected === undefined ? !entered.has(state[other] ?? -1) : state[other] === expected,
    );
    if (first <= 0) continue;
    own[r] = rest[first] ?? 0;
    own.set(rest.subarray(0, first), r + 1);
  }
}

function checkSuccession(own: Int32Array, stays: OrderedStays): void {
  for (let r = 1; r < own.length; r++) {
    const [before = 0, row = 0] = own.subarray(r - 1, r + 1);
    const next = stays.next[before] ?? -1;
    if (stays.exit[before] === stays.entry[row]) {
      if (next === stays.state[row]) continue;
      throw new RangeError(`next[${before}] must be state[${row}], the client's next stay, which begins then`);
    }
    // During a gap in observation a client may move unseen, but one who has left for good does not come back.
    if (next >= 0 && stays.forGood[next] === true) {
      throw new RangeError(`next[${before}] must not be an exit for good: the client has a later stay, row ${row}`);
    }
  }
}

/**
 * Checks stays and puts each client's in order.
 *
 * @param given all states and exits, in the order in which they are to be reported
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 */
export function orderStays(stays: ClientStays, clock: ClientClock, given?: readonly string[]): OrderedStays {
  checkNames(stays);
  if (given !== undefined) checkStates(given);
  const states = given ?? foundStates(stays);
  const state = numberStates(stays.state, "state", states);
  const next = numberStates(stays.next, "next", states);
  const forGood = states.map(() => true);
  for (const number of state) forGood[number] = false;
  const ordered = { ...clientRows(stays, clock), states, state, next, forGood };
  for (let c = 0; c + 1 < ordered.from.length; c++) {
    const own = ordered.rows.subarray(ordered.from[c], ordered.from[c + 1]);
    if (own.length === 1) continue;
    chainInstants(own, ordered, state, next);
    checkSuccession(own, ordered);
  }
  return ordered;
}
