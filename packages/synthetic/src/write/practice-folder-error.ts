/** What kept an invented practice from being written: the folder holds other files, or is a file. */
export type PracticeFolderErrorCode = "not-empty" | "not-a-folder";

const messages: Readonly<Record<PracticeFolderErrorCode, string>> = {
  "not-empty":
    "Expected a new folder, an empty one, or one that holds an invented practice only. " +
    "Choose another folder, or use force to write among the files that are there.",
  "not-a-folder": "Expected a folder to write to, but this is a file.",
};

/** Told apart by `code`; its message is for the person who asked. */
export class PracticeFolderError extends Error {
  override readonly name = "PracticeFolderError";

  constructor(
    readonly code: PracticeFolderErrorCode,
    options?: ErrorOptions,
  ) {
    super(messages[code], options);
  }
}
