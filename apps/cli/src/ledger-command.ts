import type { Command } from "commander";
import type { Outcome } from "./outcome.js";
import { json } from "./shared-options.js";
import type { Shared } from "./shared-options.js";

interface Flags extends Shared {
  readonly ledger: string;
}

const folder = ["--ledger <dir>", "the folder with the secret and the ledger", ".rapport"] as const;

/** Adds `rapport ledger` and what belongs to it. */
export function addLedgerCommand(program: Command, finish: (outcome: Outcome, asJson: boolean) => void): void {
  const ledger = program.command("ledger").description("the reports that later ones are held against");

  ledger
    .command("list")
    .description("show every report that was made")
    .option(...folder)
    .addOption(json())
    .action(async ({ json: asJson, ...given }: Flags) => {
      const { listLedger } = await import("./commands/ledger-list.js");
      finish(await listLedger(given), asJson ?? false);
    });

  ledger
    .command("erase")
    .description("take a client out of the ledger, for instance when the records are deleted")
    .argument("<client_id>", "the client's identifier in the records")
    .option(...folder)
    .addOption(json())
    .action(async (client: string, { json: asJson, ...given }: Flags) => {
      const { eraseFromLedger } = await import("./commands/ledger-erase.js");
      finish(await eraseFromLedger({ ...given, client }), asJson ?? false);
    });
}
