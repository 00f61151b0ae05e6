/** One line of a block of commands, as far as a guide may use a shell. */
export interface ShellLine {
  readonly words: readonly string[];
  /** What the comment at its end expects of it: 0 where it says nothing. */
  readonly exitCode: number;
}

/** What only a shell understands, outside quotes: guides show nothing that one of the usual shells would refuse. */
const shellOnly = /[|&;<>$`*?~(){}\\]/u;

/**
 * Reads a line of commands; undefined where it is empty or a comment alone.
 *
 * @throws Error where it needs a shell to be understood.
 */
export function readShellLine(line: string): ShellLine | undefined {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== "" && !rest.startsWith("#")) {
    const [taken = "", , quoted] = /^(?:(["'])(.*?)\1|[^\s"']+)/u.exec(rest) ?? [];
    if (taken === "" || (quoted === undefined && shellOnly.test(taken)))
      throw new Error("Expected words and quoted words alone: not every shell understands this line.");
    words.push(quoted ?? taken);
    rest = rest.slice(taken.length).trimStart();
  }
  const [, exits = "0"] = /^#.*\bexits (\d+)\b/u.exec(rest) ?? [];
  return words.length === 0 ? undefined : { words, exitCode: Number(exits) };
}
