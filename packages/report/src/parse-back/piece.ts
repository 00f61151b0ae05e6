/** What a file is, by the ending of its name. */
export type FileKind = "html" | "svg" | "json" | "csv" | "xlsx" | "png";

/** One text that a person or a program can read in a file. */
export interface Piece {
  /** The place, by names of the format and positions; it never holds a text of the file beyond its plain names. */
  readonly where: string;
  readonly text: string;
  /** Whether an ordinary reader does not get to see or hear it. */
  readonly hidden: boolean;
  /**
   * What the text is, where it is not words: the name of an SVG attribute, such as `d`; the name of an HTML attribute after
   * `html:`; `style` for CSS without its comments and strings; `xmlns` for the name of a format; `name` for a standard
   * element's or attribute's name with a digit, `own-name` for any other; `layout` for the numbering inside a spreadsheet; `pixels` for a picture's points; `logo` for what stands in a practice's own logo;
   * `number` for a cell of a workbook that is a number; `opaque` for bytes that are no text; `encoded` for the written form of a file inside; `joined` for texts that stand elsewhere one by one.
   */
  readonly role?: string;
}

/** A file inside a file, such as a picture in a data: address. */
export interface Inner {
  readonly where: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Whether all of it is hidden, since the place where it stands is. */
  readonly hidden: boolean;
}

/** Reads a file inside a file. */
export type ReadInner = (inner: Inner) => readonly Piece[];
