import { describe, expect, it } from "vitest";
import { from, interval, joint, less } from "./joint.fixture.js";
import type { Printed } from "./joint.fixture.js";
import { practicesFilter } from "./practices.fixture.js";

const [march, june, september] = ["2026-03-31", "2026-06-30", "2026-09-30"] as const;
const path = "stage/all/where/work";
const [north, south] = [{ site: "north" }, { site: "south" }] as const;

describe("what a reader of several releases knows", () => {
  it("is that a count that grew is at least what it was, and the few who came have to stay uncertain", async () => {
    const system = joint(
      { asOf: march, cells: { [path]: { clients: from(1, 20) } } },
      { asOf: june, cells: { [path]: { clients: from(1, 22) } } },
    );
    expect(system.knowledge.relations).toEqual([
      {
        terms: less(1, 0),
        sense: ">=",
      },
    ]);
    expect(system.counts).toEqual([20, 22]);
    expect(system.current).toEqual([1]);
    expect(system.targets).toEqual([
      {
        terms: less(1, 0),
        width: 3,
        within: { lower: 1, upper: 4 },
      },
    ]);
    // Exact counts tell that two came.
    expect(await interval(system.knowledge, system.targets[0]?.terms ?? [])).toEqual([2, 2]);
  });

  it("narrows two rounded counts, which nobody sees who takes each release by itself", async () => {
    // 8 printed as 10, and 9 printed as 5, each with base 5.
    const system = joint(
      { asOf: march, cells: { [path]: { clients: from(1, 8), bounds: { lower: 6, upper: 14 } } } },
      { asOf: june, cells: { [path]: { clients: from(1, 9), bounds: { lower: 1, upper: 9 } } } },
    );
    const [arrival] = system.targets;
    expect(await interval(system.knowledge, arrival?.terms ?? [])).toEqual([0, 3]);
    expect(await interval({ ...system.knowledge, relations: [] }, arrival?.terms ?? [])).toEqual([-13, 3]);
  });

  it("is within both printed forms where the same things were counted twice", () => {
    const system = joint(
      { asOf: march, cells: { [path]: { clients: from(1, 7), bounds: { lower: 6, upper: 14 } } } },
      { asOf: june, cells: { [path]: { clients: from(1, 7), bounds: { lower: 1, upper: 9 } } } },
    );
    expect(system.knowledge).toEqual({ bounds: [{ lower: 6, upper: 9 }], relations: [] });
    expect(system.origins).toEqual([
      [
        { release: 0, cell: 0 },
        { release: 1, cell: 0 },
      ],
    ]);
  });

  it("has no order where somebody went, where the part is of a later day, or where neither definition implies it", () => {
    const cell = (clients: readonly number[]) => ({ [path]: { clients } });
    const went = joint({ asOf: march, cells: cell(from(1, 20)) }, { asOf: june, cells: cell(from(2, 30)) });
    const later = joint({ asOf: march, cells: cell(from(1, 20)) }, { asOf: june, filters: north, cells: cell([1, 2]) });
    const shrunk = joint({ asOf: march, cells: cell(from(1, 20)) }, { asOf: june, cells: cell(from(1, 18)) });
    const beside = joint(
      { asOf: march, filters: north, cells: cell(from(1, 20)) },
      { asOf: march, filters: south, cells: cell(from(1, 18)) },
    );
    for (const system of [went, later, shrunk, beside]) expect(system.knowledge.relations).toEqual([]);
  });

  it("is that a sub-group is at most the whole, also an earlier one", () => {
    const parts = (asOf: string) =>
      joint(
        { asOf, filters: { ...north, age: "30-39" }, cells: { [path]: { clients: from(1, 18) } } },
        { asOf: june, filters: north, cells: { [path]: { clients: from(1, 20) } } },
      );
    for (const asOf of [march, june]) {
      expect(parts(asOf).knowledge.relations).toEqual([
        {
          terms: less(1, 0),
          sense: ">=",
        },
      ]);
      // A filter whose complement has two clients.
      expect(parts(asOf).targets).toHaveLength(1);
    }
  });

  it("is that sub-groups by the values of one filter are the whole where they cover it, and no more where they do not", () => {
    const whole = (last: number) =>
      joint(
        { asOf: june, filters: north, cells: { [path]: { clients: from(1, 18) } } },
        { asOf: june, filters: south, cells: { [path]: { clients: from(19, 30) } } },
        { asOf: june, cells: { [path]: { clients: from(1, last) } } },
      );
    const sum = less(2, 0, 1);
    expect(whole(30).knowledge.relations).toContainEqual({ terms: sum, sense: "=" });
    expect(whole(33).knowledge.relations).toContainEqual({ terms: sum, sense: ">=" });
    // Those three, of whom the reader learns by two subtractions, have to stay uncertain.
    expect(whole(33).targets.map(({ terms }) => terms)).toEqual([sum]);
    expect(whole(30).targets).toEqual([]);
  });

  it("is that two practices of a network are the whole of both, and each no more than it, as are both of a third", () => {
    const of = (clients: readonly number[], ...chosen: readonly string[]) =>
      ({ asOf: june, filters: practicesFilter(chosen), cells: { [path]: { clients } } }) as const;
    const { knowledge, targets } = joint(
      of(from(1, 12), "a"),
      of(from(13, 30), "b"),
      of(from(1, 30), "a", "b"),
      of(from(31, 33), "c"),
      { asOf: june, cells: { [path]: { clients: from(1, 33) } } },
    );
    expect(knowledge.relations).toEqual(
      expect.arrayContaining([
        { terms: less(2, 0, 1), sense: "=" },
        { terms: less(4, 2, 3), sense: "=" },
        { terms: less(4, 0, 1, 3), sense: "=" },
        { terms: less(2, 0), sense: ">=" },
        { terms: less(4, 2), sense: ">=" },
      ]),
    );
    // The three of the third practice, printed and by subtraction.
    expect(targets.map(({ terms }) => terms)).toEqual([[[3, 1]], less(4, 2)]);
  });

  it("takes no sum of sub-groups that have somebody in common", () => {
    const { knowledge } = joint(
      { asOf: june, filters: north, cells: { [path]: { clients: from(1, 18) } } },
      { asOf: june, filters: south, cells: { [path]: { clients: from(18, 30) } } },
      { asOf: june, cells: { [path]: { clients: from(1, 30) } } },
    );
    expect(knowledge.relations.map(({ terms }) => terms.length)).toEqual([2, 2]);
  });

  it("takes the sub-groups of each day together, where they were printed on several", () => {
    const { knowledge } = joint(
      { asOf: march, filters: north, cells: { [path]: { clients: from(1, 6) } } },
      { asOf: march, filters: south, cells: { [path]: { clients: from(11, 16) } } },
      { asOf: june, filters: north, cells: { [path]: { clients: from(1, 8) } } },
      { asOf: june, filters: south, cells: { [path]: { clients: from(11, 18) } } },
      { asOf: june, cells: { [path]: { clients: [...from(1, 8), ...from(11, 18)] } } },
    );
    expect(knowledge.relations.filter(({ terms }) => terms.length === 3)).toEqual([
      { terms: less(4, 0, 1), sense: ">=" },
      { terms: less(4, 2, 3), sense: "=" },
    ]);
  });

  it("has each release's own sums, over common variables", async () => {
    const sums = [{ terms: less(0, 1, 2), sense: "=" }] as const;
    const hidden = { lower: 0, upper: Infinity };
    const system = joint(
      {
        asOf: march,
        relations: sums,
        cells: {
          all: { clients: from(1, 20) },
          a: { clients: from(1, 12), bounds: hidden },
          b: { clients: from(13, 20) },
        },
      },
      {
        asOf: june,
        relations: sums,
        cells: {
          all: { clients: from(1, 21) },
          a: { clients: from(1, 12), bounds: hidden },
          b: { clients: from(13, 21), bounds: hidden },
        },
      },
    );
    // `a` is the same variable in both: 20 - 8 = 12, so `b` is 21 - 12 = 9, though both were held back in June.
    expect(system.counts).toEqual([20, 12, 8, 21, 9]);
    expect(system.current).toEqual([3, 1, 4]);
    expect(await interval(system.knowledge, [[4, 1]])).toEqual([9, 9]);
  });

  it("makes a target of each count with 1 to k - 1 units behind it, now and earlier", () => {
    const system = joint(
      { asOf: march, cells: { [path]: { clients: from(1, 3) }, none: { clients: [] } } },
      {
        asOf: june,
        cells: { [path]: { clients: from(1, 9) }, none: { clients: [] }, twice: { clients: [1, 1, 1, 2, 2, 2] } },
      },
    );
    expect(system.counts).toEqual([3, 0, 9, 6]);
    // Six stays of two units are as small as two.
    expect(system.targets.map(({ terms }) => terms)).toEqual([[[0, 1]], [[3, 1]]]);
  });

  it("leaves out what does not bear on the current release", () => {
    const system = joint(
      { asOf: march, cells: { old: { clients: from(1, 3) }, [path]: { clients: from(1, 9) } } },
      { asOf: june, cells: { old: { clients: from(1, 4) } } },
      { asOf: september, cells: { [path]: { clients: from(1, 10) } } },
    );
    expect(system.origins).toEqual([[{ release: 0, cell: 1 }], [{ release: 2, cell: 0 }]]);
    expect(system.targets).toHaveLength(1);
  });

  it("writes the order of many releases with as few rows as imply it, and all their differences as targets", () => {
    const releases = from(1, 6).map((month): Printed => {
      return { asOf: `2026-0${month}-28`, cells: { [path]: { clients: from(1, 10 + month) } } };
    });
    const [first, ...others] = releases;
    if (!first) throw new Error("There are six releases.");
    const system = joint(first, ...others);
    expect(system.knowledge.relations).toHaveLength(5);
    // Of the 15 pairs, those at most four months apart: 5 + 4 + 3 + 2.
    expect(system.targets).toHaveLength(14);
  });
});
