import { describe, expect, it } from "vitest";
import { draftOf, testSecret } from "./draft.fixture.js";
import { emptyLedger } from "./history/past.js";
import { definePolicy } from "./policy.js";
import { release } from "./release.js";
import { assertReleased, derive, isReleased } from "./released.js";
import type { Released } from "./released.js";

async function releasedReport() {
  const { released } = await release(draftOf(50), definePolicy(), emptyLedger, testSecret, { madeOn: "2026-07-01" });
  if (!released) throw new Error("A draft of 50 clients is released.");
  return released;
}

describe("what is released", () => {
  it("is known as such with all that it holds, and a copy is not", async () => {
    const released = await releasedReport();
    expect(isReleased(released)).toBe(true);
    expect(isReleased(released.population)).toBe(true);
    expect(isReleased({ ...released })).toBe(false);
    expect(isReleased(structuredClone(released))).toBe(false);
    expect(isReleased(undefined)).toBe(false);
  });

  it("cannot be changed", async () => {
    const released = await releasedReport();
    expect(Object.isFrozen(released)).toBe(true);
    expect(Object.isFrozen(released.population.clients)).toBe(true);
  });

  it("leads to other released values by derive alone", async () => {
    const derived = derive(await releasedReport(), ({ policy }) => ({ base: policy.base }));
    expect(isReleased(derived)).toBe(true);
    expect(() => assertReleased({ base: 5 })).toThrow(TypeError);
    expect(() => derive({ base: 5 } as Released<{ base: number }>, (value) => value)).toThrow(TypeError);
  });

  it("is a compile error to make by hand", () => {
    // @ts-expect-error The brand is given by the airlock alone.
    const forged: Released<{ readonly count: number }> = { count: 3 };
    expect(isReleased(forged)).toBe(false);
  });
});
