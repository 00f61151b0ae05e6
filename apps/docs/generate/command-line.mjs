import { page, printed } from "./markdown.mjs";
import { rapport } from "./rapport.mjs";

/** The page of every command and option: what each says for `--help`, command by command. */
export async function commandLinePage() {
  const commands = await below([]);
  return page(
    "# Command line",
    "What each command says when it is asked by `--help`. How a command ends is in [exit codes](./exit-codes.md), and " +
      "what stands in a file instead of on the command line in [configuration](./configuration.md).",
    commands.flatMap(({ words, help }) => [
      `${words.length < 2 ? "##" : "###"} ${["rapport", ...words].join(" ")}`,
      printed(help),
    ]),
  );
}

/** A command with those below it, in the order in which help lists them. */
async function below(words) {
  const help = await rapport([...words, "--help"]);
  const names = subcommands(help);
  const rest = await Promise.all(names.map((name) => below([...words, name])));
  return [{ words, help }, ...rest.flat()];
}

/** The names that stand below `Commands:`; `help` and what has no page of help are left out. */
function subcommands(help) {
  const [, listed = ""] = /^Commands:\n((?:[ ].*\n|\n(?=[ ]{2}\S))+)/mu.exec(help) ?? [];
  const names = [...listed.matchAll(/^ {2}([a-z][a-z-]*)/gmu)].map(([, name]) => name);
  return names.filter((name) => !["help", "exit-codes"].includes(name));
}
