import { Command } from "commander";
import type { OutputConfiguration } from "commander";
import { version } from "../version.js";
import { addAuditCommand } from "./audit-command.js";
import { addCheckCommand } from "./check-command.js";
import { addCompletionCommand } from "./completion-command.js";
import { addDoctorCommand } from "./doctor-command.js";
import { examples } from "./examples.js";
import { addExitCodesCommand } from "./exit-codes-command.js";
import type { Finish } from "./finish.js";
import { addHelpCommand } from "./help-command.js";
import { addImportCommand } from "./import-command.js";
import { addInitCommand } from "./init-command.js";
import { addLedgerCommand } from "./ledger-command.js";
import { addPluginsCommand } from "./plugins-command.js";
import { addReportCommand } from "./report-command.js";
import { addGlobalOptions } from "./shared-options.js";
import { addSynthesizeCommand } from "./synthesize-command.js";

/**
 * The command line, in the order of its help. `finish` is given what a command did; the implementations are loaded only
 * when they are called, so that help is there at once. `output` is where help and what is wrong with a call are written.
 */
export function createProgram(finish: Finish, output: OutputConfiguration): Command {
  const program = new Command("rapport")
    .description("Anonymised outcome reports from a therapy practice's records. No network, ever.")
    .version(version)
    // Before the subcommands are made: they inherit both.
    .exitOverride()
    .configureOutput(output)
    .addHelpText(
      "after",
      `${examples(
        "rapport init records",
        "rapport synthesize --episodes 500 --seed 1 --to practice",
        "rapport check practice",
        "rapport report practice -o report.html",
      )}\n\nSee also: rapport help report, rapport help exit-codes`,
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
  addDoctorCommand(program, finish);
  addCompletionCommand(program, finish);
  addExitCodesCommand(program, finish);
  addHelpCommand(program, finish);

  return program;
}
