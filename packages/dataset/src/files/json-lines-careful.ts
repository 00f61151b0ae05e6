import type { Engine } from "../engine/engine.js";
import { quoteName, quoteText } from "../engine/quote.js";
import type { Table } from "../tables/table.js";
import { keysOf, readLines } from "./json-lines.js";
import { faultyRows } from "./left-out.js";
import { rowSteps } from "./row-steps.js";
import { columnNames, unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import type { Encoding } from "./text-encoding.js";
import { encodingOf } from "./text-stream.js";
import { textTable } from "./text-table.js";
import { cannotRead } from "./unreadable.js";
import { tooWide } from "./too-wide.js";
import { yesOrNo } from "./yes-or-no.js";

/** RFC 6901. */
const pointer = (key: string): string => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Reads JSON lines one by one into a table of the engine; those that are not one object are left out and named. */
export async function carefulJsonLinesSheet(
  engine: Engine,
  path: string,
  name: string,
  sniffed: Encoding,
  table: Table | undefined,
): Promise<Sheet> {
  const steps = rowSteps();
  const keys = new Set<string>();
  const broken = faultyRows({
    severity: "error",
    code: "broken-line",
    file: name,
    message: "is not one JSON object",
    hint: 'Write each record on a line of its own, for instance {"client_id": "c1", "kind": "couple"}.',
  });
  async function* linesOf(encoding: Encoding): AsyncGenerator<readonly string[]> {
    for await (const { number, text } of readLines(path, encoding)) {
      const found = text === undefined ? undefined : keysOf(text);
      if (text === undefined || !found) {
        broken.add(number, text === undefined ? "is longer than ten million characters" : undefined);
        continue;
      }
      for (const key of found) keys.add(key);
      steps.add(number);
      yield [text];
    }
  }
  try {
    const lines = linesOf(await encodingOf(path, sniffed));
    const { relation, release } = await textTable(engine, path, ["line"], lines);
    const columns = [...keys];
    const wide = tooWide(name, columns);
    if (wide) return wide;
    const names = columnNames(columns.map((key) => key.trim()));
    const cells = columns.map((key, at) => {
      const cell = `json_extract_string(line, ${quoteText(pointer(key))})`;
      return `${yesOrNo(table, key.trim(), cell)} as ${quoteName(names[at] ?? "")}`;
    });
    return {
      name,
      columns: columns.map((key) => key.trim()),
      relation: `(select ${cells.length === 0 ? "line" : cells.join(", ")} from ${relation})`,
      rowsOf: (records) => Promise.resolve(records.map(steps.rowOf)),
      decimalComma: false,
      findings: broken.findings(),
      release,
    };
  } catch (error) {
    return unreadableSheet(name, [...broken.findings(), cannotRead(name, error)]);
  }
}
