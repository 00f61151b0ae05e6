import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manifestOf, things, token } from "./ledger.fixture.js";
import { countsOf, setBreaches, statisticsOf } from "./set-check.js";
import type { PrintedFigure } from "./set-check.js";

const k = 5;

/** A printed median of these units, by default of a whole practice. */
function figure(units: readonly number[], changes: Partial<PrintedFigure> = {}): PrintedFigure {
  const scope = { asOf: "2026-03-31", filters: {} };
  return { path: "stay/all/median", scope, printed: "12", things: Uint32Array.from(units).sort(), ...changes };
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const north = { scope: { asOf: "2026-03-31", filters: { site: "north" } } };
const south = { scope: { asOf: "2026-03-31", filters: { site: "south" } } };

describe("the set check (disclosure 2.12)", () => {
  it("lets a figure stand where nobody or at least k came", () => {
    const before = [figure(from(1, 20))];
    expect(setBreaches([figure(from(1, 20))], before, k)).toEqual([]);
    expect(setBreaches([figure(from(1, 25))], before, k)).toEqual([]);
    expect(setBreaches([figure(from(1, 15))], before, k)).toEqual([]);
  });

  it.each([1, 4])("finds that %i came, or went", (few) => {
    const [fewer, more] = [figure(from(1, 20)), figure(from(1, 20 + few))];
    expect(setBreaches([more], [fewer], k)).toEqual([
      { figure: 0, pairs: [{ among: "earlier", at: 0, came: few, went: 0, shared: 20 }], sticky: 0 },
    ]);
    expect(setBreaches([fewer], [more], k)).toMatchObject([{ pairs: [{ came: 0, went: few }], sticky: 0 }]);
  });

  it("asks it of those who came and of those who went, each for itself", () => {
    // 6 came and 2 went: the 6 do not hide the 2, though the numbers differ by 4 and neither set contains the other.
    expect(setBreaches([figure(from(3, 26))], [figure(from(1, 20))], k)).toMatchObject([
      { pairs: [{ came: 6, went: 2 }] },
    ]);
    expect(setBreaches([figure(from(7, 26))], [figure(from(1, 20))], k)).toEqual([]);
  });

  it("takes a unit that came back with another stay for one that came", () => {
    expect(setBreaches([figure([...from(1, 20), 7])], [figure(from(1, 20))], k)).toMatchObject([
      { pairs: [{ came: 1, went: 0, shared: 20 }] },
    ]);
  });

  it("finds a sub-group that lacks 1 to k - 1 of the whole, in either order and within one release", () => {
    const [whole, part] = [figure(from(1, 20)), figure(from(3, 20), north)];
    expect(setBreaches([part], [whole], k)).toMatchObject([{ figure: 0, pairs: [{ among: "earlier", went: 2 }] }]);
    expect(setBreaches([whole], [part], k)).toMatchObject([{ figure: 0, pairs: [{ among: "earlier", came: 2 }] }]);
    expect(setBreaches([whole, part], [], k)).toEqual([
      { figure: 1, pairs: [{ among: "current", at: 0, came: 0, went: 2, shared: 18 }] },
    ]);
  });

  it("does not compare groups of which neither contains the other, nor those without anybody in common", () => {
    expect(setBreaches([figure(from(3, 22), south)], [figure(from(1, 20), north)], k)).toEqual([]);
    expect(setBreaches([figure(from(21, 23))], [figure(from(1, 3))], k)).toEqual([]);
    expect(setBreaches([figure(from(1, 3))], [figure([])], k)).toEqual([]);
  });

  it("compares figures of one path only", () => {
    expect(setBreaches([figure(from(1, 21), { path: "stay/all/mean" })], [figure(from(1, 20))], k)).toEqual([]);
  });

  it("offers the latest earlier figure of the same definition that it breaches, whatever order its filters are in", () => {
    const filters = { site: "north", age: "30-39" };
    const turned = { age: "30-39", site: "north" };
    const at = (asOf: string, of: PrintedFigure["scope"]["filters"]) => ({ scope: { asOf, filters: of } });
    const earlier = [
      figure(from(1, 18), at("2025-09-30", filters)),
      figure(from(1, 19), at("2025-12-31", turned)),
      figure(from(1, 30), at("2026-02-28", filters)),
      figure(from(1, 22), at("2026-02-28", {})),
    ];
    const [breach] = setBreaches([figure(from(1, 20), at("2026-03-31", filters))], earlier, k);
    expect(breach?.pairs.map((pair) => pair.at)).toEqual([0, 1, 3]);
    expect(breach?.sticky).toBe(1);
  });

  it("offers nothing where only another group's figure is breached", () => {
    expect(setBreaches([figure(from(1, 18), north)], [figure(from(1, 20))], k)[0]).not.toHaveProperty("sticky");
  });

  it("agrees with a check by sets, person by person", () => {
    const printed = fc
      .record({
        units: fc.uniqueArray(fc.nat(14), { maxLength: 15 }),
        path: fc.constantFrom("a", "b"),
        site: fc.constantFrom("north", "south", "all"),
      })
      .map(({ units, path, site }) => {
        const filters: Readonly<Record<string, string>> = site === "all" ? {} : { site };
        return figure(units, { path, scope: { asOf: "2026-03-31", filters } });
      });
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 4 }), fc.array(printed, { maxLength: 6 }), (current, earlier) => {
        const few = (units: readonly number[]) => units.length > 0 && units.length < k;
        const breaches = (one: PrintedFigure, other: PrintedFigure) => {
          const [now, then] = [[...one.things], [...other.things]];
          const came = now.filter((unit) => !then.includes(unit));
          const went = then.filter((unit) => !now.includes(unit));
          if (one.path !== other.path || came.length === now.length) return false;
          const isSame = one.scope.filters["site"] === other.scope.filters["site"];
          if (isSame) return few(came) || few(went);
          return went.length === 0 ? few(came) : came.length === 0 && few(went);
        };
        const expected = current.flatMap((one, place) => {
          const pairs = [
            ...earlier.flatMap((other, at) => (breaches(one, other) ? [`earlier ${at}`] : [])),
            ...current.slice(0, place).flatMap((other, at) => (breaches(one, other) ? [`current ${at}`] : [])),
          ];
          return pairs.length > 0 ? [{ place, pairs }] : [];
        });
        const found = setBreaches(current, earlier, k).map((breach) => ({
          place: breach.figure,
          pairs: breach.pairs.map(({ among, at }) => `${among} ${at}`),
        }));
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe("figures of a manifest", () => {
  const manifest = manifestOf({ units: [[token(0)], [token(1)]] });
  const mapping = Uint32Array.of(7, 3);

  it("are its statistics, by common units", () => {
    expect(statisticsOf(manifest, mapping)).toEqual([
      {
        path: "stay/all/median",
        scope: manifest.scope,
        printed: '{"unit":"week","value":12}',
        things: Uint32Array.of(3, 7, 7),
      },
    ]);
  });

  it("are its counts, without those that were held back", () => {
    expect(countsOf(manifest, mapping).map(({ path, printed, things: of }) => [path, printed, [...of]])).toEqual([
      ["population/clients", "5", [3, 7, 7]],
      ["stage/all/where/closed", "0", [7]],
    ]);
    expect(manifest.cells[1]?.things).toBe(things(0, 1));
  });
});
