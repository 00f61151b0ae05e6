import { Option } from "commander";
import type { Command } from "commander";
import type { ImportArguments } from "../commands/import.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { settings } from "./option-values.js";
import { force, memoryLimit, threads } from "./shared-options.js";

type Flags = Omit<ImportArguments, "files">;

/** Adds `rapport import`. */
export function addImportCommand(program: Command, finish: Finish): void {
  program
    .command("import")
    .description("make a dataset of another program's exports, as a mapping says: names become pseudonyms")
    .argument("[files...]", "the exports: CSV files or workbooks")
    .option("--map <file>", "the mapping, as YAML or JSON; with --preset, what of the preset is to be different")
    .option("--preset <name>", "a mapping that comes with rapport: simplepractice, jane or cliniko (unverified)")
    .option("--to <dir>", "the folder to write, or a file that ends in .duckdb")
    .option("--set <name=value>", "what the mapping asks you to say; may be given several times", settings)
    .option("--timezone <zone>", "the practice's time zone, for instance Europe/Paris")
    .addOption(new Option("--format <name>", "how the tables of a folder are written").choices(["csv", "parquet"]))
    .option("--key <file>", "the key of the pseudonyms (default: .rapport/pseudonyms.key beside the dataset)")
    .option("--dry-run", "read everything, say what would be written and what is wrong, and write nothing")
    .option("--leave-out", "leave rows with problems out; otherwise nothing is written where there is one")
    .option("--show-values", "show what the cells hold that are wrong")
    .option("--print-map", "print the mapping as it is used, and import nothing")
    .option("--schema", "print the JSON Schema of mappings, and import nothing")
    .addOption(memoryLimit())
    .addOption(threads())
    .addOption(force("replace what an earlier import made"))
    .addHelpText(
      "after",
      examples(
        "rapport import appointments.csv --map mapping.yaml --to practice --dry-run",
        "rapport import clients.csv visits.xlsx --map mapping.yaml --to practice",
        "rapport import --preset jane --print-map",
      ),
    )
    .action(async (files: readonly string[], given: Flags) => {
      const { importExports } = await import("../commands/import.js");
      finish(await importExports({ ...given, files }));
    });
}
