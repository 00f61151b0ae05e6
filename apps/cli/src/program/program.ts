import { Command } from "commander";
import { version } from "../version.js";
import { addAuditCommand } from "./audit-command.js";
import { addCheckCommand } from "./check-command.js";
import { examples } from "./examples.js";
import { addExitCodesCommand } from "./exit-codes-command.js";
import type { Finish } from "./finish.js";
import { addImportCommand } from "./import-command.js";
import { addInitCommand } from "./init-command.js";
import { addLedgerCommand } from "./ledger-command.js";
import { addPluginsCommand } from "./plugins-command.js";
import { addReportCommand } from "./report-command.js";
import { addGlobalOptions } from "./shared-options.js";
import { addSynthesizeCommand } from "./synthesize-command.js";

/**
 * The command line, in the order of its help. `finish` is given what a command did; the implementations are loaded only
 * when they are called, so that help is there at once.
 */
export function createProgram(finish: Finish): Command {
  const program = new Command("rapport")
    .description("Anonymised outcome reports from a therapy practice's records. No network, ever.")
    .version(version)
    // Before the subcommands are made: they inherit it.
    .exitOverride()
    .showHelpAfterError("(add --help for how to use it)")
    .addHelpText(
      "after",
      `${examples(
        "rapport init records",
        "rapport synthesize --episodes 500 --seed 1 --to practice",
        "rapport check practice",
        "rapport report practice -o report.html",
      )}\n\nSee also: rapport help exit-codes`,
    );
  addGlobalOptions(program);

  addInitCommand(program, finish);
  addReportCommand(program, finish);
  addAuditCommand(program, finish);
  addLedgerCommand(program, finish);
  addCheckCommand(program, finish);
  addImportCommand(program, finish);
  addSynthesizeCommand(program, finish);
  addPluginsCommand(program, finish);
  addExitCodesCommand(program, finish);

  return program;
}
