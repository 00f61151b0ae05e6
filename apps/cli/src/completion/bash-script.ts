import { valuesOf, wordsAt } from "./completed.js";
import type { CompletedCommand, Wanted } from "./completed.js";

/** Where nothing is proposed, bash proposes files by itself; `none` keeps it from that. */
function proposal(wants: Wanted): string {
  switch (wants.kind) {
    case "words":
      return `propose "${wants.words.join(" ")}"`;
    case "file":
      return ":";
    case "text":
    case "nothing":
      return "none";
    default: {
      const unknown: never = wants;
      return unknown;
    }
  }
}

/** A script for bash, 3.2 as on macOS or newer. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const steps = commands.flatMap(({ at, below }) => below.map(({ word }) => `"${at}>${word}"`));
  const values = valuesOf(commands).map(({ at, name, wants }) => `    "${at}>${name}") ${proposal(wants)}; return ;;`);
  const places = commands.map((command) => {
    const options = command.options.flatMap(({ names }) => names).join(" ");
    const words = wordsAt(command);
    const other = words.length > 0 ? `propose "${words.join(" ")}"` : proposal(command.wants);
    return `    "${command.at}") if [[ "$cur" == -* ]]; then propose "${options}"; else ${other}; fi ;;`;
  });
  return `# Completes rapport in bash. In ~/.bashrc: source <(rapport completion bash)
_rapport() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" at="" i
  propose() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
  none() { compopt +o default +o bashdefault 2>/dev/null; }
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at>\${COMP_WORDS[i]}" in
      ${steps.join(" | ")}) at="\${at:+$at }\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at>$prev" in
${values.join("\n")}
  esac
  case "$at" in
${places.join("\n")}
  esac
}
complete -o bashdefault -o default -F _rapport rapport
`;
}
