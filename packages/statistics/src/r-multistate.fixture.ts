import { readFileSync } from "node:fs";
import type { ClientStays } from "./client-stays.js";
import type { RecurrentRows } from "./mean-cumulative-count.js";

const FOLDER = new URL("../../../tests/data/r-multistate/", import.meta.url);

type Maybe = number | null;

export interface ExpectedOccupation {
  readonly file: string;
  readonly weight: "fraction" | null;
  readonly start: Readonly<Record<string, number>>;
  readonly startIsEstimated: boolean;
  readonly states: readonly string[];
  readonly clients: number;
  readonly at: readonly (Readonly<Record<"estimate" | "se" | "lower" | "upper", readonly Maybe[]>> & {
    readonly time: number;
  })[];
  readonly stay: readonly { readonly horizon: number; readonly estimate: readonly number[]; readonly se: number[] }[];
  readonly curve: Readonly<Record<"estimate" | "atRisk", readonly (readonly number[])[]>> & {
    readonly time: readonly number[];
  };
}
export interface ExpectedCount {
  readonly file: string;
  readonly weight: "fraction" | null;
  readonly time: readonly number[];
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
  readonly mean: readonly number[];
  readonly robust: readonly number[];
  readonly naive: readonly number[] | null;
  readonly log: Readonly<Record<"lower" | "upper", readonly number[]>>;
  readonly plain: Readonly<Record<"lower" | "upper", readonly number[]>>;
}
export interface ExpectedRemaining {
  readonly data: string;
  readonly elapsed: number;
  readonly interval: "log-log" | "log" | "plain";
  readonly time: readonly number[];
  readonly atRisk: readonly number[];
  readonly survival: readonly number[];
  readonly se: readonly Maybe[];
  readonly lower: readonly Maybe[];
  readonly upper: readonly Maybe[];
  readonly quantiles: Readonly<Record<"estimate" | "lower" | "upper", readonly Maybe[]>> & { readonly p: number[] };
}

/** What R makes of the folder's data; its README says how. */
export function readExpected(): {
  readonly occupation: readonly ExpectedOccupation[];
  readonly count: readonly ExpectedCount[];
  readonly remaining: readonly ExpectedRemaining[];
} {
  // The shape is set down in the script that writes the file.
  return JSON.parse(readFileSync(new URL("expected.json", FOLDER), "utf8")) as ReturnType<typeof readExpected>;
}

/** The columns of one of the folder's CSV files. */
function readColumns(name: string): (column: string) => readonly string[] {
  const [header = "", ...lines] = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8")
    .trim()
    .split(/\r?\n/);
  const names = header.split(",");
  const cells = lines.map((line) => line.split(","));
  return (column) => cells.map((row) => row[names.indexOf(column)] ?? "");
}

function observed(name: string, weight: string | null) {
  const column = readColumns(name);
  return {
    client: column("client"),
    entry: column("entry").map(Number),
    exit: column("exit").map(Number),
    ...(weight === null ? {} : { weight: column(weight).map(Number) }),
  };
}

export function readStays(name: string, weight: string | null = null): ClientStays {
  const column = readColumns(name);
  const next = column("next").map((value) => (value === "" ? null : value));
  return { ...observed(name, weight), state: column("state"), next };
}

export function readRecurrent(name: string, weight: string | null = null): RecurrentRows {
  return { ...observed(name, weight), event: readColumns(name)("event").map(Number) };
}

/** Names each number that differs from R's by more than 1e-9, relatively above 1; what R does not define is passed over. */
export function differences(
  what: string,
  got: readonly (number | undefined)[],
  want: readonly (number | null)[],
): string[] {
  if (got.length !== want.length) return [`${what}: ${got.length} numbers, expected ${want.length}`];
  return want.flatMap((value, i) => {
    const own = got[i];
    if (value === null) return [];
    if (own !== undefined && Math.abs(own - value) <= 1e-9 * Math.max(1, Math.abs(value))) return [];
    return [`${what}[${i}]: got ${own}, want ${value}`];
  });
}
