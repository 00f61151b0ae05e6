/** One file of a report that is a folder of files. */
export interface ReportPart {
  /** Its name in the folder. */
  readonly name: string;
  readonly content: string | Uint8Array;
}
