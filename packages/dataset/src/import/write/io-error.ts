import { DatasetResourceError } from "../../engine/resource-error.js";
import { systemCode } from "../../system-code.js";
import { ImportError } from "../import-error.js";

/** The engine's errors carry the system's words and no code. */
function codeOf(cause: unknown): string | undefined {
  // What it wrote when the disk was full can be its temporary files, too: either way there is no space left.
  if (cause instanceof DatasetResourceError && cause.code === "disk-full") return "ENOSPC";
  const code = systemCode(cause);
  if (code !== undefined) return code;
  const words = cause instanceof Error ? cause.message : "";
  if (/No space left on device|disk quota exceeded|file too large|not enough space/iu.test(words)) return "ENOSPC";
  if (/permission denied|access is denied|read-only file system|operation not permitted/iu.test(words)) return "EACCES";
  if (/being used by another process|resource busy|could not set lock/iu.test(words)) return "EBUSY";
  return undefined;
}

/** What the system said, for the person who imports. The dataset from before is as it was. */
export function ioError(path: string, cause: unknown): ImportError | DatasetResourceError {
  if (cause instanceof ImportError) return cause;
  if (cause instanceof DatasetResourceError && cause.code === "out-of-memory") return cause;
  const options = { cause };
  switch (codeOf(cause)) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new ImportError("disk-full", `${path}: there is no space left to write it. Nothing was changed.`, options);
    case "EBUSY":
    case "ETXTBSY":
    case "ENOTEMPTY":
      return new ImportError(
        "in-use",
        `${path}: is open in another program. Close it there and import again. Nothing was changed.`,
        options,
      );
    case "EPERM":
    case "EACCES":
    case "EROFS": {
      const why =
        "may not be written: it is open in another program, or you have no right to. Close it there, or take another folder.";
      return new ImportError("no-permission", `${path}: ${why} Nothing was changed.`, options);
    }
    case "ENOENT":
    case "ENOTDIR":
      return new ImportError(
        "no-folder",
        `${path}: the folder that it should go into does not exist. Make it first.`,
        options,
      );
    default:
      return new ImportError("not-written", `${path}: could not be written. Nothing was changed.`, options);
  }
}
