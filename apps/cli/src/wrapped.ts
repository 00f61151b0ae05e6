interface Layout {
  readonly between: string;
  readonly indent: string;
  /** The most characters of a line; an entry that is longer has a line of its own. */
  readonly width: number;
}

/** Entries one after the other on indented lines, none of them broken. Empty where there is none. */
export function wrapped(entries: readonly string[], { between, indent, width }: Layout): string {
  const lines: string[] = [];
  for (const [at, entry] of entries.entries()) {
    const text = at < entries.length - 1 ? `${entry}${between.trimEnd()}` : entry;
    const line = lines.at(-1);
    const longer = `${line ?? ""}${between.slice(between.trimEnd().length)}${text}`;
    if (line === undefined || longer.length > width) lines.push(`${indent}${text}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => `${line}\n`).join("");
}
