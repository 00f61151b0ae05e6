import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secretFrom } from "../secret/secret.js";
import { coarseShare, coarseShares, fewestRowsTold } from "./coarse-share.js";

const policies = [
  { k: 5, base: 5 },
  { k: 3, base: 3 },
  { k: 8, base: 10 },
];
/** Secrets that draw every number that there can be, several times over. */
const secrets = Array.from({ length: 400 }, (_, at) =>
  secretFrom(new Uint8Array(32).fill(at % 256).fill(at >> 8, 1, 2)),
);

const name = ["sessions", "left-out"];

describe("the class of a part of rows", () => {
  it("is few below 3s + 1 rows, whatever the secret, and few is what 0 is", () => {
    for (const policy of policies) {
      const size = Math.max(policy.k, policy.base);
      for (const secret of secrets.slice(0, 60)) {
        const classes = Array.from({ length: 3 * size + 1 }, (_, part) =>
          coarseShare(secret, name, { part, of: part }, policy),
        );
        expect(new Set(classes)).toEqual(new Set(["few"]));
        const told = { part: fewestRowsTold(policy), of: fewestRowsTold(policy) };
        expect(coarseShare(secret, name, told, policy)).toBe("from50");
      }
    }
  });

  it("is about the share where rows are many: within a hundredth of it from 1,000 rows on", () => {
    const [policy = { k: 5, base: 5 }] = policies;
    const limits = {
      few: [0, 0.01],
      from1: [0.01, 0.05],
      from5: [0.05, 0.2],
      from20: [0.2, 0.5],
      from50: [0.5, 1],
    } as const;
    const rows = fc
      .integer({ min: 3000, max: 1_000_000 })
      .chain((of) => fc.record({ of: fc.constant(of), part: fc.nat(of) }));
    fc.assert(
      fc.property(rows, fc.constantFrom(...secrets), ({ of, part }, secret) => {
        const [least, most] = limits[coarseShare(secret, name, { part, of }, policy)];
        expect(part / of).toBeGreaterThan(least - 0.01);
        expect(part / of).toBeLessThan(most + 0.01);
      }),
    );
  });

  it("never falls as the part grows", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.constantFrom(...secrets), (part, more, secret) => {
        const of = 600;
        const place = (given: number) =>
          coarseShares.indexOf(coarseShare(secret, name, { part: Math.min(of, given), of }, { k: 5, base: 5 }));
        expect(place(part + more)).toBeGreaterThanOrEqual(place(part));
      }),
    );
  });
});

/** How records grow from one release to the next: so many rows more, of which so many are in the part. */
interface Growth {
  readonly of: number;
  readonly rows: number;
  readonly bad: number;
}

describe("an intruder who knows how the records grow, and has the class in each of six releases", () => {
  const policy = { k: 5, base: 5 };
  const firstTold = (secret: (typeof secrets)[0]) =>
    Array.from({ length: 60 }, (_, part) => part).find(
      (part) => coarseShare(secret, name, { part, of: 60 }, policy) !== "few",
    );
  /** One secret for each number that can be drawn. */
  const draws = [...new Map(secrets.map((secret) => [firstTold(secret), secret])).values()];

  it("knows everything but which of nine numbers was drawn", () => {
    expect(draws.map(firstTold).toSorted((a = 0, b = 0) => a - b)).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 24]);
  });

  /** By the classes of all releases: the counts with which the first one can have begun. */
  function possible({ of, rows, bad }: Growth): readonly (readonly number[])[] {
    const found = new Map<string, Set<number>>();
    for (let part = 0; part <= Math.min(of, 200); part += 1) {
      for (const secret of draws) {
        const classes = [0, 1, 2, 3, 4, 5].map((at) =>
          coarseShare(secret, name, { part: part + at * bad, of: of + at * rows }, policy),
        );
        const key = classes.join();
        found.set(key, (found.get(key) ?? new Set<number>()).add(part));
      }
    }
    return [...found.values()].map((counts) => [...counts]);
  }

  it.each([
    { of: 40, rows: 1, bad: 1 },
    { of: 40, rows: 3, bad: 1 },
    { of: 40, rows: 0, bad: 1 },
    { of: 200, rows: 5, bad: 0 },
    { of: 1000, rows: 1, bad: 1 },
    { of: 1000, rows: 7, bad: 4 },
  ])(
    "cannot tell a count of 1 to 4, or any more closely than by 3: $of rows, $rows more each time, $bad of them in it",
    (growth) => {
      const histories = possible(growth);
      expect(histories.length).toBeGreaterThan(1);
      for (const counts of histories) {
        expect(counts.some((count) => count === 0 || count >= policy.k)).toBe(true);
        expect(Math.max(...counts) - Math.min(...counts)).toBeGreaterThanOrEqual(policy.k - 2);
      }
    },
  );

  it("could, were the class to change at 5 rows in every practice (why the limit is higher and drawn)", () => {
    const naive = (part: number) => (part < 5 ? "few" : "more");
    const found = [0, 1, 2, 3, 4, 5].filter((part) => naive(part) === "few" && naive(part + 1) === "more");
    expect(found).toEqual([4]);
  });
});
