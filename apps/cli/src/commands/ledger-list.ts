import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readLedger } from "@rapport/disclosure";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { textTable } from "../text-table.js";

export interface ListArguments {
  /** The folder with the ledger. */
  readonly ledger: string;
}

async function assertFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new UsageError(
    `${folder}: there is no such folder. A ledger stands in the folder .rapport beside the dataset; name another with --ledger.`,
  );
}

/** `rapport ledger list`: every release that later ones are held against. */
export async function listLedger({ ledger }: ListArguments): Promise<Outcome> {
  await assertFolder(ledger);
  const path = join(ledger, "ledger.jsonl");
  const reading = await readLedger(path);
  if (reading.kind === "damaged") throw new UsageError(`${path}, line ${reading.line}: ${reading.problem}`);
  const releases = reading.manifests.map(({ madeOn, recipient, policy, scope, cells, statistics }) => ({
    madeOn,
    asOf: scope.asOf,
    recipient,
    method: policy.method,
    counts: cells.length,
    figures: statistics.length,
  }));
  const rows = releases.map((each) => Object.values(each).map(String));
  const head = ["made on", "as of", "for", "method", "counts", "figures"];
  return {
    exitCode: exitCodes.done,
    text: releases.length === 0 ? "" : textTable([head, ...rows]),
    data: { releases },
    messages: releases.length === 0 ? [`${path}: no release yet.`] : [],
  };
}
