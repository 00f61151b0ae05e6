const lists = new Set(["plugins", "ledger"]);

/**
 * The words of a call as the commands know them: nothing asks for help, and `plugins` or `ledger` alone lists. (A default
 * command would take a misspelt one for its own argument.)
 */
export function spelledOut(words: readonly string[]): readonly string[] {
  if (words.length === 0) return ["--help"];
  const asksForHelp = words.includes("--help") || words.includes("-h");
  // What stands before a command's name takes no value.
  const at = words.findIndex((word) => !word.startsWith("-"));
  const [first, second] = at < 0 ? [] : words.slice(at);
  if (first !== undefined && lists.has(first) && !asksForHelp && (second === undefined || second.startsWith("-"))) {
    return [...words.slice(0, at + 1), "list", ...words.slice(at + 1)];
  }
  return words;
}
