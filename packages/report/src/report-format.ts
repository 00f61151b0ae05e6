/** The formats that a report can be written in; `csv`, `svg` and `png` are folders of files. */
export const reportFormats = ["html", "json", "csv", "xlsx", "svg", "png"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** One file of a report. */
export interface ReportPart {
  /** Its name in the folder of its format; empty where the format is one file, which is called as its writer says. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

const folders: readonly ReportFormat[] = ["csv", "svg", "png"];

/** Whether a format is a folder of files. */
export function isFolderFormat(format: ReportFormat): boolean {
  return folders.includes(format);
}
