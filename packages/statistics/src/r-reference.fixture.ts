import { readFileSync } from "node:fs";

const FOLDER = new URL("../../../tests/data/r-survival/", import.meta.url);

type Maybe = number | null;

/** Values that R gives for one data set; how they were made stands in tests/data/r-survival/reference.R. */
export interface ReferenceSet {
  readonly name: string;
  readonly rows: number;
  readonly kaplanMeier: readonly {
    readonly group: string | null;
    readonly rows: number;
    /** time, at risk, S, se, then lower and upper of log-log, log and plain */
    readonly points?: readonly (readonly Maybe[])[];
    /** p, estimate, then lower and upper of log-log, log and plain */
    readonly quantiles?: readonly (readonly Maybe[])[];
    /** tau, estimate, se */
    readonly restrictedMean?: readonly (readonly Maybe[])[];
    /** points: time, S, se */
    readonly robust?: Readonly<Record<"points" | "restrictedMean", readonly (readonly Maybe[])[]>>;
  }[];
  readonly incidence?: readonly {
    readonly group: string | null;
    readonly causes: readonly {
      readonly cause: string;
      /** time, F, se */
      readonly points: readonly (readonly Maybe[])[];
      /** tau, estimate, se */
      readonly timeLost: readonly (readonly Maybe[])[];
    }[];
  }[];
  readonly tests?: {
    readonly groups: readonly string[];
    readonly results: readonly (
      | {
          readonly test: "logrank";
          readonly rho: number;
          readonly stratified: boolean;
          readonly chiSquare: number;
          readonly degreesOfFreedom: number;
          readonly p: number;
          readonly observed: readonly number[];
          readonly expected: readonly number[];
        }
      | {
          readonly test: "gray";
          readonly rho: number;
          readonly stratified: boolean;
          readonly causes: readonly string[];
          readonly chiSquare: readonly number[];
          readonly degreesOfFreedom: readonly number[];
          readonly p: readonly number[];
        }
    )[];
  };
}

/** The file of reference values. */
export function readReference(): {
  readonly chiSquareTail: readonly (readonly [number, number, number])[];
  readonly sets: readonly ReferenceSet[];
} {
  // The file's shape is set down by the script that writes it.
  return JSON.parse(readFileSync(new URL("reference.json", FOLDER), "utf8")) as ReturnType<typeof readReference>;
}

/** One row of a data set; columns that it does not have are undefined. */
export interface ReferenceRow {
  readonly time: number;
  readonly cause: string | null;
  readonly entry: number | undefined;
  readonly weight: number | undefined;
  readonly group: string;
  readonly stratum: string;
  readonly cluster: string | undefined;
}

/** The rows of a data set. */
export function readRows(name: string): ReferenceRow[] {
  const [header = "", ...lines] = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8")
    .trim()
    .split(/\r?\n/);
  const columns = header.replaceAll('"', "").split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (column: string): string | undefined => cells[columns.indexOf(column)];
    const optional = (column: string): number | undefined =>
      columns.includes(column) ? Number(cell(column)) : undefined;
    const cause = cell("cause") ?? "";
    return {
      time: Number(cell("time")),
      cause: cause === "" ? null : cause,
      entry: optional("entry"),
      weight: optional("weight"),
      group: cell("group") ?? "",
      stratum: cell("stratum") ?? "",
      cluster: cell("cluster"),
    };
  });
}

/** The rows as parallel arrays; a column that is missing anywhere is left out. */
export function columnsOf(rows: readonly ReferenceRow[]) {
  const numbers = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);
  const entry = numbers(rows.map((row) => row.entry));
  const weight = numbers(rows.map((row) => row.weight));
  return {
    time: rows.map(({ time }) => time),
    cause: rows.map(({ cause }) => cause),
    event: rows.map(({ cause }) => cause !== null),
    ...(entry.length > 0 ? { entry } : {}),
    ...(weight.length > 0 ? { weight } : {}),
  };
}
