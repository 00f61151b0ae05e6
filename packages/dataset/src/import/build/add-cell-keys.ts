import type { Engine } from "../../engine/engine.js";
import type { Cell } from "../mapping/cell.js";
import { addPseudonyms, eachRow } from "../pseudonym/add-pseudonyms.js";
import { identitySql } from "../sql/identity-sql.js";
import { contextOf } from "./prepared.js";
import type { Prepared } from "./prepared.js";

/** Makes the pseudonyms of a source's cells, once for those that stand for the same. */
export async function addCellKeys(
  engine: Engine,
  cells: readonly Cell[],
  prepared: Prepared,
  key: Uint8Array,
): Promise<void> {
  const { source, keys } = prepared;
  const made = new Map<string, string>();
  for (const cell of cells) {
    if (!cell.key || keys.has(cell.path)) continue;
    const { kind, of } = cell.key;
    const identity = identitySql(cell, contextOf(prepared)).sql;
    const same = `${kind} ${of} ${identity}`;
    const column = made.get(same) ?? `k${keys.size}`;
    if (!made.has(same)) {
      const row = { identity: eachRow(identity), exact: true } as const;
      await addPseudonyms(engine, source.table, { column, kind: of, key, ...(kind === "row" ? row : { identity }) });
    }
    made.set(same, column);
    keys.set(cell.path, column);
  }
}
