import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { clientToken, eraseClient, readSecretFile } from "@rapport/disclosure";
import { exitCodes } from "../exit-codes.js";
import type { Outcome } from "../outcome.js";

export interface EraseArguments {
  /** The client's identifier in the records. */
  readonly client: string;
  /** The folder with the secret and the ledger. */
  readonly ledger: string;
}

/** `rapport ledger erase`: takes a client out of the ledger, and leaves what was printed and who stood beside. */
export async function eraseFromLedger({ client, ledger }: EraseArguments): Promise<Outcome> {
  const secret = await readSecretFile(join(ledger, "secret.key"));
  const { manifests, tornFiles } = await eraseClient(join(ledger, "ledger.jsonl"), {
    token: clientToken(secret, client),
    replacement: randomBytes(16).toString("base64url"),
    on: new Date().toISOString().slice(0, 10),
  });
  const said =
    manifests === 0
      ? "The client is in no release of this ledger."
      : `Erased from ${manifests} releases of this ledger.`;
  return {
    exitCode: exitCodes.done,
    text: "",
    data: { releases: manifests, tornFiles },
    messages: [said, ...tornFiles.map((path) => `Delete ${path} too: it may hold what was erased.`)],
  };
}
