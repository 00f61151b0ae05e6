import type { StageModel } from "@rapport/domain/vocabulary";
import type { Parameter, Value } from "./engine/engine.js";
import type { OpenedPeriod } from "./engine/narrow.js";
import type { DataQuality } from "./quality/data-quality.js";

/** A table that was made of what a query answers. */
export interface KeptTable {
  /** What it is called in queries, a name of lower-case letters, digits and `_` where the one asked for was. */
  readonly table: string;
  /** Takes it away. */
  readonly forget: () => Promise<void>;
}

/**
 * A practice's records, checked, in tables that SQL can be asked about: every table of `tables`, empty where the practice
 * does not keep it, and `units (client_id, client, unit)`: the number of each
 * client and of its unit of protection, both from 0 without gaps. It
 * holds only clients who consented to analytics.
 *
 * What it answers is exact. It stays on this side of the airlock. Questions can be asked at the same time.
 */
export interface Dataset {
  /** The day on which what is open counts as last seen, as an ISO date. */
  readonly asOf: string;
  /** The days between which its episodes were opened, where it was narrowed to these. */
  readonly opened: OpenedPeriod;
  readonly stageModel: StageModel;
  /**
   * The practices that its episodes are of, by their identifiers in order; none where the records name none. What a period
   * leaves out is among them, so that it is not told whether somebody came to a practice in it.
   */
  readonly practices: readonly string[];
  /** The practices to which it was narrowed; absent where it was not. */
  readonly onlyPractices?: readonly string[];
  /** The practices of each unit of protection, as places in `practices`, by the unit's number. */
  readonly practicesOf: () => Promise<readonly (readonly number[])[]>;
  /** Whether the practice keeps the table. */
  readonly has: (table: string) => boolean;
  /** Clients without consent to analytics, of whom the tables hold nothing else; each is a unit of its own here. */
  readonly clientsWithoutConsent: number;
  /** How complete the records are, before they were narrowed; exact. */
  readonly quality: DataQuality;
  /**
   * What tells these records from others, as SHA-256 in hexadecimal digits: over every row that can be used, whatever its
   * file, and over how many are left out; of clients without consent, over how many they are. Before they were narrowed.
   */
  readonly digest: string;
  /** What read the records. */
  readonly versions: { readonly dataset: string; readonly engine: string };
  /** The clients of each unit of protection, by its number; a client is in one unit with all who share a person with it. */
  readonly units: () => Promise<readonly (readonly string[])[]>;
  /** How many practitioners the episodes name; 0 where they name none. */
  readonly practitioners: number;
  /** The practitioners of each unit of protection, numbered, by the unit's number; none where its episodes name none. */
  readonly practitionersOf: () => Promise<readonly (readonly number[])[]>;
  /**
   * Runs a query; `$1` and so on stand for the parameters. Days are ISO dates, a missing value is null, and what
   * `array_agg` makes of numbers is a list.
   */
  readonly select: (
    sql: string,
    parameters?: readonly Parameter[],
  ) => Promise<readonly Readonly<Record<string, Value>>[]>;
  /**
   * Runs a query for whole numbers of 32 bits, of which there can be millions: each of the columns as one list, all in
   * the query's order. A missing number is -1.
   */
  readonly numbers: <Name extends string>(
    sql: string,
    columns: readonly Name[],
    parameters?: readonly Parameter[],
  ) => Promise<Readonly<Record<Name, Int32Array>>>;
  /**
   * Makes a table of what a query answers, for queries that follow to read; it has parameters as `select` has.
   */
  readonly keep: (name: string, sql: string, parameters?: readonly Parameter[]) => Promise<KeptTable>;
  /** Gives back the memory and the files that it takes; once more does nothing. */
  readonly close: () => void;
}
