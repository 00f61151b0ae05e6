/** The part of danfojs-node's options for a DataFrame that is used here. */
export interface DanfoOptions {
  columns: string[];
  dtypes: string[];
}

/** The part of the module danfojs-node that is used here; its browser build has the same. */
export interface DanfoModule<Frame extends object> {
  readonly DataFrame: new (data: (string | number)[][], options: DanfoOptions) => Frame;
}

/** The part of a DataFrame that is read here. */
export interface DanfoFrame {
  readonly columns: readonly string[];
  /** Rows of cells, as wide as `columns`; a Series has no rows and is refused. */
  readonly values: unknown;
}
