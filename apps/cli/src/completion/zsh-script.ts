import { valuesOf } from "./completed.js";
import type { CompletedCommand, Wanted } from "./completed.js";

/** A text in single quotes. */
const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A word with what it is, as `_describe` takes it. */
const described = (word: string, about: string): string => single(`${word.replaceAll(":", "\\:")}:${about}`);

function proposal(wants: Wanted): string {
  switch (wants.kind) {
    case "words":
      return `compadd -- ${wants.words.join(" ")}`;
    case "file":
      return "_files";
    case "text":
    case "nothing":
      return ":";
    default: {
      const unknown: never = wants;
      return unknown;
    }
  }
}

function placeOf({ at, below, options, wants }: CompletedCommand): string {
  const flags = options.flatMap(({ names, about }) => names.map((name) => described(name, about)));
  const commands = below.map(({ word, about }) => described(word, about));
  const other = commands.length > 0 ? `proposed=(${commands.join(" ")}); _describe command proposed` : proposal(wants);
  return `    ${single(at)})
      if [[ $words[CURRENT] == -* ]]; then proposed=(${flags.join(" ")}); _describe option proposed
      else ${other}; fi ;;`;
}

/** A script for zsh. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const steps = commands.flatMap(({ at, below }) => below.map(({ word }) => single(`${at}>${word}`)));
  const values = valuesOf(commands).map(
    ({ at, name, wants }) => `    ${single(`${at}>${name}`)}) ${proposal(wants)}; return ;;`,
  );
  return `#compdef rapport
# Completes rapport in zsh. In ~/.zshrc, after compinit: source <(rapport completion zsh)
_rapport() {
  local at="" i
  local -a proposed
  for ((i = 2; i < CURRENT; i++)); do
    case "$at>$words[i]" in
      ${steps.join(" | ")}) at="\${at:+$at }$words[i]" ;;
    esac
  done
  case "$at>$words[CURRENT - 1]" in
${values.join("\n")}
  esac
  case "$at" in
${commands.map((each) => placeOf(each)).join("\n")}
  esac
}
if [[ $funcstack[1] == _rapport ]]; then _rapport "$@"; else compdef _rapport rapport; fi
`;
}
