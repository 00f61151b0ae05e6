import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { from, holds, joint, k, less, valueOf } from "./joint.fixture.js";
import type { Printed } from "./joint.fixture.js";

const [march, june] = ["2026-03-31", "2026-06-30"] as const;
const [north, south] = [{ site: "north" }, { site: "south" }] as const;

describe("what is assumed of the reader", () => {
  const filters = fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    north,
    south,
    { ...north, age: "young" },
    { age: "young" },
  );
  const clients = fc.uniqueArray(fc.nat(4), { maxLength: 5 });
  const release = fc
    .record({ asOf: fc.constantFrom(march, june), filters, a: clients, b: clients, below: fc.nat(1), above: fc.nat(1) })
    .map(({ asOf, filters: own, a, b, below, above }): Printed => {
      const around = (count: number) => ({ lower: Math.max(0, count - below), upper: count + above });
      return {
        asOf,
        filters: own,
        cells: { a: { clients: a, bounds: around(a.length) }, b: { clients: b, bounds: around(b.length) } },
        relations: a.length === b.length ? [{ terms: less(0, 1), sense: "=" }] : [],
      };
    });

  it("is true of the records", () => {
    fc.assert(
      fc.property(fc.array(release, { maxLength: 5 }), release, (earlier, last) => {
        const [first = last, ...others] = [...earlier, last];
        const { knowledge, counts } = joint(first, ...others);
        knowledge.bounds.forEach(({ lower, upper }, at) => {
          expect(counts[at]).toBeGreaterThanOrEqual(lower);
          expect(counts[at]).toBeLessThanOrEqual(upper);
        });
        for (const relation of knowledge.relations) expect(holds(relation, counts)).toBe(true);
      }),
    );
  });

  it("implies the order of every two counts of which one is a part of the other, whichever rows are written", () => {
    fc.assert(
      fc.property(fc.array(release, { maxLength: 3 }), release, (earlier, last) => {
        const releases = [...earlier, last];
        const [first = last, ...others] = releases;
        const { knowledge, origins } = joint(first, ...others);
        // Every point of the box that agrees with all rows, by trying each.
        let points: number[][] = [[]];
        for (const { lower, upper } of knowledge.bounds) {
          points = points.flatMap((point) => from(lower, upper).map((value) => [...point, value]));
        }
        const possible = points.filter((point) => knowledge.relations.every((relation) => holds(relation, point)));
        const printed = origins.flatMap((places, variable) =>
          places.flatMap(({ release: at, cell }) => {
            const of = releases[at];
            const name = cell === 0 ? "a" : "b";
            return of ? [{ variable, name, of, clients: of.cells[name]?.clients ?? [] }] : [];
          }),
        );
        const isPart = (part: (typeof printed)[number], whole: (typeof printed)[number]) =>
          part.name === whole.name &&
          part.of.asOf <= whole.of.asOf &&
          Object.entries(whole.of.filters ?? {}).every(([name, value]) => part.of.filters?.[name] === value) &&
          part.clients.every((client) => whole.clients.includes(client));
        for (const part of printed) {
          for (const whole of printed) {
            if (!isPart(part, whole)) continue;
            expect(possible.every((point) => (point[part.variable] ?? 0) <= (point[whole.variable] ?? 0))).toBe(true);
          }
        }
        expect(possible.length).toBeGreaterThan(0);
      }),
    );
  });

  it("is used up by no renumbering: every current cell has its variable, with its own count", () => {
    fc.assert(
      fc.property(fc.array(release, { maxLength: 4 }), release, (earlier, last) => {
        const [first = last, ...others] = [...earlier, last];
        const { current, counts, origins, targets } = joint(first, ...others);
        const sizes = Object.values(last.cells).map((cell) => cell.clients.length);
        expect(current.map((variable) => counts[variable])).toEqual(sizes);
        expect(origins).toHaveLength(counts.length);
        for (const { terms } of targets) {
          const value = valueOf(terms, counts);
          expect(value).toBeGreaterThanOrEqual(1);
          expect(value).toBeLessThan(k);
        }
      }),
    );
  });
});
