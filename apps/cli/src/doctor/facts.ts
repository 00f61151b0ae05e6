import type { EngineFacts } from "@rapport/dataset";
import type { Sourced } from "../config/sourced.js";

/** What came of trying something: what it gave, or in one line what went wrong. */
export type Tried<Value> =
  { readonly value: Value; readonly fault?: never } | { readonly fault: string; readonly value?: never };

/** A folder that is written to. */
export interface FolderFacts {
  readonly path: string;
  readonly isWritable: boolean;
  /** In bytes; undefined where the system does not say. */
  readonly free: number | undefined;
}

/** What there is of the configuration. */
export interface ConfigurationFacts {
  /** Undefined where there is no file. */
  readonly path: string | undefined;
  readonly settings: readonly Sourced[];
  /** What the file sets besides, by name. */
  readonly others: readonly string[];
  /** Variables that were probably meant for another. */
  readonly misspelt: readonly { readonly variable: string; readonly meant: string }[];
}

/** A plug-in's type with where it is from. */
export interface PluginFacts {
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly version: string | undefined;
  readonly isBuiltIn: boolean;
}

/** A secret or a ledger. */
export type StoreState =
  { readonly kind: "none" | "sound" | "torn" } | { readonly kind: "fault"; readonly fault: string };

/** Everything that the checks look at. None of it is a record, or of one. */
export interface Facts {
  /** For instance `20.19.4`. */
  readonly node: string;
  readonly platform: string;
  readonly arch: string;
  readonly packages: readonly { readonly name: string; readonly version: string | undefined }[];
  readonly configuration: Tried<ConfigurationFacts>;
  readonly plugins: Tried<readonly PluginFacts[]>;
  readonly engine: Tried<EngineFacts>;
  readonly solver: Tried<true>;
  /** Whether a letter of a word that was drawn is seen. */
  readonly pictures: Tried<boolean>;
  readonly locale: string;
  readonly zone: string;
  /** How 1234.5 is written in German. */
  readonly german: string;
  readonly folder: FolderFacts;
  readonly temporary: FolderFacts;
  readonly store: { readonly folder: string; readonly secret: StoreState; readonly ledger: StoreState };
  readonly terminal: {
    readonly isTerminal: boolean;
    /** How many bits a colour has; 1 is none. */
    readonly colourDepth: number;
    readonly columns: number | undefined;
  };
}
