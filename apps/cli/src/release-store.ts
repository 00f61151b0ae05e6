import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  appendManifests,
  createSecretFile,
  drawSecret,
  readLedger,
  readSecretFile,
  secretFrom,
} from "@rapport/disclosure";
import type { Ledger, Manifest, Secret } from "@rapport/disclosure";
import type { FoundConfig } from "./config/config.js";
import { UsageError } from "./outcome.js";

/** Where a practice keeps its secret and the ledger of its releases, and what stands there. */
export interface ReleaseStore {
  readonly folder: string;
  readonly secret: Secret;
  readonly ledger: Ledger;
  /** There was no secret yet. */
  readonly isNew: boolean;
  /**
   * Writes down the releases of a report, all of them or none; `false` where they are the last ones again, number for number,
   * or there is none.
   */
  readonly append: (manifests: readonly Manifest[]) => Promise<boolean>;
}

const secretName = "secret.key";
const ledgerName = "ledger.jsonl";

/** By flag, else by configuration, else the folder `.rapport` beside the dataset, so that next quarter's dataset finds it too. */
export function storeFolder(dataset: string, { config, folder }: FoundConfig, flag: string | undefined): string {
  if (flag !== undefined) return resolve(flag);
  if (config.ledger !== undefined) return resolve(folder, config.ledger);
  return join(dirname(resolve(dataset)), ".rapport");
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A new folder for its owner alone, that no repository takes up. */
async function makeStore(folder: string, secret: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new UsageError(`${folder}: the folder for the secret and the ledger cannot be made.`, { cause });
  });
  await writeFile(join(folder, ".gitignore"), "*\n");
  await createSecretFile(join(folder, secretName), secret);
}

function sameRelease(a: Manifest, b: Manifest): boolean {
  const content = (manifest: Manifest) => ({ ...manifest, id: "", madeOn: "" });
  return isDeepStrictEqual(content(a), content(b));
}

/** Whether releases are the last ones of a ledger again, in their order; no release always is. */
function areLast(known: readonly Manifest[], manifests: readonly Manifest[]): boolean {
  const from = known.length - manifests.length;
  return manifests.every((manifest, at) => {
    const earlier = known[from + at];
    return earlier !== undefined && sameRelease(earlier, manifest);
  });
}

/**
 * Opens the folder with the secret and the ledger. A practice that has neither gets both with its first release.
 *
 * A last line that was not written to its end belongs to a report that was never given out; it is taken away by the next
 * append, and its bytes are kept beside. Throws a UsageError where there is a ledger without its secret, or a damaged one. Rejects with a
 * `SecretFileError` or a `LedgerError` where one of them may be read by others or cannot be read.
 */
export async function openStore(folder: string): Promise<ReleaseStore> {
  const [secretPath, ledgerPath] = [join(folder, secretName), join(folder, ledgerName)];
  const isNew = !(await exists(secretPath));
  if (isNew && (await exists(ledgerPath))) {
    throw new UsageError(
      `${secretPath}: the secret is missing, and there is a ledger of earlier reports that needs it. ` +
        "Bring it back from a backup: with another secret, reports could be compared and people found.",
    );
  }
  const drawn = drawSecret();
  const secret = isNew ? secretFrom(drawn) : await readSecretFile(secretPath);
  const reading = await readLedger(ledgerPath);
  if (reading.kind === "damaged") {
    throw new UsageError(
      `${ledgerPath}, line ${reading.line}: ${reading.problem} ` +
        "Nothing can be held against earlier reports until it is mended: bring it back from a backup.",
    );
  }
  const append = async (manifests: readonly Manifest[]): Promise<boolean> => {
    if (areLast(reading.manifests, manifests)) return false;
    // Only now: where no report is made, nothing is written.
    if (isNew) await makeStore(folder, drawn);
    await appendManifests(ledgerPath, manifests, { after: reading.tail, repair: reading.kind === "torn" });
    return true;
  };
  return { folder, secret, ledger: reading, isNew, append };
}
