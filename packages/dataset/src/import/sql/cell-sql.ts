import { quoteList, quoteText } from "../../engine/quote.js";
import type { DateFormat } from "../mapping/cell-schema.js";
import type { Cell, EpisodeField, MapStep } from "../mapping/cell.js";
import { columnsOfCell } from "../mapping/to-cell.js";
import { conditionSql } from "./condition-sql.js";
import { dateSql } from "./date-sql.js";
import type { Fault } from "./fault.js";
import { numberSql } from "./number-sql.js";

/** What is known of the source that a cell is read from. */
export interface CellContext {
  /** The engine's name of a column, by its header. */
  readonly column: (header: string) => string;
  readonly episode: (field: EpisodeField) => string;
  /** The engine's name of the column with a cell's pseudonyms, by the cell's path. */
  readonly key: (path: string) => string;
  /** The format that was decided for a cell with `auto`, by its path. */
  readonly format: (path: string) => DateFormat | undefined;
  /** The group of a regular expression that is kept, by the cell's path. */
  readonly group: (path: string) => number;
  readonly timezone: string | undefined;
}

/** How a cell is asked for, and what may be wrong with it. */
export interface CellSql {
  readonly sql: string;
  readonly faults: readonly Fault[];
}

const orNull = (sql: string): string => `nullif(trim(${sql}), '')`;

function joined(texts: readonly string[], separator: string): string {
  const [only, ...more] = texts;
  return only !== undefined && more.length === 0
    ? only
    : `nullif(concat_ws(${quoteText(separator)}, ${texts.join(", ")}), '')`;
}

function originSql({ origin }: Cell, context: CellContext): CellSql {
  switch (origin.kind) {
    case "columns":
      return { sql: joined(origin.columns.map(context.column), origin.separator), faults: [] };
    case "join": {
      const parts = origin.parts.map((part) => cellSql(part, context));
      return {
        sql: joined(
          parts.map(({ sql }) => sql),
          origin.separator,
        ),
        faults: parts.flatMap(({ faults }) => faults),
      };
    }
    case "text":
      return { sql: origin.text === "" ? "cast(null as varchar)" : quoteText(origin.text), faults: [] };
    case "cases": {
      const cases = origin.cases.map(
        ({ when, text }) => `when ${conditionSql(when, context.column)} then nullif(${quoteText(text)}, '')`,
      );
      return { sql: `case ${cases.join(" ")} end`, faults: [] };
    }
    case "episode":
      return { sql: context.episode(origin.field), faults: [] };
    default: {
      const unknown: never = origin;
      return unknown;
    }
  }
}

function mapSql(x: string, { texts, ignoreCase, unmapped }: MapStep): { readonly sql: string; readonly known: string } {
  const key = ignoreCase ? `lower(${x})` : x;
  const cases = Object.entries(texts).map(
    ([text, becomes]) => `when ${quoteText(text)} then nullif(${quoteText(becomes)}, '')`,
  );
  const rest = unmapped === "keep" ? x : "null";
  return {
    sql: cases.length === 0 ? rest : `case ${key} ${cases.join(" ")} else ${rest} end`,
    known: `${key} in ${quoteList(["", ...Object.keys(texts)])}`,
  };
}

const dateHint =
  "Say in the mapping how its days are written, for instance date: d/m/y. Where they have a time with Z or +02:00, " +
  "the mapping needs the practice's timezone.";

/** The cell before its last step, that a pseudonym is made of it: what the pseudonym stands for. */
export function plainSql(cell: Cell, context: CellContext): CellSql {
  const columns = columnsOfCell(cell);
  const column = columns.length === 1 ? columns[0] : undefined;
  const origin = originSql(cell, context);
  const faults: Fault[] = [...origin.faults];
  let sql = origin.sql;
  const wrong = (when: string, message: string, hint: string): void => {
    faults.push({ when, column, value: sql, message, hint });
  };
  if (cell.part) sql = orNull(`split_part(${sql}, ${quoteText(cell.part.separator)}, ${cell.part.number})`);
  if (cell.match !== undefined) {
    const pattern = quoteText(cell.match);
    wrong(
      `${sql} is not null and not regexp_matches(${sql}, ${pattern})`,
      "the regular expression of the mapping finds nothing",
      "Correct the cell, or the expression in the mapping.",
    );
    sql = orNull(`regexp_extract(${sql}, ${pattern}, ${context.group(cell.path)})`);
  }
  if (cell.map) {
    const { sql: mapped, known } = mapSql(sql, cell.map);
    if (cell.map.unmapped === "problem") {
      wrong(
        `${sql} is not null and not (${known})`,
        "is not among the texts that the mapping names",
        "Add it to map, or say what becomes of others: unmapped: empty, or keep.",
      );
    }
    sql = mapped;
  }
  if (cell.date) {
    const format = cell.date.format === "auto" ? (context.format(cell.path) ?? "y-m-d") : cell.date.format;
    const read = dateSql(sql, { ...cell.date, format, zone: cell.date.zone, timezone: context.timezone });
    wrong(`${sql} is not null and (${read}) is null`, `is not a day written as ${format}`, dateHint);
    sql = read;
  }
  if (cell.number !== undefined) {
    const read = numberSql(sql, cell.number);
    wrong(
      `${sql} is not null and (${read}) is null`,
      `is not a number with the decimal sign ${cell.number}`,
      "Correct the cell, or number in the mapping.",
    );
    sql = read;
  }
  if (cell.fallback !== undefined && cell.fallback !== "") sql = `coalesce(${sql}, ${quoteText(cell.fallback)})`;
  return { sql, faults };
}

/** A cell in SQL: text, or null where it is empty. */
export function cellSql(cell: Cell, context: CellContext): CellSql {
  const plain = plainSql(cell, context);
  return cell.key ? { sql: context.key(cell.path), faults: plain.faults } : plain;
}
