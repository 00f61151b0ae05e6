import { quoteName } from "../engine/quote.js";
import { sqlType } from "../engine/sql-type.js";
import type { Table } from "../tables/table.js";
import { cellRule } from "./cell-rules.js";
import type { RowRule } from "./row-rule.js";

function cellRules(table: Table): readonly RowRule[] {
  return Object.entries(table.columns).flatMap(([column, { cell, required, about }]): readonly RowRule[] => {
    const name = quoteName(column);
    const rule = cellRule(cell);
    return [
      ...(required
        ? [
            {
              severity: "error",
              code: "empty-cell",
              column,
              wrong: `${name} is null`,
              message: "is empty",
              hint: about,
            } as const,
          ]
        : []),
      ...(rule
        ? [
            {
              severity: "error",
              code: "bad-cell",
              column,
              wrong: `${name} is not null and (${rule.wrong(name)})`,
              message: rule.message,
              hint: rule.hint,
            } as const,
          ]
        : []),
    ];
  });
}

function keyRules(table: Table): readonly RowRule[] {
  if (table.key === undefined) return [];
  const name = quoteName(table.key);
  const raw = quoteName(`raw_${table.name}`);
  return [
    {
      severity: "error",
      code: "duplicate-key",
      column: table.key,
      wrong: `${name} in (select ${name} from ${raw} where ${name} is not null group by ${name} having count(*) > 1)`,
      message: "is not unique: another row has the same identifier",
      hint: "Give each row an identifier of its own, or remove the row that was copied.",
      looksElsewhere: true,
    },
  ];
}

function referenceRules(table: Table, present: ReadonlySet<string>): readonly RowRule[] {
  return Object.entries(table.columns).flatMap(([column, { references }]): readonly RowRule[] => {
    if (!references || !present.has(references.table)) return [];
    const other = quoteName(`raw_${references.table}`);
    const otherColumn = quoteName(references.column);
    const name = quoteName(column);
    return [
      {
        severity: "error",
        code: "missing-reference",
        column,
        wrong: `${name} is not null and ${name} not in (select ${otherColumn} from ${other} where ${otherColumn} is not null)`,
        message: `no row of ${references.table} has this identifier`,
        hint: `Add the row to ${references.table}, or correct the identifier; upper and lower case count.`,
        looksElsewhere: true,
      },
    ];
  });
}

function orderRules(table: Table): readonly RowRule[] {
  return (table.inOrder ?? []).map(([earlier, later]): RowRule => {
    const day = (column: string) => {
      const cell = table.columns[column]?.cell ?? { type: "date" };
      return `try_cast(${quoteName(column)} as ${sqlType(cell)})`;
    };
    return {
      severity: "error",
      code: "order",
      column: later,
      wrong: `${day(later)} < ${day(earlier)}`,
      message: `is before ${earlier}`,
      hint: "Check both days.",
    };
  });
}

/** Every rule that follows from a table's schema. References are checked only into tables that are there. */
export function schemaRules(table: Table, present: ReadonlySet<string>): readonly RowRule[] {
  return [...cellRules(table), ...orderRules(table), ...keyRules(table), ...referenceRules(table, present)];
}
