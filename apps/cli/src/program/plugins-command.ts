import { Option } from "commander";
import type { Command } from "commander";
import { licenses } from "../scaffold/terms.js";
import type { License } from "../scaffold/terms.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { config, dryRun, force } from "./shared-options.js";

interface ListFlags {
  readonly config?: string;
}

interface NewFlags {
  readonly to?: string;
  readonly license: License;
  readonly force?: true;
  readonly dryRun?: true;
}

/** Adds `rapport plugins` and what belongs to it. Without a word more it lists. */
export function addPluginsCommand(program: Command, finish: Finish): void {
  const plugins = program
    .command("plugins")
    .description("the intervention types in use, and plug-ins that bring more")
    .addHelpText(
      "after",
      examples(
        "rapport plugins",
        "rapport plugins new love-letter",
        "rapport plugins check rapport-plugin-love-letter",
      ),
    );

  plugins
    .command("list")
    .description("show every intervention type in use here: version, source and metrics")
    .addOption(config())
    .addHelpText(
      "after",
      examples("rapport plugins list", "rapport plugins list --config practice/rapport.config.json"),
    )
    .action(async (given: ListFlags) => {
      const { listPlugins } = await import("../commands/plugins-list.js");
      finish(await listPlugins(given));
    });

  plugins
    .command("new")
    .description("write the package of a new plug-in: source, test, README, licence; it works as it is")
    .argument("<name>", "for instance love-letter, or @me/rapport-plugin-love-letter")
    .option("--to <dir>", "the folder to write (default: rapport-plugin-<name>)")
    .addOption(new Option("--license <license>", "the licence").choices(licenses).default("MIT"))
    .addOption(dryRun())
    .addOption(force("write into a folder that holds other files"))
    .addHelpText(
      "after",
      examples(
        "rapport plugins new love-letter",
        "rapport plugins new @me/rapport-plugin-walks --license none --to walks",
      ),
    )
    .action(async (name: string, { force: among, ...given }: NewFlags) => {
      const { newPlugin } = await import("../commands/plugins-new.js");
      finish(await newPlugin({ ...given, name, force: among ?? false }));
    });

  plugins
    .command("check")
    .description("say what is wrong with a plug-in: its types, their examples and metrics, and its package")
    .argument("<path>", "the folder of a built package, or a module")
    .addHelpText(
      "after",
      examples("rapport plugins check .", "rapport plugins check node_modules/rapport-plugin-walks"),
    )
    .action(async (path: string) => {
      const { checkPluginAt } = await import("../commands/plugins-check.js");
      finish(await checkPluginAt(path));
    });
}
