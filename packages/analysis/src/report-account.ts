import type { CoarseShare } from "@rapport/disclosure";
import type { Label } from "./curve.js";

/** How figures of a report were computed, of a method that it really used. */
export interface MethodNote extends Label {
  /** As text on one line, in the signs of mathematics: the same in every language. */
  readonly formula: string;
  /** What the letters of the formula stand for. */
  readonly letters: string;
  /** Author and year. */
  readonly source: string;
}

/** A part of a table's rows by its class, which gives no count of them away. */
export interface QualityNote {
  /** Rows with an error, or that refer to one: they are in no figure. */
  readonly leftOut: CoarseShare;
  /** Columns that figures rest on, with the part of rows in which they are empty. */
  readonly empty: readonly { readonly column: string; readonly share: CoarseShare }[];
  /** Kinds of findings that keep no row out; only those that more than a few rows have. */
  readonly odd: readonly (Label & { readonly share: CoarseShare })[];
}

/** How complete the records are, of all clients who consented, whatever the period of the report. */
export interface ReleasedQuality {
  /** Fewer rows than this are told as few, whatever their share. */
  readonly fewRows: number;
  /** Every table that was read. */
  readonly tables: readonly (QualityNote & { readonly table: string })[];
}

/** What the report was made with. */
export interface MadeWith {
  /** Packages by name, with the engine that read the records. */
  readonly versions: Readonly<Record<string, string>>;
  readonly stageModel: Label;
  /** Intervention types in use, with the version of the contract that each was written for. */
  readonly plugins: readonly (Label & { readonly apiVersion: number })[];
  /** The questions that were chosen, where not all; and by what stays are told apart. */
  readonly only?: readonly string[];
  readonly by?: string;
  /** What time in stage was told without, and on which clocks, where not in days alone. */
  readonly withoutPauses?: boolean;
  readonly clocks?: readonly string[];
}

/**
 * Fingerprints under the practice's secret, 32 letters each: nobody without it can make one, or try guesses against it. They
 * are of this report alone: two reports from the same records have nothing in common here, unless they are the same.
 */
export interface Fingerprint {
  /** Of all parts together, which is what the page shows. */
  readonly all: string;
  readonly records: string;
  /** Of the as-of day, the period, the questions, groups, and own reliabilities. */
  readonly options: string;
  readonly policy: string;
  /** Of packages, the stage model, and the declarations of intervention types. */
  readonly versions: string;
  /** Of the releases before this one. */
  readonly ledger: string;
  /** Of everything else that the report says. */
  readonly content: string;
}
