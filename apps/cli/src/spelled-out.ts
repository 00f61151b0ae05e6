/**
 * The words of a call as the commands know them: `help exit-codes` is a page and not the help of a command, and `plugins`
 * alone lists. (A default command would take a misspelt one for its own argument.)
 */
export function spelledOut(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  if (first === "help" && second === "exit-codes") return ["exit-codes"];
  const asksForHelp = words.includes("--help") || words.includes("-h");
  if (first === "plugins" && !asksForHelp && (second === undefined || second.startsWith("-"))) {
    return ["plugins", "list", ...words.slice(1)];
  }
  return words;
}
