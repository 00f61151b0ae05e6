import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { clientToken, eraseClient, readLedger, readSecretFile } from "@rapport/disclosure";
import { exitCodes } from "../exit-codes.js";
import { trialLine, UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";

export interface EraseArguments {
  /** The client's identifier in the records. */
  readonly client: string;
  /** The folder with the secret and the ledger. */
  readonly ledger: string;
  /** Nothing is erased, and what would be is said. */
  readonly dryRun?: boolean;
}

/** How many releases hold the client. */
async function releasesWith(path: string, token: string): Promise<number> {
  const reading = await readLedger(path);
  if (reading.kind === "damaged") throw new UsageError(`${path}, line ${reading.line}: ${reading.problem}`);
  return reading.manifests.filter(({ units }) => units.some((unit) => unit.includes(token))).length;
}

const inReleases = (releases: number): string => (releases === 1 ? "1 release" : `${releases} releases`);

/** `rapport ledger erase`: takes a client out of the ledger, and leaves what was printed and who stood beside. */
export async function eraseFromLedger({ client, ledger, dryRun }: EraseArguments): Promise<Outcome> {
  const secret = await readSecretFile(join(ledger, "secret.key"));
  const path = join(ledger, "ledger.jsonl");
  const token = clientToken(secret, client);
  if (dryRun) {
    const releases = await releasesWith(path, token);
    const messages = [`The client would be erased from ${inReleases(releases)}.`, trialLine];
    return { exitCode: exitCodes.done, text: "", data: { dryRun, releases }, messages };
  }
  const { manifests, tornFiles } = await eraseClient(path, {
    token,
    replacement: randomBytes(16).toString("base64url"),
    on: new Date().toISOString().slice(0, 10),
  });
  const said =
    manifests === 0
      ? "The client is in no release of this ledger."
      : `Erased from ${inReleases(manifests)} of this ledger.`;
  return {
    exitCode: exitCodes.done,
    text: "",
    data: { releases: manifests, tornFiles },
    messages: [said, ...tornFiles.map((file) => `Delete ${file} too: it may hold what was erased.`)],
  };
}
