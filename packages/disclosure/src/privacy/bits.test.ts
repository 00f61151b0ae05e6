import { describe, expect, it } from "vitest";
import { belowFrom } from "./bits.js";
import type { RandomBytes } from "./bits.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

const enough = new Error("More bytes than are given.");

/** The given bytes and no others. */
function scripted(bytes: readonly number[]): RandomBytes {
  let at = 0;
  return (length) => {
    if (at + length > bytes.length) throw enough;
    at += length;
    return Uint8Array.from(bytes.slice(at - length, at));
  };
}

/** How often each number comes of all words of so many bytes; `undefined` counts those drawn again. */
function tally(count: bigint, bytes: number, draw = belowFrom): ReadonlyMap<bigint | undefined, number> {
  const counts = new Map<bigint | undefined, number>();
  for (let word = 0; word < 256 ** bytes; word += 1) {
    const random = scripted(bytes === 1 ? [word] : [word >> 8, word & 255]);
    let drawn: bigint | undefined;
    try {
      drawn = draw(random)(count);
    } catch (error) {
      if (error !== enough) throw error;
    }
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  return counts;
}

function isUniform(count: bigint, counts: ReadonlyMap<bigint | undefined, number>): boolean {
  const numbers = [...counts].filter(([value]) => value !== undefined);
  return (
    numbers.every(([value, times]) => (value ?? -1n) >= 0n && (value ?? count) < count && times === numbers[0]?.[1]) &&
    BigInt(numbers.length) === count
  );
}

/** The remainder of the bytes: numbers that are not a power of two come unevenly. */
const byRemainder: typeof belowFrom = (random) => (count) => BigInt(random(1)[0] ?? 0) % count;

describe("belowFrom", () => {
  it.each([2n, 3n, 5n, 6n, 7n, 100n, 128n, 200n, 255n, 256n])(
    "gives each number below %d for as many of the 256 bytes",
    (count) => {
      expect(isUniform(count, tally(count, 1))).toBe(true);
    },
  );

  it.each([257n, 300n, 1000n, 40_000n])("gives each number below %d for as many of the 65,536 pairs", (count) => {
    expect(isUniform(count, tally(count, 2))).toBe(true);
  });

  it("is told from a remainder, which is uneven", () => {
    expect(isUniform(100n, tally(100n, 1, byRemainder))).toBe(false);
  });

  it("needs no chance where there is nothing to choose", () => {
    expect(belowFrom(scripted([]))(1n)).toBe(0n);
  });

  it("draws numbers far beyond those of a double", () => {
    const draw = belowFrom(seededBytes("large"));
    const drawn = Array.from({ length: 200 }, () => draw(3n ** 60n));
    expect(drawn.every((value) => value >= 0n && value < 3n ** 60n)).toBe(true);
    // Odd and even, which the doubles of this size are not.
    expect(new Set(drawn.map((value) => value % 2n)).size).toBe(2);
    expect(drawn.some((value) => value > 2n * 3n ** 59n)).toBe(true);
  });

  it("refuses a count below 1 and a source that gives too few bytes", () => {
    expect(() => belowFrom(seededBytes("a"))(0n)).toThrow(RangeError);
    expect(() => belowFrom(() => new Uint8Array(1))(70_000n)).toThrow(RangeError);
  });
});
