import { Option } from "commander";
import type { Command } from "commander";
import { settingOf } from "../config/settings.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { dryRun } from "./shared-options.js";

interface Flags {
  readonly ledger: string;
}

interface EraseFlags extends Flags {
  readonly dryRun?: true;
}

/** Without a dataset there is no folder beside it: the usual name is looked for here. */
const folder = (): Option =>
  new Option("--ledger <dir>", "the folder with the secret and the ledger")
    .env(settingOf("ledger").variable)
    .default(".rapport");

/** Adds `rapport ledger` and what belongs to it. */
export function addLedgerCommand(program: Command, finish: Finish): void {
  const ledger = program
    .command("ledger")
    .description("the reports that later ones are held against")
    .addHelpText("after", examples("rapport ledger list", "rapport ledger erase c-0042"));

  ledger
    .command("list")
    .description("show every report that was made")
    .addOption(folder())
    .addHelpText("after", examples("rapport ledger list", "rapport ledger list --ledger kept/.rapport"))
    .action(async (given: Flags) => {
      const { listLedger } = await import("../commands/ledger-list.js");
      finish(await listLedger(given));
    });

  ledger
    .command("erase")
    .description("take a client out of the ledger, for instance when the records are deleted")
    .argument("<client_id>", "the client's identifier in the records")
    .addOption(folder())
    .addOption(dryRun())
    .addHelpText(
      "after",
      examples("rapport ledger erase c-0042 --dry-run", "rapport ledger erase c-0042 --ledger kept/.rapport"),
    )
    .action(async (client: string, given: EraseFlags) => {
      const { eraseFromLedger } = await import("../commands/ledger-erase.js");
      finish(await eraseFromLedger({ ...given, client }));
    });
}
