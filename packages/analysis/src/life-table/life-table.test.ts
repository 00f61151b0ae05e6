import type { Cell, DraftLifeTable } from "@rapport/disclosure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { told } from "../counted.fixture.js";
import { gridDays, lifeTable } from "./life-table.js";
import { cellOfStays } from "./cells-of-stays.js";
import { columnsOf, exits, randomStays } from "./random-stays.fixture.js";
import type { Stay } from "./random-stays.fixture.js";

const seen = (entry: number, days: number, exit: string | null): Stay => ({ unit: 0, cluster: 0, entry, days, exit });

const things = (cells: readonly Cell[]) => cells.flatMap((cell) => [...cell.things]).toSorted((a, b) => a - b);

const came = ({ start, rows }: DraftLifeTable) => things([start, ...rows.map((row) => row.entered)]);
const went = ({ rows }: DraftLifeTable) => things(rows.flatMap((row) => [row.censored, ...Object.values(row.exits)]));

describe("a life table", () => {
  it("counts everyone once coming and once going, thing by thing", () => {
    // Some stays last longer than the grid, in part or altogether.
    const long = randomStays.map((stays) =>
      stays.map((stay) => (stay.days % 5 === 0 ? { ...stay, days: stay.days * 80, entry: stay.entry * 80 } : stay)),
    );
    fc.assert(
      fc.property(fc.oneof(randomStays, long), (stays) => {
        const table = lifeTable(columnsOf(stays), exits);
        const all = [...cellOfStays(columnsOf(stays)).things];
        expect(came(table)).toEqual(all);
        expect(went(table)).toEqual(all);
        // Nobody goes who has not come.
        let there = table.start.things.length;
        for (const { entered, exits: left, censored } of table.rows) {
          there += entered.things.length - things([censored, ...Object.values(left)]).length;
          expect(there).toBeGreaterThanOrEqual(0);
        }
        expect(there).toBe(0);
      }),
    );
  });

  it("counts what happened after one day of the grid, up to and including the next", () => {
    const stays = [
      seen(7, 8, "moved"),
      seen(8, 14, null),
      seen(0, 0, "middle"),
      seen(0, 7, "middle"),
      seen(1, 15, "completed"),
    ];
    const none = { middle: 0, moved: 0, completed: 0 };
    expect(told(lifeTable(columnsOf(stays), exits))).toMatchObject({
      start: { count: 2 },
      rows: [
        { day: 7, entered: 2, exits: { ...none, middle: 2 }, censored: 0 },
        { day: 14, entered: 1, exits: { ...none, moved: 1 }, censored: 1 },
        { day: 21, entered: 0, exits: { ...none, completed: 1 }, censored: 0 },
      ],
    });
  });

  it("ends with the grid, where those who are left count as last seen, however they leave later", () => {
    const end = gridDays.at(-1) ?? 0;
    const stays = [seen(0, end, "moved"), seen(0, end + 1, "moved"), seen(end + 5, end + 9, "middle")];
    const table = lifeTable(columnsOf(stays), exits);
    expect(table.rows.map(({ day }) => day)).toEqual(gridDays);
    expect(told({ ...table, rows: table.rows.slice(-1) })).toMatchObject({
      exits: [{ count: 1 }, { count: 2 }, { count: 0 }],
      rows: [{ day: end, entered: 1, exits: { moved: 1, middle: 0 }, censored: 2 }],
    });
  });
});
