import { exampleMark } from "../tables/example-mark.js";
import type { Table } from "../tables/table.js";
import type { Engine } from "./engine.js";
import { quoteName, quoteText } from "./quote.js";

/**
 * Empties the rows of a table of text whose identifiers say that they are invented, so that they count as blank ones
 * everywhere. They keep their places, by which other rows are found in their file.
 */
export async function passOverExamples(engine: Engine, raw: string, { columns }: Table): Promise<void> {
  const names = Object.keys(columns);
  const isExample = names
    .filter((name) => columns[name]?.cell.type === "id")
    .map((name) => `starts_with(${quoteName(name)}, ${quoteText(exampleMark)})`);
  if (isExample.length === 0) return;
  const emptied = names.map((name) => `${quoteName(name)} = null`).join(", ");
  await engine.run(`update ${quoteName(raw)} set ${emptied} where ${isExample.join(" or ")}`);
}
