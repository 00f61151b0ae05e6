import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { appendManifest } from "./append-manifest.js";
import { readLedger } from "./ledger-file.js";
import type { LedgerReading } from "./ledger-file.js";
import type { Manifest } from "./manifest.js";
import { thingsEncoder } from "./things.js";

/** A client's token, as a keyed one looks. */
export function token(client: string | number): string {
  return createHash("sha256").update(`client ${client}`).digest("base64url").slice(0, 22);
}

/** A token that is nobody's. */
export function freshToken(): string {
  return randomBytes(17).toString("base64url").slice(0, 22);
}

export function things(...units: readonly number[]): string {
  return thingsEncoder()(Uint32Array.from(units));
}

/** A release of three clients, two of them a couple. */
export function manifestOf(changes: Partial<Manifest> = {}): Manifest {
  return {
    version: 1,
    id: "2026-q1",
    madeOn: "2026-04-02",
    recipient: "funder",
    policy: { method: "controlled-rounding", k: 5, base: 5 },
    scope: { asOf: "2026-03-31", filters: { site: "north" } },
    units: [[token(0), token(1)], [token(2)]],
    cells: [
      { path: "population/clients", printed: 5, bounds: { lower: 1, upper: 9 }, things: things(0, 0, 1) },
      { path: "stage/all/where/intake", printed: null, bounds: { lower: 0, upper: null }, things: things(0, 1) },
      { path: "stage/all/where/closed", printed: 0, bounds: { lower: 0, upper: 4 }, things: things(0) },
    ],
    relations: [
      {
        terms: [
          [0, 1],
          [1, -1],
          [2, -1],
        ],
        sense: "=",
      },
    ],
    statistics: [{ path: "stay/all/median", printed: '{"unit":"week","value":12}', things: things(0, 0, 1) }],
    plans: { "stage/all/where": [["intake"], ["work", "closed"]] },
    ...changes,
  };
}

/** The path of a ledger in a new folder, which is gone after the test. */
export async function ledgerPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-ledger-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "releases.ledger");
}

/** The content of a ledger that has to be whole. */
export async function wholeLedger(path: string) {
  const found = await readLedger(path);
  if (found.kind !== "ledger") throw new Error(`The ledger is ${found.kind}.`);
  return found;
}

/** A ledger of releases with these ids. */
export async function ledgerWith(...ids: readonly string[]): Promise<string> {
  const path = await ledgerPath();
  let after: string | undefined;
  for (const id of ids) after = await appendManifest(path, manifestOf({ id }), { after });
  return path;
}

export function idsOf(found: LedgerReading): readonly string[] | undefined {
  return found.kind === "damaged" ? undefined : found.manifests.map(({ id }) => id);
}

/** Whether nobody but its owner can reach a file, where the system keeps modes. */
export async function isOwnersAlone(path: string): Promise<boolean> {
  return process.platform === "win32" || ((await stat(path)).mode & 0o777) === 0o600;
}
