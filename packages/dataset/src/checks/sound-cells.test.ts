import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEngine } from "../engine/engine.js";
import type { Engine } from "../engine/engine.js";
import type { CellType, Table } from "../tables/table.js";
import { soundCells } from "./sound-cells.js";

let engine: Engine;
beforeEach(async () => {
  engine = await openEngine();
});
afterEach(() => engine.close());

const tableOf = (cell: CellType, required = false): Table => ({
  name: "one",
  about: "One column.",
  columns: { value: { about: "A value.", cell, ...(required ? { required: true } : {}) } },
});

/** The cell as it is taken, or `not sound`. */
async function taken(table: Table, text: string | null) {
  const cells = soundCells(table, ["value"]);
  return engine.select(`select ${cells} from (select cast($1 as varchar) as value)`, [text]).then(
    ([row]) => row?.["value"],
    () => "not sound",
  );
}

describe("a cell is taken as it stands where no rule about cells could be broken", () => {
  it.each<[CellType, string, unknown]>([
    [{ type: "id" }, "c 1", "c 1"],
    [{ type: "date" }, "2026-06-30", "2026-06-30"],
    [{ type: "number", min: 0, max: 10 }, "7.5", 7.5],
    [{ type: "code", codes: ["a", "b"] }, "b", "b"],
    [{ type: "codes", codes: ["a", "b"] }, "a; b", "a; b"],
    [{ type: "yesno" }, "yes", "yes"],
    [{ type: "json" }, '{"step": 1}', '{"step": 1}'],
  ])("%j: %s", async (cell, text, value) => {
    expect(await taken(tableOf(cell), text)).toBe(value);
    expect(await taken(tableOf(cell), null)).toBe(null);
    expect(await taken(tableOf(cell, true), null)).toBe("not sound");
  });

  it.each(["", " c1", "c1 "])("not with blanks around it: %j", async (text) => {
    expect(await taken(tableOf({ type: "text" }), text)).toBe("not sound");
  });

  it.each<[CellType, string]>([
    [{ type: "id" }, "c1"],
    [{ type: "number", min: 0, max: 10 }, "5"],
    [{ type: "code", codes: ["a"] }, "a"],
    [{ type: "codes", codes: ["a"] }, "a"],
    [{ type: "yesno" }, "yes"],
    [{ type: "json" }, "{}"],
  ])("not with blanks around it nor empty, whatever its type, %j: %s", async (cell, text) => {
    expect(await taken(tableOf(cell), text)).not.toBe("not sound");
    for (const blank of ["", " ", ` ${text}`, `${text} `]) {
      expect(await taken(tableOf(cell), blank)).toBe("not sound");
    }
  });

  // All of these the engine would read as days.
  it.each([
    "2026-6-30",
    "2026/06/30",
    " 2026-06-30",
    "2026-06-30 ",
    "12026-1-05",
    "-100-01-01",
    "infinity",
    "2026-02-30",
  ])("not as a date that is not written as one: %j", async (text) => {
    expect(await taken(tableOf({ type: "date" }), text)).toBe("not sound");
  });

  it.each<[CellType, string]>([
    [{ type: "number", min: 0, max: 10 }, "11"],
    [{ type: "number" }, "1e3"],
    [{ type: "number", whole: true }, "1.5"],
    [{ type: "code", codes: ["a"] }, "A"],
    [{ type: "codes", codes: ["a"] }, "a;c"],
    [{ type: "yesno" }, "true"],
    [{ type: "json" }, "{"],
  ])("not where it breaks a rule, %j: %s", async (cell, text) => {
    expect(await taken(tableOf(cell), text)).toBe("not sound");
  });
});

it("a column that the file lacks has its type, and nothing in it", async () => {
  const [row] = await engine.select(
    `select typeof(value) as type, value from (select ${soundCells(tableOf({ type: "date" }), [])})`,
  );
  expect(row).toEqual({ type: "DATE", value: null });
});
