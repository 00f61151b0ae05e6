import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentsOf } from "./components.js";
import { sum } from "./systems.fixture.js";

describe("the parts of a system", () => {
  it("are what relations tie together, in order, and a variable in none stands alone", () => {
    const first = sum(4, [0, 2]);
    const second = sum(5, [1]);
    const system = { counts: [1, 1, 1, 1, 2, 1], relations: [second, first] };
    expect(componentsOf(system)).toEqual([
      { variables: [0, 2, 4], relations: [first] },
      { variables: [1, 5], relations: [second] },
      { variables: [3], relations: [] },
    ]);
  });

  it("have every variable and every relation once, and no relation reaches into another", () => {
    const systems = fc.integer({ min: 1, max: 12 }).chain((length) =>
      fc.record({
        counts: fc.array(fc.nat(9), { minLength: length, maxLength: length }),
        relations: fc.array(
          fc
            .uniqueArray(fc.nat(length - 1), { minLength: 1, maxLength: 3 })
            .map((variables) => ({ terms: variables.map((at) => [at, 1] as const), sense: "=" as const })),
          { maxLength: 8 },
        ),
      }),
    );
    fc.assert(
      fc.property(systems, (system) => {
        const components = componentsOf(system);
        const variables = components.flatMap((component) => component.variables);
        expect(variables.toSorted((a, b) => a - b)).toEqual(system.counts.map((_, at) => at));
        expect(components.reduce((total, { relations }) => total + relations.length, 0)).toBe(system.relations.length);
        for (const component of components) {
          // Reached from the first variable over relations, one step after the other.
          const reached = new Set(component.variables.slice(0, 1));
          for (const _ of component.variables)
            for (const { terms } of system.relations)
              if (terms.some(([at]) => reached.has(at))) for (const [at] of terms) reached.add(at);
          expect([...reached].toSorted((a, b) => a - b)).toEqual(component.variables);
        }
      }),
    );
  });
});
