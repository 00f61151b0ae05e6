import type { DateFormat } from "./cell-schema.js";

/** Which rows are meant, with everything said. Texts are in small letters. */
export type Condition =
  | { readonly kind: "in"; readonly column: string; readonly texts: readonly string[] }
  | { readonly kind: "starts-with"; readonly column: string; readonly text: string }
  | { readonly kind: "empty"; readonly column: string }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition };

export type EpisodeField = "id" | "opened_on" | "closed_on" | "previous_id";

/** Where a cell's text comes from, before any step. */
export type Origin =
  | { readonly kind: "columns"; readonly columns: readonly string[]; readonly separator: string }
  | { readonly kind: "join"; readonly parts: readonly Cell[]; readonly separator: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cases"; readonly cases: readonly { readonly when: Condition; readonly text: string }[] }
  | { readonly kind: "episode"; readonly field: EpisodeField };

export interface DateStep {
  readonly format: DateFormat | "auto";
  /** The time zone in which the source writes. */
  readonly zone?: string;
  readonly yearOnly: boolean;
}

export interface MapStep {
  readonly texts: Readonly<Record<string, string>>;
  readonly ignoreCase: boolean;
  readonly unmapped: "problem" | "keep" | "empty";
}

/** How one cell of a table is made: the steps are taken in this order. */
export interface Cell {
  /** Where it stands in the mapping. */
  readonly path: string;
  readonly origin: Origin;
  readonly part?: { readonly separator: string; readonly number: number };
  readonly match?: string;
  readonly map?: MapStep;
  readonly date?: DateStep;
  readonly number?: "." | ",";
  readonly fallback?: string;
  readonly key?: { readonly kind: "pseudonym" | "row"; readonly of: string };
  readonly take: "first" | "last" | "min" | "max";
  readonly allow: boolean;
}

export interface EpisodeRule {
  readonly client: Cell;
  readonly on: Cell;
  readonly by: { readonly kind: "gap"; readonly days: number } | { readonly kind: "like"; readonly source: string };
}

export interface SourceRule {
  readonly name: string;
  /** Absent: every file that no other source asks for. */
  readonly files?: readonly string[];
  readonly optional: boolean;
  readonly sheet?: string;
  readonly headerRow: number;
  readonly skipLast: number;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly mayLack: readonly string[];
  readonly where?: Condition;
  readonly episodes?: EpisodeRule;
}

export interface Block {
  readonly from: string;
  readonly where?: Condition;
  readonly orderBy?: Cell;
  readonly columns: Readonly<Record<string, Cell>>;
}

export interface TableRule {
  readonly table: string;
  /** Empty where every row is a row of its own. */
  readonly oneRowPer: readonly string[];
  readonly blocks: readonly Block[];
}

/** A mapping with everything said and every setting filled in. */
export interface Mapping {
  readonly unverified: boolean;
  readonly notes: readonly string[];
  readonly timezone?: string;
  readonly sources: readonly SourceRule[];
  readonly tables: readonly TableRule[];
}
