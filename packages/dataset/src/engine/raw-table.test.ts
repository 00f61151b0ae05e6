import { expect, it } from "vitest";
import { soundCells } from "../checks/sound-cells.js";
import { nothingToRelease, rowsBelowHeader } from "../files/sheet.js";
import { tables } from "../tables/tables.js";
import { openEngine } from "./engine.js";
import { fillSoundTable, rawName } from "./raw-table.js";

/** So many that two threads read them, each some. */
const rows = 150_000;

it.each(tables.map((table) => [table.name, table] as const))("rows of %s keep their places", async (_, table) => {
  const engine = await openEngine({ threads: 2 });
  try {
    const cells = Object.entries(table.columns).map(([name, { cell }]) => {
      if (cell.type === "id") return `'r' || n as ${name}`;
      if (cell.type === "code") return `'${cell.codes[0]}' as ${name}`;
      return `${cell.type === "date" ? "'2026-06-30'" : "cast(null as varchar)"} as ${name}`;
    });
    await engine.run(`create table many as select ${cells.join(", ")} from range(${rows}) r(n)`);
    const columns = Object.keys(table.columns);
    const sheet = { name: "many", columns, relation: "many", rowsOf: rowsBelowHeader, decimalComma: false };
    await fillSoundTable(engine, table, { ...sheet, findings: [], release: nothingToRelease }, (of, names) =>
      soundCells(of, names),
    );
    const id = columns.find((name) => table.columns[name]?.cell.type === "id") ?? "";
    const [moved] = await engine.select(`select count(*) as n from ${rawName(table)} where ${id} <> 'r' || rowid`);
    expect(moved).toEqual({ n: 0 });
  } finally {
    engine.close();
  }
});
