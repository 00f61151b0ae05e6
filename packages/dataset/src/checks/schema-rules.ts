import { quoteName } from "../engine/quote.js";
import { rawName } from "../engine/raw-table.js";
import { sqlType } from "../engine/sql-type.js";
import type { Sheet } from "../files/sheet.js";
import type { FindingCode } from "../finding-rules.js";
import type { CellType, Table } from "../tables/table.js";
import { cellRules } from "./cell-rules.js";
import type { RowRule } from "./row-rule.js";

function fillIn(cell: CellType, about: string): string {
  return cell.type === "code" ? `Fill it in, with one of: ${cell.codes.join(", ")}.` : `Fill it in. ${about}`;
}

function rulesOfCells(table: Table): readonly RowRule[] {
  return Object.entries(table.columns).flatMap(([column, { cell, required, about }]): readonly RowRule[] => {
    const name = quoteName(column);
    const empty: RowRule = {
      code: "empty-cell",
      column,
      wrong: `${name} is null`,
      message: "is empty",
      hint: fillIn(cell, about),
    };
    const bad = cellRules(cell).map(({ code, wrong, message, hint }): RowRule => {
      return { code, column, wrong: `${name} is not null and (${wrong(name)})`, message, hint };
    });
    return required ? [empty, ...bad] : bad;
  });
}

function keyRules(table: Table, key: string): readonly RowRule[] {
  const name = quoteName(key);
  const raw = quoteName(rawName(table));
  return [
    {
      code: "duplicate-key",
      column: key,
      // Two that differ can have the same hash, so that this is no more than a reason to look.
      over: `(select count(*) as copies from ${raw} where ${name} is not null group by hash(${name}))`,
      wrong: "copies > 1",
      exactly: {
        wrong: `${name} in (select ${name} from ${raw} where ${name} is not null group by ${name} having count(*) > 1)`,
      },
      message: "is not unique: another row has the same identifier",
      hint: "Give each row an identifier of its own, or remove the row that was copied.",
    },
  ];
}

/** In a table without a key, where that cannot be meant. Of the copies, the first one stays. */
function copyRules(table: Table): readonly RowRule[] {
  if (!table.distinct) return [];
  const cells = Object.keys(table.columns).map(quoteName).join(", ");
  const from = quoteName(rawName(table));
  return [
    {
      code: "duplicate-row",
      // As with keys.
      over: `(select count(*) as copies from ${from} group by hash(${cells}))`,
      wrong: "copies > 1",
      exactly: {
        over: `(select rowid as record, row_number() over (partition by ${cells} order by rowid) as copy from ${from})`,
        wrong: "copy > 1",
      },
      message: "is an exact copy of a row above it",
      hint: "Remove the row that was copied.",
    },
  ];
}

function referenceHint(table: string, torn: ReadonlySet<string>): string {
  const first = torn.has(table)
    ? `It may be in a row of ${table} that could not be read: mend those first. Else add`
    : "Add";
  return `${first} the row to ${table}, or correct the identifier; upper and lower case count.`;
}

function referenceRules(table: Table, { sources, torn }: SchemaRulesOptions): readonly RowRule[] {
  return Object.entries(table.columns).flatMap(([column, { references }]): readonly RowRule[] => {
    const isFilled = sources.get(table.name)?.columns.includes(column) ?? false;
    if (!references || !isFilled || !sources.has(references.table)) return [];
    const other = quoteName(`raw_${references.table}`);
    const otherColumn = quoteName(references.column);
    const name = quoteName(column);
    return [
      {
        code: "missing-reference",
        column,
        wrong: `${name} is not null and ${name} not in (select ${otherColumn} from ${other} where ${otherColumn} is not null)`,
        message: `no row of ${references.table} has this identifier`,
        hint: referenceHint(references.table, torn),
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
    const code: FindingCode = table.name === "stages" && later === "left_on" ? "left-before-entered" : "order";
    return {
      code,
      column: later,
      wrong: `${day(later)} < ${day(earlier)}`,
      message: `is before ${earlier}`,
      hint: "Check both days.",
    };
  });
}

/** What is known of the tables as they were loaded. */
export interface SchemaRulesOptions {
  /** The tables that are there, by name: references are checked only into these. */
  readonly sources: ReadonlyMap<string, Sheet>;
  /** The names of the tables that break no rule about cells. */
  readonly sound: ReadonlySet<string>;
  /** The names of the tables of which rows could not be read. */
  readonly torn: ReadonlySet<string>;
  /** The names of the tables in which no row is a copy of another. */
  readonly distinct: ReadonlySet<string>;
}

/** Every rule that follows from a table's schema and can be broken still. */
export function schemaRules(table: Table, options: SchemaRulesOptions): readonly RowRule[] {
  const { sound, distinct } = options;
  const copies = distinct.has(table.name) ? [] : copyRules(table);
  return [
    ...(sound.has(table.name) ? [] : rulesOfCells(table)),
    ...orderRules(table),
    ...(table.key === undefined ? copies : keyRules(table, table.key)),
    ...referenceRules(table, options),
  ];
}
