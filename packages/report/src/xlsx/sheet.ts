/** How a cell looks; the order is that of the styles in the workbook. */
export const looks = ["plain", "header", "title", "heading", "prose", "link"] as const;
export type Look = (typeof looks)[number];

export interface SheetCell {
  /** An empty cell without it. */
  readonly value: string | number | undefined;
  readonly look: Look;
  /** The name of a sheet that a click leads to. */
  readonly leadsTo?: string;
}

export interface Sheet {
  /** At most 31 characters, without any of []:*?/\ (Excel's own limits). */
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Whether the first row stays in sight, with buttons to filter by its columns. */
  readonly header: boolean;
}
