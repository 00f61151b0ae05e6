import { sixStages, sixSteps } from "@rapport/domain/vocabulary";
import { expect, it } from "vitest";
import { typeWith } from "../checks/types/types.fixture.js";
import { checkDataset } from "../open-dataset.js";
import { exampleMark } from "../tables/example-mark.js";
import { tables } from "../tables/tables.js";
import { exampleRows } from "./example-rows.js";

/** The examples as someone would write them down who means them. */
function meant(options: Parameters<typeof exampleRows>[1]) {
  const rowsOf = (table: (typeof tables)[number]) =>
    exampleRows(table, options).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell).replace(exampleMark, "my-")])),
    );
  return Object.fromEntries(tables.map((table) => [table.name, rowsOf(table)]));
}

it.each([
  ["with the six stages", { stageModel: sixStages, plugins: [typeWith()] }],
  ["with another model", { stageModel: sixSteps, plugins: [typeWith()] }],
  ["without plug-ins", { stageModel: sixStages, plugins: [] }],
])("are right where they are meant, %s: each table has some, and there is nothing to mend", async (_, options) => {
  const records = meant(options);
  for (const { name } of tables) expect(records[name]?.length, name).toBeGreaterThan(0);
  expect(await checkDataset(records, options)).toEqual([]);
});

it("bear the mark of an example in every identifier", () => {
  for (const table of tables) {
    for (const row of exampleRows(table, { stageModel: sixStages, plugins: [] })) {
      const ids = Object.entries(row).filter(([name]) => table.columns[name]?.cell.type === "id");
      expect(ids.length, table.name).toBeGreaterThan(0);
      for (const [, id] of ids) expect(id).toMatch(/^example-/u);
    }
  }
});

it("give no consent, so that none is left over from them (P1.4)", () => {
  const clients = tables.filter(({ name }) => name === "clients");
  const rows = clients.flatMap((table) => exampleRows(table, { stageModel: sixStages, plugins: [] }));
  expect(rows).toMatchObject([{ consent_analytics: "no" }]);
});
