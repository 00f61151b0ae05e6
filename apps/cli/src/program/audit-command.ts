import type { Command } from "commander";
import type { AuditArguments } from "../commands/audit.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { repeated } from "./option-values.js";
import { config, memoryLimit, threads } from "./shared-options.js";

type Flags = Omit<AuditArguments, "report">;

/** Adds `rapport audit`. */
export function addAuditCommand(program: Command, finish: Finish): void {
  program
    .command("audit")
    .description("attack a report that was made: what could its reader work out?")
    .argument("<report.json>", "a report in the format json; - for standard input")
    .option("--ledger <dir>", "hold it against every report in this folder's ledger, too")
    .option("--records <dataset>", "say instead whether it was made from these records")
    .option(
      "--practice <id>",
      "with --records: a practice of a network that it was made for; again for another",
      repeated,
    )
    .option("--policy <file>", "with --records: the policy that it was made with")
    .addOption(config())
    .addOption(memoryLimit())
    .addOption(threads())
    .addHelpText(
      "after",
      examples(
        "rapport audit report.json",
        "rapport audit report.json --ledger .rapport",
        "rapport audit report.json --records practice",
      ),
    )
    .action(async (report: string, given: Flags) => {
      const { auditReport } = await import("../commands/audit.js");
      finish(await auditReport({ ...given, report }));
    });
}
