import type { StyleName } from "./styles.js";

/** A cell to write; without a value it is empty and has its style alone. */
export interface SheetCell {
  readonly value?: string | number;
  readonly style: StyleName;
  /** Shown when the cell is pointed at. */
  readonly note?: string;
  /** The name of a sheet that a click leads to. */
  readonly leadsTo?: string;
}

/** What may be typed into a column. */
export type Restriction =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "date"; readonly from: number; readonly to: number }
  | {
      readonly kind: "number";
      readonly min: number | undefined;
      readonly max: number | undefined;
      readonly whole: boolean;
    }
  | { readonly kind: "unique" };

export interface Validation {
  /** The column, from 0; below the header, to the end. */
  readonly column: number;
  readonly restriction: Restriction;
  /** Whether anything else is refused, asked about, or taken without a word. */
  readonly otherwise: "refuse" | "ask" | "take";
  /** What is said then; 225 characters at most. */
  readonly message: string;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** Of every cell that is not written. */
  readonly style: StyleName;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many rows stay in sight at the top. */
  readonly frozenRows: number;
  readonly validations: readonly Validation[];
  /** The colour of its tab, as RRGGBB. */
  readonly tabColour: string;
}
