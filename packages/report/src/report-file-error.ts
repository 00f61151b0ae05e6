/** What kept a report from being written. */
export type ReportFileErrorCode =
  "exists" | "is-folder" | "is-file" | "other-folder" | "no-folder" | "busy" | "not-written";

/** A report that was not written; told apart by `code`, and its message is for the person who asked. */
export class ReportFileError extends Error {
  override readonly name = "ReportFileError";

  constructor(
    readonly code: ReportFileErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const messages: Readonly<Record<ReportFileErrorCode, string>> = {
  exists: "is there already. Choose another name, or allow that it is replaced",
  "is-folder": "is a folder. Give the name of a file in it, such as report.html",
  "is-file": "is a file, and this format is a folder of files. Choose another name",
  "other-folder": "is a folder that holds other things than a report. Choose another name; it is not replaced",
  "no-folder": "cannot be written, since the folder that it should go into does not exist. Make the folder first",
  busy: "cannot be written. If it is open, close the file in the other program; otherwise check that you may write to its folder",
  "not-written": "could not be written",
};

/** An error about one file, in words for a person. */
export function reportFileError(code: ReportFileErrorCode, path: string, cause?: unknown): ReportFileError {
  return new ReportFileError(code, `${path} ${messages[code]}.`, cause === undefined ? {} : { cause });
}

function systemCode(cause: unknown): unknown {
  return typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
}

/** The error that a failed system call stands for. */
export function fromSystemError(cause: unknown, path: string): ReportFileError {
  switch (systemCode(cause)) {
    case "EBUSY":
    case "EPERM":
    case "EACCES":
      return reportFileError("busy", path, cause);
    case "ENOENT":
    case "ENOTDIR":
      return reportFileError("no-folder", path, cause);
    case "EISDIR":
      return reportFileError("is-folder", path, cause);
    default:
      return reportFileError("not-written", path, cause);
  }
}
