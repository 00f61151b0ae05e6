import { cellSql } from "../sql/cell-sql.js";
import type { Fault } from "../sql/fault.js";
import { identitySql } from "../sql/identity-sql.js";
import { contextOf } from "./prepared.js";
import type { Prepared } from "./prepared.js";

/** Rows of which it cannot be told whose they are, or when: they have no episode. */
export function episodeFaults(prepared: Prepared): readonly Fault[] {
  const { episodes } = prepared.source.rule;
  if (!episodes) return [];
  const context = contextOf(prepared);
  return [...identitySql(episodes.client, context).faults, ...cellSql(episodes.on, context).faults];
}
