import type { FindingCode } from "../finding-rules.js";

/** By table: rows that were left out, and rows that are odd by each rule; without those of clients without consent. */
export interface FaultyCounts {
  readonly leftOut: ReadonlyMap<string, number>;
  readonly odd: ReadonlyMap<string, ReadonlyMap<FindingCode, number>>;
}

export const noFaults: FaultyCounts = { leftOut: new Map(), odd: new Map() };

function sumsOf<Key>(a: ReadonlyMap<Key, number>, b: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return new Map([...keys].map((key) => [key, (a.get(key) ?? 0) + (b.get(key) ?? 0)]));
}

/** Both together. */
export function addFaults(a: FaultyCounts, b: FaultyCounts): FaultyCounts {
  const tables = new Set([...a.odd.keys(), ...b.odd.keys()]);
  const none: ReadonlyMap<FindingCode, number> = new Map();
  return {
    leftOut: sumsOf(a.leftOut, b.leftOut),
    odd: new Map([...tables].map((table) => [table, sumsOf(a.odd.get(table) ?? none, b.odd.get(table) ?? none)])),
  };
}
