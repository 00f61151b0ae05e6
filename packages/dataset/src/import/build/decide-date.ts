import type { Engine } from "../../engine/engine.js";
import type { ImportProblem } from "../import-problem.js";
import { dateFormats } from "../mapping/cell-schema.js";
import type { DateFormat } from "../mapping/cell-schema.js";
import type { Cell } from "../mapping/cell.js";
import { columnsOfCell } from "../mapping/to-cell.js";
import { plainSql } from "../sql/cell-sql.js";
import { dateSql } from "../sql/date-sql.js";
import { contextOf } from "./prepared.js";
import type { Prepared } from "./prepared.js";

const candidates = dateFormats.filter((format) => !format.startsWith("excel"));

/** The text that the date is read from. */
function textSql(cell: Cell, prepared: Prepared): string {
  const { date: _, fallback: __, key: ___, ...before } = cell;
  return plainSql(before, contextOf(prepared)).sql;
}

/** How many cells are written in each format, and how many there are. */
async function countFormats(engine: Engine, table: string, text: string, timezone: string | undefined) {
  const read = (format: DateFormat) =>
    dateSql(text, { format, zone: undefined, timezone: timezone ?? "UTC", yearOnly: false });
  const counts = candidates.map((format, at) => `count(${read(format)}) as n${at}`).join(", ");
  const [row] = await engine.select(`select count(${text}) as n, ${counts} from ${table}`);
  return {
    total: Number(row?.["n"] ?? 0),
    fitting: candidates.map((format, at) => ({ format, fits: Number(row?.[`n${at}`] ?? 0) })),
    read,
  };
}

/**
 * Decides how a column's days are written, from all of its cells at once. Where two formats fit as many, and would read some
 * cell differently, nothing is guessed: the mapping has to say it. A column in which some cells fit no format keeps the one
 * that fits most, so that those cells are named.
 */
export async function decideDate(engine: Engine, cell: Cell, prepared: Prepared): Promise<readonly ImportProblem[]> {
  const { source, formats, timezone } = prepared;
  const text = textSql(cell, prepared);
  const { total, fitting, read } = await countFormats(engine, source.table, text, timezone);
  if (total === 0) return [];
  const most = Math.max(...fitting.map(({ fits }) => fits));
  const [best, ...others] = fitting.filter(({ fits }) => fits === most).map(({ format }) => format);
  const column = columnsOfCell(cell)[0];
  const problem = (message: string, hint: string): ImportProblem => ({
    file: source.files.map(({ name }) => name).join(", "),
    ...(column === undefined ? {} : { column }),
    message,
    hint: `${hint} (${cell.path}.date)`,
  });
  if (best === undefined || most === 0) {
    return [
      problem(
        "is written in no format that is known",
        `Days can be written as: ${dateFormats.join(", ")}; the year has four digits.`,
      ),
    ];
  }
  for (const other of others) {
    const [row] = await engine.select(
      `select count(*) as n from ${source.table} where (${read(best)}) is distinct from (${read(other)})`,
    );
    if (Number(row?.["n"] ?? 0) > 0) {
      return [
        problem(
          `could be read as ${best} and as ${other}: no cell of the column decides it`,
          `Say it in the mapping, for instance date: ${other}`,
        ),
      ];
    }
  }
  formats.set(cell.path, best);
  return [];
}
