import type { Finding } from "../finding.js";
import { unreadable } from "./unreadable.js";

/** A workbook of as many rows as Excel allows fits; what is larger would not fit into memory as cells. */
export const largestInside = 200_000_000;
/** Sheets of records pack to a third or a tenth; what packs to less than a hundredth, and is large, is made to fill a memory. */
const highestRatio = 100;
const smallEnough = 20_000_000;
const mostEntries = 10_000;

const damaged = (name: string): Finding =>
  unreadable(name, "is damaged, or no workbook", "Open it in a spreadsheet program, and save it again as .xlsx.");

const tooLarge = (name: string): Finding =>
  unreadable(
    name,
    "is too large inside for a workbook of records",
    "Keep the records as one CSV file a table, which may have any size.",
  );

/**
 * Why a packed file cannot be unpacked in a bounded memory; `undefined` where it can. It is unpacked once to see, and not
 * kept: the sizes that a file tells of itself may be wrong.
 */
export async function zipFinding(bytes: Buffer, name: string): Promise<Finding | undefined> {
  const { fromBufferPromise } = await import("yauzl");
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > mostEntries) return tooLarge(name);
    let told = 0;
    let inside = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) {
        return unreadable(name, "is protected with a password", "Save it without a password.");
      }
      told += entry.uncompressedSize;
      if (told > largestInside) return tooLarge(name);
      const stream = await zip.openReadStreamPromise(entry);
      for await (const chunk of stream) {
        const piece: Buffer = chunk;
        inside += piece.length;
        if (inside > Math.max(smallEnough, bytes.length * highestRatio)) return tooLarge(name);
      }
    }
    return undefined;
  } catch {
    return damaged(name);
  }
}
