/** The machine does not have, or was not allowed, what the work needs. The message names no path and no value. */
export class DatasetResourceError extends Error {
  override readonly name = "DatasetResourceError";
  readonly code: "out-of-memory" | "disk-full";

  constructor(code: DatasetResourceError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const outOfMemory = /^Out of Memory Error|out of memory|bad_?alloc/iu;
const diskFull =
  /No space left on device|not enough space on the disk|disk quota exceeded|max_temp_directory_size|ENOSPC/iu;

/** An error of the engine as one that says what to do; any other as it is. */
export function asResourceError(error: unknown): unknown {
  const text = error instanceof Error ? error.message : "";
  // A full disk is told as memory that could not be moved there, so that it is asked about first.
  if (diskFull.test(text)) {
    return new DatasetResourceError(
      "disk-full",
      "There is no room on the disk for temporary files. Free some, or set TMPDIR (on Windows TEMP) to a folder on another disk.",
      { cause: error },
    );
  }
  if (outOfMemory.test(text)) {
    return new DatasetResourceError(
      "out-of-memory",
      "The records need more memory than there is, or than was allowed. Allow more with memoryLimit (--memory-limit), or use fewer threads.",
      { cause: error },
    );
  }
  return error;
}
