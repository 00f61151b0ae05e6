import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secretFrom } from "../secret/secret.js";
import { cellKey, recordKey } from "./record-key.js";

const secret = secretFrom(new Uint8Array(32).fill(1));
const keysOf = (clientIds: readonly string[]) => clientIds.map((clientId) => recordKey(secret, clientId));
const clients = fc.uniqueArray(fc.string(), { maxLength: 30 });

describe("a cell key", () => {
  it("is the fractional part of the sum of the record keys", () => {
    expect(cellKey([])).toBe(0);
    expect(cellKey([0.25])).toBe(0.25);
    expect(cellKey([0.5, 0.75, 0.875])).toBe(0.125);
    expect(cellKey([0.5, 0.5])).toBe(0);
  });

  it("is the same for the same contributors in any order, to the last digit", () => {
    fc.assert(
      fc.property(clients, fc.nat(), (ids, turn) => {
        const at = ids.length === 0 ? 0 : turn % ids.length;
        const turned = [...ids.slice(at), ...ids.slice(0, at)].toReversed();
        expect(cellKey(keysOf(turned))).toBe(cellKey(keysOf(ids)));
      }),
    );
  });

  it("would not be if the keys were simply added (why they are wrapped)", () => {
    const added = (keys: readonly number[]) => keys.reduce((sum, key) => sum + key, 0) % 1;
    const keys = keysOf(Array.from({ length: 50 }, (_, at) => String(at)));
    expect(added(keys)).not.toBe(added(keys.toReversed()));
  });

  it("moves on by the record key of one contributor more, and stays in [0, 1)", () => {
    fc.assert(
      fc.property(clients, fc.string(), (ids, another) => {
        fc.pre(!ids.includes(another));
        const before = cellKey(keysOf(ids));
        const after = cellKey(keysOf([...ids, another]));
        expect(after).not.toBe(before);
        expect(after >= 0 && after < 1).toBe(true);
        expect((after - before + 1) % 1).toBeCloseTo(recordKey(secret, another), 12);
      }),
    );
  });

  it("belongs to the secret, not to the file", () => {
    const other = secretFrom(new Uint8Array(32).fill(2));
    expect(recordKey(secret, "client-1")).toBe(recordKey(secret, "client-1"));
    expect(recordKey(secret, "client-1")).not.toBe(recordKey(other, "client-1"));
  });
});
