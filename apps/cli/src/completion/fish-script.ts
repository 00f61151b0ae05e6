import type { CompletedCommand, CompletedOption, Wanted } from "./completed.js";

/** A text in single quotes. */
const single = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** How an option's value is asked for. */
function valueOf(wants: Wanted): string {
  switch (wants.kind) {
    case "nothing":
      return "";
    case "text":
      return " -x";
    case "file":
      return " -r -F";
    case "words":
      return ` -x -a ${single(wants.words.join(" "))}`;
    default: {
      const unknown: never = wants;
      return unknown;
    }
  }
}

function optionLine(where: string, { names, about, wants }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return `${where} ${flags.join(" ")}${valueOf(wants)} -d ${single(about)}`;
}

function linesOf({ at, below, options, wants }: CompletedCommand): readonly string[] {
  const where = `complete -c rapport -n "__rapport_at ${single(at)}"`;
  return [
    ...below.map(({ word, about }) => `${where} -a ${word} -d ${single(about)}`),
    ...(wants.kind === "words" ? [`${where} -a ${single(wants.words.join(" "))}`] : []),
    ...(wants.kind === "file" ? [`${where} -F`] : []),
    ...options.map((option) => optionLine(where, option)),
  ];
}

/** A script for fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.filter(({ at }) => at !== "").map(({ at }) => single(at));
  return `# Completes rapport in fish: rapport completion fish > ~/.config/fish/completions/rapport.fish
function __rapport_at
    set -l at
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        set -l next (string join ' ' $at $word)
        if contains -- "$next" ${names.join(" ")}
            set at $next
        end
    end
    test "$at" = "$argv[1]"
end
complete -c rapport -f
${commands.flatMap((each) => linesOf(each)).join("\n")}
`;
}
