import { Option } from "commander";
import type { Command } from "commander";
import type { Outcome } from "./outcome.js";
import { licenses } from "./scaffold/terms.js";
import type { License } from "./scaffold/terms.js";
import { config, force, json } from "./shared-options.js";
import type { Shared } from "./shared-options.js";

interface ListFlags extends Shared {
  readonly config?: string;
}

interface NewFlags extends Shared {
  readonly to?: string;
  readonly license: License;
  readonly force?: true;
}

const examples = (...lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;

/** Adds `rapport plugins` and what belongs to it. Without a word more it lists. */
export function addPluginsCommand(program: Command, finish: (outcome: Outcome, asJson: boolean) => void): void {
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
    .addOption(json())
    .addHelpText(
      "after",
      examples("rapport plugins list", "rapport plugins list --config practice/rapport.config.json"),
    )
    .action(async ({ json: asJson, ...given }: ListFlags) => {
      const { listPlugins } = await import("./commands/plugins-list.js");
      finish(await listPlugins(given), asJson ?? false);
    });

  plugins
    .command("new")
    .description("write the package of a new plug-in: source, test, README, licence; it works as it is")
    .argument("<name>", "for instance love-letter, or @me/rapport-plugin-love-letter")
    .option("--to <dir>", "the folder to write (default: rapport-plugin-<name>)")
    .addOption(new Option("--license <license>", "the licence").choices(licenses).default("MIT"))
    .addOption(force("write into a folder that holds other files"))
    .addOption(json())
    .addHelpText(
      "after",
      examples(
        "rapport plugins new love-letter",
        "rapport plugins new @me/rapport-plugin-walks --license none --to walks",
      ),
    )
    .action(async (name: string, { json: asJson, force: among, ...given }: NewFlags) => {
      const { newPlugin } = await import("./commands/plugins-new.js");
      finish(await newPlugin({ ...given, name, force: among ?? false }), asJson ?? false);
    });

  plugins
    .command("check")
    .description("say what is wrong with a plug-in: its types, their examples and metrics, and its package")
    .argument("<path>", "the folder of a built package, or a module")
    .addOption(json())
    .addHelpText(
      "after",
      examples("rapport plugins check .", "rapport plugins check node_modules/rapport-plugin-walks"),
    )
    .action(async (path: string, { json: asJson }: Shared) => {
      const { checkPluginAt } = await import("./commands/plugins-check.js");
      finish(await checkPluginAt(path), asJson ?? false);
    });
}
