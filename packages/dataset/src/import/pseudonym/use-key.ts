import { dirname, join, relative, resolve, isAbsolute } from "node:path";
import { ImportError } from "../import-error.js";
import { createKeyFile, drawKey, readKeyFile } from "./key-file.js";

/** The key of the pseudonyms, and where it stands. */
export interface UsedKey {
  readonly path: string;
  readonly key: Uint8Array;
  readonly isNew: boolean;
  /** Writes a new key down; only now, so that a trial leaves nothing behind. */
  readonly keep: () => Promise<void>;
}

function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from === "" || (!from.startsWith("..") && !isAbsolute(from));
}

/**
 * The key in a file, by default `.rapport/pseudonyms.key` beside the dataset, where the secret of reports is too. A practice
 * that has none gets one. Rejects with an `ImportError` where it stands in the dataset itself, or may be read by others.
 */
export async function useKey(to: string, given: string | undefined): Promise<UsedKey> {
  const target = resolve(to);
  const path = given === undefined ? join(dirname(target), ".rapport", "pseudonyms.key") : resolve(given);
  if (isWithin(path, target)) {
    throw new ImportError(
      "key-file",
      `${path}: the key never stands among what is imported. Give another place with --key.`,
    );
  }
  const found = await readKeyFile(path);
  const key = found ?? drawKey();
  return {
    path,
    key,
    isNew: found === undefined,
    keep: () => (found === undefined ? createKeyFile(path, key) : Promise.resolve()),
  };
}
