import { stat } from "node:fs/promises";
import type { Finding } from "../finding.js";
import { readBytes } from "./text-stream.js";
import { unreadable } from "./unreadable.js";

/** Records compress to a tenth or so; what is much smaller than that, and large, was made to fill a memory. */
const highestRatio = 100;
const smallEnough = 1_073_741_824;

/**
 * Why a compressed file cannot be read, `undefined` where it can. The engine takes one that is cut off for a shorter one
 * and says nothing, so it is looked through beforehand.
 */
export async function gzipFinding(path: string, name: string): Promise<Finding | undefined> {
  try {
    const { size } = await stat(path);
    let length = 0;
    for await (const chunk of readBytes(path)) {
      const bytes: Buffer = chunk;
      length += bytes.length;
      if (length > smallEnough && length > size * highestRatio) {
        return unreadable(
          name,
          "the compressed file is more than a hundred times larger inside",
          "If this is right, decompress it first.",
        );
      }
    }
    return undefined;
  } catch {
    return unreadable(name, "the compressed file is cut off or damaged", "Copy or compress it again.");
  }
}
